import Dexie, { type EntityTable } from 'dexie';
import type { Annotation } from '../domain/annotation.ts';
import type { Bookmark } from '../domain/bookmark.ts';
import type { Decision } from '../domain/decision.ts';
import type { QuarantinedRow, StoredArticle, TrashedRow } from '../domain/library.ts';
import { PACKING } from './packing.ts';
import type { StoredVersion } from './versions.ts';

/** The tables whose rows are the reader's own; every change to them is an act. */
export const KEPT_TABLES = ['annotations', 'bookmarks', 'decisions'] as const;
export type KeptTable = (typeof KEPT_TABLES)[number];
export type KeptRow = Annotation | Bookmark | Decision;

/** How many rows of each kind there are. */
export type Counts = Record<KeptTable, number>;

/**
 * One row changed by one act of the reader, or several new ones, in the order in which they were written: what undo and,
 * later, sync read (`changedRows`). All changes of one act have the same `at`, and no two acts share one.
 */
export type Change = {
  /** Of several rows the last one's: each has its own number. */
  seq: number;
  at: string;
  act: 'put' | 'delete' | 'restore' | 'import' | 'undo' | 'redo';
  table: KeptTable;
} & (
  | {
      id: string;
      /** The row as it was before, for undo; `null` where there was none. Cleared with age. */
      before: KeptRow | null;
    }
  | {
      /** Rows that were not there before. */
      ids: string[];
    }
);

/** What is known of the whole, written with every act: one row of `meta`. */
export type LibraryState = {
  name: 'state';
  /** A UUID, made with the first act: a library that was lost and begun anew has another one. */
  library: string;
  /** Time of the last act, ISO 8601 in UTC; it never runs backwards. */
  lastTime: string;
  /** Highest `seq` of the change log. */
  sequence: number;
  annotations: number;
  bookmarks: number;
  /** Missing, with the two below, in rows that were written before there were such. */
  decisions?: number;
  /** `digestOf` all rows that are kept. */
  digest?: string;
  /** Where the last acts ended, oldest first: what a witness of one of them must agree with. */
  lineage?: { sequence: number; digest: string }[];
  /** The ids of the messages that were carried out last: one that comes twice is carried out once. */
  carriedOut?: string[];
  /** `sightOf` the article that was written last: one that says what it said need not be looked at. */
  seen?: string | undefined;
  /** The acts that can be undone and done again, by their `at`, the next one last. */
  undo: string[];
  redo: string[];
  /** The change log up to here no longer holds what was before. */
  tidiedUntil?: string;
};

/** The schema that this code writes: the highest `version` below. */
export const SCHEMA_VERSION = 4;

/**
 * Every schema that was ever shipped, oldest first. Add one; never edit one: each has a frozen example
 * row and a test that walks all upgrades. Long text is never indexed. An upgrade is additive: rows get their
 * new fields when they are next written, never all at once.
 */
export class QuandianDatabase extends Dexie {
  articles!: EntityTable<StoredArticle, 'key'>;
  versions!: EntityTable<StoredVersion, 'id'>;
  annotations!: EntityTable<Annotation, 'id'>;
  bookmarks!: EntityTable<Bookmark, 'articleKey'>;
  decisions!: EntityTable<Decision, 'id'>;
  trash!: EntityTable<TrashedRow, 'id'>;
  quarantine!: EntityTable<QuarantinedRow, 'id'>;
  changes!: EntityTable<Change, 'seq'>;
  meta!: EntityTable<LibraryState, 'name'>;

  /** A newer version of the extension has opened the database: this connection is closed for good. */
  isSuperseded = false;

  constructor(name = 'quandian') {
    // `strict`: acknowledged means on the disk, not in the operating system's buffer.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({
      articles: 'key, publishedAt, source, updatedAt',
      versions: 'id, articleKey',
      annotations: 'id, articleKey, createdAt, updatedAt, color, *tags',
      bookmarks: 'articleKey, createdAt',
      trash: 'id, deletedAt',
      quarantine: 'id',
      changes: '++seq, at',
      meta: 'name',
    });
    this.version(2).stores({ decisions: 'id, articleKey, verdict' });
    // Texts of articles are packed from here on, and decisions are in the change log: older code must not write.
    this.version(3).stores({});
    // Annotations are packed from here on. Their indexes by colour, tags and time of change, which nothing asks for, find no
    // such fields in a packed row and so take no room; to take them away, Firefox would rewrite every row at once.
    this.version(4).stores({});
    this.use(PACKING);
    // Dexie would open again by itself and write rows of the old form into the newer schema; `false` keeps
    // its own handler, which allows just that, from running after this one.
    this.on('versionchange', () => {
      this.isSuperseded = true;
      this.close({ disableAutoOpen: true });
      return false;
    });
  }
}
