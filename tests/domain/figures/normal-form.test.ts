import { describe, expect, test } from 'vitest';
import { type NormalFigure, normalFigure } from '../../../domain/figures/normal-form.ts';
import { recognizeFigures } from '../../../domain/figures/recognize-figures.ts';

const context = { publishedAt: '2021-12-17T08:35:00+08:00', place: '沱阳市' };

/** The normal form of the last key figure of a text. */
function normalOf(text: string, where = context): NormalFigure {
  const figure = recognizeFigures(text).findLast(({ key }) => key);
  if (!figure) throw new Error(`no key figure in ${text}`);
  return normalFigure(figure, where);
}

describe('amounts', () => {
  test.each<[string, Partial<NormalFigure>]>([
    ['到位资金3.2亿元。', { measure: 'money', value: 320000000, unit: '元' }],
    ['利用外资1.36亿美元。', { measure: 'money', value: 136000000, unit: '美元' }],
    ['服务群众1.2万名。', { measure: 'persons', value: 12000, unit: '人' }],
    ['惠及居民5000户。', { measure: 'households', value: 5000, unit: '户' }],
    ['接待游客8万人次。', { measure: 'person-times', value: 80000, unit: '人次' }],
    ['新增产能20GWh。', { measure: 'energy', value: 20000000, unit: '千瓦时' }],
    ['总装机容量120万千瓦。', { measure: 'power', value: 1200000, unit: '千瓦' }],
    ['亩均施肥200—300公斤。', { measure: 'weight', value: null, min: 0.2, max: 0.3, unit: '吨' }],
    ['用时2.5小时。', { measure: 'duration', value: 150, unit: '分钟' }],
    ['全长73.5公里。', { measure: 'length', value: 73500, unit: '米' }],
    ['水量450立方米。', { measure: 'volume', value: 450, unit: '立方米' }],
    ['位居全省第2位。', { measure: 'rank', value: 2, unit: '位' }],
    ['占比13.4%。', { measure: 'share', value: 13.4, unit: '%' }],
    ['三次产业结构为1:4。', { measure: 'ratio', value: 0.25, unit: null }],
  ])('%s', (text, form) => {
    expect(normalOf(text)).toMatchObject(form);
  });

  test('area is given in 亩 and in square metres', () => {
    expect(normalOf('流转土地2公顷。')).toMatchObject({
      measure: 'area',
      value: 30,
      unit: '亩',
      squareMetres: { value: 20000, min: null, max: null },
    });
    expect(normalOf('建设用地近3亩。').squareMetres?.max).toBe(2000);
  });

  test.each<[string, Partial<NormalFigure>]>([
    ['产值增长11.6%。', { measure: 'change', value: 11.6, direction: 'up' }],
    ['产量下降7.2%。', { measure: 'change', value: -7.2, direction: 'down' }],
    ['产量−3.5%。', { value: -3.5, direction: 'down' }],
    ['降幅达到12%以上。', { value: -12, min: null, max: -12 }],
    ['占比提高到13.4%。', { measure: 'share', value: 13.4, direction: 'up' }],
    ['成本下降到13.4%。', { measure: 'share', value: 13.4, direction: 'down' }],
    ['比例降低10个百分点。', { measure: 'points', value: -10, unit: '个百分点' }],
    ['排名下降3位。', { measure: 'rank-change', value: -3 }],
  ])('change is told from level: %s', (text, form) => {
    expect(normalOf(text)).toMatchObject(form);
  });
});

describe('where and when', () => {
  test.each<[string, string | null]>([
    ['全市完成投资3亿元。', '沱阳市'],
    ['完成投资3亿元。', '沱阳市'],
    ['据青禾县农业农村局介绍。全县种植油菜18万亩。', '青禾县'],
    ['全县种植油菜18万亩。', null],
    ['去年,石盘县接待游客8万人次。', '石盘县'],
    ['全国共有3万家企业参加。', '中国'],
  ])('%s holds for %s', (text, place) => {
    expect(normalOf(text).place).toBe(place);
  });

  test('a comparison with another place is not where it holds', () => {
    expect(normalOf('全市规上工业增加值增速高于全省0.9个百分点。').place).toBe('沱阳市');
  });

  test.each<[string, NormalFigure['period']]>([
    ['今年7月,完成投资3亿元。', { start: '2021-07-01', end: '2021-07-31' }],
    ['截至10月底,完成投资3亿元。', { start: null, end: '2021-10-31' }],
    ['完成投资3亿元。', null],
  ])('%s', (text, period) => {
    expect(normalOf(text).period).toEqual(period);
  });

  test.each<[string, NormalFigure['period']]>([
    [
      '前三季度,全市完成投资3亿元。分产业看,工业投资1亿元。',
      { start: '2021-01-01', end: '2021-09-30' },
    ],
    ['12月5日,全市召开大会。目前完成投资1亿元。', { start: null, end: '2021-12-17' }],
    ['12月5日,大会在沱阳召开。项目总投资1亿元。', null],
    ['前三季度,全市完成投资3亿元。\n新区总投资1亿元。', null],
  ])('a span of months holds for the rest of its paragraph, a day does not: %s', (text, period) => {
    expect(normalOf(text).period).toEqual(period);
  });

  test('nothing known of the article', () => {
    const form = normalOf('今年全市完成投资3亿元。', { publishedAt: '', place: '' });
    expect(form).toMatchObject({ period: null, value: 300000000 });
  });

  test('the same thing at the same place is one series', () => {
    const a = normalOf('1—10月,全市规上工业增加值同比增长11.6%。');
    const b = normalOf('上半年,规上工业增加值增长9%。');
    expect(a.series).not.toBeNull();
    expect(a.series).toBe(b.series);
  });
});
