import type { Span } from '../article.ts';
import { type FactChange, judge } from '../revision.ts';
import { FactReader } from './fact-text.ts';
import type { Passage } from './facts.ts';
import { isTitledIn, mayBeName } from './person-facts.ts';
import type { PlacedQuote } from './place-quotes.ts';
import { readsAlike } from './reads-alike.ts';
import type { MayBeName } from './replaced.ts';

/**
 * The facts that changed, by the index of the quote, for those of which any did. What reads alike with its
 * surroundings costs a comparison; for the others the facts of their lines are read, each line once.
 */
export function* judging(
  text: string,
  quotes: readonly PlacedQuote[],
  places: readonly (Span | null)[],
  snapshot: string | undefined,
): Generator<void, Map<number, FactChange[]>> {
  const isStored = (quote: PlacedQuote) => snapshot?.startsWith(quote.exact, quote.start) ?? false;
  const oldOf = (quote: PlacedQuote): Passage =>
    snapshot !== undefined && isStored(quote)
      ? { text: snapshot, ...spanOf(quote) }
      : wholeOf(quote);
  const differing = [...quotes.keys()].filter((i) => {
    const place = places[i];
    return place && !readsAlike(oldOf(quotes[i] as PlacedQuote), { text, ...place });
  });
  yield;
  const changes = new Map<number, FactChange[]>();
  if (differing.length === 0) return changes;
  const reader = new FactReader();
  const now = reader.open(text);
  const old = snapshot === undefined ? null : reader.open(snapshot);
  const isName: MayBeName = (words, before) =>
    mayBeName(words, before) || isTitledIn(text, words) || isTitledIn(snapshot ?? '', words);
  yield* reader.learn(now);
  if (old) yield* reader.learn(old);
  for (const i of differing) {
    const quote = quotes[i] as PlacedQuote;
    const passage = oldOf(quote);
    const was = (old && isStored(quote) ? old : reader.open(passage.text)).read(passage);
    const found = judge(was, now.read(places[i] as Span), isName);
    if (found.length > 0) changes.set(i, found);
    yield;
  }
  return changes;
}

function spanOf({ start, exact }: PlacedQuote): Span {
  return { start, end: start + exact.length };
}

function wholeOf({ prefix, exact, suffix }: PlacedQuote) {
  const start = prefix.length;
  return { text: prefix + exact + suffix, start, end: start + exact.length };
}
