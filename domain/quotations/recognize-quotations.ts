import type { Span } from '../article.ts';
import type { Person, Quotation, Title } from '../finding.ts';
import { drain } from '../steps.ts';
import { labelledSpeech } from './dialogue.ts';
import { directQuotations, utteredBy } from './direct.ts';
import { firstFrom, frameOf } from './frame.ts';
import { indirectQuotations } from './indirect.ts';
import { quotedIn } from './quoted.ts';
import type { Said } from './said.ts';

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
  const titlesOf = titlesOfSpeakers(text, persons);
  return [
    ...labelled,
    ...directQuotations(frame, uttered).filter(isOwn),
    ...indirect.filter(isFree),
  ]
    .sort((a, b) => a.start - b.start)
    .map((said) => ({ ...said, titles: titlesOf(said) }));
}

/** A speaker is often introduced in the sentence behind the words: “…。”市长邱允中说. */
const BEHIND = 60;

/** The titles of a speaker in the last mention that tells them up to the words said; else in the first one. */
function titlesOfSpeakers(text: string, persons: readonly Person[]): (said: Said) => Title[] {
  const titled = persons.filter(({ titles }) => titles.length > 0);
  const byName = Map.groupBy(titled, ({ name, coref }) => coref ?? name);
  return ({ speaker, end }) => {
    const mentions = byName.get(speaker ?? '') ?? [];
    const behind = text.slice(end, end + BEHIND).search(/[。！!？?\n]/);
    const reach = end + (behind < 0 ? BEHIND : behind);
    const nearest = mentions[firstFrom(mentions, reach) - 1] ?? mentions[0];
    return nearest?.titles ?? [];
  };
}

/** Whether a span begins outside of ordered spans. */
function outsideOf(spans: readonly Span[]): (span: Span) => boolean {
  return ({ start }) => start >= (spans[firstFrom(spans, start + 1) - 1]?.end ?? 0);
}
