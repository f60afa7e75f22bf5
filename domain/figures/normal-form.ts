import type { Figure } from '../finding.ts';
import { type Measure, NORMAL_UNITS } from './normal-units.ts';
import { type Interval, resolvePeriod } from './period.ts';

/** What an article says about itself; both may be unknown. */
export type NormalContext = {
  /** ISO 8601 with the zone of the portal. */
  publishedAt: string | null;
  /** The place that the article calls 全市 or 我市: 绵阳市. */
  place: string | null;
};

type Amount = { value: number | null; min: number | null; max: number | null };

/** A figure as it can be set beside figures of other articles. */
export type NormalFigure = Amount & {
  measure: Measure;
  /** 元 for money in the state's currency, 人, 户, 亩 for area, 吨, 米, 千瓦…; `null` for a ratio. */
  unit: string | null;
  /** Area once more in 平方米; `null` for everything else. */
  squareMetres: Amount | null;
  /** A fall is negative: 下降3.2% is −3.2; the sign is in `value`, this says what the words said. */
  direction: Figure['direction'];
  base: Figure['base'];
  /** What is measured, without white space, quotation marks and the words of place before it. */
  indicator: string | null;
  /** Where: the article's place for 全市, the name for a name; `null` where it cannot be told. */
  place: string | null;
  /** When, by the day of publication; `null` where it cannot be told. */
  period: Interval | null;
  /** Figures with the same series measure the same thing at the same place; `null` without an indicator. */
  series: string | null;
};

/** The form in which a figure is compared across articles. Pure: the same figure and context give the same form. */
export function normalFigure(figure: Figure, { publishedAt, place }: NormalContext): NormalFigure {
  const { measure, unit, factor } = measureOf(figure);
  const sign = (measure === 'change' || isMovement(figure)) && figure.direction === 'down' ? -1 : 1;
  const amount = signed(scaled(figure, factor), sign);
  const indicator = plainIndicator(figure.indicator);
  const where = placeOf(figure, place);
  const { period, direction, base } = figure;
  return {
    ...amount,
    measure,
    unit,
    squareMetres: measure === 'area' ? scaled(figure, factor * SQUARE_METRES) : null,
    direction,
    base,
    indicator,
    place: where,
    period: period && publishedAt ? resolvePeriod(period, publishedAt) : null,
    series: indicator && [where ?? '', indicator, measure, unit ?? ''].join('|'),
  };
}

/** 一亩 is 10000/15 square metres. */
const SQUARE_METRES = 10000 / 15;

function measureOf(figure: Figure): { measure: Measure; unit: string | null; factor: number } {
  const { kind, unit } = figure;
  if (kind === 'percent') {
    const measure = figure.change === 'by' ? 'change' : 'share';
    return { measure, unit: '%', factor: unit === '‰' ? 0.1 : 1 };
  }
  const known = unit === null || BY_KIND.has(kind) ? undefined : NORMAL_UNITS[unit];
  if (known) return known;
  return { measure: MEASURES[kind] ?? 'other', unit: kind === 'ratio' ? null : unit, factor: 1 };
}

/** 第2位 and 前移3位 are no persons, 七个月大 is an age. */
const BY_KIND: ReadonlySet<Figure['kind']> = new Set(['rank', 'rank-change', 'age', 'ratio']);

/** The measure by kind, where the unit does not decide. */
const MEASURES: Readonly<Partial<Record<Figure['kind'], Measure>>> = {
  age: 'age',
  area: 'area',
  count: 'count',
  duration: 'duration',
  energy: 'energy',
  length: 'length',
  money: 'money',
  multiple: 'multiple',
  'percentage-point': 'points',
  rank: 'rank',
  'rank-change': 'rank-change',
  ratio: 'ratio',
  temperature: 'temperature',
  weight: 'weight',
};

/** Points and places gained or lost, 减少12人: the number is the movement itself. */
function isMovement({ kind, change }: Figure): boolean {
  return change === 'by' || kind === 'percentage-point' || kind === 'rank-change';
}

function scaled({ value, min, max }: Amount, factor: number): Amount {
  const by = (number: number | null) =>
    number === null ? null : Number((number * factor).toPrecision(12));
  return { value: by(value), min: by(min), max: by(max) };
}

/** A number that is written negative already (−3.5%) stays so. */
function signed(amount: Amount, sign: 1 | -1): Amount {
  if (sign > 0 || (amount.value ?? amount.min ?? amount.max ?? 0) < 0) return amount;
  const turned = scaled(amount, -1);
  return { value: turned.value, min: turned.max, max: turned.min };
}

const WHERE = /^(?:全[国省市县区]|我[国省市县区])(?=.{2})/;

function plainIndicator(indicator: string | null): string | null {
  const plain = indicator?.replace(/[\s“”‘’"']/g, '').replace(WHERE, '');
  return plain || null;
}

function placeOf({ scope, scopePlace }: Figure, place: string | null): string | null {
  if (scope === null) return place;
  if (scopePlace) return scopePlace;
  if (/^[全我]国$/.test(scope)) return '中国';
  if (!/^[全我该本]/.test(scope)) return scope;
  // 全市 is the article's place only where that is a city.
  return place?.endsWith(scope.slice(1)) ? place : null;
}
