import Dexie, { type EntityTable } from 'dexie';
import type { Annotation } from '../domain/annotation.ts';
import type { ArticleHeader } from '../domain/article.ts';
import type { Bookmark } from '../domain/bookmark.ts';

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
  /** When it was first seen. */
  seenAt: string;
};

/** Something thrown away: kept for 30 days, so that it can be taken back. */
export type TrashedRow =
  | { id: string; table: 'annotations'; row: Annotation; deletedAt: string }
  | { id: string; table: 'bookmarks'; row: Bookmark; deletedAt: string };

/** One act of the reader, in the order in which it was written: what undo and, later, sync read. */
export type Change = {
  seq: number;
  at: string;
  act: 'put' | 'delete' | 'restore' | 'import';
  table: 'annotations' | 'bookmarks';
  id: string;
};

export type Meta = { name: 'lastTime'; value: string };

/**
 * Every schema that was ever shipped, oldest first. Add one; never edit one: each has a frozen example
 * row and a test that walks all upgrades. Long text is never indexed.
 */
export class QuandianDatabase extends Dexie {
  articles!: EntityTable<StoredArticle, 'key'>;
  versions!: EntityTable<ArticleVersion, 'id'>;
  annotations!: EntityTable<Annotation, 'id'>;
  bookmarks!: EntityTable<Bookmark, 'articleKey'>;
  trash!: EntityTable<TrashedRow, 'id'>;
  changes!: EntityTable<Change, 'seq'>;
  meta!: EntityTable<Meta, 'name'>;

  constructor(name = 'quandian') {
    // `strict`: acknowledged means on the disk, not in the operating system's buffer.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({
      articles: 'key, publishedAt, source, updatedAt',
      versions: 'id, articleKey',
      annotations: 'id, articleKey, createdAt, updatedAt, color, *tags',
      bookmarks: 'articleKey, createdAt',
      trash: 'id, deletedAt',
      changes: '++seq, at',
      meta: 'name',
    });
    // Dexie would open again by itself and write rows of the old form into the newer schema.
    this.on('versionchange', () => this.close({ disableAutoOpen: true }));
  }
}
