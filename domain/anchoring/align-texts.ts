import { drain } from '../steps.ts';
import { alignGap, extendInto } from './align-gap.ts';
import { firstFrom } from './fold.ts';
import { BREAK } from './lay-out.ts';
import { uniqueGrams } from './unique-grams.ts';

/** Where each unit of an old text stands in a new one: `to[i]`, or -1. Equal or, between equal neighbours, replaced. */
export type Alignment = { old: Uint16Array; now: Uint16Array; to: Int32Array };

/** A run of so many units that occurs once in both texts is the same passage, wherever it stands. */
const ANCHOR = 16;
/** So much of a common tail may as well be the end of a passage that is found elsewhere. */
const EDGE = 2;
/** Inside a gap, which is small, shorter runs are enough. */
const GAP_ANCHOR = 6;

/**
 * Aligns two folded texts in linear time: common head and tail, then passages that are unique in both (also
 * moved ones), then inside the gaps shorter unique runs in order, then edit distance of bounded size.
 */
export function alignTexts(old: Uint16Array, now: Uint16Array): Alignment {
  return drain(aligning(old, now));
}

/** The same in steps. */
export function* aligning(old: Uint16Array, now: Uint16Array): Generator<void, Alignment> {
  const to = new Int32Array(old.length).fill(-1);
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) to[head] = head++;
  let oldEnd = old.length;
  let nowEnd = now.length;
  while (oldEnd > head && nowEnd > head && old[oldEnd - 1] === now[nowEnd - 1]) {
    to[--oldEnd] = --nowEnd;
  }
  const alignment = { old, now, to };
  if (head < oldEnd) {
    if (oldEnd - head >= ANCHOR) {
      // The mark that ends a passage also ends what came in before the tail: whose it is, its passage tells.
      const edge = Math.min(EDGE, old.length - oldEnd);
      to.fill(-1, oldEnd, oldEnd + edge);
      oldEnd += edge;
      nowEnd += edge;
      yield* anchorPassages(alignment, { oldStart: head, oldEnd, nowStart: head, nowEnd });
    }
    yield* fillGaps(alignment, head, oldEnd, false);
  }
  return alignment;
}

/** A stretch of both texts, ends exclusive. */
export type Stretch = { oldStart: number; oldEnd: number; nowStart: number; nowEnd: number };

/** Takes the whole of every passage in which both texts have a unique run. */
function* anchorPassages({ old, now, to }: Alignment, inner: Stretch): Generator<void, void> {
  const { oldStart, oldEnd, nowStart, nowEnd } = inner;
  const used = new Uint8Array(nowEnd);
  yield* uniqueGrams(old, now, inner, ANCHOR, (at, place) => {
    let i = at;
    let j = place;
    if ((to[i] as number) >= 0 || used[j] === 1) return;
    while (i > oldStart && j > nowStart && old[i - 1] === now[j - 1]) {
      if ((to[i - 1] as number) >= 0 || used[j - 1] === 1) break;
      i--;
      j--;
    }
    while (i < oldEnd && j < nowEnd && old[i] === now[j]) {
      if ((to[i] as number) >= 0 || used[j] === 1) break;
      used[j] = 1;
      to[i++] = j++;
    }
  });
}

/** Edit distance is reckoned for gaps of at most so many pairs of units: larger ones have short unique runs, or were rewritten. */
const SMALL = 1 << 12;

/** After gaps of so many units a step ends. */
const STEP = 1 << 12;

/** Aligns every unaligned run of the old text with what stands between its neighbours' places. */
function* fillGaps(
  alignment: Alignment,
  from: number,
  end: number,
  isInner: boolean,
): Generator<void, void> {
  const { old, to, now } = alignment;
  let done = 0;
  for (let i = from; i < end; i++) {
    if ((to[i] as number) >= 0) continue;
    let oldEnd = i;
    while (oldEnd < to.length && (to[oldEnd] as number) < 0) oldEnd++;
    const nowStart = i > 0 ? (to[i - 1] as number) + 1 : 0;
    const nowEnd = oldEnd < to.length ? (to[oldEnd] as number) : now.length;
    const length = oldEnd - i;
    const room = nowEnd - nowStart;
    const gap = { oldStart: i, oldEnd, nowStart, nowEnd };
    i = oldEnd;
    if (room === 0) continue;
    done += length + room;
    if (done > STEP) {
      yield;
      done = 0;
    }
    // Neighbours that moved apart: nothing stands between them, but each may be followed by its old company.
    // At a break the old text is not known, and what is not known cannot be aligned.
    const isApart = room < 0 || room > 3 * length + 400 || hasBreak(old, gap.oldStart, oldEnd);
    if (!isApart && length * room <= SMALL && alignGap(alignment, gap)) continue;
    if (isApart || isInner || !(yield* anchorInOrder(alignment, gap))) extendInto(alignment, gap);
    else yield* fillGaps(alignment, gap.oldStart, oldEnd, true);
  }
}

function hasBreak(codes: Uint16Array, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (codes[i] === BREAK) return true;
  return false;
}

/** Aligns short runs that are unique within the gap, the longest chain of them that keeps the order. */
function* anchorInOrder({ old, now, to }: Alignment, gap: Stretch): Generator<void, boolean> {
  const pairs: [number, number][] = [];
  yield* uniqueGrams(old, now, gap, GAP_ANCHOR, (i, j) => pairs.push([i, j]));
  let reached = gap.nowStart;
  for (const [i, j] of longestRising(pairs)) {
    for (let k = 0; k < GAP_ANCHOR; k++) {
      if ((to[i + k] as number) >= 0 || j + k < reached) continue;
      to[i + k] = j + k;
      reached = j + k + 1;
    }
  }
  return pairs.length > 0;
}

/** The longest subsequence of pairs, sorted by their first, whose seconds rise. */
export function longestRising(pairs: readonly [number, number][]): [number, number][] {
  // Of the chains of each length, the pair that ends the one that ends lowest, and its second.
  const tails: number[] = [];
  const seconds: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, second], index) => {
    const length = firstFrom(seconds, second, 0, seconds.length);
    before[index] = tails[length - 1] ?? -1;
    tails[length] = index;
    seconds[length] = second;
  });
  const chain: [number, number][] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] as number) {
    chain.push(pairs[i] as [number, number]);
  }
  return chain.reverse();
}
