import type { LibraryState, QuandianDatabase } from './database.ts';
import { classify } from './failure.ts';
import { readSentinel, type Sentinel, writeSentinel } from './settings.ts';

/**
 * Is all there that was written? Every browser hands back an empty database, or half of one, after damage to
 * its files, without an error. `lost`: less is found than was written; `unreadable`: nothing can be read.
 */
export type LibraryHealth =
  | { state: 'sound' }
  | { state: 'lost'; expected: Sentinel; found: Sentinel }
  | { state: 'unreadable'; error: Error };

/** Compares what is found with what was written last. To be asked whenever the library is opened. */
export async function libraryHealth(db: QuandianDatabase): Promise<LibraryHealth> {
  const expected = await readSentinel(db.name).catch(() => null);
  try {
    const { state, found } = await takeStock(db);
    // Acts are remembered after they are committed: the witness may lag behind, never run ahead.
    const isOlder =
      expected !== null &&
      (found.library !== expected.library || found.sequence < expected.sequence);
    if (isOlder) return { state: 'lost', expected, found };
    const isShort =
      found.annotations !== (state?.annotations ?? 0) ||
      found.bookmarks !== (state?.bookmarks ?? 0);
    return isShort
      ? { state: 'lost', expected: { ...found, ...countsOf(state) }, found }
      : { state: 'sound' };
  } catch (error) {
    return { state: 'unreadable', error: classify(error) };
  }
}

/** What is found is all there is: the reader has seen the loss, or brought a backup in. */
export async function acceptLoss(db: QuandianDatabase): Promise<void> {
  const { state, found } = await takeStock(db);
  if (state) await db.meta.put({ ...state, ...countsOf(found) });
  await writeSentinel(db.name, found);
}

/** Remembers, after an act is committed, what the library holds. A failure here must not fail the act. */
export async function remember(db: QuandianDatabase, state: LibraryState): Promise<void> {
  try {
    const known = await readSentinel(db.name);
    // Another library's witness stays until the reader has accepted the loss.
    const isOurs = known === null || known.library === state.library;
    if (isOurs && state.sequence > (known?.sequence ?? 0)) {
      const { library, sequence } = state;
      await writeSentinel(db.name, { library, sequence, ...countsOf(state) });
    }
  } catch {
    // The next act remembers.
  }
}

async function takeStock(db: QuandianDatabase) {
  return db.transaction('r', [db.meta, db.annotations, db.bookmarks], async () => {
    const state = await db.meta.get('state');
    const found: Sentinel = {
      library: state?.library ?? '',
      sequence: state?.sequence ?? 0,
      annotations: await db.annotations.count(),
      bookmarks: await db.bookmarks.count(),
    };
    return { state, found };
  });
}

function countsOf(counts?: { annotations: number; bookmarks: number }) {
  return { annotations: counts?.annotations ?? 0, bookmarks: counts?.bookmarks ?? 0 };
}
