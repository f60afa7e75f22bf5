import type { Annotation } from './annotation.ts';
import type { ArticleHeader, ArticlePart } from './article.ts';
import type { Bookmark } from './bookmark.ts';
import type { Decision, Lesson } from './decision.ts';

/** An article of which something is kept. Its text lies in `versions`, under `textHash`. Times are ISO 8601 in UTC. */
export type StoredArticle = ArticleHeader & {
  key: string;
  url: string | null;
  textHash: string;
  createdAt: string;
  updatedAt: string;
};

/** The text of an article as it once was; the same text is stored once. */
export type ArticleVersion = {
  /** `articleKey`, a space, and `textHash`. */
  id: string;
  articleKey: string;
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  textHash: string;
  text: string;
  /** Missing where it is the whole of the article. */
  part?: ArticlePart;
  /** When it was first seen. */
  seenAt: string;
};

/** Something thrown away: kept for 30 days, so that it can be taken back. */
export type TrashedRow =
  | { id: string; table: 'annotations'; row: Annotation; deletedAt: string }
  | { id: string; table: 'bookmarks'; row: Bookmark; deletedAt: string };

/** The same as it is listed; `title` is the headline of a bookmark's article, as far as it is known. */
export type TrashEntry = TrashedRow & { title: string | null };

/** A row that has not its form: kept as it is and shown to the reader, in the way of no other. */
export type QuarantinedRow = {
  /** The table's name, a space, and the row's id. */
  id: string;
  table: string;
  /** Where and why it has not its form. */
  fault: string;
  /** The row as JSON. */
  row: string;
};

/** What the reader keeps of one article. */
export type Kept = {
  annotations: Annotation[];
  bookmark: Bookmark | null;
  /** The earlier texts of the article on which annotations were made, by their hash (`Annotation.textHash`). */
  snapshots: Record<string, string>;
  /** Which page of the article such a text is, where it is not the first; by the same hash. */
  pages: Record<string, number>;
  /** What the reader said about what is recognised in it, and what rejections elsewhere teach. */
  decisions: Decision[];
  lessons: Lesson[];
};

/** Everything that is kept, as it is exported and imported. */
export type Library = {
  articles: StoredArticle[];
  versions: ArticleVersion[];
  annotations: Annotation[];
  bookmarks: Bookmark[];
  decisions: Decision[];
  trash: TrashedRow[];
  quarantine: QuarantinedRow[];
};

/** The field that is a row's id, by table. */
export const LIBRARY_IDS = {
  articles: 'key',
  versions: 'id',
  annotations: 'id',
  bookmarks: 'articleKey',
  decisions: 'id',
  trash: 'id',
  quarantine: 'id',
} as const satisfies Record<keyof Library, string>;

/** An annotation with the article it stands in; the article's row may have been lost. */
export type AnnotationRow = { annotation: Annotation; article: StoredArticle | null };
export type BookmarkRow = { bookmark: Bookmark; article: StoredArticle | null };
