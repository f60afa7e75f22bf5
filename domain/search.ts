import { fold, foldCodes } from './anchoring/fold.ts';
import type { Span } from './article.ts';
import type { Folded } from './fold.ts';
import { SIMPLIFIED } from './simplified.ts';

let table: Uint16Array | null = null;

/** What each code unit is searched as; 0 is left out. Made with the first text. Characters beyond the basic plane stay as they are. */
function searchTable(): Uint16Array {
  if (table) return table;
  const made = Uint16Array.from({ length: 0x10000 }, (_, code) => {
    const [folded = 0] = foldCodes(String.fromCharCode(code));
    return SIMPLIFIED[folded] ?? folded;
  });
  table = made;
  return made;
}

/** Makes now what the first search would have to wait for: it takes as long as a few keystrokes. */
export function prepareSearch(): void {
  searchTable();
}

/** A text as it is searched, with the way back: folded, and Traditional characters as Simplified ones. */
export function searchFold(text: string): Folded {
  const { at } = fold(text);
  return { text: searchable(text), at };
}

const CHUNK = 4096;

/** A text as it is searched. It has no white space, so a line break can stand between two of them. */
export function searchable(text: string): string {
  const as = searchTable();
  const codes = new Uint16Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = as[text.charCodeAt(i)] as number;
    if (code !== 0) codes[length++] = code;
  }
  let found = '';
  for (let i = 0; i < length; i += CHUNK) {
    // Spread, a typed array is walked by its iterator: ten times slower.
    const units = codes.subarray(i, Math.min(length, i + CHUNK));
    found += String.fromCharCode.apply(null, units as never as number[]);
  }
  return found;
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
