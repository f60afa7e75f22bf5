import type { Span } from '../article.ts';
import { type Alignment, aligning } from './align-texts.ts';
import { type Folded, fold, foldedIndex } from './fold.ts';
import { type LaidOut, layOut } from './lay-out.ts';
import { mapSpan } from './map-span.ts';
import { searching } from './search-quotes.ts';
import { searchable } from './searched-text.ts';

/** What placing needs of a stored quote. */
export type PlacedQuote = Span & { exact: string; prefix: string; suffix: string };

/** After so many quotes a step ends. */
const STEP = 256;

/** Below this share of the old text, the page shows another article, and the old text says nothing of it. */
const SAME_ARTICLE = 0.25;
/** Every so many units are asked for that. */
const SAMPLE = 5;

/**
 * The spans of all quotes of a page on today's text, `null` where one stands nowhere. What is unchanged costs a
 * comparison; the rest is mapped through one alignment of the stored text with today's, or, where there is no
 * stored text that holds the quote at its offsets, searched for. Done in steps.
 */
export function* placing(
  text: string,
  quotes: readonly PlacedQuote[],
  snapshot?: string,
): Generator<void, (Span | null)[]> {
  const places: (Span | null)[] = [];
  let rest: number[] = [];
  // Once: two texts that say the same are compared from end to end.
  const isSameText = text === snapshot;
  for (const [i, quote] of quotes.entries()) {
    const isSound = isQuote(quote);
    places[i] = isSound ? unmoved(text, quote, isSameText) : null;
    if (isSound && !places[i]) rest.push(i);
  }
  if (rest.length === 0) return places;
  // In the order of the text, which is read so.
  const starts = quotes.map(({ start }) => start);
  rest.sort((a, b) => (starts[a] as number) - (starts[b] as number));
  const today = fold(text);
  yield;
  const place = (i: number, span: Span | null) => {
    places[i] = span && unfold(text, today, span);
  };
  if (snapshot !== undefined) {
    rest = yield* mapThrough({ text: snapshot, starts }, today, quotes, rest, place, true);
  }
  rest = yield* mapThrough(yield* layOut(quotes, rest), today, quotes, rest, place, false);
  if (rest.length === 0) return places;
  const sought = rest.map((i) => quotes[i] as PlacedQuote);
  const found = yield* searching(yield* searchable(today), sought);
  for (const [k, i] of rest.entries()) place(i, found[k] as Span | null);
  return places;
}

/** Stored rows and imported files may hold anything. */
function isQuote({ exact, prefix, suffix, start }: PlacedQuote): boolean {
  const areStrings = [exact, prefix, suffix].every((part) => typeof part === 'string');
  return areStrings && exact !== '' && Number.isInteger(start);
}

/** A quote that stands with its whole context where it stood. */
function unmoved(
  text: string,
  { exact, prefix, suffix, start }: PlacedQuote,
  isSameText: boolean,
): Span | null {
  const end = start + exact.length;
  const isAt = (part: string, at: number) => at >= 0 && text.startsWith(part, at);
  const isThere =
    isAt(exact, start) &&
    (isSameText || (isAt(prefix, start - prefix.length) && isAt(suffix, end)));
  return isThere ? { start, end } : null;
}

/**
 * Places what an old text tells; answers which quotes are still to be searched for. A text that is not whole may leave
 * out the other place of a look-alike.
 */
function* mapThrough(
  { text, starts }: LaidOut,
  today: Folded,
  quotes: readonly PlacedQuote[],
  rest: readonly number[],
  place: (i: number, span: Span | null) => void,
  isWhole: boolean,
): Generator<void, number[]> {
  const old = fold(text);
  yield;
  const alignment = yield* aligning(old.codes, today.codes);
  const left: number[] = [];
  const length = old.codes.length;
  const isSame = sameIn(alignment, 0, length, SAMPLE) * SAMPLE >= length * SAME_ARTICLE;
  for (const [k, i] of rest.entries()) {
    if (k % STEP === STEP - 1) yield;
    const { exact } = quotes[i] as PlacedQuote;
    const start = starts[i] as number;
    const from = foldedIndex(old, start);
    const until = foldedIndex(old, start + exact.length, from);
    const isTold = isSame && start >= 0 && text.startsWith(exact, start);
    const span =
      isTold && until > from ? mapSpan(alignment, { start: from, end: until }, old.at) : null;
    if (isTold && (isWhole || (span && sameIn(alignment, from - KNOWN, until + KNOWN, 1) >= KNOWN)))
      place(i, span);
    else left.push(i);
  }
  return left;
}

/** So many units of a quote and its closest context must stand together not to be a look-alike. */
const KNOWN = 12;

/** How many units of a stretch of the old text, or of every n-th one, are still there. */
function sameIn({ old, now, to }: Alignment, from: number, until: number, step: number): number {
  let same = 0;
  for (let i = Math.max(0, from); i < Math.min(old.length, until); i += step) {
    const place = to[i] as number;
    if (place >= 0 && old[i] === now[place]) same++;
  }
  return same;
}

/** Back to offsets of the text; a surrogate pair is never cut. */
function unfold(text: string, { at }: Folded, { start, end }: Span): Span {
  const from = at[start] as number;
  const until = (at[end - 1] as number) + 1;
  const isInPair = (offset: number) => (text.codePointAt(offset - 1) ?? 0) > 0xffff;
  return { start: isInPair(from) ? from - 1 : from, end: isInPair(until) ? until + 1 : until };
}
