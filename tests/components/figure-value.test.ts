import { expect, test } from 'vitest';
import { figureValue } from '../../components/figure-value.ts';
import type { Figure } from '../../domain/finding.ts';

const figure = (facts: Partial<Figure>): Figure => ({
  start: 0,
  end: 1,
  text: '',
  kind: 'count',
  value: null,
  min: null,
  max: null,
  unit: null,
  approx: null,
  direction: null,
  change: null,
  base: null,
  indicator: null,
  indicatorSpan: null,
  period: null,
  scope: null,
  scopePlace: null,
  sentence: { start: 0, end: 0 },
  key: true,
  rule: '',
  ...facts,
});

test.each<[Partial<Figure>, string]>([
  [{ text: '67.9万人次', value: 679000, unit: '人次' }, '679,000 人次'],
  [{ text: '2.5亿元', kind: 'money', value: 250000000, unit: '元' }, '250,000,000 元'],
  [{ text: '11.6%', kind: 'percent', value: 11.6, unit: '%' }, '11.6%'],
  [{ text: '第2位', kind: 'rank', value: 2, unit: '位' }, '第 2 位'],
  [{ text: '6位', kind: 'rank-change', value: 6, unit: '位', direction: 'up' }, '上升 6 位'],
  [{ text: '超2亿元', min: 200000000, unit: '元' }, '不少于 200,000,000 元'],
  [{ text: '近百人', max: 100, unit: '人' }, '不超过 100 人'],
  [{ text: '3至5天', min: 3, max: 5, unit: '天' }, '3 至 5 天'],
  [{ text: '数十人', min: 20, max: 90, unit: '人', approx: 'few' }, '几（20 至 90 人）'],
  [{ text: '约30户', value: 30, unit: '户', approx: 'about' }, '约 30 户'],
  [{ text: '−3.5%', kind: 'percent', value: -3.5, unit: '%' }, '-3.5%'],
  [{ text: '1:4', kind: 'ratio', value: 0.25, unit: ':' }, '0.25'],
  [{ text: '若干' }, '若干'],
])('%o reads %s', (facts, words) => {
  expect(figureValue(figure(facts))).toBe(words);
});
