import type { QuandianDatabase } from '../../storage/database.ts';
import { libraryState } from '../../storage/library-state.ts';
import { nextBackup, withBackup } from '../../storage/rolling-backup.ts';
import { libraryHealth } from '../../storage/sentinel.ts';
import {
  type BackupMade,
  backupChoice,
  backupFailure,
  backupsMade,
  backupUnderWay,
} from '../../storage/settings.ts';
import type { BackupPlace } from './backup-place.ts';
import { asDownload } from './save-as-download.ts';
import { inFolder } from './save-in-folder.ts';

/** So long after an act the reader is left alone with it, in ms; a background that rests is stopped after 30 s. */
const AFTER_MS = 2000;

/**
 * Saves a backup by itself once a day when something changed, where the reader has switched that on. The function
 * that it returns is to be called whenever something may have changed.
 */
export function createRollingBackup(db: QuandianDatabase): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  let isStale = false;
  const run = async () => {
    isStale = true;
    if (isBusy) return;
    isBusy = true;
    while (isStale) {
      isStale = false;
      await tried(() => backUpWhenDue(db));
    }
    isBusy = false;
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), AFTER_MS);
  };
}

/** Remembers why it failed, for the options to tell. */
async function tried(deed: () => Promise<void>): Promise<void> {
  try {
    await deed();
    if ((await backupFailure.getValue()) !== null) await backupFailure.setValue(null);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await backupFailure.setValue(reason).catch(() => undefined);
  }
}

async function backUpWhenDue(db: QuandianDatabase): Promise<void> {
  await concludeBegun();
  const [choice, made] = await Promise.all([backupChoice.getValue(), backupsMade.getValue()]);
  if (!choice.isOn) return;
  const now = Date.now();
  const state = await db.transaction('r', db.tables, async () => libraryState(db));
  const next = nextBackup(choice, made, state, now);
  if (!next) return;
  // A damaged library must not take the place of the last good backup.
  const health = await libraryHealth(db, { thorough: true });
  if (health.state !== 'sound') throw new Error(`library ${health.state}`);
  const { library, sequence, annotations, bookmarks } = state;
  const at = new Date(now).toISOString();
  await save(db, { ...next, at, library, sequence, annotations, bookmarks });
}

/**
 * What is begun is written down before and after the browser has it: the background may be stopped at any moment, and
 * then the next one brings it to its end.
 */
async function save(db: QuandianDatabase, backup: BackupMade): Promise<void> {
  await backupUnderWay.setValue({ ...backup, download: null });
  await placeOf(backup).save(db, backup, (download) =>
    backupUnderWay.setValue({ ...backup, download }),
  );
  await list(backup);
}

function placeOf({ folder }: BackupMade): BackupPlace {
  return folder === undefined ? asDownload : inFolder(folder);
}

/** A backup that an earlier background began and did not list: it is listed if the browser has saved it. */
async function concludeBegun(): Promise<void> {
  const begun = await backupUnderWay.getValue();
  if (!begun) return;
  const { download: _, ...backup } = begun;
  if (await placeOf(begun).wasSaved(begun)) await list(backup);
  else await backupUnderWay.setValue(null);
}

/** First listed, then forgotten: listed twice, it stands there once. */
async function list(made: BackupMade): Promise<void> {
  const { keep } = await backupChoice.getValue();
  await backupsMade.setValue(withBackup(await backupsMade.getValue(), made, keep));
  await backupUnderWay.setValue(null);
  // One too many does no harm, and the next backup tries it again.
  await placeOf(made)
    .keepLast(keep, made)
    .catch(() => undefined);
}
