import type { Figure } from '../domain/finding.ts';
import { t } from './text.ts';
import { values } from './words/finding.ts';

const NUMBER = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 10 });

/** A number with its thousands apart, none of its decimals lost: `1,234.5678`. */
export const numberWords = (value: number): string => NUMBER.format(value);

/** The normalised value of a figure: `67.9万人次` is `679,000 人次`, `第2位` is `第 2 位`, `超2亿元` is `不少于 200,000,000 元`. */
export function figureValue(figure: Figure): string {
  const { value, min, max, approx } = figure;
  if (figure.kind === 'rank' && value !== null) return t(values.rank, { value });
  if (figure.kind === 'rank-change' && value !== null && figure.direction) {
    return t(figure.direction === 'up' ? values.rankUp : values.rankDown, { value });
  }
  if (min !== null && max !== null) {
    const range = t(values.between, { min: numberWords(min), max: withUnit(max, figure) });
    return approx === 'few' ? t(values.few, { value: range }) : range;
  }
  if (min !== null) return t(values.atLeast, { value: withUnit(min, figure) });
  if (max !== null) return t(values.atMost, { value: withUnit(max, figure) });
  if (value === null) return figure.text;
  const whole = withUnit(value, figure);
  return approx === 'about' ? t(values.about, { value: whole }) : whole;
}

/** `%` and `℃` stand close to the number, words after a space; a ratio has no unit to show. */
function withUnit(value: number, { unit }: Figure): string {
  const number = numberWords(value);
  if (unit === null || unit === ':') return number;
  return /^[%‰℃]/.test(unit) ? number + unit : `${number} ${unit}`;
}
