import { scaleLinear } from 'd3-scale';
import { language } from '../text.ts';

/** Where a value stands on an axis, in per cent, and the marks of the axis. */
export type Axis<Value> = {
  at: (value: Value) => number;
  ticks: { at: number; label: string }[];
};

const DAY_MS = 86_400_000;

/** The air beside a mark, in px. */
const AIR = 18;

/** An axis of days, `2021-12-17`, so many px wide: as many marks as have room beside one another. */
export function dayAxis(days: readonly string[], width: number): Axis<string> {
  const times = days.map(Date.parse).filter((time) => !Number.isNaN(time));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  // One day alone stands in the middle.
  const pad = Math.max((to - from) * 0.03, DAY_MS * 3);
  const scale = scaleLinear([from - pad, to + pad], [0, 100]);
  const unit = unitFor(to - from);
  const format = new Intl.DateTimeFormat(language(), { timeZone: 'UTC', ...UNITS[unit].parts });
  const { longest, steps } = UNITS[unit];
  const shareOf = (px: number) => (100 * px) / Math.max(width, longest);
  const half = shareOf(longest) / 2;
  const [finest = [], ...coarser] = steps.map((step) =>
    beginnings([from - pad, to + pad], unit, step)
      .map((time) => ({ at: scale(time), label: format.format(time) }))
      // None is cut off at the ends.
      .filter(({ at }) => at >= half && at <= 100 - half),
  );
  return {
    at: (day) => scale(Date.parse(day)),
    ticks: withRoom([finest, ...coarser], shareOf(longest + AIR)),
  };
}

/** What marks are the beginnings of: the number of one since ever, its beginning, how it is written, and how wide that is at most, in px. */
const UNITS = {
  day: {
    numberAt: (time: number) => Math.floor(time / DAY_MS),
    beginningOf: (number: number) => number * DAY_MS,
    steps: [1, 2, 5, 10, 20, 40, 80],
    parts: { year: 'numeric', month: 'numeric', day: 'numeric' },
    longest: 76,
  },
  month: {
    numberAt: (time: number) => new Date(time).getUTCFullYear() * 12 + new Date(time).getUTCMonth(),
    beginningOf: (number: number) => Date.UTC(Math.floor(number / 12), number % 12, 1),
    steps: [1, 2, 3, 6, 12, 24, 48],
    parts: { year: 'numeric', month: 'numeric' },
    longest: 46,
  },
  year: {
    numberAt: (time: number) => new Date(time).getUTCFullYear(),
    beginningOf: (number: number) => Date.UTC(number, 0, 1),
    steps: [1, 2, 5, 10, 20, 50, 100],
    parts: { year: 'numeric' },
    longest: 40,
  },
} as const;

function unitFor(span: number): keyof typeof UNITS {
  if (span > 3 * 365 * DAY_MS) return 'year';
  return span < 90 * DAY_MS ? 'day' : 'month';
}

/** The beginnings of days, months or years between two times: of each, or of every second, fifth … */
function beginnings(
  [from, to]: readonly [number, number],
  unit: keyof typeof UNITS,
  step: number,
): number[] {
  const { numberAt, beginningOf } = UNITS[unit];
  const [first, last] = [numberAt(from) + 1, numberAt(to)];
  const found: number[] = [];
  for (let number = Math.ceil(first / step) * step; number <= last; number += step)
    found.push(beginningOf(number));
  return found;
}

type Marks = Axis<string>['ticks'];

/** Of marks at every step, the closest that do not touch; where these are not two, those of the finest that have room. */
function withRoom([finest, ...coarser]: [Marks, ...Marks[]], apart: number): Marks {
  const areApart = (marks: Marks) =>
    marks.every(
      ({ at }, index) => at - (marks[index - 1]?.at ?? Number.NEGATIVE_INFINITY) >= apart,
    );
  const even = [finest, ...coarser].find((marks) => marks.length > 1 && areApart(marks));
  if (even) return even;
  const kept: Marks = [];
  for (const mark of finest)
    if (mark.at - (kept.at(-1)?.at ?? Number.NEGATIVE_INFINITY) >= apart) kept.push(mark);
  return kept;
}

/** An axis of numbers, from the bottom up. */
export function valueAxis(values: readonly number[]): Axis<number> {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const pad = low === high ? Math.abs(low) * 0.2 || 1 : (high - low) * 0.12;
  const scale = scaleLinear([low - pad, high + pad], [0, 100]);
  const format = new Intl.NumberFormat(language(), {
    notation: Math.abs(high) >= 10_000 ? 'compact' : 'standard',
    maximumFractionDigits: 2,
  });
  return {
    at: scale,
    ticks: scale.ticks(5).map((value) => ({ at: scale(value), label: format.format(value) })),
  };
}
