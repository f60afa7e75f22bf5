import type { Span } from '../article.ts';
import type { Pattern } from './align-pattern.ts';
import { type Candidate, candidatesOf, isAcceptable, SURELY_BETTER } from './candidates.ts';
import { type Folded, fold, foldedIndex, textOf } from './fold.ts';
import { GRAM, type SearchedText } from './searched-text.ts';

/** A quote to look for by its words and context; `start` in the offsets of the text it was made on. */
export type SoughtQuote = { exact: string; prefix: string; suffix: string; start: number };

/** A neighbour's shift decides between look-alikes only when it is close, and much closer than the next. */
const NEAR = 400;
const NEARER = { times: 3, plus: 50 };

/**
 * Finds quotes by their words and context: rare runs of a quote lead to its possible places, each place is
 * compared in full, and look-alikes are told apart by where the quote's neighbours went. A quote that fits
 * nowhere well enough, or several places equally, gets `null`. Spans are folded indices. Done in steps.
 */
export function* searching(
  today: SearchedText,
  quotes: readonly SoughtQuote[],
): Generator<void, (Span | null)[]> {
  const found: (Span | null)[] = quotes.map(() => null);
  const undecided: { quote: number; rivals: Candidate[] }[] = [];
  for (const [i, quote] of quotes.entries()) {
    const rivals = likely(today, patternOf(quote));
    if (rivals.length === 1) found[i] = rivals[0] as Candidate;
    else if (rivals.length > 1) undecided.push({ quote: i, rivals });
    yield;
  }
  if (undecided.length === 0) return found;
  const nearest = neighbours(today, quotes, found);
  for (const { quote, rivals } of undecided) {
    found[quote] = nearest(quotes[quote] as SoughtQuote, rivals);
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
function occurrences({ text }: SearchedText, { codes, from, until }: Pattern): Candidate[] {
  const whole = textOf(codes);
  const found: Candidate[] = [];
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    if (found.length === MOST_OCCURRENCES) return [];
    found.push({ start: at + from, end: at + until, exact: 1, before: 1, after: 1, score: 1 });
  }
  return found;
}

/** Decides between rivals by where the quotes before and behind went, or, with none found, by the old place. */
function neighbours(
  today: Folded,
  quotes: readonly SoughtQuote[],
  found: readonly (Span | null)[],
) {
  const known = quotes
    .map((quote, i) => ({ start: quote.start, place: found[i] }))
    .filter((one): one is { start: number; place: Span } => one.place !== null)
    .sort((a, b) => a.start - b.start);
  return (quote: SoughtQuote, rivals: readonly Candidate[]): Span | null => {
    const index = firstFrom(known, quote.start);
    const around = known.slice(Math.max(0, index - 2), index + 2);
    const expected = around.map(({ start, place }) => {
      const shift = (today.at[place.start] as number) - start;
      return foldedIndex(today, quote.start + shift);
    });
    if (expected.length === 0) expected.push(foldedIndex(today, quote.start));
    const byDistance = rivals
      .map((rival) => ({
        rival,
        distance: Math.min(...expected.map((at) => Math.abs(rival.start - at))),
      }))
      .sort((a, b) => a.distance - b.distance);
    const [first, second] = byDistance;
    if (!first || first.distance >= NEAR) return null;
    const isNearer = !second || second.distance > first.distance * NEARER.times + NEARER.plus;
    return isNearer ? first.rival : null;
  };
}

/** The index of the first that starts at an offset or behind it, of some in order. */
function firstFrom(known: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle]?.start as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
