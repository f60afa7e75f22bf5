import * as v from 'valibot';
import { COLUMNS } from '../../domain/export/columns.ts';

/** Whether annotations are shown as a table, and with which of its columns, by their names in files. */
export type TableChoice = { isOn: boolean; columns: readonly string[] };

/** What most people count and sort by. */
export const USUAL_TABLE: TableChoice = {
  isOn: false,
  columns: [
    'quote',
    'note',
    'tags',
    'article_title',
    'published_at',
    'value_normalized',
    'unit_normalized',
    'indicator',
    'person',
    'title',
  ],
};

const Form = v.object({ isOn: v.boolean(), columns: v.array(v.string()) });

/** What is stored; columns that there are no more are left out. */
export function tableChoiceIn(stored: unknown): TableChoice {
  if (!v.is(Form, stored)) return USUAL_TABLE;
  const columns = inOrder(new Set(stored.columns));
  return { isOn: stored.isOn, columns: columns.length > 0 ? columns : USUAL_TABLE.columns };
}

/** The passage first: what it says is looked at before where it comes from. Then as in files. */
const ORDER: readonly string[] = [
  ...new Set([...USUAL_TABLE.columns, ...COLUMNS.map(({ name }) => name)]),
];

export function inOrder(chosen: ReadonlySet<string>): string[] {
  return ORDER.filter((name) => chosen.has(name));
}
