import type { Table } from 'dexie';
import type { TrashedRow } from '../domain/library.ts';
import type { Change, KeptRow, KeptTable, LibraryState, QuandianDatabase } from './database.ts';
import { NOTHING, rowOf, withRows } from './digest.ts';
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

/** Issues what is to be written, all at once; `pending` is what is to be waited for before the act is done. */
export async function writeRows(
  db: QuandianDatabase,
  { state, pending }: { state: LibraryState; pending: Promise<unknown>[] },
  { kind, table, at }: { kind: Change['act']; table: KeptTable; at: string },
  entries: readonly Entry[],
): Promise<void> {
  const rows = db.table(table) as Table<KeptRow, string>;
  const changed = (await withBefore(rows, entries)).filter(
    ({ row, before }) => row !== null || before !== null,
  );
  if (changed.length === 0) return;
  const put = changed.flatMap(({ row }) => (row ? [row] : []));
  const gone = changed.filter(({ row }) => !row);
  const issue = (writing: PromiseLike<unknown>) => {
    const promise = Promise.resolve(writing);
    // It is waited for later; until then a failure is nobody's.
    promise.catch(() => undefined);
    pending.push(promise);
  };
  if (put.length > 0) issue(rows.bulkPut(put));
  if (gone.length > 0) issue(rows.bulkDelete(gone.map(({ id }) => id)));
  const before = state.sequence;
  issue(
    db.changes.bulkAdd(
      changed.map((entry, i) => ({
        seq: before + 1 + i,
        at,
        act: kind,
        table,
        id: entry.id,
        before: entry.before,
      })),
    ),
  );
  if (TRASHED.has(table)) {
    const fresh = changed
      .filter((entry) => entry.row && !entry.before && entry.isThrown !== false)
      .map(({ id }) => id);
    const thrown = fresh.length > FEW ? await idsThere(db.trash, fresh) : fresh;
    if (thrown.length > 0) issue(db.trash.bulkDelete(thrown));
    const trashed = gone.map(({ id, before: row }) => ({ id, table, row, deletedAt: at }));
    if (trashed.length > 0) issue(db.trash.bulkPut(trashed as TrashedRow[]));
  }
  state.sequence = before + changed.length;
  state[table] =
    (state[table] ?? 0) + changed.filter((entry) => !entry.before).length - gone.length;
  state.digest = withRows(state.digest ?? NOTHING, table, {
    added: changed.flatMap(({ id, row }) => (row ? [rowOf(id, row)] : [])),
    gone: changed.flatMap((entry) => (entry.before ? [rowOf(entry.id, entry.before)] : [])),
  });
}

type Changed = Entry & { before: KeptRow | null };

async function withBefore(
  table: Table<KeptRow, string>,
  entries: readonly Entry[],
): Promise<Changed[]> {
  const unknown = entries.filter(({ before }) => before === undefined).map(({ id }) => id);
  const rows = await rowsById(table, unknown);
  return entries.map((entry) => ({
    ...entry,
    before: entry.before === undefined ? (rows.get(entry.id) ?? null) : entry.before,
  }));
}
