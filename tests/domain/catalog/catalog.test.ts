import { expect, test, vi } from 'vitest';
import type { Annotation } from '../../../domain/annotation.ts';
import { factsOf } from '../../../domain/catalog/article-facts.ts';
import { Catalog } from '../../../domain/catalog/catalog.ts';
import type { Choices } from '../../../domain/catalog/facets.ts';
import type { Wanted } from '../../../domain/catalog/shelf.ts';
import { TextIndex } from '../../../domain/catalog/text-index.ts';
import { recognize } from '../../../domain/recognize.ts';
import { sampleLibrary } from '../../support/sample-library.ts';

const sample = sampleLibrary();
const NOTHING: Wanted = {
  words: '',
  choices: {},
  published: { from: '', to: '' },
  noted: { from: '', to: '' },
  order: 'noted',
};

function filled(): Catalog {
  const catalog = new Catalog();
  for (const article of sample.articles) {
    const text = sample.versions.find(({ articleKey }) => articleKey === article.key)?.text ?? '';
    const { key: articleKey, textHash, publishedAt } = article;
    catalog.putArticle(article, text, 1);
    catalog.putFacts(articleKey, factsOf({ articleKey, textHash, publishedAt }, recognize(text)));
  }
  for (const bookmark of sample.bookmarks) catalog.putBookmark(bookmark);
  for (const annotation of sample.annotations) catalog.putAnnotation(annotation);
  return catalog;
}

/** The last digit of each annotation's id, or the titles of articles. */
const annotationsFor = (catalog: Catalog, wanted: Partial<Wanted>) =>
  [...catalog.find('annotations', { ...NOTHING, ...wanted })].map((row) =>
    Number(catalog.annotations.idOf(row)?.slice(-1)),
  );
const articlesFor = (catalog: Catalog, wanted: Partial<Wanted>) =>
  [...catalog.find('articles', { ...NOTHING, ...wanted })].map(
    (row) => catalog.known.headerOf(catalog.articles.idOf(row) ?? '')?.title,
  );

test.each<[Partial<Wanted>, number[]]>([
  [{}, [5, 4, 3, 2, 1, 0]],
  [{ words: '双碳' }, [1]],
  [{ words: '雙碳' }, [1]],
  [{ words: '碳' }, [1]],
  [{ words: '工业 增长' }, [5, 3, 2, 0]],
  [{ choices: { tag: ['存疑', '排名'] } }, [4, 3]],
  [{ choices: { tag: ['工业'], color: ['yellow'] } }, [2, 0]],
  [{ choices: { state: ['without-note'] } }, [2]],
  [{ choices: { person: ['邱允中'] } }, [5]],
  [{ choices: { figureKind: ['rank'] } }, [3]],
  [{ choices: { published: ['2021-10'] } }, [4, 3]],
  [{ published: { from: '2021-10-26', to: '' } }, [5, 4]],
  [{ published: { from: '', to: '2021-04-20' } }, [1, 0]],
  [{ order: 'published' }, [5, 4, 3, 2, 1, 0]],
  [{ choices: { color: ['orange'] } }, []],
  [{ order: 'relevance' }, [5, 4, 3, 2, 1, 0]],
])('annotations for %j', (wanted, expected) => {
  expect(annotationsFor(filled(), wanted)).toEqual(expected);
});

test.each<[Partial<Wanted>, string[]]>([
  [{ words: '用电量' }, ['沱阳前三季度经济亮点多']],
  [
    { words: '温芷若 罗景行', order: 'published' },
    ['2021年全市规上工业增加值增长10.9%', '前三季度全市工业增长提速'],
  ],
  [{ choices: { state: ['bookmarked'] } }, ['上半年全市经济运行情况发布']],
  [{ choices: { state: ['reading'] } }, ['上半年全市经济运行情况发布']],
  [{ choices: { source: ['沱阳新闻网'] } }, ['沱阳前三季度经济亮点多']],
  [
    { choices: { person: ['何正伟'] }, order: 'published' },
    ['上半年全市经济运行情况发布', '一季度全市工业开局平稳'],
  ],
])('articles for %j', (wanted, expected) => {
  expect(articlesFor(filled(), wanted)).toEqual(expected);
});

const countsOf = (catalog: Catalog, facet: 'color' | 'tag' | 'state', choices: Choices = {}) =>
  Object.fromEntries(
    catalog
      .spread('annotations', { ...NOTHING, choices })
      [facet].map(({ value, count }) => [value, count]),
  );

test('a value counts what one gets by choosing it: of its own facet as well, of the others as well', () => {
  const catalog = filled();
  expect(countsOf(catalog, 'color')).toEqual({ yellow: 2, green: 1, blue: 1, pink: 1, purple: 1 });
  expect(countsOf(catalog, 'color', { color: ['pink'] })).toMatchObject({ yellow: 2, pink: 1 });
  expect(countsOf(catalog, 'color', { tag: ['工业'] })).toEqual({ yellow: 2 });
  expect(countsOf(catalog, 'tag', { color: ['orange'], tag: ['没有的'] })).toEqual({ 没有的: 0 });
});

test('an annotation that is changed, thrown away and brought back is found as it is', () => {
  const catalog = filled();
  const [first] = sample.annotations;
  if (!first) throw new Error('no sample');
  catalog.putAnnotation({ ...first, note: '改成别的', tags: [], color: 'blue' });
  expect(annotationsFor(catalog, { words: '起点' })).toEqual([]);
  expect(annotationsFor(catalog, { words: '别的' })).toEqual([0]);
  catalog.removeAnnotation(first.id);
  expect(annotationsFor(catalog, {})).toEqual([5, 4, 3, 2, 1]);
  catalog.putAnnotation(first);
  expect(annotationsFor(catalog, { words: '起点' })).toEqual([0]);
});

test('an article whose last note is gone is not listed, and is again when the note comes back', () => {
  const catalog = filled();
  const last = sample.annotations[5];
  if (!last) throw new Error('no sample');
  catalog.removeAnnotation(last.id);
  expect(articlesFor(catalog, { words: '工业基本盘' })).toEqual([]);
  expect(catalog.count('articles')).toBe(4);
  catalog.putAnnotation(last);
  expect(articlesFor(catalog, { words: '工业基本盘' })).toHaveLength(1);
});

test('an annotation on an earlier text must be looked for, and is then of the state that is found', () => {
  const catalog = filled();
  const [article] = sample.articles;
  const [first] = sample.annotations;
  if (!article || !first) throw new Error('no sample');
  catalog.putArticle({ ...article, textHash: 'f'.repeat(64) }, '全文改了', 2);
  catalog.putAnnotation(first);
  expect(catalog.known.unplaced().get(article.key)).toEqual([first.id]);
  catalog.place(first.id, { state: 'lost' });
  expect(annotationsFor(catalog, { choices: { state: ['lost'] } })).toEqual([0]);
  expect(articlesFor(catalog, { choices: { state: ['rewritten'] } })).toHaveLength(1);
});

const RELEVANT: Wanted = { ...NOTHING, order: 'relevance' };

test('with words, what says them itself comes before what stands under such a title, and what says them often before what says them once', () => {
  const catalog = new Catalog();
  const [article] = sample.articles;
  const [note] = sample.annotations;
  if (!article || !note) throw new Error('no sample');
  catalog.putArticle({ ...article, title: '双碳目标怎么落地' }, '双碳', 1);
  const put = (digit: number, exact: string, words: string) => {
    const id = `${note.id.slice(0, -1)}${digit}`;
    const createdAt = `2026-11-0${digit}T08:00:00.000Z`;
    const quote = { ...note.quote, exact };
    catalog.putAnnotation({ ...note, id, createdAt, quote, note: words, articleKey: article.key });
  };
  put(1, '双碳目标', '双碳，双碳，还是双碳');
  put(2, '工业增长', '核对双碳');
  put(3, '工业增长', '存疑');
  put(4, '双碳', '');
  expect(annotationsFor(catalog, { ...RELEVANT, words: '双碳' })).toEqual([1, 4, 2, 3]);
  expect(annotationsFor(catalog, { ...NOTHING, words: '双碳' })).toEqual([4, 3, 2, 1]);
});

test('with words, an article with them in its title comes first, then the one that says them most', () => {
  const catalog = new Catalog();
  const texts = [
    ['甲', '工业，工业，工业。', '2026-11-03'],
    ['乙', '工业。', '2026-11-04'],
    ['工业稳', '农业。', '2026-11-01'],
  ];
  for (const [title = '', text = '', day = ''] of texts) {
    const article = { ...sample.articles[0], key: title, title, publishedAt: `${day}T08:00:00Z` };
    catalog.putArticle(article as never, text, 1);
    catalog.putBookmark({ articleKey: title, createdAt: day, updatedAt: day });
  }
  expect(articlesFor(catalog, { ...RELEVANT, words: '工业' })).toEqual(['工业稳', '甲', '乙']);
});

test('the list, its count and its facets look through the texts once', () => {
  const catalog = filled();
  const scan = vi.spyOn(TextIndex.prototype, 'find');
  const wanted: Wanted = { ...NOTHING, words: '工业', order: 'relevance' };
  const found = catalog.find('annotations', wanted);
  expect(catalog.countOf('annotations', wanted)).toBe(found.length);
  expect(catalog.spread('annotations', wanted).color).not.toEqual([]);
  const narrowed = { ...wanted, choices: { color: ['yellow'] } };
  expect(catalog.countOf('annotations', narrowed)).toBeLessThan(found.length);
  // What was narrowed down has not changed what is remembered.
  expect(catalog.find('annotations', wanted)).toEqual(found);
  expect(scan).toHaveBeenCalledTimes(1);
  scan.mockRestore();
});

test.each<[string, (catalog: Catalog) => void, number[]]>([
  ['changed', (catalog) => catalog.putAnnotation(noted(1, '这里也说增长')), [5, 3, 2, 1, 0]],
  ['removed', (catalog) => catalog.removeAnnotation(idOf(3)), [5, 2, 0]],
  ['thrown away and brought back', throwAndBring, [5, 3, 2, 0]],
])('the same question is asked anew when a row was %s', (_, change, expected) => {
  const catalog = filled();
  const wanted: Partial<Wanted> = { words: '工业 增长' };
  expect(annotationsFor(catalog, wanted)).toEqual([5, 3, 2, 0]);
  change(catalog);
  expect(annotationsFor(catalog, wanted)).toEqual(expected);
  expect(catalog.countOf('annotations', { ...NOTHING, ...wanted })).toBe(expected.length);
});

const annotationAt = (digit: number) =>
  sample.annotations.find(({ id }) => id.endsWith(String(digit))) as Annotation;
const idOf = (digit: number) => annotationAt(digit).id;
const noted = (digit: number, note: string) => ({ ...annotationAt(digit), note });

function throwAndBring(catalog: Catalog): void {
  catalog.removeAnnotation(idOf(3));
  expect(annotationsFor(catalog, { words: '工业 增长' })).toEqual([5, 2, 0]);
  catalog.putAnnotation(annotationAt(3));
}
