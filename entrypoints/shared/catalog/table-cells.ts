import type { Catalog } from '../../../domain/catalog/catalog.ts';
import type { Cell } from '../../../domain/export/column.ts';
import { COLUMNS } from '../../../domain/export/columns.ts';
import { annotationFactsOf, factsOfDocument } from '../../../domain/export/facts.ts';
import type { QuandianDatabase } from '../../../storage/database.ts';
import { documentsOf, rejectionsIn } from '../../../storage/export-source.ts';

/** The cells of these annotations, by their ids: those that the exported table has, in the order of its columns. */
export async function cellsOfRows(
  db: QuandianDatabase,
  catalog: Catalog,
  ids: readonly string[],
): Promise<Map<string, Cell[]>> {
  const byKey = Map.groupBy(ids, (id) => catalog.known.noted.get(id)?.articleKey ?? '');
  byKey.delete('');
  const [documents, rejections] = await Promise.all([
    documentsOf(db, [...byKey]),
    rejectionsIn(db),
  ]);
  const rows = documents.flatMap((document) =>
    [...factsOfDocument(document, rejections)].flatMap(annotationFactsOf),
  );
  return new Map(
    rows.map((row) => [row.annotation.id, COLUMNS.map(({ value }) => value(row))] as const),
  );
}
