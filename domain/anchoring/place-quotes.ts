import type { Span } from '../article.ts';
import { type Alignment, aligning } from './align-texts.ts';
import { type Folded, fold, foldedIndex } from './fold.ts';
import { layOut } from './lay-out.ts';
import { mapSpan } from './map-span.ts';
import { searchable, searching } from './search-quotes.ts';

/** What placing needs of a stored quote. */
export type PlacedQuote = Span & { exact: string; prefix: string; suffix: string };

/** After so many quotes a step ends. */
const STEP = 256;

/** Below this share of the old text, the page shows another article, and the snapshot says nothing of it. */
const SAME_ARTICLE = 0.25;

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
  const places = unmoved(text, quotes, snapshot);
  const rest = quotes.flatMap((quote, i) => (places[i] || !isQuote(quote) ? [] : [i]));
  if (rest.length === 0) return places;
  const today = fold(text);
  yield;
  const place = (i: number, span: Span | null) => {
    places[i] = span && unfold(text, today, span);
  };
  const left =
    snapshot === undefined ? rest : yield* mapThrough(snapshot, today, quotes, rest, place);
  const unmapped = yield* mapTogether(today, quotes, left, place);
  if (unmapped.length === 0) return places;
  const sought = unmapped.map((i) => quotes[i] as PlacedQuote);
  const found = yield* searching(yield* searchable(today), sought);
  found.forEach((span, k) => {
    place(unmapped[k] as number, span);
  });
  return places;
}

/** Places what all the quotes together, laid out at their old offsets, tell; answers which are still to be searched for. */
function* mapTogether(
  today: Folded,
  quotes: readonly PlacedQuote[],
  rest: readonly number[],
  place: (i: number, span: Span | null) => void,
): Generator<void, number[]> {
  if (rest.length === 0) return [];
  const { codes, spans } = yield* layOut(rest.map((i) => quotes[i] as PlacedQuote));
  const alignment = yield* aligning(codes, today.codes);
  if (!isSameArticle(alignment)) return [...rest];
  yield;
  const left: number[] = [];
  for (const [k, i] of rest.entries()) {
    if (k % STEP === STEP - 1) yield;
    const { start, end } = spans[k] as Span;
    const span = end > start ? mapSpan(alignment, { start, end }) : null;
    if (span !== null && isKnown(alignment, { start, end })) place(i, span);
    else left.push(i);
  }
  return left;
}

/** So many units of a quote and its closest context must stand together. */
const KNOWN = 12;

/** Is a quote, or a quote with its neighbours, long enough where it stands not to be a look-alike? */
function isKnown({ old, now, to }: Alignment, { start, end }: Span): boolean {
  let same = 0;
  for (let i = Math.max(0, start - KNOWN); i < Math.min(old.length, end + KNOWN); i++) {
    const place = to[i] as number;
    if (place >= 0 && old[i] === now[place]) same++;
  }
  return same >= KNOWN;
}

function isSameArticle({ old, now, to }: Alignment): boolean {
  let same = 0;
  for (let i = 0; i < old.length; i++) {
    const place = to[i] as number;
    if (place >= 0 && old[i] === now[place]) same++;
  }
  return same >= old.length * SAME_ARTICLE;
}

/** Stored rows and imported files may hold anything. */
function isQuote({ exact, prefix, suffix, start }: PlacedQuote): boolean {
  const areStrings = [exact, prefix, suffix].every((part) => typeof part === 'string');
  return areStrings && exact !== '' && Number.isInteger(start);
}

/** Quotes that stand with their whole context where they stood. */
function unmoved(
  text: string,
  quotes: readonly PlacedQuote[],
  snapshot: string | undefined,
): (Span | null)[] {
  const isSameText = snapshot === text;
  return quotes.map((quote) => {
    if (!isQuote(quote)) return null;
    const { exact, prefix, suffix, start } = quote;
    const from = isSameText ? start : start - prefix.length;
    const whole = isSameText ? exact : prefix + exact + suffix;
    return from >= 0 && text.startsWith(whole, from) ? { start, end: start + exact.length } : null;
  });
}

/** Places what the snapshot knows of; answers which quotes are still to be searched for. */
function* mapThrough(
  snapshot: string,
  today: Folded,
  quotes: readonly PlacedQuote[],
  rest: readonly number[],
  place: (i: number, span: Span | null) => void,
): Generator<void, number[]> {
  const old = fold(snapshot);
  yield;
  const alignment = yield* aligning(old.codes, today.codes);
  if (!isSameArticle(alignment)) return [...rest];
  yield;
  const left: number[] = [];
  for (const [k, i] of rest.entries()) {
    if (k % STEP === STEP - 1) yield;
    const { exact, start } = quotes[i] as PlacedQuote;
    if (start < 0 || !snapshot.startsWith(exact, start)) {
      left.push(i);
      continue;
    }
    const from = foldedIndex(old, start);
    const until = foldedIndex(old, start + exact.length);
    place(i, until > from ? mapSpan(alignment, { start: from, end: until }) : null);
  }
  return left;
}

/** Back to offsets of the text; a surrogate pair is never cut. */
function unfold(text: string, { at }: Folded, { start, end }: Span): Span {
  let from = at[start] as number;
  let until = (at[end - 1] as number) + 1;
  if (isLow(text, from) && isHigh(text, from - 1)) from--;
  if (isLow(text, until) && isHigh(text, until - 1)) until++;
  return { start: from, end: until };
}

function isHigh(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

function isLow(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
