import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../domain/fold.ts';
import { containsAll, wordsOf } from '../../domain/search.ts';

const finds = (query: string, ...texts: string[]) => containsAll({}, () => texts, wordsOf(query));

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
  ['', '什么都可以', true],
  ['   ', '什么都可以', true],
  ['.*', '什么都可以', false],
  ['𠮷', '姓𠮷的人', true],
])('%j in “%s”: %s', (query, text, expected) => {
  expect(finds(query, text)).toBe(expected);
});

test('a word is not found across two texts, two words are', () => {
  expect(finds('双碳', '双', '碳')).toBe(false);
  expect(finds('双 碳', '双', '碳')).toBe(true);
});

test('any two characters of a text are found, wherever they stand', () => {
  const text = fc.string({ unit: fc.constantFrom(...'绵阳市工业增长11.6%，居全省第2位“GDP”𠮷') });
  fc.assert(
    fc.property(text, text, fc.nat(), (before, after, at) => {
      const whole = before + after;
      const from = whole.length ? at % whole.length : 0;
      const part = whole.slice(from, from + 2);
      expect(finds(part, whole)).toBe(true);
    }),
  );
});

test('finds what including the folded text finds, and nothing else', () => {
  const text = fc.string({ unit: fc.constantFrom(...'甲乙丙A1。') });
  fc.assert(
    fc.property(
      text,
      fc.string({ unit: fc.constantFrom(...'甲乙丙A1。'), minLength: 1 }),
      (whole, word) => {
        expect(finds(word, whole)).toBe(fold(whole).text.includes(fold(word).text));
      },
    ),
  );
});

test('a row is folded once', () => {
  const row = {};
  let times = 0;
  const texts = () => {
    times++;
    return ['双碳'];
  };
  expect([containsAll(row, texts, ['双']), containsAll(row, texts, ['碳'])]).toEqual([true, true]);
  expect(times).toBe(1);
});
