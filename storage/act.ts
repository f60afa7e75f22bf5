import type { Change, KeptTable, LibraryState, QuandianDatabase } from './database.ts';
import { SCHEMA_VERSION } from './database.ts';
import { NOTHING } from './digest.ts';
import { NewerSchemaError, UndoneError } from './failure.ts';
import { libraryState } from './library-state.ts';
import { persistently } from './persist.ts';
import { remember } from './sentinel.ts';
import { type Entry, writeRows } from './write-rows.ts';

export type { Entry } from './write-rows.ts';

/** The time now, by the door, so that tests can turn the clock. */
export type Clock = () => Date;
export const systemClock: Clock = () => new Date();

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

/** Now, or one millisecond after the last act where the clock says earlier or the same. */
function timeAfter(last: string, clock: Clock): string {
  const now = clock().getTime();
  const floor = Date.parse(last) + 1;
  return new Date(Number.isNaN(floor) ? now : Math.max(now, floor)).toISOString();
}
