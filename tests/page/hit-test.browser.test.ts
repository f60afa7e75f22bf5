import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createHitIndex, offsetAtPoint } from '../../page/hit-test.ts';
import { linesOf } from '../../page/lines.ts';
import { mapLines, type TextMap } from '../../page/text-map.ts';
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
  'columns of one element': `<div style="columns: 3">${'规上工业<b>增加值</b>增长11.6%。'.repeat(12)}</div>`,
  'vertical text': `<div style="writing-mode: vertical-rl; height: 200px">${'<p>规上工业<b>增加值</b>增长11.6%，居全省第2位。</p>'.repeat(3)}</div>`,
  'text upside down': `<div style="transform: rotate(180deg)">${'<p>规上工业<b>增加值</b>增长11.6%，居全省第2位，上半年新建18所。</p>'.repeat(3)}</div>`,
  'text out of order': `<div style="display: flex; flex-direction: column-reverse">${'<p>规上工业<b style="position: relative; top: -6px">增加值</b>增长11.6%</p>'.repeat(4)}</div>`,
  'text that nobody may select': `<div style="user-select: none">${'<p>规上工业<b>增加值</b>增长11.6%，居全省第2位。</p>'.repeat(3)}</div>`,
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
      // Boxes of a pair that is drawn closer overlap by a hair.
      expect(expected.length > 0 ? expected : [null], `${x}, ${y}`).toContain(found);
    }
  }
  expect(hits).toBeGreaterThan(50);
});

test('a character of two units is on one of them', () => {
  const { map } = pageOf('<p>局长𠮷野说</p>');
  const box = rangeOf(map, '𠮷').getBoundingClientRect();
  const { start, end } = spanOf(map, '𠮷');
  const offsetAt = finderOf(map, true);
  for (const x of [box.left + 1, box.right - 1]) {
    const found = offsetAt(x, box.top + box.height / 2) ?? -1;
    expect(found).toBeGreaterThanOrEqual(start);
    expect(found).toBeLessThan(end);
  }
});

test('text in a shadow root within another, in the midst of a line, is found', () => {
  const { root } = pageOf('<p>外面<span></span>结束</p>');
  const open = (host: Element, html: string) => {
    host.attachShadow({ mode: 'open' }).innerHTML = html;
    return host.shadowRoot as ShadowRoot;
  };
  const host = root.querySelector('span') as Element;
  const outer = open(host, '投资<span></span>亿元');
  const inner = open(outer.querySelector('span') as Element, '<b>3.2</b>');
  const map = mapLines(linesOf(root));
  for (const [words, under] of [
    ['投资', host],
    ['3.2', inner.querySelector('b')],
    ['亿元', host],
    ['结束', root.querySelector('p')],
  ] as const) {
    const { left, top, height } = rangeOf(map, words).getBoundingClientRect();
    const point = { x: left + 3, y: top + height / 2 };
    expect(offsetAtPoint(document, map, point, under)).toBe(spanOf(map, words).start);
  }
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

describe('what a point costs', () => {
  afterEach(() => vi.restoreAllMocks());

  test.each([
    // Chinese words would take the browser half a minute to lay out.
    ['a text node of 1 MB', () => `<p>${'GDP 11.6% '.repeat(100_000)}</p>`],
    ['a text node with 20,000 gaps', () => `<p>${'规上  '.repeat(20_000)}</p>`],
    ['5,000 elements in a line', () => `<p>${'规上<b>工业</b>'.repeat(5_000)}</p>`],
    ['elements within each other', () => `<p>${'规上<b>'.repeat(400)}</p>`],
    [
      'long columns',
      () => `<div style="columns: 3">${'规上工业<b>增长</b>。'.repeat(5_000)}</div>`,
    ],
  ])('%s: the browser is asked for a caret and two boxes, no more', (_, html) => {
    const { map, root } = pageOf(html());
    const caret = vi.spyOn(document, 'caretPositionFromPoint');
    const boxes = vi.spyOn(Range.prototype, 'getClientRects');
    const ranges = vi.spyOn(document, 'createRange');
    const offsetAt = finderOf(map, true);
    const { left, right } = root.getBoundingClientRect();
    let hits = 0;
    for (let y = 20; y < innerHeight; y += 90) {
      for (let x = left + 0.4; x < right + 30; x += 40) {
        for (const spy of [caret, boxes, ranges]) spy.mockClear();
        if (offsetAt(x, y) !== null) hits++;
        expect(caret).toHaveBeenCalledTimes(1);
        expect(boxes.mock.calls.length).toBeLessThanOrEqual(2);
        expect(ranges.mock.calls.length).toBeLessThanOrEqual(2);
      }
    }
    expect(hits).toBeGreaterThan(10);
  });
});
