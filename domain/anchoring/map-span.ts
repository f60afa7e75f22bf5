import type { Span } from '../article.ts';
import type { Alignment } from './align-texts.ts';
import { BREAK } from './lay-out.ts';

/** A quote is still there when half of its units are. */
const STILL_THERE = 0.5;
/** A fact this short may be replaced altogether: 谭谱 by 李某, 11.6% by 8%. */
const SHORT = 12;
/** So much at a quote's edge is taken to be replaced; where more is gone, the quote was cut short. */
const AT_EDGE = 6;
/** Units on each side of a replaced short quote that must have stayed. */
const FIRM_NEIGHBOURS = 4;
/** So many units may have come in between two units of a quote without tearing it. */
const MOST_INSERTED = 40;

/** Where a span of the old text stands in the new one (indices of folded units); `null` when it is gone. */
export function mapSpan(alignment: Alignment, { start, end }: Span): Span | null {
  const { old, now, to } = alignment;
  const length = end - start;
  let equal = 0;
  for (let i = start; i < end; i++) {
    const place = to[i] as number;
    if (place >= 0 && old[i] === now[place]) equal++;
  }
  if (equal < length * STILL_THERE) return replaced(alignment, start, end);
  const run = longestRun(alignment, start, end);
  if (run.count < length * STILL_THERE) return null;
  return widened(alignment, { start, end }, run);
}

type Run = { first: number; last: number; count: number };

/** The longest part of the span whose units keep their order and stay together. */
function longestRun({ old, now, to }: Alignment, start: number, end: number): Run {
  let best: Run = { first: start, last: start, count: 0 };
  let run: Run | null = null;
  for (let i = start; i < end; i++) {
    const place = to[i] as number;
    if (place < 0 || old[i] !== now[place]) continue;
    const step = run ? place - (to[run.last] as number) : 0;
    if (run && step > 0 && step < MOST_INSERTED + (i - run.last) * 2) {
      run.last = i;
      run.count++;
    } else run = { first: i, last: i, count: 1 };
    if (run.count > best.count) best = { ...run };
  }
  return best;
}

/** Takes in what replaced the first and last units of a span, up to its neighbours' places. */
function widened(alignment: Alignment, { start, end }: Span, { first, last }: Run): Span {
  const { to } = alignment;
  let from = to[first] as number;
  let until = (to[last] as number) + 1;
  const before = start > 0 ? (to[start - 1] as number) : -1;
  const after = end < to.length ? (to[end] as number) : -1;
  if (
    first > start &&
    first - start <= AT_EDGE &&
    before >= 0 &&
    before < from &&
    from - before <= 2 * (first - start) + 2 &&
    isFirm(alignment, start - 1, -1)
  ) {
    from = before + 1;
  }
  const missing = end - 1 - last;
  if (
    missing > 0 &&
    missing <= AT_EDGE &&
    after >= until &&
    after - until + 1 <= 2 * missing + 2 &&
    isFirm(alignment, end, 1)
  )
    until = after;
  return { start: from, end: until };
}

/** A short quote of which little is left: what stands between its firm neighbours now, if they are still close. */
function replaced(alignment: Alignment, start: number, end: number): Span | null {
  const length = end - start;
  if (length > SHORT || !isFirm(alignment, start - 1, -1) || !isFirm(alignment, end, 1))
    return null;
  const from = (alignment.to[start - 1] ?? -1) + 1;
  const until = alignment.to[end] ?? alignment.now.length;
  const room = until - from;
  return room > 0 && room <= length * 2 + 2 ? { start: from, end: until } : null;
}

/** Did the units next to a quote stay as they were? The edge of the text is firm. */
function isFirm({ old, now, to }: Alignment, from: number, step: 1 | -1): boolean {
  let place = to[from] ?? -1;
  for (let k = 0, i = from; k < FIRM_NEIGHBOURS && i >= 0 && i < to.length; k++, i += step) {
    if (old[i] === BREAK) return k > 0;
    if (to[i] !== place || place < 0 || old[i] !== now[place]) return false;
    place += step;
  }
  return true;
}
