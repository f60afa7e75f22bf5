import type { Span } from '../article.ts';
import { alignPattern, type Pattern } from './align-pattern.ts';
import { PLACE, roll, slotOf, TIMES } from './gram-table.ts';
import { GRAM, type SearchedText } from './searched-text.ts';

/** A possible place of a quote; how much of quote and context agrees there, each from 0 to 1. */
export type Candidate = Span & { exact: number; before: number; after: number; score: number };

/** A place whose score is less than this above another one's is not surely the better one. */
export const SURELY_BETTER = 0.08;

/** Is enough of a quote at a place to say that it is the quote's? In doubt it is not. */
export function isAcceptable(candidate: Candidate, { from, until }: Pattern): boolean {
  const { start, end, exact, before, after } = candidate;
  const length = until - from;
  if (end <= start) return false;
  const fullContext = Math.min(before, after);
  return (
    (exact >= 0.6 && Math.max(before, after) >= 0.5 && before + after >= 0.6) ||
    (exact >= 0.85 && length >= 12) ||
    (exact >= 0.7 && length >= 32) ||
    // A short fact may have been replaced altogether; then its surroundings must have stayed.
    (length <= 12 && end - start <= length * 2 + 4 && fullContext >= (exact > 0 ? 0.75 : 0.9))
  );
}

/** Runs that occur more often than this lead nowhere. */
const TOO_COMMON = 400;
/** Rarer runs are asked first; when they have said enough, the common ones are not asked. */
const RARITY = [2, 8, 64, TOO_COMMON];
const ENOUGH_VOTES = 8;
/** Of a long quote every n-th run is asked, about so many in all. */
const MOST_RUNS = 160;
/** Diagonals so close together are one place with insertions and removals. */
const SAME_PLACE = 48;
const MOST_PLACES = 6;
/** A place with less than this share of the best one's votes is no rival. */
const FEWER_VOTES = 0.34;

export function candidatesOf(today: SearchedText, pattern: Pattern): Candidate[] {
  const runs = pattern.codes.length - GRAM + 1;
  const stride = runs > MOST_RUNS ? Math.floor((runs * 2) / MOST_RUNS) : 1;
  const places = gather(diagonalsOf(today, pattern, stride));
  const most = places[0]?.votes ?? 0;
  // How much of the pattern one vote stands for.
  const share = (stride * 1.2) / pattern.codes.length;
  return places
    .slice(0, MOST_PLACES)
    .filter((place) => place.votes >= most * FEWER_VOTES)
    .map((place) => evaluate(today, pattern, place, share * place.votes))
    .filter((candidate) => candidate !== null);
}

/** Every n-th run of the pattern votes for the diagonals (text index minus pattern index) on which it occurs; in order. */
function diagonalsOf({ runs, before }: SearchedText, { codes }: Pattern, stride: number) {
  const asked: number[] = [];
  roll(codes, 0, codes.length, GRAM, 0, (hash, at) => {
    if (at % stride === 0) asked.push(at, slotOf(runs, hash));
  });
  const diagonals: number[] = [];
  let least = 0;
  for (const most of RARITY) {
    for (let k = 0; k < asked.length; k += 2) {
      const slot = asked[k + 1] as number;
      const count = runs.cells[slot + TIMES] as number;
      if (count <= least || count > most) continue;
      let place = runs.cells[slot + PLACE] as number;
      for (; place > 0; place = before[place] as number)
        diagonals.push(place - 1 - (asked[k] as number));
    }
    if (diagonals.length >= ENOUGH_VOTES) break;
    least = most;
  }
  return diagonals.sort((a, b) => a - b);
}

type Place = { votes: number; best: number; first: number; last: number };

/** Diagonals that lie close together are one place. */
function gather(diagonals: readonly number[]): Place[] {
  const places: Place[] = [];
  let [strongest, count] = [0, 0];
  for (const diagonal of diagonals) {
    let place = places.at(-1);
    count = place?.last === diagonal ? count + 1 : 1;
    if (!place || diagonal - place.first > SAME_PLACE) {
      place = { votes: 0, best: diagonal, first: diagonal, last: diagonal };
      places.push(place);
      strongest = 0;
    }
    place.votes++;
    place.last = diagonal;
    if (count > strongest) {
      place.best = diagonal;
      strongest = count;
    }
  }
  return places.sort((a, b) => b.votes - a.votes);
}

function evaluate(
  today: SearchedText,
  pattern: Pattern,
  place: Place,
  voted: number,
): Candidate | null {
  const { codes, from, until } = pattern;
  const at = place.best + from;
  const isThere = agreeing(today.codes, at, codes, from, 1) >= until - from;
  const found = isThere && exactCandidate(today, pattern, at, Math.min(1, voted));
  if (found) return found;
  const band = Math.min(64, 8 + (place.last - place.first) + (codes.length >> 5));
  const match = alignPattern(pattern, today.codes, place.best, band);
  if (!match) return null;
  const { start, end, edits } = match;
  const isTouching =
    agreeing(today.codes, start - 1, codes, from - 1, -1) >= TOUCHING ||
    agreeing(today.codes, end, codes, until, 1) >= TOUCHING;
  if (until - from <= SHORT && !isTouching) return null;
  const behind = codes.length - until;
  const exact = end > start ? shareOf(until - from - edits[1], until - from) : 0;
  return scored(match, exact, shareOf(from - edits[0], from), shareOf(behind - edits[2], behind));
}

/** How much of a part agrees; of what is empty half. */
function shareOf(agreeing: number, length: number): number {
  return length > 0 ? Math.max(0, agreeing / length) : 0.5;
}

/** An edited quote of up to so many units could be many a figure or name. */
const SHORT = 12;
/** It must still touch so many units of its old context, before or behind. */
const TOUCHING = 3;

/** How many units agree from two places on, or, with a step of -1, before them. */
function agreeing(
  codes: Uint16Array,
  at: number,
  sought: Uint16Array,
  from: number,
  step: 1 | -1,
): number {
  let i = from;
  while (i >= 0 && i < sought.length && codes[at + i - from] === sought[i]) i += step;
  return Math.abs(i - from);
}

/** Units of context that must agree next to a quote that is there word for word. */
const NEXT_TO = 8;

function exactCandidate(
  { codes }: SearchedText,
  { codes: sought, from, until }: Pattern,
  start: number,
  voted: number,
): Candidate | null {
  const end = start + until - from;
  const behind = sought.length - until;
  const preceding = agreeing(codes, start - 1, sought, from - 1, -1);
  const following = agreeing(codes, end, sought, until, 1);
  if (preceding < Math.min(NEXT_TO, from) && following < Math.min(NEXT_TO, behind)) return null;
  const before = shareOf(Math.max(preceding, voted * from), from);
  return scored({ start, end }, 1, before, shareOf(Math.max(following, voted * behind), behind));
}

function scored({ start, end }: Span, exact: number, before: number, after: number): Candidate {
  return { start, end, exact, before, after, score: (2 * exact + before + after) / 4 };
}
