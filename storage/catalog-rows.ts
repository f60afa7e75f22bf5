import type { EntityTable, IDType } from 'dexie';
import type { Annotation } from '../domain/annotation.ts';
import type { Bookmark } from '../domain/bookmark.ts';
import type { ArticleVersion, StoredArticle } from '../domain/library.ts';
import { isSound, LIBRARY_FORMS } from '../domain/row-forms.ts';
import { lastOfPage, pageOf, revisionCount } from '../domain/versions.ts';
import { versionId } from './articles.ts';
import { changedRows } from './changed-rows.ts';
import type { QuandianDatabase } from './database.ts';
import { type StoredVersion, unpacked } from './versions.ts';

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

/** An article with its last stored text, and how many it has had (`revisionCount`). */
export type ArticleWithText = { article: StoredArticle; text: string; versions: number };

export async function* articleSlices(db: QuandianDatabase): AsyncGenerator<ArticleWithText[]> {
  const stored = await versionCounts(db);
  for await (const rows of slicesOf(db.articles, TEXT_SLICE)) yield withTexts(db, rows, stored);
}

/** These articles; one that is not there, or has not its form, is left out. */
export async function articlesWithTexts(
  db: QuandianDatabase,
  keys: readonly string[],
): Promise<ArticleWithText[]> {
  const rows = (await db.articles.bulkGet([...keys])).filter((row) => row !== undefined);
  const stored = new Map<string, number>();
  for (const key of keys) {
    stored.set(key, await db.versions.where('articleKey').equals(key).count());
  }
  return withTexts(db, rows, stored);
}

async function withTexts(
  db: QuandianDatabase,
  rows: readonly StoredArticle[],
  stored: ReadonlyMap<string, number>,
): Promise<ArticleWithText[]> {
  const articles = rows.filter((row) => isSound(LIBRARY_FORMS.articles, row));
  const several = articles.filter(({ key }) => (stored.get(key) ?? 0) > 1);
  const [texts, revisions] = await Promise.all([
    textsOf(db, articles),
    revisionCounts(
      db,
      several.map(({ key }) => key),
    ),
  ]);
  return articles.map((article) => ({
    article,
    text: texts.get(article.key) ?? '',
    versions: revisions.get(article.key) ?? stored.get(article.key) ?? 0,
  }));
}

/** How many texts these articles have had, by what is stored of each. Only those with parts need be unpacked. */
async function revisionCounts(
  db: QuandianDatabase,
  keys: readonly string[],
): Promise<Map<string, number>> {
  if (keys.length === 0) return new Map();
  const rows = await db.versions.where('articleKey').anyOf(keys).toArray();
  const byKey = [...Map.groupBy(rows, ({ articleKey }) => articleKey)];
  return new Map(
    byKey.map(([key, own]) => {
      const hasParts = own.some(({ part }) => part !== undefined);
      return [key, hasParts ? revisionCount(soundVersions(own)) : own.length] as const;
    }),
  );
}

function soundVersions(rows: readonly StoredVersion[]): ArticleVersion[] {
  return rows.map(unpacked).filter((version) => isSound(LIBRARY_FORMS.versions, version));
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

/** The texts of an article's later pages, each as it was seen last. */
export async function laterPagesOf(
  db: QuandianDatabase,
  articleKey: string,
): Promise<ArticleVersion[]> {
  const rows = await db.versions.where('articleKey').equals(articleKey).toArray();
  const versions = soundVersions(rows);
  const pages = new Set(versions.map(pageOf));
  pages.delete(1);
  return [...pages].flatMap((page) => lastOfPage(versions, page) ?? []);
}

/** How many texts are stored of each article, from the keys alone. */
export async function versionCounts(db: QuandianDatabase): Promise<Map<string, number>> {
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
  const rows = changedRows(changes);
  const of = (name: string) => rows.flatMap(({ table, id }) => (table === name ? [id] : []));
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
