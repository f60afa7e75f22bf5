import type { Span } from '../article.ts';
import { alignPattern, type Pattern } from './align-pattern.ts';
import { GRAM } from './gram-index.ts';
import type { SearchedText } from './search-quotes.ts';

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
  const { votes, share } = voteForDiagonals(today, pattern);
  const places = gather(votes);
  const most = places[0]?.votes ?? 0;
  return places
    .slice(0, MOST_PLACES)
    .filter((place) => place.votes >= most * FEWER_VOTES)
    .map((place) => evaluate(today, pattern, place, share * place.votes))
    .filter((candidate) => candidate !== null);
}

/** Every run of the pattern votes for the diagonals (text index minus pattern index) on which it occurs. */
function voteForDiagonals({ index }: SearchedText, { codes }: Pattern) {
  const runs = codes.length - GRAM + 1;
  const stride = runs > MOST_RUNS ? Math.floor((runs * 2) / MOST_RUNS) : 1;
  const votes = new Map<number, number>();
  const asked: { at: number; count: number }[] = [];
  for (let at = 0; at < runs; at += stride) {
    const count = index.countOf(codes, at);
    if (count > 0 && count <= TOO_COMMON) asked.push({ at, count });
  }
  let cast = 0;
  let least = 0;
  for (const most of RARITY) {
    for (const { at, count } of asked) {
      if (count <= least || count > most) continue;
      index.placesOf(codes, at, (place) => {
        votes.set(place - at, (votes.get(place - at) ?? 0) + 1);
        cast++;
      });
    }
    if (cast >= ENOUGH_VOTES) break;
    least = most;
  }
  // How much of the pattern one vote stands for.
  return { votes, share: (stride * 1.2) / codes.length };
}

type Place = { votes: number; best: number; first: number; last: number };

/** Diagonals that lie close together are one place. */
function gather(votes: ReadonlyMap<number, number>): Place[] {
  const places: Place[] = [];
  let strongest = 0;
  for (const [diagonal, count] of [...votes].sort((a, b) => a[0] - b[0])) {
    const place = places.at(-1);
    if (!place || diagonal - place.first > SAME_PLACE) {
      places.push({ votes: count, best: diagonal, first: diagonal, last: diagonal });
      strongest = count;
      continue;
    }
    place.votes += count;
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
  const at = wordForWord(today, pattern, place);
  const found = at >= 0 ? exactCandidate(today, pattern, at, Math.min(1, voted)) : null;
  if (found) return found;
  const { codes, from, until } = pattern;
  const band = Math.min(64, 8 + (place.last - place.first) + (codes.length >> 5));
  const match = alignPattern(pattern, today.codes, place.best, band);
  if (!match) return null;
  const agreeing = (part: 0 | 1 | 2, length: number) =>
    length > 0 ? Math.max(0, 1 - match.edits[part] / length) : 0.5;
  if (until - from <= SHORT && touching(today, pattern, match) < TOUCHING) return null;
  const exact = match.end > match.start ? agreeing(1, until - from) : 0;
  return scored(match, exact, agreeing(0, from), agreeing(2, codes.length - until));
}

/** An edited quote of up to so many units could be many a figure or name. */
const SHORT = 12;
/** It must still touch so many units of its old context, before or behind. */
const TOUCHING = 3;

/** How many units of context agree right before or right behind a place, whichever are more. */
function touching({ codes }: SearchedText, pattern: Pattern, { start, end }: Span): number {
  return Math.max(agreeingBefore(codes, pattern, start), agreeingBehind(codes, pattern, end));
}

function agreeingBefore(codes: Uint16Array, { codes: sought, from }: Pattern, at: number): number {
  let n = 0;
  while (n < from && n < at && codes[at - 1 - n] === sought[from - 1 - n]) n++;
  return n;
}

function agreeingBehind(codes: Uint16Array, { codes: sought, until }: Pattern, at: number): number {
  let n = 0;
  while (until + n < sought.length && codes[at + n] === sought[until + n]) n++;
  return n;
}

/** The quote itself at the place's best diagonal, or close by. */
function wordForWord(
  { text, codes }: SearchedText,
  { codes: sought, from, until }: Pattern,
  place: Place,
): number {
  const at = place.best + from;
  let k = from;
  while (k < until && codes[at + k - from] === sought[k]) k++;
  if (k === until) return at;
  if (until - from < 4) return -1;
  const quote = String.fromCharCode(...sought.subarray(from, Math.min(until, from + 4096)));
  const first = Math.max(0, place.first + from - 8);
  const near = text.slice(first, place.last + until + 8).indexOf(quote);
  return near >= 0 && until - from <= 4096 ? first + near : -1;
}

/** Units of context that must agree next to a quote that is there word for word. */
const NEXT_TO = 8;

function exactCandidate(
  { codes }: SearchedText,
  pattern: Pattern,
  start: number,
  voted: number,
): Candidate | null {
  const { from, until } = pattern;
  const end = start + until - from;
  const contextBehind = pattern.codes.length - until;
  const agreeing = agreeingBefore(codes, pattern, start);
  const following = agreeingBehind(codes, pattern, end);
  if (agreeing < Math.min(NEXT_TO, from) && following < Math.min(NEXT_TO, contextBehind)) {
    return null;
  }
  const before = from > 0 ? Math.max(agreeing / from, voted) : 0.5;
  const after = contextBehind > 0 ? Math.max(following / contextBehind, voted) : 0.5;
  return scored({ start, end }, 1, before, after);
}

function scored({ start, end }: Span, exact: number, before: number, after: number): Candidate {
  return { start, end, exact, before, after, score: (2 * exact + before + after) / 4 };
}
