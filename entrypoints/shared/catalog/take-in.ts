import type { Catalog } from '../../../domain/catalog/catalog.ts';
import { AnnotationForm, BookmarkForm, isSound } from '../../../domain/row-forms.ts';
import { articleKeysOf } from '../../../storage/articles.ts';
import {
  type ArticleWithText,
  articlesWithTexts,
  changedSince,
} from '../../../storage/catalog-rows.ts';
import type { QuandianDatabase } from '../../../storage/database.ts';
import type { DerivedDatabase } from '../../../storage/derived.ts';
import { placeAll } from './place-all.ts';

export type Sources = { db: QuandianDatabase; derived: DerivedDatabase };

/** The tables whose changes a catalog takes in. */
export const FOLLOWED = ['annotations', 'bookmarks', 'articles', 'versions', 'decisions'] as const;
export type Followed = (typeof FOLLOWED)[number] | 'facts';

export function putArticles(catalog: Catalog, slice: readonly ArticleWithText[]): void {
  for (const { article, text, versions } of slice) catalog.putArticle(article, text, versions);
}

/** Takes in what changed in a table: the rows with these keys, or all of them. `since` is the last change that was taken in. */
export async function takeIn(
  catalog: Catalog,
  sources: Sources,
  since: { sequence: number },
  table: Followed,
  keys: string[] | null,
): Promise<void> {
  if (table === 'articles') return takeArticles(catalog, sources, keys);
  if (table === 'versions') return takeTexts(catalog, sources, keys);
  if (table === 'facts') return takeFacts(catalog, sources, keys);
  if (table === 'decisions') return forgetFacts(catalog, sources, keys);
  const changes = await changedSince(sources.db, since.sequence);
  since.sequence = changes.sequence;
  await takeAnnotations(catalog, sources, changes.annotations);
  await takeBookmarks(catalog, sources, [
    ...changes.bookmarks,
    ...(table === 'bookmarks' ? (keys ?? []) : []),
  ]);
}

async function takeAnnotations(
  catalog: Catalog,
  sources: Sources,
  ids: readonly string[],
): Promise<void> {
  const rows = await sources.db.annotations.bulkGet([...ids]);
  const missing = rows.flatMap((row) =>
    row && !catalog.known.headerOf(row.articleKey) ? [row.articleKey] : [],
  );
  if (missing.length > 0) putArticles(catalog, await articlesWithTexts(sources.db, missing));
  for (const [index, id] of ids.entries()) {
    const row = rows[index];
    if (row && isSound(AnnotationForm, row)) catalog.putAnnotation(row);
    else catalog.removeAnnotation(id);
  }
  await placeAll(catalog, sources.db);
}

async function takeBookmarks(
  catalog: Catalog,
  { db }: Sources,
  keys: readonly string[],
): Promise<void> {
  const rows = await db.bookmarks.bulkGet([...keys]);
  for (const [index, key] of keys.entries()) {
    const row = rows[index];
    if (row && isSound(BookmarkForm, row)) catalog.putBookmark(row);
    else catalog.removeBookmark(key);
  }
}

async function takeArticles(
  catalog: Catalog,
  sources: Sources,
  keys: readonly string[] | null,
): Promise<void> {
  const { db } = sources;
  const wanted = keys ?? (await db.articles.toCollection().primaryKeys());
  const found = await articlesWithTexts(db, wanted);
  const before = new Map(wanted.map((key) => [key, JSON.stringify(catalog.known.headerOf(key))]));
  putArticles(catalog, found);
  const there = new Set(found.map(({ article }) => article.key));
  for (const key of wanted) {
    if (!there.has(key)) catalog.removeArticle(key);
    // The title stands in the text of each of its annotations.
    if (before.get(key) !== JSON.stringify(catalog.known.headerOf(key)))
      await takeAnnotations(catalog, sources, catalog.known.annotationsOf(key));
  }
}

/** A text may be of a later page: then the article's row is as it was, and the notes on that page stand elsewhere. */
async function takeTexts(
  catalog: Catalog,
  sources: Sources,
  ids: readonly string[] | null,
): Promise<void> {
  if (!ids) return takeArticles(catalog, sources, null);
  const keys = articleKeysOf(ids);
  await takeArticles(catalog, sources, keys);
  const notes = keys.flatMap((key) => catalog.known.annotationsOf(key));
  await takeAnnotations(catalog, sources, notes);
}

async function takeFacts(
  catalog: Catalog,
  { derived }: Sources,
  keys: readonly string[] | null,
): Promise<void> {
  const wanted = keys ?? (await derived.facts.toCollection().primaryKeys());
  const rows = await derived.facts.bulkGet([...wanted]);
  for (const [index, key] of wanted.entries()) catalog.putFacts(key, rows[index] ?? null);
}

/** What the reader decides about a passage changes what is recognised in its article and, by example, elsewhere. */
async function forgetFacts(
  catalog: Catalog,
  { db, derived }: Sources,
  ids: readonly string[] | null,
): Promise<void> {
  if (!ids) return derived.facts.clear();
  const decisions = await db.decisions.bulkGet([...ids]);
  const elsewhere = decisions.flatMap((one) =>
    one ? catalog.known.withPassage(one.quote.exact) : [],
  );
  // `figure 12-18 https://…`: `decisionId`.
  const own = ids.map((id) => id.split(' ').slice(2).join(' '));
  await derived.facts.bulkDelete([...new Set([...own, ...elsewhere])]);
}
