import { fold } from './fold.ts';

/** What is looked for: each word folded, none empty. */
export function wordsOf(query: string): string[] {
  return query
    .split(/\s+/)
    .map((word) => fold(word).text)
    .filter(Boolean);
}

/** Folding is what costs: every row is folded once, as long as it lives. */
const folded = new WeakMap<object, string>();

/**
 * Does every word occur somewhere in the texts of a row? Two characters out of a longer word are enough: no
 * segmentation finds 双碳 in every sentence, a scan does. `row` stands for its texts, which must not change.
 */
export function containsAll(
  row: object,
  texts: () => readonly string[],
  words: readonly string[],
): boolean {
  if (words.length === 0) return true;
  let text = folded.get(row);
  if (text === undefined) {
    // A folded word has no line break, so that none is found across two texts.
    text = texts()
      .map((one) => fold(one).text)
      .join('\n');
    folded.set(row, text);
  }
  const found = text;
  return words.every((word) => found.includes(word));
}
