import { MINORITY_SYLLABLES } from './name-elements.ts';
import {
  FIRST_COSTS,
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

/** Pairs of a character and a letter, read when first asked for. */
function table(packed: string): () => ReadonlyMap<string, number> {
  let costs: Map<string, number> | null = null;
  return () => {
    if (costs) return costs;
    costs = new Map();
    const chars = [...packed];
    for (let at = 0; at + 1 < chars.length; at += 2) {
      costs.set(chars[at] ?? '', ((chars[at + 1] ?? '0').charCodeAt(0) - 48) / 2);
    }
    return costs;
  };
}

const surnames = table(SURNAME_COSTS);
const singles = table(SINGLE_COSTS);
const firsts = table(FIRST_COSTS);
const seconds = table(SECOND_COSTS);
const syllables = table(SYLLABLE_COSTS);

/** How seldom a surname is one, as a negative natural logarithm. */
export function surnameCost(surname: string): number {
  if (COMPOUND_SURNAMES.has(surname)) return COMPOUND;
  return SURNAMES.has(surname) ? (surnames().get(surname) ?? UNSEEN_SURNAME) : Infinity;
}

/** How seldom a given name of one or two characters is one. */
export function givenCost(given: readonly string[]): number {
  const [first = '', second] = given;
  if (second === undefined) return singles().get(first) ?? UNSEEN_GIVEN;
  return (firsts().get(first) ?? UNSEEN_GIVEN) + (seconds().get(second) ?? UNSEEN_GIVEN);
}

/** How seldom a foreign name has a character; `Infinity` where none has it. */
export function syllableCost(char: string): number {
  return syllables().get(char) ?? (MINORITY_SYLLABLES.has(char) ? MINORITY_SYLLABLE : Infinity);
}
