import { BACKUP_FORMAT, BACKUP_VERSION } from '../export/backup.ts';
import { LIBRARY_IDS, type Library } from '../library.ts';
import { faultOf, LIBRARY_FORMS } from '../row-forms.ts';
import type { ImportedFile, RejectedRow } from './imported.ts';
import { RefusedFileError } from './refused-file.ts';
import { safeJson } from './safe-json.ts';

export { RefusedFileError };

type TableName = keyof Library;

/** Not more faults than these are listed: the first ones say what is wrong. */
const MOST_FAULTS = 20;

/**
 * Reads a backup, all of it or nothing.
 * @throws RefusedFileError when it is no backup, of another version, or any row has not its form.
 */
export function readBackup(json: string): Library {
  const { library, rejected } = readBackupRows(json);
  const faults = rejected.map(({ table, row, reason }) => `${table}[${row - 1}] ${reason}`);
  if (faults.length > 0) {
    throw new RefusedFileError(faults[0] as string, faults.slice(0, MOST_FAULTS));
  }
  return library;
}

/**
 * Reads the rows of a backup that have their form; the others are listed, counted from 1 within their table.
 * @throws RefusedFileError when it is no backup, of another version, or a table is missing.
 */
export function readBackupRows(json: string): ImportedFile {
  const file = safeJson(json) as Record<string, unknown> | null;
  if (typeof file !== 'object' || file?.format !== BACKUP_FORMAT)
    throw new RefusedFileError('not a Quandian backup');
  if (file.version !== BACKUP_VERSION) {
    throw new RefusedFileError(`version ${String(file.version)}, known is ${BACKUP_VERSION}`);
  }
  // Files that were written before there were decisions have no list of them.
  file.decisions ??= [];
  const rejected: RejectedRow[] = [];
  const tables = (Object.keys(LIBRARY_FORMS) as TableName[]).map((table) => [
    table,
    soundRows(table, file[table], rejected),
  ]);
  return { library: Object.fromEntries(tables) as Library, rejected };
}

/** Without every row that has not its form, or an id that was there before. */
function soundRows(table: TableName, rows: unknown, rejected: RejectedRow[]): unknown[] {
  if (!Array.isArray(rows)) throw new RefusedFileError(`${table}: not a list`);
  const ids = new Set<unknown>();
  return rows.filter((row, index) => {
    const id = row?.[LIBRARY_IDS[table]];
    const reason =
      faultOf(LIBRARY_FORMS[table], row) ??
      (ids.has(id) ? `${LIBRARY_IDS[table]}: a second row with ${String(id)}` : null);
    ids.add(id);
    if (reason !== null) rejected.push({ table, row: index + 1, reason });
    return reason === null;
  });
}
