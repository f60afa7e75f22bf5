import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createHitIndex, offsetAtPoint } from '../../page/hit-test.ts';
import type { TextMap } from '../../page/text-map.ts';
import { pageOf, rangeOf, spanOf } from './article-page.ts';

const ARTICLE =
  '<p>　　规上工业增加值<b>增长11.6%</b>、居全省第2位。</p><p>　　局长<span>谭谱</span>说</p>';

test('all spans at an offset are found, as a search through all would find them', () => {
  const span = fc.record({ start: fc.nat(60), length: fc.nat(20) });
  fc.assert(
    fc.property(fc.array(span, { maxLength: 60 }), fc.nat(90), (made, offset) => {
      const spans = made.map(({ start, length }) => ({ start, end: start + length }));
      const expected = spans.filter(({ start, end }) => start <= offset && offset < end);
      const found = createHitIndex(spans).at(offset);
      expect(new Set(found)).toEqual(new Set(expected));
      expect(found.map(({ start }) => start)).toEqual(
        found.map(({ start }) => start).sort((a, b) => a - b),
      );
    }),
  );
});

/** With what an event says, and without. */
const WAYS = [
  ['asked for', false],
  ['told by an event', true],
] as const;

function finderOf(map: TextMap, isTold: boolean) {
  return (x: number, y: number) =>
    offsetAtPoint(document, map, { x, y }, isTold ? document.elementFromPoint(x, y) : null);
}

describe.each(WAYS)('the element under the point is %s', (_, isTold) => {
  test.each(['增长', '11', '谭', '谱', '说', '第2位'])('a point on “%s” is its offset', (words) => {
    const { map } = pageOf(ARTICLE);
    const box = rangeOf(map, words).getBoundingClientRect();
    const at = spanOf(map, words);
    const offsetAt = finderOf(map, isTold);
    expect(offsetAt(box.left + 3, box.top + box.height / 2)).toBe(at.start);
    expect(offsetAt(box.right - 3, box.top + box.height / 2)).toBe(at.end - 1);
  });

  test('a point beside a line, between lines or outside the article hits nothing', () => {
    const { map, root } = pageOf(`${ARTICLE}<p style="margin-top: 100px">下一段</p>`);
    const box = rangeOf(map, '说').getBoundingClientRect();
    const offsetAt = finderOf(map, isTold);
    expect(offsetAt(box.right + 60, box.top + 8)).toBeNull();
    expect(offsetAt(box.left, box.bottom + 50)).toBeNull();
    expect(offsetAt(root.getBoundingClientRect().right + 200, 5)).toBeNull();
    expect(offsetAt(-5, -5)).toBeNull();
  });

  test('what lies over the text is hit instead of it', () => {
    const { map, root } = pageOf(ARTICLE);
    const box = rangeOf(map, '谭').getBoundingClientRect();
    const offsetAt = finderOf(map, isTold);
    const [x, y] = [box.left + 3, box.top + box.height / 2];
    expect(offsetAt(x, y)).toBe(spanOf(map, '谭').start);
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0; background: white';
    root.append(cover);
    expect(offsetAt(x, y)).toBeNull();
  });
});

const CELL = '<td style="width: 150px">';
const LAYOUTS = {
  paragraphs: `${'<p>规上工业增加值<b>增长11.6%</b>，居全省第2位<br>局长<a>谭谱</a>说，上半年。</p>'.repeat(9)}`,
  'a table': `<table>${`<tr>${CELL}规上工业增加值增长11.6%，居全省第2位</td>${CELL}说</td>${CELL}局长谭谱说，上半年新建18所</td></tr>`.repeat(4)}</table>`,
  columns: `<div style="columns: 3">${'<p>规上工业增加值增长11.6%。</p>'.repeat(12)}</div>`,
  'text of several sizes':
    '<p>规上<big style="font-size: 40px">工业</big>增加<sup>注</sup>值<small>增长</small></p>'.repeat(
      5,
    ),
};

/** Every character of the element at a point that the point is on. */
function charactersAt(map: TextMap, x: number, y: number): number[] {
  const element = document.elementFromPoint(x, y);
  return [...map.text].flatMap((_, at) => {
    const [range] = map.rangesOf({ start: at, end: at + 1 });
    if (range?.startContainer.parentNode !== element) return [];
    const isOn = [...range.getClientRects()].some(
      (box) => x > box.left && x < box.right && y > box.top && y < box.bottom,
    );
    return isOn ? [at] : [];
  });
}

test.each(Object.entries(LAYOUTS))('%s: whatever is under a point is found', (_, html) => {
  const { map, root } = pageOf(html);
  const offsetAt = finderOf(map, true);
  const { left, top, right, bottom } = root.getBoundingClientRect();
  let hits = 0;
  for (let y = top + 0.4; y < Math.min(bottom, innerHeight); y += 9) {
    for (let x = left + 0.4; x < right; x += 7) {
      const expected = charactersAt(map, x, y);
      if (expected.length > 0) hits++;
      const found = offsetAt(x, y);
      expect(found === null ? [] : [found], `${x}, ${y}`).toEqual(expected);
    }
  }
  expect(hits).toBeGreaterThan(50);
});

test('a page that moves under the pointer is read as it stands', () => {
  const { map, root } = pageOf(ARTICLE);
  const box = rangeOf(map, '谭').getBoundingClientRect();
  const offsetAt = finderOf(map, true);
  expect(offsetAt(box.left + 3, box.top + 12)).toBe(spanOf(map, '谭').start);
  root.insertAdjacentHTML('afterbegin', '<div style="height: 200px"></div>');
  expect(offsetAt(box.left + 3, box.top + 12)).toBeNull();
  expect(offsetAt(box.left + 3, box.top + 212)).toBe(spanOf(map, '谭').start);
});
