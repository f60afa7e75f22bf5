import type { Table } from 'dexie';
import type { TrashedRow } from '../domain/library.ts';
import type { Change, KeptRow, KeptTable, LibraryState, QuandianDatabase } from './database.ts';
import { SCHEMA_VERSION } from './database.ts';
import { digestOfAll, NOTHING, rowOf, withRows } from './digest.ts';
import {
  classify,
  isConnectionLost,
  NewerSchemaError,
  StorageFailedError,
  UndoneError,
} from './failure.ts';
import { idsThere, rowsById } from './rows-by-id.ts';
import { remember } from './sentinel.ts';

/** The time now, by the door, so that tests can turn the clock. */
export type Clock = () => Date;
export const systemClock: Clock = () => new Date();

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
/** Writes rows of the reader's, with their place in the change log and the counts. */
export type Write = (
  kind: Change['act'],
  table: KeptTable,
  entries: readonly Entry[],
) => Promise<void>;

/** How an act is done, where there is more to say. */
export type Manner<T> = {
  /** The message that asks for it may come twice: its id, and what a second one is answered. */
  once?: { id: string; again: () => Promise<T> } | undefined;
  /** It goes on with the act of this time, in a transaction of its own: both are undone as one. */
  continued?: string | undefined;
  /** Reads what the deed needs, together with the state: each time that is waited for costs as much as a write. */
  ahead?: () => Promise<unknown>;
};

export function onlyOnce<T>(id: string | undefined, again: () => Promise<T>): Manner<T> {
  return id === undefined ? {} : { once: { id, again } };
}

/** How many acts back the reader can go. */
const MOST_UNDO = 100;
/** A message comes again within moments, if at all. */
const MOST_CARRIED_OUT = 64;
/** A witness lags behind by an act or two. */
const MOST_LINEAGE = 32;
/** A browser's storage that fails without a reason may work a moment later; in ms. */
const PAUSES = [60, 400];

/**
 * One act of the reader as one transaction: all its rows, the change log and the counts, or nothing.
 * `deed` gets the act's time, which never runs backwards even where the machine's clock does. It must
 * await nothing but the database, and may run twice when the connection was lost in between.
 * @throws DiskFullError, DatabaseClosedError, NewerSchemaError, StorageFailedError, UndoneError, or what `deed` throws.
 */
export async function act<T>(
  db: QuandianDatabase,
  clock: Clock,
  deed: (at: string, write: Write, state: LibraryState) => Promise<T>,
  manner: Manner<T> = {},
): Promise<T> {
  let written: LibraryState | null = null;
  // An async function, or Dexie does not know that it must wait.
  const transaction = () =>
    db.transaction('rw', db.tables, async () => {
      written = null;
      return perform(db, clock, { ...manner, deed }, (state) => {
        written = state;
      });
    });
  return persistently(db, async () => {
    const result = await transaction();
    if (written) remember(db, written);
    return result;
  });
}

/** Tries again where that can help: the transaction that failed has left nothing behind. */
async function persistently<T>(db: QuandianDatabase, attempt: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      const failure = classify(error);
      const isLost = isConnectionLost(error) && !db.isSuperseded;
      const pause = PAUSES[tries];
      if (pause === undefined && isLost)
        throw new StorageFailedError('cannot be opened', { cause: error });
      if (pause === undefined || !(isLost || failure instanceof StorageFailedError)) throw failure;
      // A browser closes long-lived connections (sleep, a restart of its storage process).
      if (isLost) db.close({ disableAutoOpen: false });
      if (tries > 0 || !isLost) await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

type Deed<T> = Manner<T> & {
  deed: (at: string, write: Write, state: LibraryState) => Promise<T>;
};

async function perform<T>(
  db: QuandianDatabase,
  clock: Clock,
  { deed, once, continued, ahead }: Deed<T>,
  onWritten: (state: LibraryState) => void,
): Promise<T> {
  refuseNewerSchema(db);
  const [state, last] = await Promise.all([
    libraryState(db),
    db.changes.orderBy(':id').lastKey(),
    ahead?.(),
  ]);
  // A state that was lost or came back older must not stand in the way of the log.
  state.sequence = Math.max(state.sequence, Number(last ?? 0));
  if (once && state.carriedOut?.includes(once.id)) return once.again();
  const before = state.sequence;
  if (continued !== undefined && !state.undo.includes(continued)) throw new UndoneError('undone');
  const at = continued ?? timeAfter(state.lastTime, clock);
  const kinds = new Set<Change['act']>();
  const pending: Promise<unknown>[] = [];
  const result = await deed(
    at,
    async (kind, table, entries) => {
      kinds.add(kind);
      await writeRows(db, { state, pending }, { kind, table, at }, entries);
    },
    state,
  );
  if (once) state.carriedOut = [...(state.carriedOut ?? []), once.id].slice(-MOST_CARRIED_OUT);
  if (kinds.size === 0) {
    if (once) await db.meta.put(state);
    return result;
  }
  if (at > state.lastTime) state.lastTime = at;
  if (state.sequence > before) continueHistory(state, at, kinds);
  await Promise.all([...pending, db.meta.put(state)]);
  onWritten(state);
  return result;
}

/** The act can be undone, and a witness may be asked about it. */
function continueHistory(state: LibraryState, at: string, kinds: ReadonlySet<Change['act']>): void {
  const { sequence, digest = NOTHING } = state;
  state.lineage = [...(state.lineage ?? []), { sequence, digest }].slice(-MOST_LINEAGE);
  if (kinds.has('undo') || kinds.has('redo') || state.undo.includes(at)) return;
  state.undo = [...state.undo, at].slice(-MOST_UNDO);
  state.redo = [];
}

/** Dexie opens a database of a newer version without a word; its rows may have a form that is not known here. */
function refuseNewerSchema(db: QuandianDatabase): void {
  // Dexie multiplies its versions by ten.
  if (db.backendDB().version / 10 > SCHEMA_VERSION) throw new NewerSchemaError('newer schema');
}

/** What is known of the whole; of an empty library where nothing was ever written. */
export async function libraryState(db: QuandianDatabase): Promise<LibraryState> {
  const stored = await db.meta.get('state');
  if (!stored) return newState();
  // Rows that were written before there were decisions in the log.
  stored.decisions ??= await db.decisions.count();
  stored.digest ??= await digestOfAll(db);
  return stored;
}

function newState(): LibraryState {
  return {
    name: 'state',
    library: crypto.randomUUID(),
    lastTime: '',
    sequence: 0,
    annotations: 0,
    bookmarks: 0,
    decisions: 0,
    digest: NOTHING,
    lineage: [],
    undo: [],
    redo: [],
  };
}

/** Now, or one millisecond after the last act where the clock says earlier or the same. */
function timeAfter(last: string, clock: Clock): string {
  const now = clock().getTime();
  const floor = Date.parse(last) + 1;
  return new Date(Number.isNaN(floor) ? now : Math.max(now, floor)).toISOString();
}

/** So many rows are deleted sooner than it is asked whether they are there. */
const FEW = 10;

/** What is thrown away of these can be found in the trash. */
type TrashedTable = TrashedRow['table'];
const TRASHED: ReadonlySet<KeptTable> = new Set<TrashedTable>(['annotations', 'bookmarks']);

/** Issues what is to be written, all at once; `pending` is what is to be waited for before the act is done. */
async function writeRows(
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
