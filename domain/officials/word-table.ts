import { isOf, type UnitClass, unitClass } from '../unit-table.ts';

/**
 * Words of two characters and more, found by their first two, or by their last two: a look-up of one character tells for
 * most places that there is none.
 */
export type WordTable = {
  /** The characters that a word begins with, or ends. */
  readonly edges: UnitClass;
  /** By both units: the words, the longest first. */
  readonly byPair: ReadonlyMap<number, readonly string[]>;
};

/** Two units in one number, small enough for the engine: 14 bits of the first are as good as all. */
const pairOf = (first: number, second: number): number => ((first & 0x3fff) << 16) | second;

export const wordTable = (words: Iterable<string>): WordTable => tableBy(words, 0, 1);
/** The same by the last character and the one before it. */
export const endingTable = (words: Iterable<string>): WordTable => tableBy(words, -1, -2);

function tableBy(words: Iterable<string>, at: number, beside: number): WordTable {
  const byPair = new Map<number, string[]>();
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  for (const word of longestFirst) {
    const unit = word.at(at)?.charCodeAt(0) ?? 0;
    const pair = pairOf(unit, word.at(beside)?.charCodeAt(0) ?? 0);
    byPair.set(pair, [...(byPair.get(pair) ?? []), word]);
  }
  return { edges: unitClass(longestFirst.map((word) => word.at(at) ?? '')), byPair };
}

/** The longest word of the table that stands at `at`. */
export function longestAt(table: WordTable, text: string, at: number): string | undefined {
  const first = text.charCodeAt(at);
  if (!isOf(first, table.edges)) return undefined;
  const words = table.byPair.get(pairOf(first, text.charCodeAt(at + 1)));
  return words?.find((word) => text.startsWith(word, at));
}

/** The longest word of an ending table that ends at `end`. */
export function longestEndingAt(table: WordTable, text: string, end: number): string | undefined {
  const last = text.charCodeAt(end - 1);
  if (!isOf(last, table.edges)) return undefined;
  const words = table.byPair.get(pairOf(last, text.charCodeAt(end - 2)));
  return words?.find((word) => text.endsWith(word, end));
}
