import { LIBRARY_IDS, type Library } from '../library.ts';

/** The first line of every backup: what it is and in which form. */
export const BACKUP_FORMAT = 'quandian-backup';
export const BACKUP_VERSION = 1;

/**
 * A library as JSON: rows in the order of their ids, the fields of each in the order of their names, so that the
 * same library always gives the same bytes, and nothing that changes by itself (no time of export).
 */
export function backupOf(library: Library): string {
  const tables = Object.fromEntries(
    Object.entries(LIBRARY_IDS).map(([table, id]) => [
      table,
      sorted(library[table as keyof Library], (row) => String((row as never)[id])),
    ]),
  );
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION };
  return `${JSON.stringify({ ...head, ...tables }, sortedFields, 1)}\n`;
}

function sorted(rows: readonly unknown[], id: (row: unknown) => string): unknown[] {
  return [...rows].sort((a, b) => (id(a) < id(b) ? -1 : id(a) > id(b) ? 1 : 0));
}

/** A replacer that puts an object's fields in order; the head of the file stays first. */
function sortedFields(key: string, value: unknown): unknown {
  if (key === '' || typeof value !== 'object' || value === null || Array.isArray(value))
    return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
