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

const UNSEEN = 255;
/** By UTF-16 unit and use, in half steps: those of one character lie beside each other. */
const USES = [SURNAME_COSTS, SINGLE_COSTS, FIRST_COSTS, SECOND_COSTS, SYLLABLE_COSTS];
const [SURNAME, SINGLE, FIRST, SECOND, SYLLABLE] = [0, 1, 2, 3, 4];
const WIDTH = 8;

/** Read when first asked for: a page without any name has no use for them. */
let read: Uint8Array | null = null;

function readCosts(): Uint8Array {
  const costs = new Uint8Array(WIDTH * 2 ** 16).fill(UNSEEN);
  for (const [index, code] of unpackCharacters(NAME_CHARACTERS).entries()) {
    for (const [use, row] of USES.entries()) {
      if (row[index] !== '.') costs[code * WIDTH + use] = row.charCodeAt(index) - 48;
    }
  }
  return costs;
}

/** The cost of a character, or what one costs that was never counted there; both halves of a rare one were not. */
function costIn(use: number, char: string, unseen: number): number {
  read ??= readCosts();
  const halves = read[char.charCodeAt(0) * WIDTH + use] ?? UNSEEN;
  return halves === UNSEEN ? unseen : halves / 2;
}

/** How seldom a surname is one, as a negative natural logarithm. */
export function surnameCost(surname: string): number {
  if (COMPOUND_SURNAMES.has(surname)) return COMPOUND;
  return SURNAMES.has(surname) ? costIn(SURNAME, surname, UNSEEN_SURNAME) : Infinity;
}

/** How seldom a given name of one or two characters is one. */
export function givenCost(first: string, second?: string): number {
  if (second === undefined) return costIn(SINGLE, first, UNSEEN_GIVEN);
  return costIn(FIRST, first, UNSEEN_GIVEN) + costIn(SECOND, second, UNSEEN_GIVEN);
}

/** How seldom a foreign name has a character; `Infinity` where none has it. */
export function syllableCost(char: string): number {
  const rare = MINORITY_SYLLABLES.has(char) ? MINORITY_SYLLABLE : Infinity;
  return costIn(SYLLABLE, char, rare);
}
