import type { LibraryState, QuandianDatabase } from './database.ts';
import { digestOfAll, NOTHING } from './digest.ts';

/** What is known of the whole; of an empty library where nothing was ever written. */
export async function libraryState(db: QuandianDatabase): Promise<LibraryState> {
  return completed(db, await db.meta.get('state'));
}

/** A state as it was stored, with what later versions know of it. */
export async function completed(
  db: QuandianDatabase,
  stored: LibraryState | undefined,
): Promise<LibraryState> {
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
