import { BACKUP_FORMAT, BACKUP_VERSION } from '../export/backup.ts';
import { LIBRARY_IDS, type Library } from '../library.ts';
import { faultOf, LIBRARY_FORMS } from '../row-forms.ts';
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
  const file = parse(json);
  if (file.format !== BACKUP_FORMAT) throw new RefusedFileError('not a Quandian backup');
  if (file.version !== BACKUP_VERSION) {
    throw new RefusedFileError(`version ${String(file.version)}, known is ${BACKUP_VERSION}`);
  }
  // Files that were written before there were decisions have no list of them.
  file.decisions ??= [];
  const faults = (Object.keys(LIBRARY_FORMS) as TableName[]).flatMap((table) =>
    faultsOf(table, file[table]),
  );
  if (faults.length > 0) {
    throw new RefusedFileError(faults[0] as string, faults.slice(0, MOST_FAULTS));
  }
  return file as unknown as Library;
}

function parse(json: string): Record<string, unknown> {
  const file = safeJson(json);
  if (typeof file !== 'object' || file === null)
    throw new RefusedFileError('not a Quandian backup');
  return file as Record<string, unknown>;
}

/** `annotations[3].quote.exact: …`: every row that has not its form, or an id that was there before. */
function faultsOf(table: TableName, rows: unknown): string[] {
  if (!Array.isArray(rows)) return [`${table}: not a list`];
  const ids = new Set<unknown>();
  return rows.flatMap((row, index) => {
    const fault = faultOf(LIBRARY_FORMS[table], row);
    if (fault !== null) return [`${table}[${index}] ${fault}`];
    const id = row[LIBRARY_IDS[table]];
    if (ids.has(id))
      return [`${table}[${index}] ${LIBRARY_IDS[table]}: a second row with ${String(id)}`];
    ids.add(id);
    return [];
  });
}
