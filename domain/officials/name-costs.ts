import { unpackCharacters } from '../packed-characters.ts';
import { MINORITY_SYLLABLES } from './name-elements.ts';
import {
  FIRST_COSTS,
  NAME_CHARACTERS,
  SECOND_COSTS,
  SINGLE_COSTS,
  SURNAME_COSTS,
  SYLLABLE_COSTS,
} from './name-statistics.ts';
import { COMPOUND_SURNAMES, SURNAMES } from './surnames.ts';

/** Costs of characters that were never counted in their place; those of a compound surname. */
const UNSEEN_GIVEN = 11.5;
const UNSEEN_SURNAME = 11;
const COMPOUND = 8;
const MINORITY_SYLLABLE = 8;

/** Half steps by UTF-16 unit; `UNSEEN` where a character has none. */
type Costs = Uint8Array;
const UNSEEN = 255;

/** What the characters of names cost in one use of them: a letter for each, in half steps. */
function costsOf(row: string, characters: readonly number[]): Costs {
  const costs = new Uint8Array(2 ** 16).fill(UNSEEN);
  for (const [index, code] of characters.entries()) {
    if (row[index] !== '.') costs[code] = row.charCodeAt(index) - 48;
  }
  return costs;
}

/** Read when first asked for: a page without any name has no use for them. */
const costs = (() => {
  let read: Record<'surname' | 'single' | 'first' | 'second' | 'syllable', Costs> | null = null;
  return () => {
    if (read) return read;
    const characters = unpackCharacters(NAME_CHARACTERS);
    read = {
      surname: costsOf(SURNAME_COSTS, characters),
      single: costsOf(SINGLE_COSTS, characters),
      first: costsOf(FIRST_COSTS, characters),
      second: costsOf(SECOND_COSTS, characters),
      syllable: costsOf(SYLLABLE_COSTS, characters),
    };
    return read;
  };
})();

/** The cost of a character, or what one costs that was never counted there; both halves of a rare one were not. */
function costIn(table: Costs, char: string, unseen: number): number {
  const halves = table[char.charCodeAt(0)] ?? UNSEEN;
  return halves === UNSEEN ? unseen : halves / 2;
}

/** How seldom a surname is one, as a negative natural logarithm. */
export function surnameCost(surname: string): number {
  if (COMPOUND_SURNAMES.has(surname)) return COMPOUND;
  return SURNAMES.has(surname) ? costIn(costs().surname, surname, UNSEEN_SURNAME) : Infinity;
}

/** How seldom a given name of one or two characters is one. */
export function givenCost(first: string, second?: string): number {
  if (second === undefined) return costIn(costs().single, first, UNSEEN_GIVEN);
  return costIn(costs().first, first, UNSEEN_GIVEN) + costIn(costs().second, second, UNSEEN_GIVEN);
}

/** How seldom a foreign name has a character; `Infinity` where none has it. */
export function syllableCost(char: string): number {
  const rare = MINORITY_SYLLABLES.has(char) ? MINORITY_SYLLABLE : Infinity;
  return costIn(costs().syllable, char, rare);
}
