import type { Cell } from './columns.ts';
import { documentFactsOf } from './facts.ts';
import type { ExportChoices, ExportSource } from './source.ts';
import type { Table } from './tables.ts';

/** Excel takes a file for UTF-8 only with this in front. */
const BYTE_ORDER_MARK = '\ufeff';
/**
 * A cell that begins so is a formula to a spreadsheet (OWASP, CSV Injection), also behind white space or a
 * character without width, and with the full-width signs that Chinese versions take too.
 */
const FORMULA = /^[\s\p{Cf}\0]*[=+\-@＝＋－＠\t\r]/u;

/** A table as CSV (RFC 4180, CRLF, UTF-8 with a byte order mark unless the reader wants none), article by article. */
export async function* csvOf(table: Table, source: ExportSource): AsyncGenerator<string> {
  yield csvHead(
    table.columns.map(({ name }) => name),
    source.choices,
  );
  if (table.isOfArticles) {
    for await (const document of documentFactsOf(source)) {
      yield table.rowsOf(document).map(csvLine).join('');
    }
  }
  yield table.lastRows().map(csvLine).join('');
}

/** The first line of a table. */
export function csvHead(names: readonly string[], { byteOrderMark }: ExportChoices): string {
  return (byteOrderMark ? BYTE_ORDER_MARK : '') + csvLine(names);
}

export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
