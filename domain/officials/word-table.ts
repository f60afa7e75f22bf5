/** Words of two characters and more, found by their first two: one look-up tells for most places that there is none. */
export type WordTable = ReadonlyMap<number, readonly string[]>;

/** The words by their first two characters, the longest first. */
export function wordTable(words: Iterable<string>): WordTable {
  const table = new Map<number, string[]>();
  for (const word of words) {
    const pair = pairAt(word, 0);
    const same = table.get(pair) ?? [];
    table.set(pair, same);
    same.push(word);
  }
  for (const same of table.values()) same.sort((a, b) => b.length - a.length);
  return table;
}

/** The longest word of the table that stands at `at`. */
export function longestAt(table: WordTable, text: string, at: number): string | undefined {
  const words = table.get(pairAt(text, at));
  if (!words) return undefined;
  for (const word of words) if (text.startsWith(word, at)) return word;
  return undefined;
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}
