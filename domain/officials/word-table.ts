/**
 * Words of two characters and more, found by their first two: one look-up by the first tells for most places that there
 * is none.
 */
export type WordTable = {
  /** By UTF-16 unit: the words that begin with it, by their second unit, the longest first. */
  readonly byFirst: readonly (ReadonlyMap<number, readonly string[]> | undefined)[];
};

export function wordTable(words: Iterable<string>): WordTable {
  const byFirst = new Array<Map<number, string[]> | undefined>(2 ** 16).fill(undefined);
  for (const word of words) {
    const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
    const bySecond = byFirst[first] ?? new Map<number, string[]>();
    byFirst[first] = bySecond;
    bySecond.set(
      second,
      [...(bySecond.get(second) ?? []), word].sort((a, b) => b.length - a.length),
    );
  }
  return { byFirst };
}

/** The longest word of the table that stands at `at`. */
export function longestAt({ byFirst }: WordTable, text: string, at: number): string | undefined {
  const words = byFirst[text.charCodeAt(at)]?.get(text.charCodeAt(at + 1));
  if (!words) return undefined;
  for (const word of words) if (text.startsWith(word, at)) return word;
  return undefined;
}
