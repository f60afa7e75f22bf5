import { scaleLinear, scaleUtc } from 'd3-scale';
import { language } from '../text.ts';

/** Where a value stands on an axis, in per cent, and the marks of the axis. */
export type Axis<Value> = {
  at: (value: Value) => number;
  ticks: { at: number; label: string }[];
};

const DAY_MS = 86_400_000;

/** So wide is the longest mark of an axis of days with the air beside it: 2021年12月17日; in px. */
const MARK_WIDTH = 104;

/** An axis of days, `2021-12-17`, so many px wide: as many marks as have room beside one another. */
export function dayAxis(days: readonly string[], width: number): Axis<string> {
  const times = days.map(Date.parse).filter((time) => !Number.isNaN(time));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  // One day alone stands in the middle.
  const pad = Math.max((to - from) * 0.03, DAY_MS * 3);
  const scale = scaleUtc([from - pad, to + pad], [0, 100]);
  const isLong = to - from > 3 * 365 * DAY_MS;
  const format = new Intl.DateTimeFormat(language(), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(!isLong && { month: 'numeric' }),
    ...(to - from < 90 * DAY_MS && { day: 'numeric' }),
  });
  const room = Math.max(1, Math.floor(width / MARK_WIDTH));
  const marks = scale.ticks(room).map((time) => ({ at: scale(time), label: format.format(time) }));
  return {
    at: (day) => scale(Date.parse(day)),
    ticks: withRoom(marks, 100 / room),
  };
}

/** The marks that do not touch the one before them, and say something else. */
function withRoom(marks: Axis<string>['ticks'], apart: number): Axis<string>['ticks'] {
  const kept: Axis<string>['ticks'] = [];
  for (const mark of marks) {
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
