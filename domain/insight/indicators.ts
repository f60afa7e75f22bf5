import type { FigureFact } from '../catalog/article-facts.ts';
import { byDay, dayOf, type FactsArticle, type Place, placeIn } from './source.ts';

/** One value of an indicator, as an article gives it. */
export type IndicatorPoint = Place & {
  fact: FigureFact;
  /** The day at which it stands in a picture: the end of its period or, where that cannot be told, of publication. */
  day: string;
  /** Other articles give another value for the same period. */
  isContradicted: boolean;
};

/** Everything that articles say of one indicator: the same thing, of the same place, measured in the same way. */
export type IndicatorSeries = {
  id: string;
  indicator: string;
  /** 全省, 成都市…; empty for the article's own place. */
  scope: string;
  measure: FigureFact['measure'];
  unit: string | null;
  points: IndicatorPoint[];
  articles: number;
  contradictions: number;
};

/** The indicators of some articles, those with most values first. */
export function indicatorsOf(articles: Iterable<FactsArticle>): IndicatorSeries[] {
  const series = new Map<string, IndicatorSeries>();
  for (const article of articles) {
    for (const fact of article.facts.figures) {
      if (fact.indicator === null || middleOf(fact) === null) continue;
      const known = seriesFor(series, fact, fact.indicator);
      const place = placeIn(article, fact);
      const day = fact.period?.end ?? dayOf(place);
      known.points.push({ ...place, fact, day, isContradicted: false });
    }
  }
  for (const one of series.values()) settle(one);
  return [...series.values()].sort(
    (a, b) => b.points.length - a.points.length || (a.indicator < b.indicator ? -1 : 1),
  );
}

function seriesFor(
  all: Map<string, IndicatorSeries>,
  { measure, unit, scope: words, scopePlace }: FigureFact,
  indicator: string,
): IndicatorSeries {
  const scope = scopePlace ?? (isOwnPlace(words) ? '' : (words ?? ''));
  const id = [scope, indicator, measure, unit ?? ''].join('|');
  let known = all.get(id);
  if (!known) {
    known = { id, indicator, scope, measure, unit, points: [], articles: 0, contradictions: 0 };
    all.set(id, known);
  }
  return known;
}

/** A local paper means its city, said or not. */
function isOwnPlace(scope: string | null): boolean {
  return scope === null || /^[全我]市$/.test(scope);
}

function settle(series: IndicatorSeries): void {
  series.points.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : byDay(a, b)));
  series.articles = new Set(series.points.map(({ articleKey }) => articleKey)).size;
  for (const point of series.points) {
    point.isContradicted = series.points.some((other) => contradicts(point, other));
    if (point.isContradicted) series.contradictions++;
  }
}

/** Two articles that give values that cannot both be right, for the same period and base. One article means what it says. */
function contradicts(a: IndicatorPoint, b: IndicatorPoint): boolean {
  if (a.articleKey === b.articleKey) return false;
  const [one, other] = [a.fact, b.fact];
  if (!one.period || !other.period) return false;
  if (one.period.start !== other.period.start || one.period.end !== other.period.end) return false;
  if (one.base !== null && other.base !== null && one.base !== other.base) return false;
  const [low, high] = boundsOf(one);
  const [otherLow, otherHigh] = boundsOf(other);
  return high < otherLow || otherHigh < low;
}

/** 约 says that it is not exact: so much of the value on each side. */
const ABOUT = 0.05;

/** Between what a value lies, given how exactly it is printed: 67.9万 says no more than 678500 to 679500. */
function boundsOf({ value, min, max, approx, text }: FigureFact): [low: number, high: number] {
  if (min !== null || max !== null || value === null)
    return [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY];
  const slack = approx === null ? lastDigit(value, text) / 2 : Math.abs(value) * ABOUT;
  return [value - slack, value + slack];
}

/** What one step of the last printed digit is worth; 0 where the number is printed in hanzi. */
function lastDigit(value: number, text: string): number {
  const digits = /\d[\d.,]*/.exec(text)?.[0].replace(/\D/g, '') ?? '';
  const whole = Number(digits);
  return whole > 0 && text.includes('.') ? Math.abs(value) / whole : 0;
}

/** The one number at which a figure stands: its value, or a bound or the middle of its bounds. */
export function middleOf({ value, min, max }: FigureFact): number | null {
  if (value !== null) return value;
  if (min !== null && max !== null) return (min + max) / 2;
  return min ?? max;
}
