import { expect, test } from 'vitest';
import { type ArticleReading, readArticle } from '../../page/read-article.ts';
import { parsePage } from '../../tools/parse-page.ts';
import { newsPage, PARAGRAPHS } from '../support/failure-modes.ts';

const [FIRST = '', SECOND = '', THIRD = ''] = PARAGRAPHS;

function creditsOn(paragraphs: readonly string[]) {
  const body = paragraphs.map((text) => `<p>　　${text}</p>`).join('');
  const { article } = readArticle(parsePage(newsPage({ body })), null) as ArticleReading;
  return [article.reporters.join('、'), article.photographers.join('、')];
}

/** Byline, who wrote, who photographed. */
type Row = readonly [byline: string, writers: string, photographers?: string];
const whole = (rows: readonly Row[]) =>
  rows.map(([byline, writers, photographers = '']) => [byline, writers, photographers] as const);

const OVER: readonly Row[] = [
  ['□记者 张莉 王勇 实习记者 李云', '张莉、王勇、李云'],
  ['本报记者 张莉 王勇 文/图', '张莉、王勇', '张莉、王勇'],
  ['文/图 记者 张莉', '张莉', '张莉'],
  ['文/张莉 图/王勇', '张莉', '王勇'],
  ['文/本报记者 张莉 图/王勇', '张莉', '王勇'],
  ['张莉/文 王勇/图', '张莉', '王勇'],
  ['全媒体记者 张莉 王勇/文 李云/图', '张莉、王勇', '李云'],
  ['◎张莉/文', '张莉'],
  ['■本报记者 张莉', '张莉'],
  ['●张莉 王勇', '张莉、王勇'],
  ['本报记者张莉 见习记者王勇', '张莉、王勇'],
  ['欧阳文静 本报记者 张莉', '欧阳文静、张莉'],
  ['记者：张莉 摄影：王勇', '张莉', '王勇'],
  ['采写：新京报记者 张莉', '张莉'],
  ['本报记者 张莉 通讯员 王勇 摄影报道', '张莉、王勇', '张莉、王勇'],
];

const BEFORE: readonly Row[] = [
  ['本报讯（记者 张莉）', '张莉'],
  ['本报讯 （记者 张莉 通讯员 王勇 文/图）', '张莉、王勇', '张莉、王勇'],
  ['新华社北京11月19日电（记者张莉、王勇）', '张莉、王勇'],
  ['中新网沱阳11月19日电 (张莉 王勇)', '张莉、王勇'],
  ['沱阳日报讯（张莉 记者 王勇）', '张莉、王勇'],
  ['（记者 张莉）', '张莉'],
  ['本报记者张莉报道：', '张莉'],
  ['本报讯 记者张莉、王勇报道 ', '张莉、王勇'],
];

const BEHIND: readonly Row[] = [
  ['（张莉 王勇）', '张莉、王勇'],
  ['（记者 张莉 文/图）', '张莉', '张莉'],
  ['（本报记者张莉、王勇）', '张莉、王勇'],
  ['（记者张莉 通讯员王勇）', '张莉、王勇'],
  ['（记者 张莉 文 王勇 图）', '张莉', '王勇'],
  ['（融媒体记者 张莉 编辑 柴静姝）', '张莉'],
  ['（张莉 编辑：柴静姝）', '张莉'],
  ['（评论员 张莉 王勇）', '张莉、王勇'],
];

const UNDER: readonly Row[] = [
  ['记者 张莉', '张莉'],
  ['撰文：张莉 摄影：王勇 编辑：柴静姝', '张莉', '王勇'],
  ['文：张莉 图：王勇', '张莉', '王勇'],
  ['文字：张莉', '张莉'],
  ['采写：张莉', '张莉'],
  ['记者/张莉 编辑/柴静姝', '张莉'],
  ['来源：沱阳日报 作者：张莉 编辑：柴静姝', '张莉'],
];

test.each(whole(OVER))('over the text: %s', (byline, writers, photographers) => {
  expect(creditsOn([byline, FIRST, SECOND, THIRD])).toEqual([writers, photographers]);
});

test.each(whole(BEFORE))('before the first sentence: %s', (byline, writers, photographers) => {
  expect(creditsOn([byline + FIRST, SECOND, THIRD])).toEqual([writers, photographers]);
});

test.each(whole(BEHIND))('behind the last sentence: %s', (byline, writers, photographers) => {
  expect(creditsOn([FIRST, SECOND, THIRD + byline])).toEqual([writers, photographers]);
});

test.each(whole(UNDER))('under the text: %s', (byline, writers, photographers) => {
  expect(creditsOn([FIRST, SECOND, THIRD, byline])).toEqual([writers, photographers]);
});

test.each([
  '（完）',
  '（编辑 柴静姝）',
  '（据新华社）',
  '（来源：沱阳日报）',
  '（图片由受访者提供）',
  '（作者系沱阳学院教授）',
])('nobody is taken for a writer by %s', (words) => {
  expect(creditsOn([FIRST, SECOND, THIRD + words])).toEqual(['', '']);
});
