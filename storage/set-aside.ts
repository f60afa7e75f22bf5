import { LIBRARY_IDS, type Library, type QuarantinedRow } from '../domain/library.ts';

/** A row that has not its form, as it is kept and shown. */
export function setAside(table: keyof Library, row: unknown, fault: string): QuarantinedRow {
  const key = (row as Record<string, unknown>)[LIBRARY_IDS[table]];
  return { id: `${table} ${String(key)}`.slice(0, 4000), table, fault, row: jsonOf(row) };
}

/** A faulty row may hold anything that IndexedDB can hold, such as a `bigint`, which JSON cannot. */
function jsonOf(row: unknown): string {
  try {
    return JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? String(value) : value));
  } catch {
    return String(row);
  }
}
