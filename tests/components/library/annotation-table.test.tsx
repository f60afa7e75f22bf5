// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { TableCells } from '../../../components/library/AnnotationTable.tsx';
import type { Selection } from '../../../components/library/use-selection.ts';
import { timeWords } from '../../../components/time.ts';
import type { Cell } from '../../../domain/export/column.ts';
import { COLUMNS } from '../../../domain/export/columns.ts';

afterEach(cleanup);

function open(facts: Record<string, Cell>, id: string | null = 'a') {
  const columns = Object.keys(facts);
  const cells = COLUMNS.map(({ name }) => facts[name] ?? null);
  const selection = { ids: new Set<string>(), toggle: vi.fn() } as unknown as Selection;
  render(<TableCells {...{ columns, cells, selection, id, index: 0, words: '' }} />);
  return screen.getAllByRole('gridcell').slice(1);
}

test.each([
  ['value', 6.3757, '6.3757'],
  ['value_normalized', 1234567.0625, '1,234,567.0625'],
  ['start', 12345, '12345'],
  ['published_at', '2021-12-17T08:35:00+08:00', '2021-12-17 08:35'],
  ['created_at', '2026-11-24T20:05:00.000Z', timeWords('2026-11-24T20:05:00.000Z')],
  ['updated_at', '2026-11-24T20:05:00.000Z', timeWords('2026-11-24T20:05:00.000Z')],
  ['color', 'yellow', '黄色'],
  ['anchor_state', 'changed-fact', '原文已改'],
  ['quantity_kind', 'percent', '百分比'],
  ['direction', 'up', '上升'],
  ['direction', 'sideways', 'sideways'],
  ['unit', null, ''],
])('%s: %s is shown as %s', (name, cell, shown) => {
  expect(open({ [name]: cell }).map(({ textContent }) => textContent)).toEqual([shown]);
});

test('a row that is not read yet cannot be chosen', () => {
  open({ value: 1 });
  expect(screen.queryByRole('checkbox')).not.toBeNull();
  cleanup();
  open({ value: null }, null);
  expect(screen.queryByRole('checkbox')).toBeNull();
});
