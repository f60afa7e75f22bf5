import type {
  BackupActions,
  BackupState,
  Preview,
} from '../../components/recovery/backup-state.ts';
import type { Notice } from '../../components/Toast.tsx';
import { t } from '../../components/text.ts';
import { backup } from '../../components/words/backup.ts';
import { review } from '../../components/words/review.ts';
import { importBackup, previewBackup } from '../../storage/backup.ts';
import { isAllowed, keptFolder } from '../../storage/backup-folder.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { acceptWhenWhole } from '../../storage/sentinel.ts';
import {
  type BackupFolder,
  backupChoice,
  backupFailure,
  backupsMade,
  unfinishedImport,
} from '../../storage/settings.ts';
import { downloadBackup } from './download.ts';

/** Saving a backup and bringing one back, for every view that offers it. */
export function createBackupActions(
  db: QuandianDatabase,
  inform: (notice: Notice) => void,
  changed: () => Promise<void>,
): BackupActions {
  return {
    saveBackup: () => void downloadBackup(db).catch((error) => inform(refusal(error))),
    previewBackup: (file) => preview(db, file, inform),
    async importBackup(file, options) {
      try {
        inform(await restore(db, file, options));
      } catch (error) {
        inform(options.signal.aborted ? { text: t(backup.stopped) } : refusal(error));
      }
      await changed();
    },
  };
}

async function preview(
  db: QuandianDatabase,
  file: File,
  inform: (notice: Notice) => void,
): Promise<Preview | null> {
  try {
    const { added, updated, known } = await previewBackup(db, await bytesOf(file));
    return { name: file.name, added, updated, known };
  } catch (error) {
    inform(refusal(error));
    return null;
  }
}

/** It is remembered how far it has come, so that a reader who finds it interrupted knows. */
async function restore(
  db: QuandianDatabase,
  file: File,
  { signal, progress }: Parameters<BackupActions['importBackup']>[1],
): Promise<Notice> {
  const { name } = file;
  const imported = await importBackup(db, await bytesOf(file), {
    signal,
    progress: (done, of) => {
      progress(done, of);
      void unfinishedImport.setValue(done < of ? { name, done, of } : null);
    },
  });
  await acceptWhenWhole(db);
  return { text: t(review.imported, imported) };
}

function refusal(error: unknown): Notice {
  const reason = error instanceof Error ? error.message : String(error);
  return { text: t(review.importRefused, { reason }) };
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** How the automatic backup is chosen, and how it goes. */
export async function loadBackupState(): Promise<BackupState> {
  const [{ isOn, keep, folder }, made, failure, unfinished] = await Promise.all([
    backupChoice.getValue(),
    backupsMade.getValue(),
    backupFailure.getValue(),
    unfinishedImport.getValue(),
  ]);
  const saved = made.toReversed();
  return { isOn, keep, folder: folder ? await stateOf(folder) : null, saved, failure, unfinished };
}

/** A folder that cannot be looked up cannot be written into either. */
async function stateOf({ id, name }: BackupFolder): Promise<BackupState['folder']> {
  return {
    name,
    isAllowed: await keptFolder(id)
      .then(isAllowed)
      .catch(() => false),
  };
}

/**
 * Tells how backups stand: at once, and whenever that changes. What is told last is so: an answer that was overtaken
 * is not told. Returns the function that stops it.
 */
export function watchBackups(changed: (state: BackupState) => void): () => void {
  let asked = 0;
  const tell = async () => {
    const mine = ++asked;
    const state = await loadBackupState();
    if (mine === asked) changed(state);
  };
  // First listened, then looked: nothing comes to pass in between.
  const items = [backupChoice, backupsMade, backupFailure, unfinishedImport];
  const stops = items.map((item) => item.watch(() => void tell()));
  void tell();
  return () => {
    asked = Number.NaN;
    for (const stop of stops) stop();
  };
}
