import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHitIndex, offsetAtPoint } from '../../page/hit-test.ts';
import { linesOf } from '../../page/lines.ts';
import { canPaint, createPainter } from '../../page/paint.ts';
import { mapLines, type TextMap } from '../../page/text-map.ts';
import { watchSelection } from '../../page/watch-selection.ts';

let map: TextMap;
const show = (html: string) => {
  document.body.innerHTML = html;
  map = mapLines(linesOf(document.body));
};
beforeEach(() => show('<p>　　投资<b>3.2</b>亿元,增长5%。</p><p>第二段<i>斜</i>体。</p>'));
afterEach(() => {
  document.body.innerHTML = '';
});
const at = (words: string) => {
  const start = map.text.indexOf(words);
  return { start, end: start + words.length };
};

test('the text is the lines, without indent', () => {
  expect(map.text).toBe('投资3.2亿元,增长5%。\n第二段斜体。');
});

test.each([
  ['3.2亿元', ['3.2亿元']],
  ['投资', ['投资']],
  ['5%。\n第二段', ['5%。', '第二段']],
  ['段斜体', ['段斜体']],
])('the ranges of “%s” are %j', (words, ranges) => {
  expect(map.rangesOf(at(words)).map(String)).toEqual(ranges);
});

test('any span of any lines has ranges that say its text, and back', () => {
  const inline = fc.constantFrom(
    '',
    '<b>甲</b>',
    '<i>11</i>.6%',
    '文字',
    ' ',
    '<br>',
    '　',
    '\u200b',
  );
  fc.assert(
    fc.property(
      fc.array(inline, { minLength: 1, maxLength: 12 }),
      fc.nat(),
      fc.nat(),
      (parts, a, b) => {
        show(`<div>字${parts.join('')}末</div>`);
        const start = a % map.text.length;
        const end = start + 1 + (b % (map.text.length - start));
        const wanted = map.text.slice(start, end);
        const said = map.rangesOf({ start, end }).map(String).join('');
        expect(said.replace(/[\s\u200b]/g, '')).toBe(wanted.replace(/\s/g, ''));
        const [first] = map.rangesOf({ start, end });
        if (first && wanted.trim() === wanted) {
          expect(map.offsetOf(first.startContainer, first.startOffset)).toBe(start);
        }
      },
    ),
  );
});

test.each<[string, (range: Range) => void, string | null]>([
  [
    'within a text node',
    (range) => {
      const node = document.querySelectorAll('p')[1]?.firstChild as Text;
      range.setStart(node, 0);
      range.setEnd(node, 2);
    },
    '第二',
  ],
  [
    'over elements',
    (range) => {
      range.setStart(document.querySelector('b')?.firstChild as Text, 0);
      range.setEnd(document.querySelector('p')?.lastChild as Text, 2);
    },
    '3.2亿元',
  ],
  [
    'of a whole element',
    (range) => range.selectNodeContents(document.querySelector('i') as Element),
    '斜',
  ],
  [
    'of everything',
    (range) => range.selectNodeContents(document.body),
    '投资3.2亿元,增长5%。\n第二段斜体。',
  ],
  [
    'of the indent only',
    (range) => {
      const node = document.querySelector('p')?.firstChild as Text;
      range.setStart(node, 0);
      range.setEnd(node, 2);
    },
    null,
  ],
])('a selection %s is “%s”', (_, select, words) => {
  const range = document.createRange();
  select(range);
  const span = map.spanOf(range);
  expect(span && map.text.slice(span.start, span.end)).toBe(words);
});

test('painting leaves the page byte for byte as it was, and so does taking it away', () => {
  expect(canPaint()).toBe(true);
  const before = document.documentElement.outerHTML;
  const painter = createPainter(document);
  painter.set('figure', map.rangesOf(at('3.2亿元')));
  expect([...(CSS.highlights.get('quandian-figure') ?? [])].map(String)).toEqual(['3.2亿元']);
  expect(document.documentElement.outerHTML).toBe(before);
  painter.dispose();
  expect(CSS.highlights.has('quandian-figure')).toBe(false);
  expect(document.adoptedStyleSheets).toEqual([]);
});

test('highlights of the page and of others are left alone', () => {
  CSS.highlights.set('others', new Highlight());
  createPainter(document).dispose();
  expect(CSS.highlights.has('others')).toBe(true);
  CSS.highlights.delete('others');
});

test('a hundred thousand marks are painted without an error', () => {
  const range = map.rangesOf(at('投资'))[0] as Range;
  const painter = createPainter(document);
  painter.set(
    'figure',
    Array.from({ length: 100_000 }, () => range.cloneRange()),
  );
  expect(CSS.highlights.get('quandian-figure')?.size).toBe(100_000);
  painter.dispose();
});

test('a text node that the page has cut since is passed over', () => {
  (document.querySelector('b')?.firstChild as Text).data = '';
  expect(map.rangesOf(at('3.2亿元')).map(String).join('')).toBe('亿元');
});

test.each([
  [0, ['a']],
  [3, ['a', 'b']],
  [5, ['b', 'c']],
  [6, ['c']],
  [99, []],
])('at the offset %i the spans %j are hit', (offset, names) => {
  const spans = [
    { start: 0, end: 4, name: 'a' },
    { start: 2, end: 6, name: 'b' },
    { start: 5, end: 9, name: 'c' },
  ];
  expect(
    createHitIndex(spans)
      .at(offset)
      .map(({ name }) => name),
  ).toEqual(names);
});

test('the hit index finds what a search through all spans finds', () => {
  const span = fc
    .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(span), fc.nat(80), (spans, offset) => {
      const sorted = spans.toSorted((a, b) => a.start - b.start);
      const expected = sorted.filter(({ start, end }) => start <= offset && offset < end);
      expect(createHitIndex(sorted).at(offset)).toEqual(expected);
    }),
  );
});

test('the character under a point is found by its own box', () => {
  const box = map.rangesOf(at('亿'))[0]?.getBoundingClientRect() as DOMRect;
  const y = (box.top + box.bottom) / 2;
  expect(offsetAtPoint(document, map, box.left + 2, y)).toBe(at('亿').start);
  expect(offsetAtPoint(document, map, box.right - 2, y)).toBe(at('亿').start);
  expect(offsetAtPoint(document, map, 700, y)).toBe(null);
});

test('a selection is told exactly, once it rests, and so is its end', async () => {
  const told: (string | null)[] = [];
  const stop = watchSelection(document, map, (span) =>
    told.push(span && map.text.slice(span.start, span.end)),
  );
  const [range] = map.rangesOf(at('.2亿'));
  getSelection()?.addRange(range as Range);
  await expect.poll(() => told).toEqual(['.2亿']);
  getSelection()?.removeAllRanges();
  await expect.poll(() => told).toEqual(['.2亿', null]);
  stop();
});
