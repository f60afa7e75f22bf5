import type { Figure, Quotation, Title } from '../finding.ts';
import type { StoredArticle } from '../library.ts';
import { ARTICLE_COLUMNS, type Column } from './columns.ts';

/** A key figure in an article. */
export type FigureRow = {
  article: StoredArticle | null;
  figure: Figure;
  period: string;
  sentence: string;
};

/** A person, over all articles. Two of one name are one row: nothing in a text tells them apart. */
export type PersonRow = {
  name: string;
  titles: string[];
  orgs: string[];
  kind: string;
  firstSeen: string;
  lastSeen: string;
  articles: number;
  mentions: number;
};

/** A quotation; `titles` are those of its speaker. */
export type QuotationRow = {
  article: StoredArticle | null;
  quotation: Quotation;
  titles: readonly Title[];
  sentence: string;
};

export const FIGURE_COLUMNS: readonly Column<FigureRow>[] = [
  { name: 'text', type: 'text', about: ['原文', 'as printed'], value: ({ figure }) => figure.text },
  {
    name: 'value',
    type: 'number',
    about: ['数值，按单位全数写出；区间为空', 'value in plain units; empty for a range'],
    value: ({ figure }) => figure.value,
  },
  {
    name: 'min',
    type: 'number',
    about: ['下限', 'lower bound'],
    value: ({ figure }) => figure.min,
  },
  {
    name: 'max',
    type: 'number',
    about: ['上限', 'upper bound'],
    value: ({ figure }) => figure.max,
  },
  {
    name: 'unit',
    type: 'text',
    about: ['单位，不含万、亿', 'unit, without 万 and 亿'],
    value: ({ figure }) => figure.unit,
  },
  { name: 'kind', type: 'text', about: ['种类', 'kind'], value: ({ figure }) => figure.kind },
  {
    name: 'approx',
    type: 'text',
    about: ['about 约、few 几', 'about or few'],
    value: ({ figure }) => figure.approx,
  },
  {
    name: 'direction',
    type: 'text',
    about: ['升 up 或降 down', 'up or down'],
    value: ({ figure }) => figure.direction,
  },
  {
    name: 'indicator',
    type: 'text',
    about: ['指标', 'what is measured'],
    value: ({ figure }) => figure.indicator,
  },
  {
    name: 'base',
    type: 'text',
    about: ['比较的基数', 'what it is compared with'],
    value: ({ figure }) => figure.base,
  },
  {
    name: 'period',
    type: 'text',
    about: ['句中此前最近的时间', 'the last time named before it in the sentence'],
    value: ({ period }) => period,
  },
  {
    name: 'sentence',
    type: 'text',
    about: ['句子', 'sentence'],
    value: ({ sentence }) => sentence,
  },
  {
    name: 'start',
    type: 'number',
    about: ['起点，UTF-16 单位', 'first UTF-16 unit'],
    value: ({ figure }) => figure.start,
  },
  {
    name: 'end',
    type: 'number',
    about: ['终点，不含', 'the unit after the last'],
    value: ({ figure }) => figure.end,
  },
  ...ARTICLE_COLUMNS,
];

export const PERSON_COLUMNS: readonly Column<PersonRow>[] = [
  { name: 'name', type: 'text', about: ['姓名', 'name'], value: ({ name }) => name },
  {
    name: 'title',
    type: 'text',
    about: ['出现过的职务，分号隔开', 'titles that occurred'],
    value: ({ titles }) => titles.join('; '),
  },
  {
    name: 'org',
    type: 'text',
    about: ['职务里的机构，分号隔开', 'organisations in them'],
    value: ({ orgs }) => orgs.join('; '),
  },
  { name: 'kind', type: 'text', about: ['身份', 'kind of person'], value: ({ kind }) => kind },
  {
    name: 'first_seen',
    type: 'time',
    about: ['最早一篇的发布时间', 'publication of the earliest article'],
    value: ({ firstSeen }) => firstSeen,
  },
  {
    name: 'last_seen',
    type: 'time',
    about: ['最近一篇的发布时间', 'publication of the latest article'],
    value: ({ lastSeen }) => lastSeen,
  },
  {
    name: 'articles',
    type: 'number',
    about: ['出现的文章数', 'number of articles'],
    value: ({ articles }) => articles,
  },
  {
    name: 'mentions',
    type: 'number',
    about: ['提及次数', 'number of mentions'],
    value: ({ mentions }) => mentions,
  },
];

export const QUOTATION_COLUMNS: readonly Column<QuotationRow>[] = [
  {
    name: 'speaker',
    type: 'text',
    about: ['说话人', 'speaker'],
    value: ({ quotation }) => quotation.speaker,
  },
  {
    name: 'title',
    type: 'text',
    about: ['职务', 'titles'],
    value: ({ titles }) => titles.map(({ text }) => text).join('; '),
  },
  {
    name: 'verb',
    type: 'text',
    about: ['说、表示、介绍……', 'verb of speech'],
    value: ({ quotation }) => quotation.verb,
  },
  {
    name: 'direct',
    type: 'text',
    about: ['direct 直接引语、reported 转述', 'direct or reported'],
    value: ({ quotation }) => (quotation.direct ? 'direct' : 'reported'),
  },
  {
    name: 'text',
    type: 'text',
    about: ['引语', 'words'],
    value: ({ quotation }) => quotation.text,
  },
  {
    name: 'sentence',
    type: 'text',
    about: ['句子', 'sentence'],
    value: ({ sentence }) => sentence,
  },
  {
    name: 'start',
    type: 'number',
    about: ['起点，UTF-16 单位', 'first UTF-16 unit'],
    value: ({ quotation }) => quotation.start,
  },
  {
    name: 'end',
    type: 'number',
    about: ['终点，不含', 'the unit after the last'],
    value: ({ quotation }) => quotation.end,
  },
  ...ARTICLE_COLUMNS,
];
