import type {
  AnnotationRow,
  ArticleVersion,
  BookmarkRow,
  Library,
  StoredArticle,
  TrashedRow,
} from '../domain/library.ts';
import { AnnotationForm, isSound } from '../domain/row-forms.ts';
import { act, type Clock, systemClock } from './act.ts';
import { articlesOf } from './articles.ts';
import type { QuandianDatabase } from './database.ts';

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
  const bookmarks = await (Number.isFinite(limit) ? newest.limit(limit) : newest).toArray();
  const articles = await articlesOf(
    db,
    bookmarks.map((row) => row.articleKey),
  );
  return bookmarks.map((bookmark) => ({
    bookmark,
    article: articles.get(bookmark.articleKey) ?? null,
  }));
}

/** What lies in the trash, newest first. */
export function trashRows(db: QuandianDatabase): Promise<TrashedRow[]> {
  return db.trash.orderBy('deletedAt').reverse().toArray();
}

/** Everything that is kept, read at one moment. */
export function readLibrary(db: QuandianDatabase): Promise<Library> {
  return db.transaction(
    'r',
    [db.articles, db.versions, db.annotations, db.bookmarks, db.trash],
    async () => ({
      articles: await db.articles.toArray(),
      versions: await db.versions.toArray(),
      annotations: await db.annotations.toArray(),
      bookmarks: await db.bookmarks.toArray(),
      trash: await db.trash.toArray(),
    }),
  );
}

/** How many rows an import wrote, and how many were as new already. */
export type Imported = { written: number; known: number };

/** Brings a library in, beside what is there: by id, the newer row wins, nothing is dropped. All of it or nothing. */
export function importLibrary(
  db: QuandianDatabase,
  library: Library,
  clock: Clock = systemClock,
): Promise<Imported> {
  return act(db, clock, async (_, log) => {
    const imported = { written: 0, known: 0 };
    const count = (written: boolean) => (written ? imported.written++ : imported.known++);
    for (const row of library.articles) await putIfNewer(db, row);
    await db.versions.bulkPut(library.versions as ArticleVersion[]);
    for (const row of library.annotations) {
      const old = await db.annotations.get(row.id);
      const isNew = !old || old.updatedAt < row.updatedAt;
      if (isNew) await db.annotations.put(row);
      if (isNew) await log({ act: 'import', table: 'annotations', id: row.id });
      count(isNew);
    }
    for (const row of library.bookmarks) {
      const isNew = !(await db.bookmarks.get(row.articleKey));
      if (isNew) await db.bookmarks.put(row);
      if (isNew) await log({ act: 'import', table: 'bookmarks', id: row.articleKey });
      count(isNew);
    }
    for (const row of library.trash) if (!(await isAlive(db, row))) await db.trash.put(row);
    return imported;
  });
}

async function putIfNewer(db: QuandianDatabase, row: StoredArticle): Promise<void> {
  const old = await db.articles.get(row.key);
  if (!old || old.updatedAt < row.updatedAt) await db.articles.put(row);
}

/** A row that was thrown away there may live here: then it stays alive. */
async function isAlive(db: QuandianDatabase, { table, id }: TrashedRow): Promise<boolean> {
  return (
    (await (table === 'annotations' ? db.annotations.get(id) : db.bookmarks.get(id))) !== undefined
  );
}
