import fc from 'fast-check';
import { expect, test } from 'vitest';
import { containsAll, hitsIn, searchable, wordsOf } from '../../domain/search.ts';

const finds = (query: string, text: string) => containsAll(searchable(text), wordsOf(query));

test.each([
  ['双碳', '关注双碳目标', true],
  ['碳目', '关注双碳目标', true],
  ['碳', '关注双碳目标', true],
  ['双 目标', '关注双碳目标', true],
  ['双标', '关注双碳目标', false],
  ['ｇｄｐ', 'GDP', true],
  ['11.6%', '增长１１．６％', true],
  ['“增长”', '「增长」', true],
  ['增 长', '增长', true],
  ['增長', '规上工业增长', true],
  ['头发', '頭髮', true],
  ['干旱', '去年乾旱', true],
  ['乾旱', '去年干旱', true],
  ['', '什么都可以', true],
  ['   ', '什么都可以', true],
  ['.*', '什么都可以', false],
  ['𠮷', '姓𠮷的人', true],
])('%j in “%s”: %s', (query, text, expected) => {
  expect(finds(query, text)).toBe(expected);
});

const anyText = fc.string({ unit: fc.constantFrom(...'绵阳綿陽市工业增长11.6% ，“GDP”𠮷\n') });

test('any two characters of a text are found, wherever they stand', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), (text, at) => {
      const part = text.slice(at % (text.length || 1), (at % (text.length || 1)) + 2);
      expect(finds(part, text)).toBe(true);
    }),
  );
});

test.each([
  ['双碳', '关注双碳目标，双碳先行', ['双碳', '双碳']],
  ['碳 双碳目', '关注双碳目标，降碳', ['双碳目', '碳']],
  ['增长', '规上工业增 长11.6%', ['增 长']],
  ['增長', '增长', ['增长']],
  ['', '增长', []],
])('hits of %j in “%s”', (query, text, expected) => {
  const hits = hitsIn(text, wordsOf(query)).map(({ start, end }) => text.slice(start, end));
  expect(hits).toEqual(expected);
});

test('hits are in order, apart, and each is one of the words; there are some where all words are found', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, query) => {
      const words = wordsOf(query);
      const hits = hitsIn(text, words);
      for (const [index, { start, end }] of hits.entries()) {
        expect(start).toBeGreaterThanOrEqual(hits[index - 1]?.end ?? 0);
        expect(words).toContain(searchable(text.slice(start, end)));
      }
      if (words.length > 0 && finds(query, text)) expect(hits).not.toEqual([]);
    }),
  );
});

test('ten thousand characters, and ten thousand words, are looked for', () => {
  expect(finds('双'.repeat(10_000), '双碳')).toBe(false);
  const words = [...Array(10_000).keys()].join(' ');
  expect(finds(words, words)).toBe(true);
});
