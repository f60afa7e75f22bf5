/**
 * Which UTF-16 units are of which class, one bit for each class: a look-up for each character of a text is several times as
 * fast as a pattern or a set of strings. All classes lie in one table, so that those of one character are one place in
 * memory: tables of their own evicted each other from the processor's caches.
 */
const MARKS = new Uint32Array(2 ** 16);
const MOST_CLASSES = 32;
let classes = 0;

/** A class of characters, told by the character. */
export type UnitClass = number;

/** Makes a class of characters. There are not many: `RangeError` beyond 32. */
export function unitClass(characters: Iterable<string>): UnitClass {
  if (classes === MOST_CLASSES) throw new RangeError('no more classes of characters');
  const mark = 1 << classes++;
  for (const char of characters) {
    const code = char.charCodeAt(0);
    MARKS[code] = (MARKS[code] ?? 0) | mark;
  }
  return mark;
}

/** The same for the characters that words begin with. */
export const firstUnits = (words: Iterable<string>): UnitClass =>
  unitClass([...words].map((word) => word.charAt(0)));

/** Is a UTF-16 unit of a class? `NaN`, what `charCodeAt` says outside of a text, is of none. */
export const isOf = (code: number, mark: UnitClass): boolean => ((MARKS[code] ?? 0) & mark) !== 0;
