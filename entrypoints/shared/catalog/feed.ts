import type { Catalog } from '../../../domain/catalog/catalog.ts';
import { AnnotationForm, BookmarkForm, isSound } from '../../../domain/row-forms.ts';
import {
  type ArticleWithText,
  annotationSlices,
  articleSlices,
  articlesWithTexts,
  bookmarkSlices,
  changedSince,
  lastSequence,
  readAhead,
} from '../../../storage/catalog-rows.ts';
import type { QuandianDatabase } from '../../../storage/database.ts';
import type { DerivedDatabase } from '../../../storage/derived.ts';
import { followChanges } from '../../../storage/follow-changes.ts';
import { placeAll } from './place-all.ts';

export type Sources = { db: QuandianDatabase; derived: DerivedDatabase };
/** How far the catalog is: rows read, and how many there are. */
export type Progress = { read: number; total: number };

const FOLLOWED = ['annotations', 'bookmarks', 'articles', 'decisions'] as const;
type Followed = (typeof FOLLOWED)[number] | 'facts';

/**
 * Fills a catalog from the tables and keeps it true from then on. `changed` is called after every change that was taken in,
 * `told` while it is filled. The promise is kept when all is in.
 */
export async function feed(
  catalog: Catalog,
  sources: Sources,
  {
    changed,
    told,
  }: {
    changed: (kind: 'changed' | 'recognized') => void;
    told: (progress: Progress) => void;
  },
): Promise<void> {
  const { db, derived } = sources;
  const since = { sequence: await lastSequence(db) };
  let tail = Promise.resolve();
  // What changes while the tables are read is taken in afterwards, in its order.
  const take = (table: Followed, keys: string[] | null) => {
    tail = tail
      .then(() => takeIn(catalog, sources, since, table, keys))
      .then(() => changed(table === 'facts' ? 'recognized' : 'changed'))
      .catch(() => undefined);
  };
  followChanges(db.name, FOLLOWED, take);
  followChanges(derived.name, ['facts'], take);
  const filled = fill(catalog, sources, told);
  tail = filled.catch(() => undefined);
  await filled;
  changed('changed');
  void placeAll(catalog, db).then(
    () => changed('changed'),
    () => undefined,
  );
}

/** Nobody reads a number that changes more often, in ms. */
const TELL_MS = 150;

async function fill(
  catalog: Catalog,
  { db, derived }: Sources,
  told: (progress: Progress) => void,
): Promise<void> {
  const [annotations, articles] = await Promise.all([db.annotations.count(), db.articles.count()]);
  const progress = { read: 0, total: annotations + articles };
  let toldAt = Number.NEGATIVE_INFINITY;
  const add = (rows: number) => {
    progress.read += rows;
    if (performance.now() < toldAt + TELL_MS) return;
    toldAt = performance.now();
    told({ ...progress });
  };
  for await (const slice of readAhead(articleSlices(db))) {
    putArticles(catalog, slice);
    add(slice.length);
  }
  for await (const slice of bookmarkSlices(db)) for (const row of slice) catalog.putBookmark(row);
  for await (const slice of readAhead(annotationSlices(db))) {
    for (const row of slice) catalog.putAnnotation(row);
    add(slice.length);
  }
  await derived.facts.each((row) => catalog.putFacts(row.articleKey, row)).catch(() => undefined);
  catalog.prepare();
}

function putArticles(catalog: Catalog, slice: readonly ArticleWithText[]): void {
  for (const { article, text, versions } of slice) catalog.putArticle(article, text, versions);
}

async function takeIn(
  catalog: Catalog,
  sources: Sources,
  since: { sequence: number },
  table: Followed,
  keys: string[] | null,
): Promise<void> {
  if (table === 'articles') return takeArticles(catalog, sources, keys);
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
