import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHitIndex, offsetAtPoint } from '../../page/hit-test.ts';
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

test.each(['增长', '11', '谭', '谱', '说', '第2位'])('a point on “%s” is its offset', (words) => {
  const { map } = pageOf(ARTICLE);
  const box = rangeOf(map, words).getBoundingClientRect();
  const at = spanOf(map, words);
  expect(offsetAtPoint(document, map, box.left + 3, box.top + box.height / 2)).toBe(at.start);
  expect(offsetAtPoint(document, map, box.right - 3, box.top + box.height / 2)).toBe(at.end - 1);
});

test('a point beside a line, between lines or outside the article hits nothing', () => {
  const { map, root } = pageOf(`${ARTICLE}<p style="margin-top: 100px">下一段</p>`);
  const box = rangeOf(map, '说').getBoundingClientRect();
  expect(offsetAtPoint(document, map, box.right + 60, box.top + 8)).toBeNull();
  expect(offsetAtPoint(document, map, box.left, box.bottom + 50)).toBeNull();
  expect(offsetAtPoint(document, map, root.getBoundingClientRect().right + 200, 5)).toBeNull();
  expect(offsetAtPoint(document, map, -5, -5)).toBeNull();
});
