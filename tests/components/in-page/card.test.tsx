// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { MarkCard } from '../../../components/in-page/MarkCard.tsx';
import { MarkList } from '../../../components/in-page/MarkList.tsx';
import { SelectionToolbar } from '../../../components/in-page/SelectionToolbar.tsx';
import type { Annotation } from '../../../domain/annotation.ts';
import type { Figure, Person } from '../../../domain/finding.ts';
import type { Mark } from '../../../domain/mark.ts';
import type { Placement } from '../../../domain/quote.ts';

afterEach(cleanup);

const figureMark: Mark = {
  type: 'figure',
  start: 17,
  end: 22,
  figure: {
    text: '11.6%',
    kind: 'percent',
    value: 11.6,
    min: null,
    max: null,
    unit: '%',
    approx: null,
    direction: 'up',
    base: '同比',
    indicator: '规上工业增加值',
  } as Figure,
};
const officialMark: Mark = {
  type: 'official',
  start: 30,
  end: 40,
  person: { name: '胡段钦', kind: 'official', coref: null } as Person,
  titles: [
    { start: 30, end: 35, text: '团市委书记', org: '团市委', post: '书记', former: false },
    { start: 36, end: 40, text: '原县委副书记', org: '县委', post: '副书记', former: true },
  ],
};
const annotationMark = (placement: Placement): Mark => ({
  type: 'annotation',
  start: 17,
  end: 22,
  annotation: {
    id: 'id-1',
    color: 'green',
    note: '全省第二',
    tags: ['工业'],
    quote: { exact: '11.6%' },
  } as Annotation,
  placement,
});

function open(...marks: Mark[]) {
  const calls = {
    onAnnotate: vi.fn(),
    onEdit: vi.fn(),
    onDelete: vi.fn(),
    onHold: vi.fn(),
    onClose: vi.fn(),
  };
  render(<MarkCard marks={marks} focus={false} {...calls} />);
  return calls;
}
const facts = () =>
  [...document.querySelectorAll('dl > div')].map((row) =>
    [...row.children].map((cell) => cell.textContent).join('：'),
  );

test('the card of a figure says what it measures and its value', () => {
  open(figureMark);
  expect(screen.getByRole('heading').textContent).toBe('11.6% 百分比');
  expect(facts()).toEqual(['衡量：规上工业增加值', '数值：11.6%', '变化：上升', '比较：同比']);
});

test('the card of an official gives each title and organisation, a former one as such', () => {
  open(officialMark);
  expect(screen.getByRole('heading').textContent).toBe('胡段钦 官员');
  expect(facts()).toEqual(['职务：书记', '单位：团市委', '曾任：副书记', '单位：县委']);
});

test('an annotation on a changed figure says old and new', () => {
  const changes = [{ old: '11.6%', new: '11.8%' }];
  open(annotationMark({ state: 'changed-fact', start: 17, end: 22, now: '11.8%', changes }));
  expect(screen.getByText('原文已改')).toBeTruthy();
  expect(screen.getByText('11.8%').tagName).toBe('INS');
});

test('overlapping marks share a card, each with its own buttons', () => {
  const calls = open(annotationMark({ state: 'in-place', start: 17, end: 22 }), figureMark);
  fireEvent.click(screen.getByRole('button', { name: '编辑' }));
  fireEvent.click(screen.getByRole('button', { name: '删除' }));
  fireEvent.click(screen.getByRole('button', { name: '批注这一处' }));
  expect(calls.onEdit).toHaveBeenCalledWith('id-1');
  expect(calls.onDelete).toHaveBeenCalledWith('id-1');
  expect(calls.onAnnotate).toHaveBeenCalledWith(figureMark);
});

test.each([
  ['ArrowDown', 1],
  ['ArrowUp', 0],
  ['End', 1],
  ['Home', 0],
])('in the list of marks %s moves to %i', (key, to) => {
  const onFocus = vi.fn();
  const marks = [figureMark, officialMark];
  render(
    <MarkList marks={marks} focused={0} onFocus={onFocus} onOpen={vi.fn()} onLeave={vi.fn()} />,
  );
  fireEvent.keyDown(screen.getByRole('button', { name: '百分比 11.6%' }), { key });
  expect(onFocus).toHaveBeenLastCalledWith(to);
});

test.each([
  ['1', 'yellow'],
  ['6', 'orange'],
])('in the toolbar the key %s marks in %s', (key, color) => {
  const onColor = vi.fn();
  render(
    <SelectionToolbar
      focus
      bookmarked={false}
      lastColor="green"
      onColor={onColor}
      onNote={vi.fn()}
      onBookmark={vi.fn()}
      onClose={vi.fn()}
    />,
  );
  expect(document.activeElement?.className).toContain('color-green');
  fireEvent.keyDown(screen.getByRole('toolbar'), { key });
  expect(onColor).toHaveBeenCalledWith(color);
});
