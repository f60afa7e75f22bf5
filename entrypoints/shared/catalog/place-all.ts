import type { Catalog } from '../../../domain/catalog/catalog.ts';
import { locateQuotes } from '../../../domain/quote.ts';
import { isSound, LIBRARY_FORMS } from '../../../domain/row-forms.ts';
import { laterPageOf, pageOf } from '../../../domain/versions.ts';
import { versionsOf } from '../../../storage/articles.ts';
import type { QuandianDatabase } from '../../../storage/database.ts';

/** Looks for the annotations that were made on an earlier text of their article, or on a later page of it. */
export async function placeAll(catalog: Catalog, db: QuandianDatabase): Promise<void> {
  for (const [key, ids] of catalog.known.unplaced()) await placeIn(catalog, db, key, ids);
}

async function placeIn(
  catalog: Catalog,
  db: QuandianDatabase,
  key: string,
  ids: string[],
): Promise<void> {
  const header = catalog.known.headerOf(key);
  const stored = await versionsOf(db, key);
  const versions = stored.filter((version) => isSound(LIBRARY_FORMS.versions, version));
  const rows = (await db.annotations.bulkGet(ids)).filter((row) => row !== undefined);
  // An article that has changed meanwhile is taken in, and its annotations are looked for again.
  if (!header || catalog.known.headerOf(key)?.textHash !== header.textHash) return;
  const own = versions.find(({ textHash }) => textHash === header.textHash);
  for (const [page, made] of Map.groupBy(rows, (row) => laterPageOf(versions, row.textHash))) {
    const quotes = made.map(({ quote }) => quote);
    const places = locateQuotes((page ?? own)?.text ?? '', quotes);
    for (const [index, { id }] of made.entries())
      catalog.place(id, places[index] ?? { state: 'lost' }, page ? pageOf(page) : 1);
  }
}
