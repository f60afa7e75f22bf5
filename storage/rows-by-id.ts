import type { Table } from 'dexie';

/**
 * The rows with these ids, as far as there are such. One question for the keys between the first and the last of them,
 * and one for each row that is there: of a thousand new rows none is asked for by itself. Ids that lie close together
 * cost least.
 */
export async function rowsById<Row>(
  table: Table<Row, string>,
  ids: readonly string[],
): Promise<Map<string, Row>> {
  const known = await idsThere(table, ids);
  const rows = known.length > 0 ? await table.bulkGet(known) : [];
  return new Map(known.flatMap((id, i) => (rows[i] ? [[id, rows[i] as Row] as const] : [])));
}

/** Those of the ids that are there. */
export async function idsThere(
  table: Table<unknown, string>,
  ids: readonly string[],
): Promise<string[]> {
  const [first] = ids;
  if (first === undefined) return [];
  let [least, most] = [first, first];
  for (const id of ids) {
    if (id < least) least = id;
    if (id > most) most = id;
  }
  const wanted = new Set(ids);
  const keys = await table.where(':id').between(least, most, true, true).primaryKeys();
  return keys.filter((key) => wanted.has(key));
}
