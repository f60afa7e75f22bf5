import { browser } from 'wxt/browser';
import type { QuandianDatabase } from '../../storage/database.ts';
import type { BackupMade, BackupUnderWay } from '../../storage/settings.ts';

/** Where a backup is written: as a download, or into a folder that the reader chose. */
export type BackupPlace = {
  /**
   * Writes a backup in place of a file of the same name, and calls `begun` with the browser's number of the download,
   * where it is one.
   * @throws where the reader has taken the permission back, or the browser cannot write.
   */
  save(
    db: QuandianDatabase,
    backup: BackupMade,
    begun: (download: number) => Promise<void>,
  ): Promise<void>;
  /** Whether a backup that an earlier background began came to its end. */
  wasSaved(backup: BackupUnderWay): Promise<boolean>;
  /** Removes what is older than the last `keep` backups of the library, where they have no places of their own. */
  keepLast(keep: number, latest: BackupMade): Promise<void>;
};

/** A background that waits for something else must call the browser so often, or it is taken to rest; in ms. */
const ALIVE_MS = 10_000;

/** Does something long in a background that would be stopped meanwhile. */
export async function awake<T>(deed: () => Promise<T>): Promise<T> {
  const alive = setInterval(() => void browser.runtime.getPlatformInfo(), ALIVE_MS);
  try {
    return await deed();
  } finally {
    clearInterval(alive);
  }
}
