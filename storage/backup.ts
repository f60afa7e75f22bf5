import { readBackup } from '../domain/import/backup.ts';
import { textOfFile } from '../domain/import/unpack.ts';
import type { QuandianDatabase } from './database.ts';
import { type ImportOptions, importLibrary, previewImport } from './import-library.ts';
import type { Imported } from './import-plan.ts';

/** No browser holds a longer text. */
const MOST_BYTES = 512 << 20;

/**
 * Brings a backup file in, as `importLibrary` does; a file with a fault is refused as a whole.
 * @throws RefusedFileError, with the rows at fault; and as every act.
 */
export async function importBackup(
  db: QuandianDatabase,
  file: Uint8Array,
  options: ImportOptions = {},
): Promise<Imported> {
  return importLibrary(db, readBackup(textOfFile(file, MOST_BYTES)), options);
}

/** What `importBackup` would do; nothing is written. @throws RefusedFileError */
export async function previewBackup(db: QuandianDatabase, file: Uint8Array): Promise<Imported> {
  return previewImport(db, readBackup(textOfFile(file, MOST_BYTES)));
}
