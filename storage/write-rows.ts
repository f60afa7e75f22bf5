import type { Table } from 'dexie';
import type { Annotation } from '../domain/annotation.ts';
import type { TrashedRow } from '../domain/library.ts';
import { packedAnnotation } from './annotation-rows.ts';
import type { Written } from './announce.ts';
import type { Change, KeptRow, KeptTable, LibraryState, QuandianDatabase } from './database.ts';
import { NOTHING, rowOf, withRows } from './digest.ts';
import { issue } from './requests.ts';
import { idsThere, rowsById } from './rows-by-id.ts';

/**
 * A row as it shall be, or `null` to throw it into the trash. No two of one call have the same id. `before` is the row
 * as it is, for those who have read it already in this transaction; `null` where there is none. `isThrown`: so is
 * whether it lies in the trash.
 */
export type Entry = {
  id: string;
  row: KeptRow | null;
  before?: KeptRow | null;
  isThrown?: boolean;
};
/** So many rows are deleted sooner than it is asked whether they are there. */
const FEW = 10;

/** What is thrown away of these can be found in the trash. */
type TrashedTable = TrashedRow['table'];
const TRASHED: ReadonlySet<KeptTable> = new Set<TrashedTable>(['annotations', 'bookmarks']);

/** Where an act writes: its transaction, what is known of the whole, and what live queries are to be told. */
export type Ground = {
  db: QuandianDatabase;
  tx: IDBTransaction;
  state: LibraryState;
  written: Written[];
  /** Nothing was looked at yet: Dexie is not to be asked, and what is new is written as new. */
  isTrusted: boolean;
};

/** Asks for what is to be written, all at once: that it was done tells the end of the transaction. */
export async function writeRows(
  ground: Ground,
  { kind, table, at }: { kind: Change['act']; table: KeptTable; at: string },
  entries: readonly Entry[],
): Promise<void> {
  const { db, tx, state, written } = ground;
  const changed = (await withBefore(db.table(table), entries)).filter(
    ({ row, before }) => row !== null || before !== null,
  );
  if (changed.length === 0) return;
  const rows = tx.objectStore(table);
  issue(
    changed.map(({ id, row, before }) => {
      if (!row) return rows.delete(id);
      // One that came in between is not to be overwritten.
      const stored = table === 'annotations' ? packedAnnotation(row as Annotation) : row;
      return before ? rows.put(stored) : rows.add(stored);
    }),
  );
  const changes = tx.objectStore('changes');
  issue(logged(changed, state.sequence, { at, act: kind, table }).map((one) => changes.add(one)));
  // One by one: so many may come that no call takes them as arguments.
  for (const { id, row, before } of changed) written.push({ table, id, now: row, before });
  if (TRASHED.has(table)) await trash(ground, { table, at }, changed);
  state.sequence += changed.length;
  const gone = changed.filter(({ row }) => !row).length;
  state[table] = (state[table] ?? 0) + changed.filter((entry) => !entry.before).length - gone;
  state.digest = withRows(state.digest ?? NOTHING, table, {
    added: changed.flatMap(({ id, row }) => (row ? [rowOf(id, row)] : [])),
    gone: changed.flatMap((entry) => (entry.before ? [rowOf(entry.id, entry.before)] : [])),
  });
}

/** Places in the change log behind `sequence`; new rows one after the other share one. */
function logged(
  changed: readonly Changed[],
  sequence: number,
  head: Pick<Change, 'at' | 'act' | 'table'>,
): Change[] {
  const isNew = changed.every(({ before }) => before === null);
  if (isNew && changed.length > 1) {
    return [{ ...head, seq: sequence + changed.length, ids: changed.map(({ id }) => id) }];
  }
  return changed.map(({ id, before }, i) => ({ ...head, seq: sequence + 1 + i, id, before }));
}

/** What is new is no longer in the trash, and what is gone is. */
async function trash(
  { db, tx, written }: Ground,
  { table, at }: { table: KeptTable; at: string },
  changed: readonly Changed[],
): Promise<void> {
  const store = tx.objectStore('trash');
  const fresh = changed
    .filter((entry) => entry.row && !entry.before && entry.isThrown !== false)
    .map(({ id }) => id);
  const thrown = fresh.length > FEW ? await idsThere(db.trash, fresh) : fresh;
  issue(thrown.map((id) => store.delete(id)));
  const gone = changed.filter(({ row }) => !row);
  const rows = gone.map(({ id, before: row }) => ({ id, table, row, deletedAt: at }));
  issue(rows.map((row) => store.put(row)));
  for (const id of thrown) written.push({ table: 'trash', id, now: null, before: null });
  for (const row of rows) written.push({ table: 'trash', id: row.id, now: row, before: null });
}

type Changed = Entry & { before: KeptRow | null };

async function withBefore(
  table: Table<KeptRow, string>,
  entries: readonly Entry[],
): Promise<Changed[]> {
  const unknown = entries.filter(({ before }) => before === undefined).map(({ id }) => id);
  const rows = unknown.length > 0 ? await rowsById(table, unknown) : new Map<string, KeptRow>();
  return entries.map((entry) => ({
    ...entry,
    before: entry.before === undefined ? (rows.get(entry.id) ?? null) : entry.before,
  }));
}
