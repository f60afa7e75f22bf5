import type { LibraryState } from './database.ts';
import type { BackupChoice, BackupMade } from './settings.ts';

/** A backup a day is enough, and none where nothing changed. */
const DAY_MS = 86_400_000;

/** A backup that is due: its place among those that are kept, and its file below the browser's folder for downloads, or in the chosen one. */
export type NextBackup = Pick<BackupMade, 'slot' | 'name' | 'folder'>;

/**
 * Which backup is due now, if any. Each of the last `keep` has a place of its own, and the next one replaces the
 * oldest, so that nothing need be deleted. A library that was lost and begun anew has another name, and so replaces
 * none of the old one's. In a folder that was chosen anew the first is due at once.
 */
export function nextBackup(
  { isOn, keep, folder }: BackupChoice,
  made: readonly BackupMade[],
  state: LibraryState,
  now: number,
): NextBackup | null {
  if (!isOn || state.sequence === 0) return null;
  const last = made
    .filter((one) => one.library === state.library && one.folder === folder?.id)
    .at(-1);
  if (last && last.sequence === state.sequence) return null;
  // A clock that was set back must not hold back backups until it has caught up.
  const age = last ? now - Date.parse(last.at) : DAY_MS;
  if (age >= 0 && age < DAY_MS) return null;
  const slot = last ? (last.slot + 1) % keep : 0;
  const name = `${folder?.name ?? 'Quandian'}/${stemOf(state.library)}${slot + 1}.json.gz`;
  return { slot, name, ...(folder && { folder: folder.id }) };
}

/** Is it the name of a backup file of this library, whatever its place? */
export function isBackupOf(library: string, file: string): boolean {
  const stem = stemOf(library);
  return file.startsWith(stem) && /^[1-9]\d*\.json\.gz$/.test(file.slice(stem.length));
}

function stemOf(library: string): string {
  return `quandian-${library.slice(0, 8)}-`;
}

/** The backups that are there after another one was made: one for each place, the newest last. */
export function withBackup(
  made: readonly BackupMade[],
  next: BackupMade,
  keep: number,
): BackupMade[] {
  const others = made.filter(({ name, folder }) => name !== next.name || folder !== next.folder);
  return [...others, next].slice(-keep);
}
