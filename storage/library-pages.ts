import type { LibraryPage } from '../domain/export/source.ts';
import { LIBRARY_IDS, type Library, type QuarantinedRow } from '../domain/library.ts';
import { faultOf, LIBRARY_FORMS } from '../domain/row-forms.ts';
import { unpackedAnnotation } from './annotation-rows.ts';
import type { QuandianDatabase } from './database.ts';
import { asked } from './requests.ts';
import { setAside } from './set-aside.ts';
import { unpacked } from './versions.ts';

/** How far a reader of a source has come: articles, or rows of the whole library. */
export type ReadProgress = (done: number, of: number) => void;

/** So many rows are read at once. */
const ROWS = 1000;

/**
 * One transaction, without Dexie: it stays open as long as the one who takes the pages awaits nothing else. Writers
 * wait meanwhile; that is the price of one moment for all tables. Rows without their form come as quarantined ones.
 */
export async function* pagesIn(
  db: QuandianDatabase,
  progress: ReadProgress,
): AsyncGenerator<LibraryPage> {
  if (!db.isOpen()) await db.open();
  const tables = Object.keys(LIBRARY_IDS) as (keyof Library)[];
  const transaction = db.backendDB().transaction(tables, 'readonly');
  let of = 0;
  for (const table of tables) of += await asked(transaction.objectStore(table).count());
  const faulty: QuarantinedRow[] = [];
  let count = 0;
  for (const table of tables) {
    const kept: unknown[] = [];
    for await (const stored of rowsIn(transaction.objectStore(table))) {
      const rows = stored.map((row) => wholeRow(table, row));
      const sound = rows.filter((row) => isKept(table, row, faulty));
      if (table === 'quarantine') kept.push(...sound);
      else yield { table, rows: sound };
      count += rows.length;
      progress(count, of);
    }
    if (table === 'quarantine') yield { table, rows: merged(kept as QuarantinedRow[], faulty) };
  }
}

/** A row as it was before it was stored. */
function wholeRow(table: keyof Library, row: unknown): unknown {
  if (table === 'versions') return unpacked(row as never);
  return table === 'annotations' ? unpackedAnnotation(row as never) : row;
}

async function* rowsIn(store: IDBObjectStore): AsyncGenerator<unknown[]> {
  const id = String(store.keyPath);
  let range: IDBKeyRange | null = null;
  for (;;) {
    const rows: unknown[] = await asked(store.getAll(range, ROWS));
    if (rows.length > 0) yield rows;
    if (rows.length < ROWS) return;
    range = IDBKeyRange.lowerBound((rows.at(-1) as Record<string, IDBValidKey>)[id], true);
  }
}

function isKept(table: keyof Library, row: unknown, faulty: QuarantinedRow[]): boolean {
  const fault = faultOf(LIBRARY_FORMS[table], row);
  if (fault !== null) faulty.push(setAside(table, row, fault));
  return fault === null;
}

/** Those set aside before and those found now, each once, in the order of their ids. */
function merged(before: readonly QuarantinedRow[], now: readonly QuarantinedRow[]) {
  const rows = new Map([...before, ...now].map((row) => [row.id, row]));
  return [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
