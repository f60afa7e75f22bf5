import { describe, expect, test } from 'vitest';
import { recognize } from '../../domain/recognize.ts';
import { goldArticles, realArticles } from '../support/gold.ts';
import { withOtherNames } from '../support/other-names.ts';
import { type ScoreName, scoreFindings } from '../support/score-findings.ts';

/** The least that is promised, on articles that were labelled by hand. */
const BARS: readonly [ScoreName, number][] = [
  ['keyFigures', 0.95],
  ['values', 0.95],
  ['direction', 0.93],
  ['indicator', 0.8],
  ['persons', 0.93],
  ['officials', 0.95],
  ['officialsPrecision', 0.97],
  ['titles', 0.92],
  ['direct', 0.93],
  ['indirect', 0.8],
  ['speakers', 0.93],
];

describe('on the labelled articles', () => {
  const scores = scoreFindings(goldArticles(), recognize);
  test.each(BARS)('%s are right to %d at least', (name, bar) => {
    expect(scores[name]).toBeGreaterThanOrEqual(bar);
  });
});

describe('on the labelled articles with other names in them', () => {
  const articles = goldArticles().flatMap((article) =>
    [1, 2, 3].map((round) => withOtherNames(article, round)),
  );
  const scores = scoreFindings(articles, recognize);
  test.each<[ScoreName, number]>([
    ['persons', 0.97],
    ['officials', 0.97],
    ['officialsPrecision', 0.98],
    ['titles', 0.97],
    ['speakers', 0.95],
  ])('%s are right to %d at least', (name, bar) => {
    expect(scores[name]).toBeGreaterThanOrEqual(bar);
  });
});

const articles = realArticles();
if (articles.length === 0) console.log('not at hand, so not scored: the real article');
else
  describe('on the real article', () => {
    test('every quotation is right, and who speaks', () => {
      const { direct, indirect, speakers } = scoreFindings(articles, recognize);
      expect({ direct, indirect, speakers }).toEqual({ direct: 1, indirect: 1, speakers: 1 });
    });
    test('every key figure and every official is right', () => {
      const { keyFigures, values, officials, titles } = scoreFindings(articles, recognize);
      expect({ keyFigures, values, officials, titles }).toEqual({
        keyFigures: 1,
        values: 1,
        officials: 1,
        titles: 1,
      });
    });
  });

test('the scorer counts what is missed and what is wrong', () => {
  const [article] = goldArticles();
  if (!article) throw new Error('no labelled article');
  const nothing = scoreFindings([article], () => ({ figures: [], persons: [], quotations: [] }));
  expect(Object.values(nothing).every((share) => share === 0)).toBe(true);
  const found = recognize(article.text);
  const twice = scoreFindings([article], () => ({
    ...found,
    quotations: [...found.quotations, ...found.quotations],
  }));
  expect(twice.direct).toBeLessThan(scoreFindings([article], recognize).direct);
});
