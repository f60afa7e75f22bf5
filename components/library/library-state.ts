import type { AnnotationBody } from '../../domain/annotation.ts';
import type {
  AnnotationRow,
  BookmarkRow,
  LibraryFilter,
  TrashedRow,
} from '../../domain/library.ts';

/** Everything that is kept, newest first. */
export type LibraryContents = {
  annotations: AnnotationRow[];
  bookmarks: BookmarkRow[];
  trash: TrashedRow[];
};

export type LibraryActions = {
  update(id: string, body: AnnotationBody): Promise<void>;
  deleteAnnotation(id: string): void;
  deleteBookmark(articleKey: string): void;
  restore(row: TrashedRow): void;
};

export type { LibraryFilter };
