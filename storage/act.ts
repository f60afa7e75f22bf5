import type { Table } from 'dexie';
import type { TrashedRow } from '../domain/library.ts';
import type { Change, KeptRow, KeptTable, LibraryState, QuandianDatabase } from './database.ts';
import { SCHEMA_VERSION } from './database.ts';
import { classify, isConnectionLost, NewerSchemaError } from './failure.ts';
import { remember } from './sentinel.ts';

/** The time now, by the door, so that tests can turn the clock. */
export type Clock = () => Date;
export const systemClock: Clock = () => new Date();

/** A row as it shall be, or `null` to throw it into the trash. No two of one call have the same id. */
export type Entry = { id: string; row: KeptRow | null };
/** Writes rows of the reader's, with their place in the change log and the counts. */
export type Write = (
  kind: Change['act'],
  table: KeptTable,
  entries: readonly Entry[],
) => Promise<void>;

/** How many acts back the reader can go. */
const MOST_UNDO = 100;

/**
 * One act of the reader as one transaction: all its rows, the change log and the counts, or nothing.
 * `deed` gets the act's time, which never runs backwards even where the machine's clock does. It must
 * await nothing but the database, and may run twice when the connection was lost in between.
 * @throws DiskFullError, DatabaseClosedError, NewerSchemaError, StorageFailedError, or what `deed` throws.
 */
export async function act<T>(
  db: QuandianDatabase,
  clock: Clock,
  deed: (at: string, write: Write, state: LibraryState) => Promise<T>,
): Promise<T> {
  let written: LibraryState | null = null;
  // An async function, or Dexie does not know that it must wait.
  const transaction = () =>
    db.transaction('rw', db.tables, async () =>
      perform(db, clock, deed, (state) => {
        written = state;
      }),
    );
  const attempt = async () => {
    const result = await transaction();
    if (written) await remember(db, written);
    return result;
  };
  try {
    return await attempt();
  } catch (error) {
    if (!isConnectionLost(error) || db.isSuperseded) throw classify(error);
  }
  // A browser closes long-lived connections (sleep, a restart of its storage process): open once again.
  try {
    db.close({ disableAutoOpen: false });
    return await attempt();
  } catch (error) {
    throw classify(error);
  }
}

async function perform<T>(
  db: QuandianDatabase,
  clock: Clock,
  deed: (at: string, write: Write, state: LibraryState) => Promise<T>,
  onWritten: (state: LibraryState) => void,
): Promise<T> {
  refuseNewerSchema(db);
  const state = await libraryState(db);
  const before = state.sequence;
  const at = timeAfter(state.lastTime, clock);
  const kinds = new Set<Change['act']>();
  const result = await deed(
    at,
    async (kind, table, entries) => {
      kinds.add(kind);
      await writeRows(db, state, { kind, table, at }, entries);
    },
    state,
  );
  if (kinds.size === 0) return result;
  state.lastTime = at;
  if (state.sequence > before && !kinds.has('undo') && !kinds.has('redo')) {
    state.undo = [...state.undo, at].slice(-MOST_UNDO);
    state.redo = [];
  }
  await db.meta.put(state);
  onWritten(state);
  return result;
}

/** Dexie opens a database of a newer version without a word; its rows may have a form that is not known here. */
function refuseNewerSchema(db: QuandianDatabase): void {
  // Dexie multiplies its versions by ten.
  if (db.backendDB().version / 10 > SCHEMA_VERSION) throw new NewerSchemaError('newer schema');
}

/** What is known of the whole; of an empty library where nothing was ever written. */
export async function libraryState(db: QuandianDatabase): Promise<LibraryState> {
  const stored = await db.meta.get('state');
  return (
    stored ?? {
      name: 'state',
      library: crypto.randomUUID(),
      lastTime: '',
      sequence: 0,
      annotations: 0,
      bookmarks: 0,
      undo: [],
      redo: [],
    }
  );
}

/** Now, or one millisecond after the last act where the clock says earlier or the same. */
function timeAfter(last: string, clock: Clock): string {
  const now = clock().getTime();
  const floor = Date.parse(last) + 1;
  return new Date(Number.isNaN(floor) ? now : Math.max(now, floor)).toISOString();
}

async function writeRows(
  db: QuandianDatabase,
  state: LibraryState,
  { kind, table, at }: { kind: Change['act']; table: KeptTable; at: string },
  entries: readonly Entry[],
): Promise<void> {
  const rows = db.table(table) as Table<KeptRow, string>;
  const olds = await rows.bulkGet(entries.map(({ id }) => id));
  const changed = entries
    .map((entry, index) => ({ ...entry, before: olds[index] ?? null }))
    .filter(({ row, before }) => row !== null || before !== null);
  if (changed.length === 0) return;
  const put = changed.flatMap(({ row }) => (row ? [row] : []));
  const gone = changed.filter(({ row }) => !row);
  await rows.bulkPut(put);
  await db.trash.bulkDelete(changed.flatMap(({ id, row }) => (row ? [id] : [])));
  await rows.bulkDelete(gone.map(({ id }) => id));
  await db.trash.bulkPut(
    gone.map(({ id, before }) => ({ id, table, row: before, deletedAt: at }) as TrashedRow),
  );
  state.sequence = await db.changes.bulkAdd(
    changed.map(({ id, before }) => ({ at, act: kind, table, id, before })),
  );
  state[table] += changed.filter(({ before }) => !before).length - gone.length;
}
