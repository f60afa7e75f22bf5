import type { Span } from '../article.ts';
import { type FactChange, judgingAll } from '../revision.ts';
import { simplified } from '../simplified.ts';
import { FactReader } from './fact-text.ts';
import type { Passage } from './facts.ts';
import { isTitledIn, mayBeName } from './name-looks.ts';
import type { PlacedQuote } from './place-quotes.ts';
import { type Differing, differing, narrowed } from './reads-alike.ts';
import type { MayBeName } from './replaced.ts';

/** After so many quotes a step ends. */
const STEP = 256;
/** So many passages are judged together, or as many as have so many characters. */
const AT_ONCE = { passages: 128, characters: 1 << 13 };

/** A quote that does not read as it did, by its index, with what it was, what stands there now, and where they differ. */
type Unlike = { i: number; was: Passage; is: Passage; where: Differing };

/**
 * The facts that changed, by the index of the quote, for those of which any did. What reads alike with its
 * surroundings costs a comparison; of the others, the facts of the sentences that differ are read, each sentence once.
 */
export function* judging(
  text: string,
  quotes: readonly PlacedQuote[],
  places: readonly (Span | null)[],
  snapshot: string | undefined,
): Generator<void, Map<number, FactChange[]>> {
  const unlike = yield* unlikeOf(text, quotes, places, snapshot);
  const changes = new Map<number, FactChange[]>();
  if (unlike.length === 0) return changes;
  const reader = new FactReader();
  const now = reader.open(text);
  const old = snapshot === undefined ? null : reader.open(snapshot);
  const known = [text, snapshot ?? ''].map(simplified);
  const isName: MayBeName = (words, before) =>
    mayBeName(words, before) || known.some((one) => isTitledIn(one, words));
  yield* reader.learn(text);
  if (snapshot !== undefined) yield* reader.learn(snapshot);
  for (const some of together(unlike)) {
    const passages = some.map(({ was, is, where }) => {
      const [before, after] = narrowed(was, is, where);
      const source = old && was.text === snapshot ? old : reader.open(was.text);
      return { was: source.read(before), is: now.read(after) };
    });
    yield;
    const found = yield* judgingAll(passages, isName);
    some.forEach(({ i }, k) => {
      if (found[k]?.length) changes.set(i, found[k]);
    });
  }
  return changes;
}

function* together(unlike: readonly Unlike[]): Generator<readonly Unlike[]> {
  let from = 0;
  let characters = 0;
  for (const [k, { was, is }] of unlike.entries()) {
    characters += was.end - was.start + is.end - is.start;
    if (k - from < AT_ONCE.passages - 1 && characters < AT_ONCE.characters) continue;
    yield unlike.slice(from, k + 1);
    from = k + 1;
    characters = 0;
  }
  if (from < unlike.length) yield unlike.slice(from);
}

/** The quotes that read otherwise, in the order of today's text: those of one sentence are judged together. */
function* unlikeOf(
  text: string,
  quotes: readonly PlacedQuote[],
  places: readonly (Span | null)[],
  snapshot: string | undefined,
): Generator<void, Unlike[]> {
  const unlike: Unlike[] = [];
  for (const [i, quote] of quotes.entries()) {
    if (i % STEP === STEP - 1) yield;
    const place = places[i];
    if (!place) continue;
    const isStored = snapshot?.startsWith(quote.exact, quote.start) ?? false;
    const was = isStored ? { text: snapshot as string, ...spanOf(quote) } : wholeOf(quote);
    const is = { text, ...place };
    const where = differing(was, is);
    if (where) unlike.push({ i, was, is, where });
  }
  yield;
  return unlike.sort((a, b) => a.is.start - b.is.start);
}

function spanOf({ start, exact }: PlacedQuote): Span {
  return { start, end: start + exact.length };
}

function wholeOf({ prefix, exact, suffix }: PlacedQuote) {
  const start = prefix.length;
  return { text: prefix + exact + suffix, start, end: start + exact.length };
}
