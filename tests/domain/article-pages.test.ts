import { expect, test } from 'vitest';
import type { ArticlePart } from '../../domain/article.ts';
import { pageInAddress } from '../../domain/article-key.ts';
import { shareOfArticle, shareOnPage } from '../../domain/article-pages.ts';
import type { ArticleVersion } from '../../domain/library.ts';
import { comparable, laterPageOf, revisionCount } from '../../domain/versions.ts';

test.each<[string, number | null]>([
  ['http://www.myrb.net/html/2021/news/12/304050.html', null],
  ['http://www.myrb.net/html/2021/news/12/304050_2.html', 2],
  ['http://sc.people.com.cn/n2/2019/0615/c345167-33045678-3.html', 3],
  ['http://www.tuoyang.example/a?page=4', 4],
  ['http://www.tuoyang.example/a?page=all', null],
  ['http://www.tuoyang.example/a?page=20211119', null],
  ['keine Adresse', null],
])('the page that %s names', (url, page) => {
  expect(pageInAddress(url)).toBe(page);
});

const part = (page: number, of: number | null): ArticlePart => ({ page, of, folded: false });

test.each<[string, ArticlePart | undefined, number, number | null]>([
  ['a whole article', undefined, 0.4, 0.4],
  ['the first of two pages', part(1, 2), 1, 0.5],
  ['the second of two pages', part(2, 2), 0.5, 0.75],
  ['the end of the last page', part(3, 3), 1, 1],
  ['a second page of nobody knows how many', part(2, null), 0.5, null],
  ['a page beyond the last one', part(4, 3), 0.5, 1],
])('how much of an article is read at %s', (_, shown, onPage, share) => {
  expect(shareOfArticle(shown, onPage)).toBe(share);
});

test.each<[number, number, number]>([
  [1, 0.25, 0.5],
  [1, 0.75, 1],
  [2, 0.25, 0],
  [2, 0.75, 0.5],
])('on page %i of two, when %d of the article is read', (page, share, onPage) => {
  expect(shareOnPage(part(page, 2), share)).toBe(onPage);
});

const version = (text: string, facts: Partial<ArticleVersion> = {}): ArticleVersion => ({
  id: text,
  articleKey: 'k',
  textHash: '',
  text,
  seenAt: '',
  ...facts,
});
const textsOf = (versions: readonly ArticleVersion[]) => versions.map(({ text }) => text);

test('another page of an article is no earlier text of it', () => {
  const versions = [
    version('第一页'),
    version('第二页', { part: part(2, 2) }),
    version('改过的第一页'),
  ];
  expect(textsOf(comparable(versions, { text: '第一页' }))).toEqual(['改过的第一页', '第一页']);
  expect(textsOf(comparable(versions, { text: '第二页', part: part(2, 2) }))).toEqual(['第二页']);
});

test('the beginning that was shown before the rest was unfolded is no earlier text, but an edited one is', () => {
  const folded: ArticlePart = { page: 1, of: null, folded: true };
  const versions = [version('开头', { part: folded }), version('开头和后文')];
  expect(textsOf(comparable(versions, { text: '开头和后文' }))).toEqual(['开头和后文']);
  expect(textsOf(comparable(versions, { text: '开头', part: folded }))).toEqual(['开头和后文']);
  const edited = [version('旧的开头', { part: folded }), version('开头和后文')];
  expect(textsOf(comparable(edited, { text: '开头和后文' }))).toEqual(['旧的开头', '开头和后文']);
  // An article that grew was edited.
  const grown = [version('开头'), version('开头和后文')];
  expect(comparable(grown, { text: '开头和后文' })).toHaveLength(2);
});

test('a note on a later page is looked for in the last text of that page, all others in the article’s own', () => {
  const on = (page: number, textHash: string, seenAt: string) =>
    version(textHash, { textHash, seenAt, ...(page > 0 && { part: part(page, 3) }) });
  const versions = [
    on(0, 'a', '1'),
    on(1, 'b', '2'),
    on(2, 'd', '4'),
    on(2, 'c', '3'),
    on(3, 'e', '5'),
  ];
  const found = ['a', 'b', 'c', 'd', 'e', 'f', undefined].map(
    (textHash) => laterPageOf(versions, textHash)?.textHash ?? null,
  );
  expect(found).toEqual([null, null, 'd', 'd', 'e', null, null]);
});

const folded: ArticlePart = { page: 1, of: null, folded: true };
test.each<[string, ArticleVersion[], number]>([
  ['nothing', [], 0],
  ['one text', [version('甲')], 1],
  ['two texts', [version('甲'), version('乙')], 2],
  ['two pages', [version('甲'), version('乙', { part: part(2, 2) })], 1],
  ['a folded beginning and the whole', [version('甲', { part: folded }), version('甲乙')], 1],
  ['an edited beginning', [version('丙', { part: folded }), version('甲乙')], 2],
  [
    'an edited second page',
    [version('甲'), version('乙', { part: part(2, 2) }), version('丙', { part: part(2, 2) })],
    2,
  ],
])('how many texts an article has had, of which is stored %s', (_, versions, count) => {
  expect(revisionCount(versions)).toBe(count);
});
