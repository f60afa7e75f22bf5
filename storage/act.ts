import Dexie from 'dexie';
import { announce, type Written } from './announce.ts';
import type { Change, KeptTable, LibraryState, QuandianDatabase } from './database.ts';
import { SCHEMA_VERSION } from './database.ts';
import { NOTHING } from './digest.ts';
import { isTaken, NewerSchemaError, UndoneError } from './failure.ts';
import { completed } from './library-state.ts';
import { persistently } from './persist.ts';
import { asked, inBareTransaction, issue } from './requests.ts';
import { remember } from './sentinel.ts';
import { type Entry, type Ground, writeRows } from './write-rows.ts';

export type { Entry, Ground } from './write-rows.ts';

/** The time now, by the door, so that tests can turn the clock. */
export type Clock = () => Date;
export const systemClock: Clock = () => new Date();

/** Writes rows of the reader's, with their place in the change log and the counts. */
export type Write = (
  kind: Change['act'],
  table: KeptTable,
  entries: readonly Entry[],
) => Promise<void>;

/** What a deed does in the act's transaction. `at` is the act's time; the ground's `state` is written when it is done. */
export type Deed<T> = (at: string, write: Write, ground: Ground) => Promise<T>;

/** How an act is done, where there is more to say. */
export type Manner<T> = {
  /** The message that asks for it may come twice: its id, and what a second one is answered. */
  once?: { id: string; again: () => Promise<T> } | undefined;
  /** It goes on with the act of this time, in a transaction of its own: both are undone as one. */
  continued?: string | undefined;
  /**
   * The deed asks Dexie for nothing where the ground is trusted, and writes what is new. Is it new indeed? Asked at the
   * same time, as each answer that is waited for costs as much as a write; where it is not, nothing was done, and the deed
   * is done again on ground that is not trusted.
   */
  isNew?: (tx: IDBTransaction) => Promise<boolean>;
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
  deed: Deed<T>,
  manner: Manner<T> = {},
): Promise<T> {
  const once = async (guess?: string) => {
    const written: Written[] = [];
    const perform = (tx: IDBTransaction) =>
      performed({ db, tx, clock, guess, written }, { ...manner, deed });
    const { result, state } = await (guess === undefined
      ? // An async function, or Dexie does not know that it must wait.
        db.transaction('rw', db.tables, async () => perform(Dexie.currentTransaction.idbtrans))
      : inBareTransaction(db.backendDB(), perform));
    announce(db, written);
    if (state) {
      lastWritten.set(db, JSON.stringify(state));
      remember(db, state);
    }
    return result;
  };
  return persistently(db, () => {
    const guess = manner.isNew && db.isOpen() ? lastWritten.get(db) : undefined;
    lastWritten.delete(db);
    if (guess === undefined) return once();
    return once(guess).catch((error) => {
      if (isTaken(error) || error instanceof MistakenError) return once();
      throw error;
    });
  });
}

/** The state as a connection wrote it last, in JSON: most likely it still is so. */
const lastWritten = new WeakMap<QuandianDatabase, string>();

/** The state is not what it was taken for, or what should be new is not: nothing is done. */
class MistakenError extends Error {}

type Stage = {
  db: QuandianDatabase;
  tx: IDBTransaction;
  clock: Clock;
  /** What the state is taken for, until it is seen. */
  guess: string | undefined;
  written: Written[];
};

/** The deed with what belongs to it; and the state, where the witness is to remember it. */
async function performed<T>(
  { db, tx, clock, guess, written }: Stage,
  { deed, once, continued, isNew }: Manner<T> & { deed: Deed<T> },
): Promise<{ result: T; state?: LibraryState }> {
  refuseNewerSchema(db);
  const isTrusted = guess !== undefined;
  const proof = isTrusted ? mistakes(tx, guess, isNew) : null;
  // Whoever fails before has said why.
  proof?.catch(() => undefined);
  const state: LibraryState = isTrusted ? JSON.parse(guess) : await stateIn(db, tx);
  if (once && state.carriedOut?.includes(once.id)) return { result: await once.again() };
  const { sequence, seen } = state;
  if (continued !== undefined && !state.undo.includes(continued)) throw new UndoneError('undone');
  const at = continued ?? timeAfter(state.lastTime, clock);
  const kinds = new Set<Change['act']>();
  const ground = { db, tx, state, written, isTrusted };
  const write: Write = async (kind, table, entries) => {
    kinds.add(kind);
    await writeRows(ground, { kind, table, at }, entries);
  };
  const result = await deed(at, write, ground);
  if (once) state.carriedOut = [...(state.carriedOut ?? []), once.id].slice(-MOST_CARRIED_OUT);
  if (kinds.size > 0 && at > state.lastTime) state.lastTime = at;
  if (kinds.size > 0 && state.sequence > sequence) continueHistory(state, at, kinds);
  if (once || kinds.size > 0 || state.seen !== seen) issue([tx.objectStore('meta').put(state)]);
  if (await proof) throw new MistakenError();
  return kinds.size > 0 ? { result, state } : { result };
}

/** Asks at once, and is answered while the rows are written. */
async function mistakes(
  tx: IDBTransaction,
  guess: string,
  isNew: Manner<unknown>['isNew'],
): Promise<boolean> {
  const [stored, isSo] = await Promise.all([
    asked(tx.objectStore('meta').get('state')),
    isNew?.(tx),
  ]);
  return JSON.stringify(stored) !== guess || isSo === false;
}

async function stateIn(db: QuandianDatabase, tx: IDBTransaction): Promise<LibraryState> {
  const [stored, last]: [LibraryState | undefined, IDBCursor | null] = await Promise.all([
    asked(tx.objectStore('meta').get('state')),
    asked(tx.objectStore('changes').openKeyCursor(null, 'prev')),
  ]);
  const state = await completed(db, stored);
  // A state that was lost or came back older must not stand in the way of the log.
  state.sequence = Math.max(state.sequence, Number(last?.key ?? 0));
  return state;
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
