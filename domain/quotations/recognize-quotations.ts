import type { Span } from '../article.ts';
import type { Person, Quotation } from '../finding.ts';
import { drain } from '../steps.ts';
import { labelledSpeech } from './dialogue.ts';
import { directQuotations, utteredBy } from './direct.ts';
import { firstFrom, frameOf } from './frame.ts';
import { indirectQuotations } from './indirect.ts';
import { quotedIn } from './quoted.ts';

/** The quotations of a text with the persons that were recognised in it, in its order; see `Quotation`. */
export function recognizeQuotations(text: string, persons: readonly Person[]): Quotation[] {
  return drain(quotationSteps(text, persons));
}

/** The same in steps. */
export function* quotationSteps(
  text: string,
  persons: readonly Person[],
): Generator<void, Quotation[]> {
  const labelled = labelledSpeech(text, persons);
  const isFree = outsideOf(labelled);
  const frame = frameOf(text, persons, quotedIn(text).filter(isFree));
  yield;
  const uttered = yield* utteredBy(frame);
  const indirect = yield* indirectQuotations(frame, uttered);
  const isOwn = outsideOf(indirect);
  return [
    ...labelled,
    ...directQuotations(frame, uttered).filter(isOwn),
    ...indirect.filter(isFree),
  ].sort((a, b) => a.start - b.start);
}

/** Whether a span begins outside of ordered spans. */
function outsideOf(spans: readonly Span[]): (span: Span) => boolean {
  return ({ start }) => start >= (spans[firstFrom(spans, start + 1) - 1]?.end ?? 0);
}
