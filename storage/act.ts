import type { Change, QuandianDatabase } from './database.ts';
import { classify } from './failure.ts';

/** The time now, by the door, so that tests can turn the clock. */
export type Clock = () => Date;
export const systemClock: Clock = () => new Date();

type Log = (change: Omit<Change, 'seq' | 'at'>) => Promise<unknown>;

/**
 * One act of the reader as one transaction: all its rows and its place in the change log, or nothing.
 * `deed` gets the act's time, which never runs backwards even where the machine's clock does. It must
 * await nothing but the database.
 * @throws DiskFullError, DatabaseClosedError, NewerSchemaError, or what `deed` throws.
 */
export async function act<T>(
  db: QuandianDatabase,
  clock: Clock,
  deed: (at: string, log: Log) => Promise<T>,
): Promise<T> {
  try {
    return await db.transaction('rw', db.tables, async () => {
      const at = await nextTime(db, clock);
      return deed(at, (change) => db.changes.add({ ...change, at }));
    });
  } catch (error) {
    throw classify(error);
  }
}

/** Now, or one millisecond after the last act where the clock says earlier. */
async function nextTime(db: QuandianDatabase, clock: Clock): Promise<string> {
  const last = (await db.meta.get('lastTime'))?.value;
  const now = clock().getTime();
  const time = last === undefined ? now : Math.max(now, Date.parse(last) + 1);
  const value = new Date(time).toISOString();
  await db.meta.put({ name: 'lastTime', value });
  return value;
}
