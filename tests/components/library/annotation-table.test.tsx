// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { RowProps } from '../../../components/library/AnnotationRow.tsx';
import { TableRow } from '../../../components/library/AnnotationTable.tsx';
import type { AnnotationEntry } from '../../../components/library/library-state.ts';
import type { Selection } from '../../../components/library/use-selection.ts';
import { timeWords } from '../../../components/time.ts';
import type { Cell } from '../../../domain/export/column.ts';
import { COLUMNS } from '../../../domain/export/columns.ts';
import type { StoredArticle } from '../../../domain/library.ts';

afterEach(cleanup);

const entry = {
  id: 'a',
  annotation: {},
  article: { url: 'http://www.myrb.net/html/2021/news/12/304050.html' },
} as AnnotationEntry;

function open(facts: Record<string, Cell>, props: Partial<RowProps> = {}) {
  const columns = Object.keys(facts);
  const cells = COLUMNS.map(({ name }) => facts[name] ?? null);
  const selection = { ids: new Set<string>(), toggle: vi.fn() } as unknown as Selection;
  const acts = { onOpen: vi.fn(), onEdit: vi.fn(), onEvidence: vi.fn(), onDelete: vi.fn() };
  const row = { entry, index: 0, words: '', selection, acts, editor: null, evidence: null };
  render(<TableRow {...row} {...props} columns={columns} cells={cells} />);
  return { acts, cells: screen.getAllByRole('gridcell').slice(1, 1 + columns.length) };
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
  ['anno_type', 'highlight', '划线'],
  ['anno_type', 'quotation', '引语'],
  ['unit', null, ''],
])('%s: %s is shown as %s', (name, cell, shown) => {
  expect(open({ [name]: cell }).cells.map(({ textContent }) => textContent)).toEqual([shown]);
});

test('a row that is not read yet cannot be chosen', () => {
  open({ value: 1 });
  expect(screen.queryByRole('checkbox')).not.toBeNull();
  cleanup();
  open({ value: null }, { entry: null });
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('a row is opened, edited, proven and deleted without a key', () => {
  const { acts } = open({ quote: '同比增长9.8%', article_title: '一季度开局平稳' });
  fireEvent.click(screen.getByRole('button', { name: '同比增长9.8%' }));
  expect(acts.onOpen).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('link', { name: '一季度开局平稳' })).toHaveProperty(
    'href',
    entry.article?.url,
  );
  for (const name of ['打开原文', '编辑', '证据卡', '删除'])
    fireEvent.click(screen.getByRole('button', { name }));
  for (const act of [acts.onEdit, acts.onEvidence, acts.onDelete])
    expect(act).toHaveBeenCalledTimes(1);
  expect(acts.onOpen).toHaveBeenCalledTimes(2);
});

test('an address that is none of the web is no link', () => {
  const article = { url: 'javascript:alert(1)' } as StoredArticle;
  open({ quote: '摘句', article_title: '文章' }, { entry: { ...entry, article } });
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.queryByRole('button', { name: '摘句' })).toBeNull();
});

test('what is open in a row is a cell over all columns', () => {
  open({ quote: '摘句' }, { evidence: <p>证据</p> });
  const cell = screen.getByText('证据').closest('[role="gridcell"]');
  expect(cell?.getAttribute('aria-colspan')).toBe('3');
  expect(screen.getByRole('button', { name: '证据卡', pressed: true })).toBeDefined();
});
