import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Evidence, evidenceIn, evidenceOf } from '../../domain/evidence.ts';
import type { StoredArticle } from '../../domain/library.ts';
import { sentenceAround } from '../../domain/sentence.ts';
import { textFragmentUrl } from '../../domain/text-fragment.ts';
import { aDraft, anArticle } from '../support/samples.ts';

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

test.each([
  ['句中', '去年平稳。今年增长11.6%，居第2位。明年再看。', '11.6%', '今年增长', '，居第2位。'],
  ['句首', '去年平稳。今年增长11.6%。', '今年', '', '增长11.6%。'],
  ['句末连着句号', '去年平稳。今年增长11.6%。', '11.6%。', '今年增长', ''],
  ['引号在句号后面', '他说：“不怕。”今年增长。', '今年', '', '增长。'],
  ['跨两句', '甲。乙丙。丁戊。己。', '丙。丁', '乙', '戊。'],
  ['段落为界', '标题\n正文没有句号\n下一段', '没有', '正文', '句号'],
  ['小数点不是句号', '增长1.5个百分点', '1.5', '增长', '个百分点'],
])('the sentence around a quote: %s', (_, text, words, before, after) => {
  expect(sentenceAround(text, spanOf(text, words))).toEqual({ before, exact: words, after });
});

test('a sentence is the same text as the article has there, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      const { before, exact, after } = sentenceAround(text, { start: start ?? 0, end: end ?? 0 });
      expect(text).toContain(before + exact + after);
      expect(exact).toBe(text.slice(start, end));
    }),
  );
});

const URL = 'http://www.myrb.net/a.html';

test.each([
  ['前后到标点为止', '去年平稳，今年增长11.6%居第2位。', '11.6%', '今年增长-,11.6%,-居第2位'],
  ['两边都是标点就不带前后文', '甲，乙丙，丁', '乙丙', '乙丙'],
  ['重复的摘句带上整行前文', '甲，乙丙，丁，乙丙，戊', '乙丙', '甲，乙丙，丁，-,乙丙', 5],
  ['连字符要编码', '从2021-12-17起', '2021-12-17', '从-,2021%2D12%2D17,-起'],
  ['跨段的只说首尾', '第一段开头\n第二段结尾', '开头\n第二段', '第一段-,开头,第二段,-结尾'],
])('the text directive: %s', (_, text, words, directive, from = 0) => {
  const start = text.indexOf(words, from);
  const url = textFragmentUrl(URL, text, { start, end: start + words.length });
  const readable = decodeURIComponent(url.replaceAll('%2D', '%252D'));
  expect(readable).toBe(`${URL}#:~:text=${directive}`);
});

test('an address with a fragment keeps it', () => {
  expect(textFragmentUrl(`${URL}#p2`, '甲乙', { start: 0, end: 1 })).toBe(
    `${URL}#p2:~:text=${encodeURIComponent('甲')},-${encodeURIComponent('乙')}`,
  );
});

test('a text directive is made of whatever text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort(
        (x, y) => x - y,
      );
      expect(textFragmentUrl(URL, text, { start, end }).startsWith(URL)).toBe(true);
    }),
  );
});

const article: StoredArticle = {
  ...anArticle(),
  textHash: 'b'.repeat(64),
  createdAt: '2026-11-22T00:00:00.000Z',
  updatedAt: '2026-11-22T00:00:00.000Z',
};
const annotation = {
  ...aDraft(undefined, { note: '比去年呢？' }),
  createdAt: '2026-11-23T01:02:03.000Z',
  updatedAt: '2026-11-23T01:02:03.000Z',
};
const version = (text: string, textHash: string) => ({
  id: `k ${textHash}`,
  articleKey: 'k',
  textHash,
  text,
  seenAt: '2026-11-22T00:00:00.000Z',
});

test('evidence names the stored text in which the quote stands, not a later one', () => {
  const versions = [version('改过了', 'b'.repeat(64)), version(anArticle().text, 'a'.repeat(64))];
  expect(evidenceOf(annotation, article, versions)).toEqual({
    before: '前三季度,全市规上工业增加值增长',
    exact: '11.6%',
    after: '、居全省第2位。',
    note: '比去年呢？',
    citation:
      '许知行. 前三季度全市规上工业增加值增长11.6%[N/OL]. 绵阳日报，2026-11-20. http://www.myrb.net/html/2026/news/11/440001.html.',
    accessedAt: '2026-11-23T01:02:03.000Z',
    sha256: 'a'.repeat(64),
    url: `http://www.myrb.net/html/2026/news/11/440001.html#:~:text=${encodeURIComponent('全市规上工业增加值增长')}-,${encodeURIComponent('11.6%')}`,
  });
});

test('without article and text there is still the quote in its stored context', () => {
  const evidence = evidenceOf(annotation, null, []);
  expect(evidence).toMatchObject({ exact: '11.6%', sha256: null, url: null });
  expect(evidence.before).toBe('前三季度,全市规上工业增加值增长');
});

const LABELS = {
  sentence: '原句：',
  note: '笔记：',
  accessed: '访问时间：',
  sha256: '正文SHA-256：',
  url: '网址：',
};
const hostile: Evidence = {
  exact: '<b>*11*</b>',
  before: '增长',
  after: '。',
  note: '<script>alert(1)</script>',
  citation: '许知行. 题[N]',
  accessedAt: 't',
  sha256: null,
  url: 'http://a/?"><script>',
};

test('evidence as text', () => {
  const said = evidenceIn('text', { ...hostile, url: null }, LABELS, (iso) => iso);
  expect(said).toBe(
    '“<b>*11*</b>”\n原句：增长<b>*11*</b>。\n笔记：<script>alert(1)</script>\n许知行. 题[N]\n访问时间：t\n',
  );
});

test('evidence as Markdown and as HTML has no sign that is not escaped', () => {
  const markdown = evidenceIn('markdown', hostile, LABELS, (iso) => iso);
  expect(markdown).toContain('> \\<b\\>\\*11\\*\\</b\\>\n');
  expect(markdown).toContain('原句：增长**\\<b\\>\\*11\\*\\</b\\>**。');
  expect(markdown).toContain('<http://a/?"%3E%3Cscript%3E>');
  const html = evidenceIn('html', hostile, LABELS, (iso) => iso);
  expect(html).not.toContain('<script');
  expect(html).toContain('<strong>&lt;b&gt;*11*&lt;/b&gt;</strong>');
});
