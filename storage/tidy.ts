import type { QuandianDatabase } from './database.ts';
import { classify } from './failure.ts';

/** What is thrown away can be taken back for so long. */
export const TRASH_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Empties the trash of what was thrown away 30 days before the last act, and clears with it what the change
 * log remembers for undo. Counted to the last act, not to now: a clock that runs ahead, or a reader who comes
 * back after a year, empties nothing.
 */
export async function tidy(db: QuandianDatabase): Promise<void> {
  try {
    await db.transaction('rw', [db.trash, db.changes, db.meta], async () => {
      const state = await db.meta.get('state');
      const last = Date.parse(state?.lastTime ?? '');
      if (!state || Number.isNaN(last)) return;
      const limit = new Date(last - TRASH_DAYS * DAY_MS).toISOString();
      await db.trash.where('deletedAt').below(limit).delete();
      const since = state.tidiedUntil ?? '';
      const old = db.changes.where('at').between(since, limit);
      await old.modify((change) => {
        if ('before' in change) change.before = null;
      });
      const kept = (acts: string[]) => acts.filter((at) => at >= limit);
      await db.meta.put({
        ...state,
        tidiedUntil: limit,
        undo: kept(state.undo),
        redo: kept(state.redo),
      });
    });
  } catch (error) {
    throw classify(error);
  }
}
