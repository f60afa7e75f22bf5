import { comparedAs, fold, foldCodes, textOf } from './anchoring/fold.ts';
import type { Span } from './article.ts';

/** A text with everything left out that an editor changes without changing what is said. */
type Folded = {
  text: string;
  /** For each character of `text`, its offset in the original; one more for the end. */
  at: Int32Array;
};

/** Makes now what the first search would have to wait for: it takes as long as a few keystrokes. */
export function prepareSearch(): void {
  comparedAs();
}

/** A text as it is searched, with the way back. */
export function searchFold(text: string): Folded {
  const { codes, at } = fold(text);
  return { text: textOf(codes), at };
}

/** A text as it is searched. It has no white space, so a line break can stand between two of them. */
export function searchable(text: string): string {
  return textOf(foldCodes(text));
}

/** Stands between texts that are searched together: no character, and nothing that anybody types. */
const BETWEEN = '\uffff';

/** Several texts as they are searched together: no word is found across two of them. */
export function searchableTogether(texts: readonly string[]): string {
  return searchable(texts.join(BETWEEN));
}

/** What is looked for: each word as it is searched, once, none empty; long ones first, since they leave fewer rows. */
export function wordsOf(query: string): string[] {
  const words = query.split(/\s+/).map(searchable).filter(Boolean);
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}

/** Does every word occur in a searchable text? Two characters out of a longer word are enough: a scan finds 双碳 in every sentence, no segmentation does. */
export function containsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** Where words stand in a text, in UTF-16 units, in order, none over another; at most `limit`. */
export function hitsIn(
  text: string,
  words: readonly string[],
  limit = Number.POSITIVE_INFINITY,
): Span[] {
  const hits: Span[] = [];
  if (words.length === 0) return hits;
  const folded = searchFold(text);
  const next = words.map((word) => folded.text.indexOf(word));
  while (hits.length < limit) {
    const first = earliest(next);
    const at = next[first] ?? -1;
    const word = words[first];
    if (at < 0 || word === undefined) break;
    const end = at + word.length;
    hits.push({ start: folded.at[at] ?? 0, end: (folded.at[end - 1] ?? 0) + 1 });
    for (const [index, other] of words.entries()) {
      const place = next[index] ?? -1;
      if (place >= 0 && place < end) next[index] = folded.text.indexOf(other, end);
    }
  }
  return hits;
}

/** The index of the smallest number that is not negative; of the first where there is none. */
function earliest(places: readonly number[]): number {
  let best = 0;
  for (const [index, place] of places.entries()) {
    const least = places[best] ?? -1;
    if (place >= 0 && (least < 0 || place < least)) best = index;
  }
  return best;
}
