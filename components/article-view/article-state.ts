import type { AnnotationBody } from '../../domain/annotation.ts';
import type { Article, Span } from '../../domain/article.ts';
import type { Bookmark } from '../../domain/bookmark.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Evidence, EvidenceFormat } from '../../domain/evidence.ts';
import type { FormatGroup, FormatId } from '../../domain/export/format-list.ts';
import type { Figure, FindingKind, Person, Quotation } from '../../domain/finding.ts';
import type {
  AnnotationRow,
  ArticleVersion,
  BookmarkRow,
  StoredArticle,
} from '../../domain/library.ts';
import type { Layer, Layers, PlacedAnnotation } from '../../domain/mark.ts';

/** The article at hand, as its page tells it. Spans are in UTF-16 units on its text. */
export type ArticleState = {
  article: Article;
  /** The article's other pages: which one, where its link says, and its address. */
  otherPages: { page: number | null; url: string }[];
  figures: Figure[];
  /** So many more are painted and not listed. */
  figuresLeft: number;
  officials: Person[];
  quotations: Quotation[];
  annotations: PlacedAnnotation[];
  /** What the reader said about what was recognised, those that are left out included. */
  decisions: Decision[];
  bookmark: Bookmark | null;
  /** The texts that a kept article has had, oldest first; the last one is the page's. None of one that is not kept. */
  versions: readonly ArticleVersion[];
  /** What is painted on this site; what is switched on everywhere. */
  layers: Layers;
  layersEverywhere: Layers;
  canPaint: boolean;
  /** What was typed and not saved, by the annotation's id. */
  drafts: Readonly<Record<string, AnnotationBody>>;
};

/** What a view of the page in front shows. */
export type ViewState =
  | { kind: 'loading' }
  | { kind: 'article'; state: ArticleState }
  /** No article: the reason in a sentence, and what was kept last. */
  | { kind: 'elsewhere'; reason: string; annotations: AnnotationRow[]; bookmarks: BookmarkRow[] }
  /** The library cannot be read. */
  | { kind: 'failed'; reason: string };

/** What is wrong with the library, if anything: rows that were kept and are gone, or a file that cannot be read. */
export type Health =
  | { state: 'sound' }
  | { state: 'lost'; expected: number; found: number }
  | { state: 'unreadable'; reason: string };

/** A place in the article: an annotation, or a span in UTF-16 units on its text. */
export type RevealTarget = { annotationId: string } | { start: number; end: number };

/** Something recognised, as it can be accepted, rejected or put right. */
export type Suggestion = {
  kind: FindingKind;
  /** What was recognised: of a person, the name. */
  span: Span;
  /** What an annotation on it would mark: of a person, the name with its titles. */
  whole: Span;
  rule: string;
};

/** A format in which the annotations of an article can be taken out. */
export type FormatChoice = { id: FormatId; group: FormatGroup };

export type ArticleActions = {
  reveal(target: RevealTarget): void;
  /** Back to where the reader was before the first jump. */
  goBack(): void;
  toggleBookmark(): void;
  switchLayer(layer: Layer, on: boolean): void;
  update(id: string, body: AnnotationBody): Promise<void>;
  /** Keeps what was typed; `null` forgets it. */
  keepDraft(id: string, body: AnnotationBody | null): void;
  deleteAnnotation(id: string): void;
  /** Puts an annotation onto what is selected in the page now, or onto a span of the text. */
  reattach(id: string, to: 'selection' | Span): void;
  /** Keeps it as an annotation. */
  accept(suggestion: Suggestion): void;
  /** It is none: it goes, here and where the same words stand between the same neighbours. */
  reject(suggestions: readonly Suggestion[]): void;
  /** The right span; for a person, the right title too. */
  correct(suggestion: Suggestion, right: Span, title: string | null): void;
  /** Takes decisions back. */
  withdraw(ids: readonly string[]): void;
  /** The articles in the library that are this one under another address, 转载. */
  reprints(): Promise<StoredArticle[]>;
  evidenceOf(id: string): Promise<Evidence | null>;
  copyEvidence(id: string, format: EvidenceFormat): void;
  formats(): Promise<FormatChoice[]>;
  exportAs(format: string): void;
  /** All texts that the article has had, with what was changed, as a file. */
  exportVersions(): void;
};

export type FoundRows = {
  annotations: AnnotationRow[];
  bookmarks: BookmarkRow[];
  isWhole: boolean;
};

/** What a view of the page in front can do, with an article or without. */
export type ViewActions = ArticleActions & {
  /** What is found in everything that is kept, the latest first; not yet all of it where the library is still being read. */
  search(words: string): Promise<FoundRows>;
  /** The last act of the reader, wherever it was done. */
  undo(): void;
  redo(): void;
  openLibrary(): void;
  openOptions(): void;
  /** Where the browser has a side panel and the view is not in it. */
  openSidePanel?: () => void;
};
