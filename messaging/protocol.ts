import type { Annotation, AnnotationBody, NewAnnotation } from '../domain/annotation.ts';
import type { Article, Span } from '../domain/article.ts';
import type { Bookmark } from '../domain/bookmark.ts';
import type { Decision } from '../domain/decision.ts';
import type { Figure, Person, Quotation } from '../domain/finding.ts';
import type { Kept } from '../domain/library.ts';
import type { Layers, PlacedAnnotation } from '../domain/mark.ts';

export type { Kept } from '../domain/library.ts';
export type { Layer, Layers, PlacedAnnotation } from '../domain/mark.ts';

/**
 * What a page may ask of the background, which alone holds the database. `once` is a UUID made with the message: one
 * that comes twice is carried out once.
 */
export type BackgroundCalls = {
  /** Everything kept of an article, which is as read now: where its text is new, that becomes a version. */
  keptOf(article: Article): Promise<Kept>;
  /** Writes an annotation and, with its first one, the article; a second call with the same id changes nothing. */
  saveAnnotation(draft: NewAnnotation, article: Article): Promise<Annotation>;
  /** Changes colour, note or tags; what was written elsewhere since `base` is merged with it. */
  updateAnnotation(
    id: string,
    body: AnnotationBody,
    base: AnnotationBody,
    once: string,
  ): Promise<Annotation>;
  /** Puts an annotation into the trash. */
  deleteAnnotation(id: string, once: string): Promise<void>;
  /** Takes it out of the trash again. */
  restoreAnnotation(id: string, once: string): Promise<Annotation>;
  /** Keeps the page. */
  saveBookmark(article: Article, once: string): Promise<Bookmark>;
  /** Lets it go. */
  deleteBookmark(articleKey: string, once: string): Promise<void>;
  /** Takes its bookmark out of the trash, as it was; `null` when it is not there any more. */
  restoreBookmark(articleKey: string, once: string): Promise<Bookmark | null>;
  /** Remembers how far a kept article was read, from 0 to 1. */
  saveProgress(articleKey: string, progress: number): Promise<void>;
  /** Our own views tell that they may have changed something: a backup may be due. */
  tend(): Promise<void>;
  /** Opens the library in a tab. */
  openLibrary(): Promise<void>;
};

/** What the popup shows of the page in a tab. */
export type PageState =
  | { isArticle: false; reason: string }
  | {
      isArticle: true;
      reason: string;
      article: Omit<Article, 'text'>;
      /** The article's other pages, as this one links them: which one, where the link says, and its address. */
      otherPages: { page: number | null; url: string }[];
      /** Key figures only. */
      figures: Figure[];
      /** So many more key figures are painted and not told: a table of a hundred thousand would hold up every view. */
      figuresLeft: number;
      /** Named officials and executives only. */
      officials: Person[];
      quotations: Quotation[];
      /** What the reader said about them, those that are left out included. */
      decisions: Decision[];
      annotations: PlacedAnnotation[];
      bookmark: Bookmark | null;
      /** What is painted on this site now. */
      layers: Layers;
      /** Marks cannot be painted: the browser has no CSS Custom Highlights. */
      canPaint: boolean;
    };

/** What may be pointed at in a page. Offsets are UTF-16 units on the article's text. */
export type Target = { annotationId: string } | { start: number; end: number };

/** What the popup and the background may ask of the article that is open in a tab. */
export type ArticleCalls = {
  pageState(): Promise<PageState>;
  /** Scrolls to a mark and flashes it; `false` when it stands nowhere. */
  reveal(target: Target): Promise<boolean>;
  /** Back to where the reader was before `reveal` moved the page; `false` when it did not. */
  goBack(): Promise<boolean>;
  /** The article as it was read, with its text; `null` where there is none. */
  article(): Promise<Article | null>;
  /** What is selected of the article's text now. */
  selection(): Promise<Span | null>;
  /** Opens the editor at the current selection; `false` when nothing of the article is selected. */
  annotateSelection(): Promise<boolean>;
  /** Keeps the page, or lets it go. */
  toggleBookmark(): Promise<boolean>;
  /** Puts the focus on the next mark after the current one. */
  nextMark(): Promise<boolean>;
  /** Reads what is kept again: the popup or the library changed it. */
  refresh(): Promise<void>;
  /** The reader has switched these hosts off (match patterns): the page is let go of, if it is one of theirs. */
  leave(hosts: readonly string[]): Promise<void>;
};

/** What an open article tells those who follow it, while they do. `onScreen` is in UTF-16 units on its text. */
export type ArticleNews = { news: 'changed' } | { news: 'on-screen'; onScreen: Span | null };
