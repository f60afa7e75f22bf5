import type { Passage } from './anchoring/facts.ts';
import { namesOf } from './anchoring/person-facts.ts';
import { placeQuotes } from './anchoring/place-quotes.ts';
import type { Span } from './article.ts';
import { type FactChange, judge } from './revision.ts';

/**
 * A passage as it is stored: W3C Web Annotation, TextQuoteSelector and TextPositionSelector
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector), offsets in UTF-16 units.
 */
export type Quote = Span & {
  exact: string;
  prefix: string;
  suffix: string;
};

export type { FactChange } from './revision.ts';

/** Where a stored quote stands in today's text. `lost` has no span: it is listed, never dropped. */
export type Placement =
  | ({ state: 'in-place' } & Span)
  | ({ state: 'moved' } & Span)
  | ({ state: 'edited'; now: string } & Span)
  | ({ state: 'changed-fact'; now: string; changes: FactChange[] } & Span)
  | { state: 'lost' };

/** So many graphemes of context are stored on each side. */
const CONTEXT = 32;
/** Nobody writes a grapheme longer than so many UTF-16 units; hostile pages do. */
const LONGEST_GRAPHEME = 8;

/** Describes a span of a text so that it can be found again. */
export function describeQuote(text: string, { start, end }: Span): Quote {
  const room = CONTEXT * LONGEST_GRAPHEME;
  return {
    exact: text.slice(start, end),
    prefix: graphemesOf(text.slice(Math.max(0, start - room), start))
      .slice(-CONTEXT)
      .join(''),
    suffix: graphemesOf(text.slice(end, end + room))
      .slice(0, CONTEXT)
      .join(''),
    start,
    end,
  };
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

function graphemesOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/**
 * Finds where the stored quotes of an article stand in today's text, all of them at once, in time linear in
 * the text. With the text on which the quotes were made (`snapshot`) it is surer and quicker; a snapshot that
 * does not hold a quote at its offsets is not used for it. A quote that fits nowhere, or several places
 * equally well, is lost: never a wrong place. What stands in its place is judged: a changed figure, name,
 * title, date or direction is told, never passed over.
 */
export function locateQuotes(
  text: string,
  quotes: readonly Quote[],
  snapshot?: string,
): Placement[] {
  const places = placeQuotes(text, quotes, snapshot);
  let names: RegExp | null | undefined;
  const knownNames = () => {
    if (names === undefined) names = namesOf(snapshot === undefined ? [text] : [text, snapshot]);
    return names;
  };
  return quotes.map((quote, i) => {
    const span = places[i];
    return span ? placementOf(text, quote, span, knownNames) : { state: 'lost' };
  });
}

function placementOf(
  text: string,
  { exact, prefix, suffix, start: oldStart }: Quote,
  { start, end }: Span,
  knownNames: () => RegExp | null,
): Placement {
  const now = text.slice(start, end);
  const whole = prefix + exact + suffix;
  // White space may have come in: a little more is read of the page than was stored.
  const from = Math.max(0, start - room(prefix));
  const around = text.slice(from, end + room(suffix));
  if (text.slice(Math.max(0, start - prefix.length), end + suffix.length) !== whole) {
    const old: Passage = { text: whole, start: prefix.length, end: prefix.length + exact.length };
    const changes = judge(
      old,
      { text: around, start: start - from, end: end - from },
      knownNames(),
    );
    if (changes.length > 0) return { state: 'changed-fact', start, end, now, changes };
  }
  if (now !== exact) return { state: 'edited', start, end, now };
  return { state: start === oldStart ? 'in-place' : 'moved', start, end };
}

function room({ length }: string): number {
  return length + (length >> 2);
}
