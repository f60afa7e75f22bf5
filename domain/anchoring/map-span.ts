import type { Span } from '../article.ts';
import type { Alignment } from './align-texts.ts';
import { BREAK } from './lay-out.ts';

/** A quote is still there when half of it is. */
const STILL_THERE = 0.5;
/** A fact this short may be replaced altogether: 谭谱 by 李某, 11.6% by 8%. */
const SHORT = 12;
/** So much at a quote's edge is taken to be replaced; where more is gone, the quote was cut short. */
const AT_EDGE = 6;
/** Units on each side of a replaced short quote that must have stayed. */
const FIRM_NEIGHBOURS = 4;
/** So many units may have come in between two units of a quote without tearing it. */
const MOST_INSERTED = 40;

/** Parts that differ by no more are equally large: a mark at the edge may have gone with either. */
const AS_LARGE = 1;

/**
 * Where a span of the old text stands in the new one (indices of folded units); `null` when it is gone. Of a span that
 * was torn the largest part decides, in characters as they were, the white space that is not compared among them
 * (`at` gives the offset of each unit); when another is as large, nothing does.
 */
export function mapSpan(alignment: Alignment, { start, end }: Span, at: Int32Array): Span | null {
  const { old, now, to } = alignment;
  // Most spans went somewhere else as they were.
  const shift = (to[start] as number) - start;
  let same = start;
  while (same < end && to[same] === same + shift && old[same] === now[same + shift]) same++;
  if (same === end) return { start: start + shift, end: end + shift };
  const final = end - 1;
  const least = ((at[final] as number) + 1 - (at[start] as number)) * STILL_THERE;
  let equal = 0;
  // The longest part of the span whose units keep their order and stay together, the next one, and the one that goes on.
  let first = -1;
  let last = -1;
  let most = 0;
  let next = 0;
  let runFirst = start;
  let runLast = start;
  let count = 0;
  for (let i = start; i < end; i++) {
    const place = to[i] as number;
    if (place < 0 || old[i] !== now[place]) continue;
    const size = i < final ? (at[i + 1] as number) - (at[i] as number) : 1;
    equal += size;
    const step = place - (to[runLast] as number);
    if (count === 0 || step <= 0 || step >= MOST_INSERTED + (i - runLast) * 2) {
      runFirst = i;
      count = 0;
    }
    runLast = i;
    count += size;
    if (count <= most) {
      next = Math.max(next, count);
      continue;
    }
    if (first !== runFirst) next = most;
    first = runFirst;
    last = i;
    most = count;
  }
  if (equal < least) return replaced(alignment, start, end);
  const isTorn = next > 0 && most - next <= AS_LARGE;
  return most < least || isTorn ? null : widened(alignment, { start, end }, first, last);
}

/** Takes in what replaced the first and last units of a span, up to its neighbours' places. */
function widened(alignment: Alignment, { start, end }: Span, first: number, last: number): Span {
  const { to } = alignment;
  const from = to[first] as number;
  const until = (to[last] as number) + 1;
  const before = (to[start - 1] ?? -1) + 1;
  const after = to[end] ?? -1;
  const isOurs = (missing: number, room: number) =>
    missing > 0 && missing <= AT_EDGE && room >= 0 && room <= 2 * missing + 1;
  const goesBack =
    before > 0 && isOurs(first - start, from - before) && isFirm(alignment, start - 1, -1);
  const goesOn = isOurs(end - 1 - last, after - until) && isFirm(alignment, end, 1);
  return { start: goesBack ? before : from, end: goesOn ? after : until };
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
