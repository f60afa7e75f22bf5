import { scaleLinear } from 'd3-scale';
import { language } from '../text.ts';

/** Where a value stands on an axis, in per cent, and the marks of the axis. */
export type Axis<Value> = {
  at: (value: Value) => number;
  ticks: { at: number; label: string }[];
};

const DAY_MS = 86_400_000;

/** So wide is the longest mark of an axis of days with the air beside it: 2021年12月17日; in px. */
const MARK_WIDTH = 104;
/** The same without the air. */
const LABEL_WIDTH = 76;

/** An axis of days, `2021-12-17`, so many px wide: as many marks as have room beside one another. */
export function dayAxis(days: readonly string[], width: number): Axis<string> {
  const times = days.map(Date.parse).filter((time) => !Number.isNaN(time));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  // One day alone stands in the middle.
  const pad = Math.max((to - from) * 0.03, DAY_MS * 3);
  const scale = scaleLinear([from - pad, to + pad], [0, 100]);
  const unit = unitFor(to - from);
  const format = new Intl.DateTimeFormat(language(), { timeZone: 'UTC', ...UNITS[unit].parts });
  const room = Math.max(1, Math.floor(width / MARK_WIDTH));
  const marks = beginnings([from - pad, to + pad], unit, room).map((time) => ({
    at: scale(time),
    label: format.format(time),
  }));
  return {
    at: (day) => scale(Date.parse(day)),
    ticks: withRoom(marks, 100 / room, (50 * LABEL_WIDTH) / Math.max(width, LABEL_WIDTH)),
  };
}

/** What marks are the beginnings of: the number of one since ever, its beginning, and how it is written. */
const UNITS = {
  day: {
    numberAt: (time: number) => Math.floor(time / DAY_MS),
    beginningOf: (number: number) => number * DAY_MS,
    steps: [1, 2, 5, 10, 20, 40, 80],
    parts: { year: 'numeric', month: 'numeric', day: 'numeric' },
  },
  month: {
    numberAt: (time: number) => new Date(time).getUTCFullYear() * 12 + new Date(time).getUTCMonth(),
    beginningOf: (number: number) => Date.UTC(Math.floor(number / 12), number % 12, 1),
    steps: [1, 2, 3, 6, 12, 24, 48],
    parts: { year: 'numeric', month: 'numeric' },
  },
  year: {
    numberAt: (time: number) => new Date(time).getUTCFullYear(),
    beginningOf: (number: number) => Date.UTC(number, 0, 1),
    steps: [1, 2, 5, 10, 20, 50, 100],
    parts: { year: 'numeric' },
  },
} as const;

function unitFor(span: number): keyof typeof UNITS {
  if (span > 3 * 365 * DAY_MS) return 'year';
  return span < 90 * DAY_MS ? 'day' : 'month';
}

/** The beginnings of days, months or years between two times: of each, or of every second, fifth … where there is no room. */
function beginnings(
  [from, to]: readonly [number, number],
  unit: keyof typeof UNITS,
  room: number,
): number[] {
  const { numberAt, beginningOf, steps } = UNITS[unit];
  const [first, last] = [numberAt(from) + 1, numberAt(to)];
  const step = steps.find((one) => (last - first) / one < room) ?? steps[steps.length - 1] ?? 1;
  const found: number[] = [];
  for (let number = Math.ceil(first / step) * step; number <= last; number += step)
    found.push(beginningOf(number));
  return found;
}

/** The marks that do not touch the one before them, say something else, and are not cut off at the ends. */
function withRoom(
  marks: Axis<string>['ticks'],
  apart: number,
  half: number,
): Axis<string>['ticks'] {
  const kept: Axis<string>['ticks'] = [];
  for (const mark of marks) {
    if (mark.at < half || mark.at > 100 - half) continue;
    const last = kept.at(-1);
    if (!last || (mark.label !== last.label && mark.at - last.at >= apart)) kept.push(mark);
  }
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
