import type { Span } from '../article.ts';
import type { Pattern } from './align-pattern.ts';
import { type Candidate, candidatesOf, isAcceptable, SURELY_BETTER } from './candidates.ts';
import { type Folded, fold, foldedIndex, textOf } from './fold.ts';
import { GRAM, type SearchedText } from './searched-text.ts';

/** A quote to look for by its words and context; `start` in the offsets of the text it was made on. */
export type SoughtQuote = { exact: string; prefix: string; suffix: string; start: number };

/** A neighbour's shift decides between look-alikes only when it is close, and much closer than the next. */
const NEAR = 400;
const TIMES_NEARER = 3;
const NEARER = 50;

/**
 * Finds quotes, given in the order of the text, by their words and context: rare runs of a quote lead to its possible
 * places, each place is compared in full, and look-alikes are told apart by where the quote's neighbours went. A quote
 * that fits nowhere well enough, or several places equally, gets `null`. Spans are folded indices. Done in steps.
 */
export function* searching(
  today: SearchedText,
  quotes: readonly SoughtQuote[],
): Generator<void, (Span | null)[]> {
  const found: (Span | null)[] = [];
  // How far those went of which there is no doubt.
  const shifts: number[] = [];
  const undecided: { i: number; rivals: Candidate[]; behind: number }[] = [];
  for (const [i, quote] of quotes.entries()) {
    const rivals = likely(today, patternOf(quote));
    const [first] = rivals;
    found[i] = null;
    if (rivals.length > 1) undecided.push({ i, rivals, behind: shifts.length });
    else if (first) {
      found[i] = first;
      shifts.push((today.at[first.start] as number) - quote.start);
    }
    yield;
  }
  for (const { i, rivals, behind } of undecided) {
    const around = shifts.slice(Math.max(0, behind - 2), behind + 2);
    found[i] = nearest(today, quotes[i] as SoughtQuote, rivals, around);
  }
  return found;
}

function patternOf({ prefix, exact, suffix }: SoughtQuote): Pattern {
  const folded = fold(prefix + exact + suffix);
  const from = foldedIndex(folded, prefix.length);
  return { codes: folded.codes, from, until: foldedIndex(folded, prefix.length + exact.length) };
}

/** The best place of a pattern, with those that are not surely worse. */
function likely(today: SearchedText, pattern: Pattern): Candidate[] {
  if (pattern.until === pattern.from) return [];
  if (pattern.codes.length < GRAM) return occurrences(today, pattern);
  const candidates = candidatesOf(today, pattern).sort((a, b) => b.score - a.score);
  const best = candidates[0];
  if (!best || !isAcceptable(best, pattern)) return [];
  return candidates.filter(
    (other) => other.score >= best.score - SURELY_BETTER && isAcceptable(other, pattern),
  );
}

const MOST_OCCURRENCES = 64;

/** A quote too short to have a rare run, without context: every occurrence, and none if there are many. */
function occurrences(today: SearchedText, { codes, from, until }: Pattern): Candidate[] {
  today.text ??= textOf(today.codes);
  const { text } = today;
  const whole = textOf(codes);
  const found: Candidate[] = [];
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    if (found.length === MOST_OCCURRENCES) return [];
    found.push({ start: at + from, end: at + until, exact: 1, before: 1, after: 1, score: 1 });
  }
  return found;
}

/** Decides between rivals by where the quotes before and behind went, or, with none found, by the old place. */
function nearest(
  today: Folded,
  { start }: SoughtQuote,
  rivals: readonly Candidate[],
  around: readonly number[],
): Span | null {
  const expected = (around.length > 0 ? around : [0]).map((shift) =>
    foldedIndex(today, start + shift),
  );
  const distances = rivals.map((rival) =>
    Math.min(...expected.map((at) => Math.abs(rival.start - at))),
  );
  const [first = NEAR, second = Number.MAX_VALUE] = distances.toSorted((a, b) => a - b);
  const isNearest = first < NEAR && second > first * TIMES_NEARER + NEARER;
  return isNearest ? (rivals[distances.indexOf(first)] as Candidate) : null;
}
