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

/** What is taken out: the rows that are selected or, where none is, those shown. They are read when they are needed. */
export type Chosen = { count: number; rows(): Promise<AnnotationRow[]> };

export type ExportFormat = 'csv' | 'markdown' | 'backup';

export type LibraryActions = {
  update(id: string, body: AnnotationBody): Promise<void>;
  deleteAnnotation(id: string): void;
  deleteBookmark(articleKey: string): void;
  restore(row: TrashedRow): void;
  /** CSV and Markdown take the annotations shown; a backup takes everything. */
  exportAs(format: ExportFormat, chosen: Chosen): void;
  importFile(file: File): void;
};

export type { LibraryFilter };
