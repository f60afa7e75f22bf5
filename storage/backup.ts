import { backupOf } from '../domain/export/backup.ts';
import { RefusedFileError, readBackup } from '../domain/import/backup.ts';
import { type Clock, systemClock } from './act.ts';
import type { QuandianDatabase } from './database.ts';
import { type Imported, importLibrary, previewImport } from './import-library.ts';
import { readLibrary } from './library.ts';

/** Everything that is kept, as the text of a backup file. The same library always gives the same text. */
export async function exportBackup(db: QuandianDatabase): Promise<string> {
  return backupOf(await readLibrary(db));
}

/**
 * Brings a backup file in, all of it or nothing.
 * @throws RefusedFileError, with the rows at fault; and as every act.
 */
export async function importBackup(
  db: QuandianDatabase,
  file: Uint8Array,
  clock: Clock = systemClock,
): Promise<Imported> {
  return importLibrary(db, readBackup(textOf(file)), clock);
}

/** What `importBackup` would do; nothing is written. @throws RefusedFileError */
export async function previewBackup(db: QuandianDatabase, file: Uint8Array): Promise<Imported> {
  return previewImport(db, readBackup(textOf(file)));
}

/** A browser cannot hold a longer string. */
const MOST_BYTES = 512 << 20;

/** Not `File.text()`: that one puts � where the file is damaged, and a note would be changed without a word. */
function textOf(file: Uint8Array): string {
  if (file.length > MOST_BYTES) throw new RefusedFileError('larger than 512 MB');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    throw new RefusedFileError('not UTF-8: damaged, or no backup');
  }
}
