import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLUMNS } from '../../../domain/export/columns.ts';
import { csvOf } from '../../../domain/export/csv.ts';
import { markdownOf } from '../../../domain/export/markdown.ts';
import type { AnnotationRow } from '../../../domain/library.ts';
import { aDraft, anArticle } from '../../support/samples.ts';

const article = {
  ...anArticle(),
  textHash: 'h',
  createdAt: '2026-11-24T08:00:00.000Z',
  updatedAt: '2026-11-24T08:00:00.000Z',
};
const row = (facts: { note?: string; tags?: string[]; exact?: string } = {}): AnnotationRow => {
  const draft = aDraft();
  return {
    article,
    annotation: {
      ...draft,
      note: facts.note ?? '',
      tags: facts.tags ?? [],
      quote: { ...draft.quote, exact: facts.exact ?? draft.quote.exact },
      createdAt: article.createdAt,
      updatedAt: article.updatedAt,
    },
  };
};
const note = COLUMNS.findIndex(([name]) => name === 'note');
const cellOf = (text: string) => parse(csvOf([row({ note: text })]), { bom: true })[1]?.[note];

test('a file begins with the byte order mark and ends every line with CRLF', () => {
  const csv = csvOf([row()]);
  expect(csv.startsWith('\ufeffid,article_title,')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(3);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1+1', "'＝1+1"],
  [' =1', "' =1"],
  ['\u200b=1', "'\u200b=1"],
  ['\t=1', "'\t=1"],
  ['增长11.6%', '增长11.6%'],
  ['“增长”,=号在中间', '“增长”,=号在中间'],
  ['他说"好"', '他说"好"'],
  ['两行\n文字', '两行\n文字'],
])('the note %j reads back as %j', (text, read) => {
  expect(cellOf(text)).toBe(read);
});

test('any note and tag comes back from a CSV reader, but for the guard in front', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const read = cellOf(text);
      expect([text, `'${text}`]).toContain(read);
    }),
  );
});

test('Markdown has a heading for each article, quotes in the order of the text, notes and tags', () => {
  const later = row({ exact: '第2位', note: '全省第二' });
  later.annotation.quote.start = 30;
  const markdown = markdownOf([later, row({ tags: ['工业 增速'] })]);
  expect(markdown).toBe(
    [
      '## 前三季度全市规上工业增加值增长11.6%',
      '',
      '绵阳日报 · 2026-11-20 08:35 · 记者 许知行 · <http://www.myrb.net/html/2026/news/11/440001.html>',
      '',
      '> 11.6%',
      '',
      '#工业_增速',
      '',
      '> 第2位',
      '',
      '全省第二',
      '',
    ].join('\n'),
  );
});

test.each([
  ['# 标题', '\\# 标题'],
  ['- 项', '\\- 项'],
  ['1. 项', '\\1. 项'],
  ['[链接](x)', '\\[链接\\](x)'],
  ['<script>', '\\<script\\>'],
])('in Markdown a note %s stays words', (text, written) => {
  expect(markdownOf([row({ note: text })])).toContain(`\n${written}\n`);
});
