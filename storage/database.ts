import Dexie, { type EntityTable } from 'dexie';
import type { Annotation } from '../domain/annotation.ts';
import type { Bookmark } from '../domain/bookmark.ts';
import type { ArticleVersion, StoredArticle, TrashedRow } from '../domain/library.ts';

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
