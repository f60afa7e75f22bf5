import type { Catalog } from '../../../domain/catalog/catalog.ts';
import {
  annotationSlices,
  articleSlices,
  bookmarkSlices,
  lastSequence,
  readAhead,
} from '../../../storage/catalog-rows.ts';
import { followChanges } from '../../../storage/follow-changes.ts';
import { placeAll } from './place-all.ts';
import { FOLLOWED, type Followed, putArticles, type Sources, takeIn } from './take-in.ts';

/** How far the catalog is: rows read, and how many there are. */
export type Progress = { read: number; total: number };

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
  /** What is not begun yet, by table: `null` is all of it. */
  const waiting = new Map<Followed, Set<string> | null>();
  // What changes while the tables are read is taken in afterwards, in its order; several changes of a table are one.
  const take = (table: Followed, keys: string[] | null) => {
    const before = waiting.get(table);
    waiting.set(table, keys && before !== null ? new Set([...(before ?? []), ...keys]) : null);
    if (before !== undefined) return;
    tail = tail
      .then(() => {
        const all = waiting.get(table) ?? null;
        waiting.delete(table);
        return takeIn(catalog, sources, since, table, all && [...all]);
      })
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
