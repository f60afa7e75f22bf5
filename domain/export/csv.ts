import type { AnnotationRow } from '../library.ts';
import { type Cell, COLUMNS } from './columns.ts';
import { bare } from './facts.ts';
import type { Table } from './tables.ts';

/** Excel takes a file for UTF-8 only with this in front. */
const BYTE_ORDER_MARK = '\ufeff';
/**
 * A cell that begins so is a formula to a spreadsheet (OWASP, CSV Injection), also behind white space or a
 * character without width, and with the full-width signs that Chinese versions take too.
 */
const FORMULA = /^[\s\p{Cf}\0]*[=+\-@＝＋－＠\t\r]/u;

/** A table as CSV (RFC 4180, CRLF, UTF-8 with a byte order mark), line by line. */
export function* csvLines({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Generator<string> {
  yield BYTE_ORDER_MARK + line(columns.map(({ name }) => name));
  for (const cells of rows) yield line(cells);
}

/** Annotations as CSV without their articles' texts, so without what is recognised in them. */
export function csvOf(rows: readonly AnnotationRow[]): string {
  const cells = rows.map((row) => COLUMNS.map(({ value }) => value(bare(row))));
  return [...csvLines({ columns: COLUMNS, rows: cells })].join('');
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
