import type { QuandianDatabase } from './database.ts';
import { classify, isConnectionLost, StorageFailedError } from './failure.ts';

/** A browser's storage that fails without a reason may work a moment later; in ms. */
const PAUSES = [60, 400];

/**
 * Tries again where that can help: the transaction that failed has left nothing behind.
 * @throws what `classify` makes of the last failure.
 */
export async function persistently<T>(db: QuandianDatabase, attempt: () => Promise<T>): Promise<T> {
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
