import { WORDS } from './name-statistics.ts';
import { NEWS_WORDS, NO_NAMES, SPEECH_VERBS } from './news-words.ts';
import { COMPOUND_SURNAMES } from './surnames.ts';

/** What a word can be beside a name: nouns seldom follow one, verbs and words of grammar do. */
export type WordClass = 'noun' | 'verb' | 'function' | 'time';
const CLASSES: readonly WordClass[] = ['noun', 'verb', 'function', 'time'];
const STEPS = 11;
const CHEAPEST = 4;

/** A word that is known: how seldom it is, as a negative natural logarithm. */
export type Word = { cost: number; kind: WordClass };

/** Longer words than these are not in the list. */
export const LONGEST_WORD = 4;
const WORDS_OF = new Map<string, Map<string, Word>>();

/** What a word of our own lists costs. */
const OWN_VERB: Word = { cost: 9, kind: 'verb' };
const OWN_NOUN: Word = { cost: 10, kind: 'noun' };
const NO_NAME: Word = { cost: 8, kind: 'function' };
const SURNAME: Word = { cost: 13, kind: 'noun' };

/** The known word that stands in `text` from `start` to `end`, or nothing. */
export function wordAt(text: string, start: number, end: number): Word | undefined {
  if (end - start > 1 && NO_NAMES.has(text.slice(start, end))) return NO_NAME;
  const counted = groupOf(text.charAt(start)).get(text.slice(start + 1, end));
  if (counted || end - start < 2) return counted;
  const word = text.slice(start, end);
  if (SPEECH_VERBS.has(word)) return OWN_VERB;
  if (NEWS_WORDS.has(word)) return OWN_NOUN;
  return COMPOUND_SURNAMES.has(word) ? SURNAME : undefined;
}

/** A group is read when its first character is first met: a page meets few of the 4,000. */
function groupOf(first: string): ReadonlyMap<string, Word> {
  const known = WORDS_OF.get(first);
  if (known) return known;
  const group = new Map<string, Word>();
  WORDS_OF.set(first, group);
  const at = WORDS.indexOf(`|${first}`);
  if (first === '' || at < 0) return group;
  const end = WORDS.indexOf('|', at + 2);
  for (const [, letter = '', rests = ''] of WORDS.slice(at + 2, end < 0 ? undefined : end).matchAll(
    /([0-[])([^0-[]*),/g,
  )) {
    const word = wordOf(letter);
    for (const rest of rests.split(',')) group.set(rest, word);
  }
  return group;
}

function wordOf(letter: string): Word {
  const code = letter.charCodeAt(0) - 48;
  const kind = CLASSES[Math.floor(code / STEPS)] ?? 'noun';
  return { cost: CHEAPEST + (code % STEPS), kind };
}
