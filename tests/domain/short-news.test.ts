import { expect, test } from 'vitest';
import { recognize } from '../../domain/recognize.ts';
import { type ScoreName, scoreFindings } from '../support/score-findings.ts';
import { shortNews } from '../support/short-news.ts';

const articles = shortNews();
const scores = scoreFindings(articles, recognize);

test('there are articles of every field', () => {
  expect(articles.length).toBeGreaterThan(40);
  expect(articles.flatMap(({ figures }) => figures).length).toBeGreaterThan(190);
  expect(articles.flatMap(({ persons }) => persons).length).toBeGreaterThan(70);
});

test.each<[ScoreName, number]>([
  ['keyFigures', 0.96],
  ['values', 0.98],
  ['persons', 0.94],
  ['officials', 0.95],
  ['officialsPrecision', 0.98],
  ['titles', 0.98],
  ['direct', 0.93],
  ['indirect', 0.95],
  ['speakers', 0.95],
])('%s of short news are right to %d at least', (name, bar) => {
  expect(scores[name]).toBeGreaterThanOrEqual(bar);
});
