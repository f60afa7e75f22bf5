import { KEPT_TABLES, type LibraryState, type QuandianDatabase } from './database.ts';
import { digestOfAll } from './digest.ts';
import { classify } from './failure.ts';
import { readSentinel, type Sentinel, writeSentinel } from './settings.ts';

/**
 * Is all there that was written? Every browser hands back an empty database, or half of one, after damage to
 * its files, without an error. `lost`: less is found than was written, or other rows; `unreadable`: nothing can be read.
 */
export type LibraryHealth =
  | { state: 'sound' }
  | { state: 'lost'; expected: Sentinel; found: Sentinel }
  | { state: 'unreadable'; error: Error };

/**
 * Compares what is found with what was written last. To be asked whenever the library is opened. `thorough` walks
 * over all rows for their digest, where otherwise they are only counted.
 */
export async function libraryHealth(
  db: QuandianDatabase,
  { thorough = false } = {},
): Promise<LibraryHealth> {
  const witness = await readSentinel(db.name).catch(() => null);
  try {
    const { state, found } = await takeStock(db, thorough);
    // Acts are remembered after they are committed: the witness may lag behind, never run ahead.
    if (witness && !(state && isOfOneLine(state, witness)))
      return { state: 'lost', expected: witness, found };
    const expected = witnessOf(state);
    const isWhole =
      KEPT_TABLES.every((table) => (expected[table] ?? found[table]) === found[table]) &&
      (expected.digest === undefined || found.digest === expected.digest);
    return isWhole ? { state: 'sound' } : { state: 'lost', expected, found };
  } catch (error) {
    return { state: 'unreadable', error: classify(error) };
  }
}

/** Is the database the one that was written last? The quick half of `libraryHealth`: no row is counted. */
export async function isOfWitness(db: QuandianDatabase): Promise<boolean> {
  try {
    const witness = await readSentinel(db.name);
    const state = await db.meta.get('state');
    return witness === null || (state !== undefined && isOfOneLine(state, witness));
  } catch {
    return false;
  }
}

/** What is found is all there is: the reader has seen the loss, or brought a backup in. */
export async function acceptLoss(db: QuandianDatabase): Promise<void> {
  const { state, found } = await takeStock(db, true);
  if (state) {
    const { sequence, annotations, bookmarks, decisions = 0, digest = '' } = found;
    const lineage = [{ sequence, digest }];
    // Which article was seen last says nothing of one that is gone.
    const { seen: _, ...others } = state;
    await db.meta.put({ ...others, annotations, bookmarks, decisions, digest, lineage });
  }
  // Of an empty one nothing is known: the first act names it.
  await writeSentinel(db.name, state ? found : null);
}

/** A loss is made good when a backup has brought back at least as much of each kind as there was. */
export async function acceptWhenWhole(db: QuandianDatabase): Promise<void> {
  const health = await libraryHealth(db);
  if (health.state !== 'lost') return;
  const { expected, found } = health;
  const isWhole = KEPT_TABLES.every((table) => (found[table] ?? 0) >= (expected[table] ?? 0));
  if (isWhole) await acceptLoss(db);
}

/** What is to be remembered next, by the database's name, while something else is being remembered. */
const waiting = new Map<string, LibraryState | null>();

/**
 * Remembers, after an act is committed, what the library holds. The act does not wait for it, and a failure here must
 * not fail it; of acts that follow one another closely only the last is remembered.
 */
export function remember(db: QuandianDatabase, state: LibraryState): void {
  const isBusy = waiting.has(db.name);
  waiting.set(db.name, state);
  if (!isBusy) void rememberAll(db.name);
}

/** So long more acts are waited for, in ms. */
const SOON_MS = 30;

async function rememberAll(name: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SOON_MS));
  for (let state = waiting.get(name); state; state = waiting.get(name)) {
    waiting.set(name, null);
    // The next act remembers.
    await bearWitness(name, state).catch(() => undefined);
  }
  waiting.delete(name);
}

async function bearWitness(name: string, state: LibraryState): Promise<void> {
  const known = await readSentinel(name);
  // The witness of another library, or of acts that this one has not seen, stays until the reader has accepted the loss.
  const isOurs = known === null || isOfOneLine(state, known);
  if (isOurs && state.sequence > (known?.sequence ?? 0))
    await writeSentinel(name, witnessOf(state));
}

/** Waits until everything that was committed is remembered. */
export async function remembered(db: QuandianDatabase): Promise<void> {
  while (waiting.has(db.name)) await new Promise((resolve) => setTimeout(resolve, 1));
}

/**
 * Did the library go through what the witness saw? One that came back as it was before may overtake the witness'
 * number with other acts: what it was at that number tells them apart, as far back as it is known.
 */
function isOfOneLine(state: LibraryState, witness: Sentinel): boolean {
  if (state.library !== witness.library || state.sequence < witness.sequence) return false;
  const { digest } = witness;
  const [oldest] = state.lineage ?? [];
  if (digest === undefined || !oldest || oldest.sequence > witness.sequence) return true;
  return (state.lineage ?? []).some(
    (end) => end.sequence === witness.sequence && end.digest === digest,
  );
}

function witnessOf(state: LibraryState | undefined): Sentinel {
  if (!state) return { library: '', sequence: 0, annotations: 0, bookmarks: 0 };
  const { library, sequence, annotations, bookmarks, decisions, digest } = state;
  return {
    library,
    sequence,
    annotations,
    bookmarks,
    ...(decisions !== undefined && { decisions }),
    ...(digest !== undefined && { digest }),
  };
}

async function takeStock(db: QuandianDatabase, thorough: boolean) {
  const tables = [db.meta, db.annotations, db.bookmarks, db.decisions];
  return db.transaction('r', tables, async () => {
    const state = await db.meta.get('state');
    const digest = thorough ? await digestOfAll(db) : state?.digest;
    const found: Sentinel = {
      library: state?.library ?? '',
      sequence: state?.sequence ?? 0,
      annotations: await db.annotations.count(),
      bookmarks: await db.bookmarks.count(),
      decisions: await db.decisions.count(),
      ...(digest !== undefined && { digest }),
    };
    return { state, found };
  });
}
