import type { Quote } from './anchoring/describe-quote.ts';
import { judging } from './anchoring/judge-quotes.ts';
import { placing } from './anchoring/place-quotes.ts';
import type { Span } from './article.ts';
import type { FactChange } from './revision.ts';
import { drain } from './steps.ts';

export { describeQuote, type Quote } from './anchoring/describe-quote.ts';
export type { FactChange } from './revision.ts';

/** Where a stored quote stands in today's text. `lost` has no span: it is listed, never dropped. */
export type Placement =
  | ({ state: 'in-place' } & Span)
  | ({ state: 'moved' } & Span)
  | ({ state: 'edited'; now: string } & Span)
  | ({ state: 'changed-fact'; now: string; changes: FactChange[] } & Span)
  | { state: 'lost' };

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
  return drain(locating(text, quotes, snapshot));
}

/** The same in steps of less than some milliseconds, so that a page with many quotes is not held up. */
export function* locating(
  text: string,
  quotes: readonly Quote[],
  snapshot?: string,
): Generator<void, Placement[]> {
  const places = yield* placing(text, quotes, snapshot);
  const judged = yield* judging(text, quotes, places, snapshot);
  return quotes.map((quote, i) => placementOf(text, quote, places[i] ?? null, judged.get(i) ?? []));
}

function placementOf(
  text: string,
  quote: Quote,
  span: Span | null,
  changes: FactChange[],
): Placement {
  if (!span) return { state: 'lost' };
  const { start, end } = span;
  const now = text.slice(start, end);
  if (changes.length > 0) return { state: 'changed-fact', start, end, now, changes };
  if (now !== quote.exact) return { state: 'edited', start, end, now };
  return { state: start === quote.start ? 'in-place' : 'moved', start, end };
}
