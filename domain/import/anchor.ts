import type { Annotation } from '../annotation.ts';
import { describeQuote, locateQuotes } from '../quote.ts';

/**
 * Imported annotations were described on no text of ours. Those that stand in this text are described on it anew, so
 * that they have a place and a version like any other; what cannot be found stays as it came. `updatedAt` stays too:
 * the reader changed nothing.
 */
export function anchoredOn(
  text: string,
  textHash: string,
  annotations: readonly Annotation[],
): Annotation[] {
  const strangers = annotations.filter((annotation) => annotation.textHash === undefined);
  const places = locateQuotes(
    text,
    strangers.map(({ quote }) => quote),
  );
  return strangers.flatMap((annotation, index) => {
    const place = places[index];
    if (place?.state !== 'in-place' && place?.state !== 'moved') return [];
    return [{ ...annotation, quote: describeQuote(text, place), textHash }];
  });
}
