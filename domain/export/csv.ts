import { BYTE_ORDER_MARK, csvLine } from './csv-line.ts';
import { documentFactsOf } from './facts.ts';
import type { ExportChoices, ExportSource } from './source.ts';
import type { Table } from './tables.ts';

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
