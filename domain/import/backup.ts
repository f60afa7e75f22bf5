import { BACKUP_FORMAT, BACKUP_VERSION } from '../export/backup.ts';
import { LIBRARY_IDS, type Library } from '../library.ts';
import { faultOf, LIBRARY_FORMS } from '../row-forms.ts';

/** Why a file cannot be imported, with the rows at fault; nothing of it was taken. */
export class RefusedFileError extends Error {
  override name = 'RefusedFileError';
  readonly faults: readonly string[];

  constructor(message: string, faults: readonly string[] = []) {
    super(message);
    this.faults = faults;
  }
}

type TableName = keyof Library;

/** Not more faults than these are listed: the first ones say what is wrong. */
const MOST_FAULTS = 20;
/** A backup is seven levels deep. A browser parses a million, but cannot store ten thousand. */
const MOST_LEVELS = 64;

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
  if (isTooDeep(json)) throw new RefusedFileError(`deeper than ${MOST_LEVELS} levels`);
  let file: unknown;
  try {
    // `__proto__` in a file must not become anything's prototype.
    file = JSON.parse(json.replace(/^\ufeff/, ''), (key, value) =>
      key === '__proto__' ? undefined : value,
    );
  } catch (error) {
    throw new RefusedFileError(error instanceof Error ? error.message : String(error));
  }
  if (typeof file !== 'object' || file === null)
    throw new RefusedFileError('not a Quandian backup');
  return file as Record<string, unknown>;
}

/** Looks before parsing, in linear time: a parser that walks into the depth would run out of stack. */
function isTooDeep(json: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const char = json.charCodeAt(i);
    if (inString) {
      if (char === BACKSLASH) i++;
      else if (char === QUOTE) inString = false;
    } else if (char === QUOTE) inString = true;
    else if (char === BRACE || char === BRACKET) {
      if (++depth > MOST_LEVELS) return true;
    } else if (char === BRACE + 2 || char === BRACKET + 2) depth--;
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** The closing ones are two further. */
const BRACKET = 0x5b;
const BRACE = 0x7b;

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
