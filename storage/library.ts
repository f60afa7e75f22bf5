import {
  type AnnotationRow,
  type BookmarkRow,
  LIBRARY_IDS,
  type Library,
  type QuarantinedRow,
  type TrashEntry,
} from '../domain/library.ts';
import {
  AnnotationForm,
  BookmarkForm,
  faultOf,
  isSound,
  LIBRARY_FORMS,
} from '../domain/row-forms.ts';
import { articlesOf } from './articles.ts';
import type { QuandianDatabase } from './database.ts';
import { setAside } from './set-aside.ts';
import { unpacked } from './versions.ts';

/** Annotations with their articles, newest first; at most `limit`. Rows without their form are left out. */
export async function annotationRows(
  db: QuandianDatabase,
  limit = Number.POSITIVE_INFINITY,
): Promise<AnnotationRow[]> {
  const newest = db.annotations.orderBy('createdAt').reverse();
  const rows = await (Number.isFinite(limit) ? newest.limit(limit) : newest).toArray();
  const annotations = rows.filter((row) => isSound(AnnotationForm, row));
  const articles = await articlesOf(
    db,
    annotations.map((row) => row.articleKey),
  );
  return annotations.map((annotation) => ({
    annotation,
    article: articles.get(annotation.articleKey) ?? null,
  }));
}

/** Bookmarks with their articles, newest first; at most `limit`. */
export async function bookmarkRows(
  db: QuandianDatabase,
  limit = Number.POSITIVE_INFINITY,
): Promise<BookmarkRow[]> {
  const newest = db.bookmarks.orderBy('createdAt').reverse();
  const rows = await (Number.isFinite(limit) ? newest.limit(limit) : newest).toArray();
  const bookmarks = rows.filter((row) => isSound(BookmarkForm, row));
  const articles = await articlesOf(
    db,
    bookmarks.map((row) => row.articleKey),
  );
  return bookmarks.map((bookmark) => ({
    bookmark,
    article: articles.get(bookmark.articleKey) ?? null,
  }));
}

/** What lies in the trash, newest first; a bookmark with the headline of its article, which has no words of its own. */
export async function trashRows(db: QuandianDatabase): Promise<TrashEntry[]> {
  const stored = await db.trash.orderBy('deletedAt').reverse().toArray();
  const rows = stored.filter((row) => isSound(LIBRARY_FORMS.trash, row));
  const keys = rows.flatMap(({ table, row }) => (table === 'bookmarks' ? [row.articleKey] : []));
  const articles = await articlesOf(db, keys);
  return rows.map((row) => ({ ...row, title: articles.get(row.row.articleKey)?.title ?? null }));
}

/**
 * Everything that is kept, read at one moment. Rows that have not their form are in `quarantine`, so that
 * one of them never spoils the rest.
 */
export function readLibrary(db: QuandianDatabase): Promise<Library> {
  const names = Object.keys(LIBRARY_IDS) as (keyof Library)[];
  return db.transaction('r', names, async () => {
    const library: Record<string, unknown[]> = {};
    const faulty: QuarantinedRow[] = [];
    for (const name of names) {
      const stored: unknown[] = await db.table(name).toArray();
      const rows = name === 'versions' ? stored.map((row) => unpacked(row as never)) : stored;
      const faults = rows.map((row) => faultOf(LIBRARY_FORMS[name], row));
      library[name] = rows.filter((_, index) => faults[index] === null);
      for (const [index, fault] of faults.entries()) {
        if (fault !== null) faulty.push(setAside(name, rows[index], fault));
      }
    }
    const known = new Set(faulty.map(({ id }) => id));
    const before = (library.quarantine ?? []) as QuarantinedRow[];
    return {
      ...library,
      quarantine: [...before.filter(({ id }) => !known.has(id)), ...faulty],
    } as Library;
  });
}

/** The rows that have not their form, and why: for the reader to see. */
export async function faultyRows(db: QuandianDatabase): Promise<QuarantinedRow[]> {
  return (await readLibrary(db)).quarantine;
}

export { importLibrary, previewImport } from './import-library.ts';
export type { Imported } from './import-plan.ts';
