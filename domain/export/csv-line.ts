import type { Cell } from './column.ts';

/** Excel takes a file for UTF-8 only with this in front. */
export const BYTE_ORDER_MARK = '\ufeff';
/**
 * A cell that begins so is a formula to a spreadsheet (OWASP, CSV Injection), also behind white space or a
 * character without width, and with the full-width signs that Chinese versions take too.
 */
const FORMULA = /^[\s\p{Cf}\0]*[=+\-@＝＋－＠\t\r]/u;

/** A record (RFC 4180), with its CRLF. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
