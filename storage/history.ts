import type { Table } from 'dexie';
import { act, type Clock, type Entry, systemClock, type Write } from './act.ts';
import { type ChangedRow, changedRows } from './changed-rows.ts';
import { KEPT_TABLES, type KeptRow, type KeptTable, type QuandianDatabase } from './database.ts';

/** What undoing or doing again changed. */
export type Reverted = { table: KeptTable; id: string; row: KeptRow | null };

/** Takes back the last act of the reader, wherever it was done; `null` when there is none. It is an act itself. */
export function undo(db: QuandianDatabase, clock: Clock = systemClock): Promise<Reverted[] | null> {
  return revertLast(db, clock, 'undo');
}

/** Does again what was undone last; `null` when nothing was undone, or something else was done since. */
export function redo(db: QuandianDatabase, clock: Clock = systemClock): Promise<Reverted[] | null> {
  return revertLast(db, clock, 'redo');
}

function revertLast(
  db: QuandianDatabase,
  clock: Clock,
  way: 'undo' | 'redo',
): Promise<Reverted[] | null> {
  return act(db, clock, async (at, write, { state }) => {
    const last = state[way].pop();
    if (last === undefined) return null;
    // Undoing is an act like others, so doing again is undoing it.
    state[way === 'undo' ? 'redo' : 'undo'].push(at);
    const changes = await db.changes.where('at').equals(last).toArray();
    return revert(db, { changes: changedRows(changes), way, at }, write);
  });
}

async function revert(
  db: QuandianDatabase,
  { changes, way, at }: { changes: ChangedRow[]; way: 'undo' | 'redo'; at: string },
  write: Write,
): Promise<Reverted[]> {
  const reverted: Reverted[] = [];
  for (const table of KEPT_TABLES) {
    const first = firstOfEach(changes.filter((change) => change.table === table));
    const alive = await (db.table(table) as Table<KeptRow, string>).bulkGet(
      first.map(({ id }) => id),
    );
    const entries: Entry[] = first.map(({ id, before }, index) => ({
      id,
      // A newer time, so that the row wins over copies of the act that is undone.
      row: before && alive[index] ? { ...before, updatedAt: at } : before,
    }));
    await write(way, table, entries);
    for (const entry of entries) reverted.push({ ...entry, table });
  }
  return reverted;
}

/** An act may have written a row twice: only what was before the first time counts. */
function firstOfEach(changes: readonly ChangedRow[]): ChangedRow[] {
  const first = new Map<string, ChangedRow>();
  for (const change of changes) if (!first.has(change.id)) first.set(change.id, change);
  return [...first.values()];
}
