import type { Change, KeptRow, KeptTable } from './database.ts';

/** What a place in the change log says of one row: as it was before, `null` where there was none. */
export type ChangedRow = { table: KeptTable; id: string; before: KeptRow | null };

export function changedRows(changes: readonly Change[]): ChangedRow[] {
  return changes.flatMap((change) => {
    const { table } = change;
    if ('ids' in change) return change.ids.map((id) => ({ table, id, before: null }));
    return [{ table, id: change.id, before: change.before }];
  });
}
