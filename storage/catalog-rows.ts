import type { EntityTable, IDType } from 'dexie';
import type { Annotation } from '../domain/annotation.ts';
import type { Bookmark } from '../domain/bookmark.ts';
import type { StoredArticle } from '../domain/library.ts';
import { isSound, LIBRARY_FORMS } from '../domain/row-forms.ts';
import { versionId } from './articles.ts';
import type { QuandianDatabase } from './database.ts';
import { unpacked } from './versions.ts';

/** So many rows are read at once: enough to be quick, few enough to answer in between. */
const SLICE = 1000;
/** A text is larger than a row. */
const TEXT_SLICE = 200;

/** All rows of a table, a slice at a time, by their key. */
async function* slicesOf<Row extends object, Key extends keyof Row & string>(
  table: EntityTable<Row, Key>,
  size: number,
): AsyncGenerator<Row[]> {
  const key = table.schema.primKey.name as Key;
  for (let last: unknown = ''; ; ) {
    const rows = await table
      .where(':id')
      .above(last as IDType<Row, Key>)
      .limit(size)
      .toArray();
    if (rows.length > 0) yield rows as Row[];
    if (rows.length < size) return;
    last = (rows.at(-1) as Row)[key];
  }
}

/** The slices of a source, each one read while the one before it is worked on. */
export async function* readAhead<Slice>(slices: AsyncGenerator<Slice>): AsyncGenerator<Slice> {
  for (let next = slices.next(); ; ) {
    const { done, value } = await next;
    if (done) return;
    next = slices.next();
    // Whoever stops in between does not hear of it.
    next.catch(() => undefined);
    yield value;
  }
}

/** Every annotation that has its form; the others are told by `faultyRows`. */
export async function* annotationSlices(db: QuandianDatabase): AsyncGenerator<Annotation[]> {
  for await (const rows of slicesOf(db.annotations, SLICE)) {
    yield rows.filter((row) => isSound(LIBRARY_FORMS.annotations, row));
  }
}

export async function* bookmarkSlices(db: QuandianDatabase): AsyncGenerator<Bookmark[]> {
  for await (const rows of slicesOf(db.bookmarks, SLICE)) {
    yield rows.filter((row) => isSound(LIBRARY_FORMS.bookmarks, row));
  }
}

/** An article with its last stored text, and how many it has had. */
export type ArticleWithText = { article: StoredArticle; text: string; versions: number };

export async function* articleSlices(db: QuandianDatabase): AsyncGenerator<ArticleWithText[]> {
  const counts = await versionCounts(db);
  for await (const rows of slicesOf(db.articles, TEXT_SLICE)) {
    yield withTexts(db, rows, (key) => counts.get(key) ?? 0);
  }
}

/** These articles; one that is not there, or has not its form, is left out. */
export async function articlesWithTexts(
  db: QuandianDatabase,
  keys: readonly string[],
): Promise<ArticleWithText[]> {
  const rows = (await db.articles.bulkGet([...keys])).filter((row) => row !== undefined);
  const counts = new Map<string, number>();
  for (const key of keys) {
    counts.set(key, await db.versions.where('articleKey').equals(key).count());
  }
  return withTexts(db, rows, (key) => counts.get(key) ?? 0);
}

async function withTexts(
  db: QuandianDatabase,
  rows: readonly StoredArticle[],
  countOf: (key: string) => number,
): Promise<ArticleWithText[]> {
  const articles = rows.filter((row) => isSound(LIBRARY_FORMS.articles, row));
  const texts = await textsOf(db, articles);
  return articles.map((article) => ({
    article,
    text: texts.get(article.key) ?? '',
    versions: countOf(article.key),
  }));
}

/** The last stored texts of articles, by key; one without a text is left out. */
export async function textsOf(
  db: QuandianDatabase,
  articles: readonly Pick<StoredArticle, 'key' | 'textHash'>[],
): Promise<Map<string, string>> {
  const versions = await db.versions.bulkGet(
    articles.map(({ key, textHash }) => versionId(key, textHash)),
  );
  return new Map(
    versions.flatMap((row) => {
      const version = row && unpacked(row);
      return typeof version?.text === 'string' ? [[version.articleKey, version.text] as const] : [];
    }),
  );
}

/** How many texts each article has had, from the keys alone. */
async function versionCounts(db: QuandianDatabase): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const id of await db.versions.toCollection().primaryKeys()) {
    const key = id.slice(0, id.lastIndexOf(' '));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The annotations and bookmarks that were written since an entry of the change log, by key; and the log's last entry. */
export async function changedSince(
  db: QuandianDatabase,
  sequence: number,
): Promise<{ annotations: string[]; bookmarks: string[]; sequence: number }> {
  const changes = await db.changes.where('seq').above(sequence).toArray();
  const of = (name: string) => changes.flatMap(({ table, id }) => (table === name ? [id] : []));
  return {
    annotations: [...new Set(of('annotations'))],
    bookmarks: [...new Set(of('bookmarks'))],
    sequence: changes.at(-1)?.seq ?? sequence,
  };
}

/** The last entry of the change log. */
export async function lastSequence(db: QuandianDatabase): Promise<number> {
  return (await db.changes.orderBy('seq').last())?.seq ?? 0;
}
