import { expect, test } from 'vitest';
import { factsOf } from '../../../domain/catalog/article-facts.ts';
import { bareName, type NamesakeChoices, tellApart } from '../../../domain/insight/namesakes.ts';
import { peopleOf } from '../../../domain/insight/people.ts';
import type { FactsArticle } from '../../../domain/insight/source.ts';
import { titlesOver } from '../../../domain/insight/titles.ts';
import { recognize } from '../../../domain/recognize.ts';

/** Articles a month apart, as they are recognised. */
function articlesWith(...texts: string[]): FactsArticle[] {
  return texts.map((text, index) => {
    const publishedAt = `2021-0${index + 1}-10T08:00:00+08:00`;
    const key = `k${index}`;
    const facts = factsOf({ articleKey: key, textHash: '', publishedAt }, recognize(text));
    return { key, title: text.slice(0, 6), source: '沱阳日报', publishedAt, facts };
  });
}

const namesIn = (texts: string[], choices: NamesakeChoices = {}) =>
  peopleOf(tellApart(articlesWith(...texts), choices))
    .map(({ name }) => name)
    .filter((name) => bareName(name) === '王伟')
    .sort();

test.each<[string, string[], string[]]>([
  [
    'a short office that may be of either of two places is of neither',
    ['三台县委书记王伟到会。', '梓潼县委书记王伟调研。', '县委书记王伟讲话。'],
    ['王伟（三台县委）', '王伟（县委）', '王伟（梓潼县委）'],
  ],
  [
    'a short office that was joined to one place joins no other',
    ['县委书记王伟讲话。', '三台县委书记王伟到会。', '梓潼县委书记王伟调研。'],
    ['王伟（三台县委）', '王伟（梓潼县委）'],
  ],
  [
    'a short office of the only place that is named',
    ['县委书记王伟讲话。', '三台县委书记王伟到会。', '县长王伟调研。'],
    ['王伟'],
  ],
  ['the same title twice', ['市教育局局长王伟到会。', '市教育局局长王伟调研。'], ['王伟']],
  [
    'a longer form of the same organisation',
    ['市教育局局长王伟到会。', '沱阳市教育局副局长王伟调研。'],
    ['王伟'],
  ],
  [
    'from one office at the head of a place to another',
    ['市长王伟到会。', '市委书记王伟调研。'],
    ['王伟'],
  ],
  [
    'the same with the name of the place',
    ['三台县县长王伟到会。', '三台县委书记王伟调研。'],
    ['王伟'],
  ],
  [
    'two departments',
    ['市教育局局长王伟到会。', '市交通运输局局长王伟调研。'],
    ['王伟（市交通运输局）', '王伟（市教育局）'],
  ],
  [
    'a department and a company',
    ['市教育局局长王伟到会。', '沱阳长虹公司总经理王伟介绍。'],
    ['王伟（市教育局）', '王伟（沱阳长虹公司）'],
  ],
  [
    'heads of two places',
    ['三台县委书记王伟到会。', '梓潼县委书记王伟调研。'],
    ['王伟（三台县委）', '王伟（梓潼县委）'],
  ],
  [
    'the youth league of a city is not its committee',
    ['市委书记王伟到会。', '团市委书记王伟调研。'],
    ['王伟（团市委）', '王伟（市委）'],
  ],
  [
    'given here and taken there in one article',
    [
      '任命王伟为沱阳市人民政府副市长；免去王伟的沱阳市教育局局长职务。',
      '市教育局局长王伟到会。',
      '副市长王伟调研。',
    ],
    ['王伟'],
  ],
  [
    'an article that names both offices joins them',
    [
      '市教育局局长王伟到会。',
      '梓潼县委副书记王伟调研。',
      '市教育局局长、梓潼县委副书记王伟出席。',
    ],
    ['王伟'],
  ],
  [
    'without any office: whoever has one in the same article',
    ['市教育局局长王伟到会。王伟表示，要抓紧。', '沱阳长虹公司总经理王伟介绍。'],
    ['王伟（市教育局）', '王伟（沱阳长虹公司）'],
  ],
  [
    'without any office anywhere in the article: the bare name',
    ['市教育局局长王伟到会。', '沱阳长虹公司总经理王伟介绍。', '工程师王伟说，水位下降了。'],
    ['王伟', '王伟（市教育局）', '王伟（沱阳长虹公司）'],
  ],
])('%s', (_, texts, names) => {
  expect(namesIn(texts)).toEqual([...names].sort());
});

const DEPARTMENTS = ['市教育局局长王伟到会。', '市交通运输局局长王伟调研。'];
const HEADS = ['市长王伟到会。', '市委书记王伟调研。', '市人大常委会主任王伟出席。'];

test('the reader knows better: one person, or one for each organisation', () => {
  expect(namesIn(DEPARTMENTS, { 王伟: 'one' })).toEqual(['王伟']);
  expect(namesIn(HEADS)).toEqual(['王伟']);
  expect(namesIn(HEADS, { 王伟: 'each' })).toHaveLength(3);
  expect(namesIn(DEPARTMENTS, { 李伟: 'one' })).toHaveLength(2);
});

test('what somebody said, and with whom he or she is named, goes to the right one; nobody else is touched', () => {
  const apart = tellApart(
    articlesWith(
      '市教育局局长王伟说：“学校要开好。”市统计局局长李静到会。',
      '沱阳长虹公司总经理王伟说：“订单多了。”',
    ),
  );
  expect(apart.map(({ facts }) => facts.quotations.map(({ speaker }) => speaker))).toEqual([
    ['王伟（市教育局）'],
    ['王伟（沱阳长虹公司）'],
  ]);
  expect(peopleOf(apart).map(({ name }) => name)).toContain('李静');
});

test('where nobody has a namesake, the articles are handed through as they are', () => {
  const articles = articlesWith('市教育局局长王伟到会。', '市统计局局长李静到会。');
  expect(tellApart(articles)).toBe(articles);
});

test('a post that is given, and one that is taken, stand among the titles with what becomes of them', () => {
  const articles = articlesWith(
    '市教育局局长李云到会。',
    '任命李云为沱阳市人民政府副市长；免去李云的沱阳市教育局局长职务。',
  );
  const spans = titlesOver('李云', articles).map(({ title, places, together }) => ({
    title,
    together,
    changes: places.map(({ change }) => change ?? null),
  }));
  expect(spans).toEqual([
    { title: '沱阳市教育局局长', together: [], changes: [null, 'removed'] },
    { title: '沱阳市人民政府副市长', together: [], changes: ['appointed'] },
  ]);
  expect(peopleOf(articles)[0]?.title).toBe('沱阳市人民政府副市长');
});
