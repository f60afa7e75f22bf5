import { expect, test } from 'vitest';
import { markdownOf } from '../../../domain/export/markdown.ts';
import { aRow } from '../../support/export-samples.ts';

test('Markdown has a heading for each article, quotes in the order of the text, notes and tags', () => {
  const later = aRow({ exact: '第2位', note: '全省第二' });
  later.annotation.quote.start = 30;
  const markdown = markdownOf([later, aRow({ tags: ['工业 增速'] })]);
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
  ['1. 项', '1\\. 项'],
  ['甲\n---', '甲\n\\---'],
  ['甲\n===', '甲\n\\=\\=\\='],
  ['    四格', '四格'],
  ['甲\r\n# 乙', '甲\n\\# 乙'],
  ['==亮==', '\\=\\=亮\\=\\='],
  ['%%藏%%', '\\%\\%藏\\%\\%'],
  ['&lt;b&gt;', '\\&lt;b\\&gt;'],
  ['增长11.6%、居第2位', '增长11.6%、居第2位'],
  ['　　首行空两格', '　　首行空两格'],
  ['[链接](x)', '\\[链接\\](x)'],
  ['<script>', '\\<script\\>'],
])('in Markdown a note %s stays words', (text, written) => {
  expect(markdownOf([aRow({ note: text })])).toContain(`\n${written}\n`);
});

test.each([
  ['工业', '#工业'],
  ['工业 增速', '#工业_增速'],
  ['#要点', '#_要点'],
  ['2026', '#_2026'],
  ['经济/工业', '#经济/工业'],
  ['a<b>', '#a_b_'],
])('the tag %s is written %s', (tag, written) => {
  expect(markdownOf([aRow({ tags: [tag] })])).toContain(`\n${written}\n`);
});
