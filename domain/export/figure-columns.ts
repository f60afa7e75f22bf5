import type { NormalFigure } from '../figures/normal-form.ts';
import type { Figure } from '../finding.ts';
import type { StoredArticle } from '../library.ts';
import { ARTICLE_COLUMNS, type Column, placeColumns } from './column.ts';

/** What may be a figure, as printed and in the form in which it is compared across articles. */
type MaybeFigure = { figure: Figure | null; normal: NormalFigure | null };

/** The columns that annotations on figures and figures themselves have in common. */
export const OF_FIGURE = {
  value: {
    name: 'value',
    type: 'number',
    about: ['数值，按单位全数写出；区间为空', 'value in plain units; empty for a range'],
    value: ({ figure }) => figure?.value ?? null,
  },
  unit: {
    name: 'unit',
    type: 'text',
    about: ['单位，不含万、亿', 'unit, without 万 and 亿'],
    value: ({ figure }) => figure?.unit ?? null,
  },
  unitNormalized: {
    name: 'unit_normalized',
    type: 'text',
    about: [
      '可比单位：元、人、户、亩、米、吨、%……',
      'unit that figures of all articles are compared in: 元, 人, 户, 亩, 米, 吨, %',
    ],
    value: ({ normal }) => normal?.unit ?? null,
  },
  valueNormalized: {
    name: 'value_normalized',
    type: 'number',
    about: ['按可比单位的数值；下降为负', 'value in that unit; a fall is negative'],
    value: ({ normal }) => normal?.value ?? null,
  },
  direction: {
    name: 'direction',
    type: 'text',
    about: ['升 up 或降 down', 'up or down'],
    value: ({ figure }) => figure?.direction ?? null,
  },
  indicator: {
    name: 'indicator',
    type: 'text',
    about: ['指标：说的是什么', 'what is measured'],
    value: ({ figure }) => figure?.indicator ?? null,
  },
  period: {
    name: 'period',
    type: 'text',
    about: ['时期，照原文', 'when it holds, as printed'],
    value: ({ figure }) => figure?.period ?? null,
  },
  periodStart: {
    name: 'period_start',
    type: 'text',
    about: ['时期的第一天；截至某日则空', 'first day of it; empty for a state at a day'],
    value: ({ normal }) => normal?.period?.start ?? null,
  },
  periodEnd: {
    name: 'period_end',
    type: 'text',
    about: ['时期的最后一天', 'last day of it'],
    value: ({ normal }) => normal?.period?.end ?? null,
  },
  scope: {
    name: 'scope',
    type: 'text',
    about: ['地域，照原文：全市、三台县', 'where it holds, as printed: 全市, 三台县'],
    value: ({ figure }) => figure?.scope ?? null,
  },
  base: {
    name: 'base',
    type: 'text',
    about: ['比较的基期：同比、环比……', 'what it is compared with'],
    value: ({ figure }) => figure?.base ?? null,
  },
} satisfies Readonly<Record<string, Column<MaybeFigure>>>;

/** A key figure in an article. */
export type FigureRow = {
  article: StoredArticle | null;
  figure: Figure;
  normal: NormalFigure;
  sentence: string;
};

export const FIGURE_COLUMNS: readonly Column<FigureRow>[] = [
  { name: 'text', type: 'text', about: ['原文', 'as printed'], value: ({ figure }) => figure.text },
  OF_FIGURE.value,
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
  OF_FIGURE.unit,
  OF_FIGURE.unitNormalized,
  OF_FIGURE.valueNormalized,
  {
    name: 'min_normalized',
    type: 'number',
    about: ['按可比单位的下限', 'lower bound in that unit'],
    value: ({ normal }) => normal.min,
  },
  {
    name: 'max_normalized',
    type: 'number',
    about: ['按可比单位的上限', 'upper bound in that unit'],
    value: ({ normal }) => normal.max,
  },
  {
    name: 'measure',
    type: 'text',
    about: ['量的种类：change 变动、share 占比、money、count……', 'change, share, money, count …'],
    value: ({ normal }) => normal.measure,
  },
  { name: 'kind', type: 'text', about: ['种类', 'kind'], value: ({ figure }) => figure.kind },
  {
    name: 'approx',
    type: 'text',
    about: ['about 约、few 几', 'about or few'],
    value: ({ figure }) => figure.approx,
  },
  OF_FIGURE.direction,
  {
    name: 'change',
    type: 'text',
    about: ['by 变动了多少、to 变动到多少', 'moved by so much, or to so much'],
    value: ({ figure }) => figure.change,
  },
  OF_FIGURE.indicator,
  OF_FIGURE.base,
  OF_FIGURE.period,
  OF_FIGURE.periodStart,
  OF_FIGURE.periodEnd,
  OF_FIGURE.scope,
  {
    name: 'place',
    type: 'text',
    about: [
      '地域所指：原文点了名的；全市等为文中此前所说的那一个，没有则空',
      'the place meant: as named, or for 全县 the one named before; empty where none is',
    ],
    value: ({ normal }) => normal.place,
  },
  ...placeColumns<FigureRow>(({ figure }) => figure),
  ...ARTICLE_COLUMNS,
];
