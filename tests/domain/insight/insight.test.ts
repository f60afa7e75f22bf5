import { expect, test } from 'vitest';
import { factsOf } from '../../../domain/catalog/article-facts.ts';
import { indicatorsOf } from '../../../domain/insight/indicators.ts';
import {
  coMentionsAmong,
  coMentionsOf,
  peopleOf,
  quotationsOf,
} from '../../../domain/insight/people.ts';
import type { FactsArticle } from '../../../domain/insight/source.ts';
import { titlesOver } from '../../../domain/insight/titles.ts';
import { recognize } from '../../../domain/recognize.ts';
import { sampleLibrary } from '../../support/sample-library.ts';

/** An article of one day with a text of our own, as it is recognised. */
function anArticle(publishedAt: string | null, text: string, key = text): FactsArticle {
  const facts = factsOf({ articleKey: key, textHash: '', publishedAt }, recognize(text));
  return { key, title: text.slice(0, 6), source: '沱阳日报', publishedAt, facts };
}

const sample = sampleLibrary();
const articles = sample.articles.map(({ key, publishedAt }) => {
  const text = sample.versions.find(({ articleKey }) => articleKey === key)?.text ?? '';
  return anArticle(publishedAt, text, key);
});
const textOf = ({ articleKey, start, end }: { articleKey: string; start: number; end: number }) =>
  sample.versions.find((one) => one.articleKey === articleKey)?.text.slice(start, end);

test('an indicator has a value for each article, in the order of the periods, each at its place in a text', () => {
  const [industry] = indicatorsOf(articles);
  expect(industry?.indicator).toContain('工业增加值');
  expect(industry?.points.map(({ fact }) => fact.value)).toEqual([9.8, 11.2, 11.6, 12.1, 10.9]);
  expect(industry?.points.map(({ day }) => day)).toEqual([
    '2021-03-31',
    '2021-06-30',
    '2021-09-30',
    '2021-09-30',
    '2021-12-31',
  ]);
  expect(industry?.points.map(textOf)).toEqual(['9.8%', '11.2%', '11.6%', '12.1%', '10.9%']);
});

test('values of two articles for one period that cannot both be right are flagged, and no others', () => {
  const [industry] = indicatorsOf(articles);
  expect(industry?.contradictions).toBe(2);
  expect(industry?.points.map(({ isContradicted }) => isContradicted)).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
});

const DAY = '2021-10-25T08:30:00+08:00';
test.each([
  ['another value', '前三季度，全市用电量增长7.5%。', '前三季度，全市用电量增长9%。', 2],
  ['the same value', '前三季度，全市用电量增长7.5%。', '今年前三季度，全市用电量增长7.5%。', 0],
  ['less exact', '前三季度，全市接待游客67.9万人次。', '前三季度，全市接待游客679012人次。', 0],
  ['more than that', '前三季度，全市接待游客67.9万人次。', '前三季度，全市接待游客超60万人次。', 0],
  ['less than that', '前三季度，全市接待游客67.9万人次。', '前三季度，全市接待游客超70万人次。', 2],
  ['another period', '前三季度，全市用电量增长7.5%。', '上半年，全市用电量增长9%。', 0],
  ['another base', '前三季度，全市用电量同比增长7.5%。', '前三季度，全市用电量环比增长9%。', 0],
  ['another place', '前三季度，全市用电量增长7.5%。', '前三季度，全省用电量增长9%。', 0],
  ['no period', '全市用电量增长7.5%。', '全市用电量增长9%。', 0],
])('%s: “%s” and “%s”', (_, one, other, expected) => {
  const series = indicatorsOf([anArticle(DAY, one), anArticle(DAY, other)]);
  expect(series.reduce((sum, { contradictions }) => sum + contradictions, 0)).toBe(expected);
});

test('a person has a last title, days between which he or she is named, and counts', () => {
  const [first] = peopleOf(articles);
  expect(first).toMatchObject({
    name: '邱允中',
    kind: 'official',
    articles: 4,
    firstSeen: '2021-04-20',
    lastSeen: '2022-01-28',
  });
  expect(first?.title).toBe('市委书记');
});

test('titles over time: two at once, a change, and when each was seen last', () => {
  expect(
    titlesOver('邱允中', articles).map(({ title, together, firstSeen, lastSeen, places }) => [
      title,
      together,
      firstSeen,
      lastSeen,
      places.length,
    ]),
  ).toEqual([
    ['市委副书记', ['市长'], '2021-04-20', '2021-07-22', 2],
    ['市长', ['市委副书记'], '2021-04-20', '2021-10-25', 3],
    ['市委书记', [], '2022-01-28', '2022-01-28', 1],
  ]);
});

test('a shorter form of a title is the same title', () => {
  const spans = titlesOver('谭谱', [
    anArticle(DAY, '绵阳市交通运输局局长谭谱到会。'),
    anArticle('2021-12-01T08:00:00+08:00', '市交通运输局局长谭谱到会。'),
  ]);
  expect(spans).toHaveLength(1);
  expect(spans[0]).toMatchObject({ firstSeen: '2021-10-25', lastSeen: '2021-12-01' });
});

test('who is named with whom, and in which articles', () => {
  const beside = coMentionsOf('邱允中', articles).map(({ other, articles: count }) => [
    other,
    count,
  ]);
  expect(beside).toEqual([
    ['温芷若', 3],
    ['何正伟', 2],
    ['罗景行', 2],
  ]);
  const pairs = coMentionsAmong(['何正伟', '罗景行', '温芷若'], articles);
  expect(pairs.map(({ name, other }) => `${name} ${other}`)).toEqual([
    '罗景行 温芷若',
    '何正伟 温芷若',
  ]);
});

test('what a person said, the latest first', () => {
  const said = quotationsOf('邱允中', articles).map(textOf);
  expect(said).toEqual([expect.stringContaining('稳住工业'), expect.stringContaining('双碳目标')]);
});

test('articles without a day are counted, and stand last', () => {
  const undated = anArticle(null, '市委书记邱允中到会。全市用电量增长7.5%。');
  expect(peopleOf([undated, ...articles])[0]).toMatchObject({
    articles: 5,
    firstSeen: '2021-04-20',
  });
  expect(titlesOver('邱允中', [undated]).map(({ lastSeen }) => lastSeen)).toEqual(['']);
});
