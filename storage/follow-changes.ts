import Dexie, { type IntervalTree, RangeSet } from 'dexie';

/**
 * Calls `changed` after every transaction that wrote rows of these tables, in this page or in another, with the keys of the
 * rows; `null` where Dexie tells only that some were written, as of many at once. Returns the function that stops it.
 */
export function followChanges<Name extends string>(
  database: string,
  tables: readonly Name[],
  changed: (table: Name, keys: string[] | null) => void,
): () => void {
  const onMutated = (parts: Record<string, IntervalTree>) => {
    for (const table of tables) {
      const written = parts[`idb://${database}/${table}/`];
      const deleted = parts[`idb://${database}/${table}/:dels`];
      if (parts.all) changed(table, null);
      else if (written || deleted) changed(table, keysOf([written, deleted]));
    }
  };
  Dexie.on.storagemutated.subscribe(onMutated);
  return () => Dexie.on.storagemutated.unsubscribe(onMutated);
}

function keysOf(trees: readonly (IntervalTree | undefined)[]): string[] | null {
  const keys = new Set<string>();
  for (const tree of trees) {
    if (!tree) continue;
    // What came from another page has lost its methods on the way.
    for (const { from, to } of new RangeSet().add(tree)) {
      if (typeof from !== 'string' || from !== to) return null;
      keys.add(from);
    }
  }
  return [...keys];
}
