import type { AnnotationRow } from '../library.ts';
import { COLUMNS } from './columns.ts';

/** Excel takes a file for UTF-8 only with this in front. */
const BYTE_ORDER_MARK = '\ufeff';
/**
 * A cell that begins so is a formula to a spreadsheet (OWASP, CSV Injection), also behind white space or a
 * character without width, and with the full-width signs that Chinese versions take too.
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠\t\r]/u;

/** Annotations as CSV (RFC 4180, CRLF, UTF-8 with a byte order mark); the columns are those of `COLUMNS`. */
export function csvOf(rows: readonly AnnotationRow[]): string {
  const lines = [
    COLUMNS.map(([name]) => name),
    ...rows.map((row) => COLUMNS.map(([, value]) => value(row))),
  ];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
