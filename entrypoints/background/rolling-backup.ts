import { libraryState } from '../../storage/act.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { nextBackup, withBackup } from '../../storage/rolling-backup.ts';
import { libraryHealth } from '../../storage/sentinel.ts';
import { backupChoice, backupFailure, backupsMade } from '../../storage/settings.ts';
import { saveAsDownload } from './save-as-download.ts';

/** So long after an act the reader is left alone with it, in ms; a background that rests is stopped after 30 s. */
const AFTER_MS = 2000;

/**
 * Saves a backup by itself once a day when something changed, where the reader has switched that on. The function
 * that it returns is to be called whenever something may have changed.
 */
export function createRollingBackup(db: QuandianDatabase): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  const run = async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      await backUpWhenDue(db);
      if ((await backupFailure.getValue()) !== null) await backupFailure.setValue(null);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      await backupFailure.setValue(reason).catch(() => undefined);
    }
    isBusy = false;
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), AFTER_MS);
  };
}

async function backUpWhenDue(db: QuandianDatabase): Promise<void> {
  const [choice, made] = await Promise.all([backupChoice.getValue(), backupsMade.getValue()]);
  if (!choice.isOn) return;
  const now = Date.now();
  const state = await db.transaction('r', db.tables, async () => libraryState(db));
  const next = nextBackup(choice, made, state, now);
  if (!next) return;
  // A damaged library must not take the place of the last good backup.
  const health = await libraryHealth(db, { thorough: true });
  if (health.state !== 'sound') throw new Error(`library ${health.state}`);
  await saveAsDownload(db, next.name);
  const { library, sequence, annotations, bookmarks } = state;
  const at = new Date(now).toISOString();
  const done = { ...next, at, library, sequence, annotations, bookmarks };
  await backupsMade.setValue(withBackup(await backupsMade.getValue(), done, choice.keep));
}
