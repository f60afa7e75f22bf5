import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognizeFigures } from '../../../domain/figures/recognize-figures.ts';

/** Pieces that local news, tables and broken pages are made of. */
const PIECE = fc.oneof(
  fc.constantFrom(
    ...[
      '增长',
      '全市',
      '同比',
      '个百分点',
      '亿元',
      '万人次',
      '第',
      '百分之',
      '分别',
      '由',
      '至',
      '负',
      '零下',
    ],
    ...[
      '3',
      '12.5',
      '1,830',
      '９',
      '〇',
      '十',
      '几',
      '两',
      '半',
      '萬',
      '壹',
      '点',
      '余',
      '多',
      '一',
      '%',
      '％',
    ],
    ...[
      ',',
      '，',
      '。',
      '\n',
      '\t',
      '“',
      '”',
      '(',
      ')',
      '《',
      '》',
      '—',
      '-',
      '~',
      ':',
      ' ',
      '\u3000',
    ],
    ...[
      '\u200b',
      '\u00ad',
      '\ufeff',
      '\ud83d',
      '\udc00',
      '😀',
      '𬍛',
      'PM2.5',
      'GDP',
      'km',
      '2021年',
      '7月',
      '日',
    ],
  ),
  fc.string({ maxLength: 6 }),
  fc.integer({ min: 0, max: 1e9 }).map(String),
);
const TEXT = fc.array(PIECE, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('whatever the text', () => {
  test('figures lie in it, say its words, are in order and do not overlap', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        let last = 0;
        for (const {
          start,
          end,
          text: words,
          sentence,
          indicatorSpan,
          indicator,
        } of recognizeFigures(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(words).toBe(text.slice(start, end));
          expect(sentence.start).toBeLessThanOrEqual(start);
          expect(sentence.end).toBeGreaterThanOrEqual(end);
          if (indicatorSpan)
            expect(text.slice(indicatorSpan.start, indicatorSpan.end)).toBe(indicator);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('numbers are finite, and bounds are in order', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        for (const { value, min, max } of recognizeFigures(text)) {
          for (const number of [value, min, max]) {
            if (number !== null) expect(Number.isFinite(number)).toBe(true);
          }
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a paragraph of its own is read alike wherever it stands', () => {
    const plain = TEXT.map((text) => text.replace(/[\n《》“”]/g, ''));
    fc.assert(
      fc.property(plain, plain, (before, text) => {
        const offset = before.length + 1;
        const facts = (whole: string, from: number) =>
          recognizeFigures(whole)
            .filter(({ start }) => start >= from)
            .map(({ start, end, kind, value, unit, key, direction }) => ({
              ...{ start: start - from, end: end - from, kind, value, unit, key, direction },
            }));
        expect(facts(`${before}\n${text}`, offset)).toEqual(facts(text, 0));
      }),
      { numRuns: 1000 },
    );
  });

  test('width and invisible characters change neither value nor place', () => {
    const printed = '全市完成投资1,234.5万元,增长11.6%。';
    const wide = '全市完成投资１，２３４．５万元，增长１１．６％。';
    const broken = '全市完成投资1,2\u200b34.5万\u00ad元,增长11\ufeff.6%。';
    const values = (text: string) => recognizeFigures(text).map(({ value, unit }) => [value, unit]);
    expect(values(wide)).toEqual(values(printed));
    expect(values(broken)).toEqual(values(printed));
    expect(recognizeFigures(broken)[0]?.text).toBe('1,2\u200b34.5万\u00ad元');
  });

  test('Traditional Chinese is read like Simplified', () => {
    const [figure] = recognizeFigures('全縣農業總產值達３億兩千萬元，較上年增長一成二。');
    expect(figure).toMatchObject({ value: 320000000, unit: '元', kind: 'money', key: true });
  });

  test('English has no key figures where it has none', () => {
    const english = 'The festival opened in 2021, with 12 stages and 300 artists from 14 towns. ';
    expect(recognizeFigures(english.repeat(3)).filter(({ key }) => key)).toEqual([]);
  });
});

describe('large and strange texts are read to their end', () => {
  const table = Array.from({ length: 10_000 }, (_, row) => row * 37).join('\n');
  const LONG = 200_000;
  const repeated = (unit: string) => unit.repeat(Math.ceil(LONG / unit.length)).slice(0, LONG);
  test.each<[string, string]>([
    ['without punctuation', repeated('绵阳市城乡居民人均可支配收入稳步')],
    ['digits only', repeated('6222021234567890')],
    ['Chinese numerals only', repeated('一二三四五六七八九十百千万亿')],
    ['one numeral', repeated('一')],
    ['one scale', repeated('万')],
    ['grouped digits', repeated('1,234,')],
    ['separators', repeated('1-')],
    ['spaces after a digit', `1${' '.repeat(LONG)}2`],
    ['opening quotation marks', repeated('“十')],
    ['closing quotation marks', repeated('”3个')],
    ['lone surrogates', repeated('\ud83d3个')],
    ['zero-width joiners', repeated('\u200d3\u200d亿')],
    ['English', repeated('The quick brown fox. ')],
  ])('%s, two hundred thousand characters', (_, text) => {
    expect(() => recognizeFigures(text)).not.toThrow();
  });

  test('a table of ten thousand numbers: each is a figure, none is key', () => {
    const figures = recognizeFigures(table);
    expect(figures).toHaveLength(10_000);
    expect(figures.some(({ key }) => key)).toBe(false);
  });
});
