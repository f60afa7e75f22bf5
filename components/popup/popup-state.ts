import type { ArticleHeader } from '../../domain/article.ts';
import type { Bookmark } from '../../domain/bookmark.ts';
import type { Figure, Person, Quotation } from '../../domain/finding.ts';
import type { AnnotationRow, BookmarkRow } from '../../domain/library.ts';
import type { Layer, Layers, PlacedAnnotation } from '../../domain/mark.ts';

/** The article at hand, as its page tells it. */
export type ArticleState = {
  article: ArticleHeader;
  figures: Figure[];
  officials: Person[];
  quotations: Quotation[];
  annotations: PlacedAnnotation[];
  bookmark: Bookmark | null;
  /** What is painted on this site; what is switched on everywhere. */
  layers: Layers;
  layersEverywhere: Layers;
  canPaint: boolean;
};

export type PopupState =
  | { kind: 'loading' }
  | { kind: 'article'; state: ArticleState }
  /** No article: the reason in a sentence, and what was kept last. */
  | { kind: 'elsewhere'; reason: string; annotations: AnnotationRow[]; bookmarks: BookmarkRow[] };

/** A place in the article: an annotation, or a span in UTF-16 units on its text. */
export type RevealTarget = { annotationId: string } | { start: number; end: number };

export type PopupActions = {
  reveal(target: RevealTarget): void;
  toggleBookmark(): void;
  switchLayer(layer: Layer, on: boolean, everywhere: boolean): void;
  deleteAnnotation(id: string): void;
  openLibrary(): void;
};
