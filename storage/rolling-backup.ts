import type { LibraryState } from './database.ts';
import type { BackupChoice, BackupMade } from './settings.ts';

/** A backup a day is enough, and none where nothing changed. */
const DAY_MS = 86_400_000;

/** A backup that is due: its place among those that are kept, and its file below the browser's folder for downloads. */
export type NextBackup = { slot: number; name: string };

/**
 * Which backup is due now, if any. Each of the last `keep` has a place of its own, and the next one replaces the
 * oldest, so that nothing need be deleted. A library that was lost and begun anew has another name, and so replaces
 * none of the old one's.
 */
export function nextBackup(
  { isOn, keep }: BackupChoice,
  made: readonly BackupMade[],
  state: LibraryState,
  now: number,
): NextBackup | null {
  if (!isOn || state.sequence === 0) return null;
  const last = made.filter(({ library }) => library === state.library).at(-1);
  if (last && last.sequence === state.sequence) return null;
  // A clock that was set back must not hold back backups until it has caught up.
  const age = last ? now - Date.parse(last.at) : DAY_MS;
  if (age >= 0 && age < DAY_MS) return null;
  const slot = last ? (last.slot + 1) % keep : 0;
  return { slot, name: `Quandian/quandian-${state.library.slice(0, 8)}-${slot + 1}.json.gz` };
}

/** The backups that are there after another one was made: one for each place, the newest last. */
export function withBackup(
  made: readonly BackupMade[],
  next: BackupMade,
  keep: number,
): BackupMade[] {
  const others = made.filter(({ name }) => name !== next.name);
  return [...others, next].slice(-keep);
}
