import { unpackCharacters } from '../packed-characters.ts';
import { WORD_FIRSTS, WORD_GROUPS } from './name-statistics.ts';
import { NEWS_WORDS, NO_NAMES, SPEECH_VERBS } from './news-words.ts';
import { COMPOUND_SURNAMES } from './surnames.ts';

/** What a word can be beside a name: nouns seldom follow one, verbs and words of grammar do. */
export type WordClass = 'noun' | 'verb' | 'function' | 'time';
const CLASSES: readonly WordClass[] = ['noun', 'verb', 'function', 'time'];
const STEPS = 11;
const CHEAPEST = 4;

/** A word that is known: how seldom it is, as a negative natural logarithm. */
export type Word = { cost: number; kind: WordClass };

/** What a word of our own lists costs. */
const NO_NAME: Word = { cost: 8, kind: 'function' };
const OWN: readonly [ReadonlySet<string>, Word][] = [
  [COMPOUND_SURNAMES, { cost: 13, kind: 'noun' }],
  [NEWS_WORDS, { cost: 10, kind: 'noun' }],
  [SPEECH_VERBS, { cost: 9, kind: 'verb' }],
  [NO_NAMES, NO_NAME],
];

/** Longer words than these are not in the list. */
export const LONGEST_WORD = 4;

/** The words that begin with one character: itself, and by the second character the word of both and longer ones. */
type Group = { alone?: Word; pairs: Map<number, Pair> };
type Pair = { word?: Word; longer?: Map<string, Word> };

/** By UTF-16 unit. */
const groups = new Array<Group | undefined>(2 ** 16).fill(undefined);
/** The counted words by their first UTF-16 unit, still packed, and our own. */
let counted: Map<number, string> | null = null;
let ownByFirst: Map<number, [string, Word][]> | null = null;

/** The known word that stands in `text` from `start` to `end`, or nothing. */
export function wordAt(text: string, start: number, end: number): Word | undefined {
  if (end <= start) return undefined;
  const group = groupOf(text.charCodeAt(start));
  if (end - start === 1) return group.alone;
  const pair = group.pairs.get(text.charCodeAt(start + 1));
  return end - start === 2 ? pair?.word : pair?.longer?.get(text.slice(start + 2, end));
}

/**
 * What the words that begin at `start` cost at least, each with what `read` says of the rest from its end on; `read` begins
 * at `origin`. Nothing beyond `end` is a word.
 */
export function cheapestAt(
  text: string,
  start: number,
  end: number,
  read: readonly number[],
  origin: number,
): number {
  const group = groupOf(text.charCodeAt(start));
  const behind = start + 1 - origin;
  let cheapest = group.alone ? group.alone.cost + (read[behind] ?? 0) : Infinity;
  if (start + 2 > end) return cheapest;
  const pair = group.pairs.get(text.charCodeAt(start + 1));
  if (!pair) return cheapest;
  if (pair.word) cheapest = Math.min(cheapest, pair.word.cost + (read[behind + 1] ?? 0));
  if (!pair.longer) return cheapest;
  for (let to = start + 3; to <= Math.min(end, start + LONGEST_WORD); to++) {
    const word = pair.longer.get(text.slice(start + 2, to));
    if (word) cheapest = Math.min(cheapest, word.cost + (read[to - origin] ?? 0));
  }
  return cheapest;
}

/**
 * Visits the words that begin at `start` and end at `end` at most, the shortest first, with where each ends. One
 * look-up tells for most places that there is none.
 */
export function eachWord(
  text: string,
  start: number,
  end: number,
  visit: (word: Word, to: number) => void,
): void {
  const group = groupOf(text.charCodeAt(start));
  if (group.alone) visit(group.alone, start + 1);
  if (start + 2 > end) return;
  const pair = group.pairs.get(text.charCodeAt(start + 1));
  if (!pair) return;
  if (pair.word) visit(pair.word, start + 2);
  if (!pair.longer) return;
  for (let to = start + 3; to <= Math.min(end, start + LONGEST_WORD); to++) {
    const word = pair.longer.get(text.slice(start + 2, to));
    if (word) visit(word, to);
  }
}

/** A group is read when its first character is first met: a page meets few of the 4,000. */
function groupOf(first: number): Group {
  const known = groups[first];
  if (known) return known;
  const group: Group = { pairs: new Map() };
  groups[first] = group;
  counted ??= countedWords();
  readCounted(group, counted.get(first) ?? '');
  ownByFirst ??= ownWords();
  for (const [rest, word] of ownByFirst.get(first) ?? []) {
    // What is counted is known better, but for what is hardly ever a name.
    if (word === NO_NAME || !restIn(group, rest)) put(group, rest, word);
  }
  return group;
}

function countedWords(): Map<number, string> {
  const packed = WORD_GROUPS.split('|');
  return new Map(unpackCharacters(WORD_FIRSTS).map((first, index) => [first, packed[index] ?? '']));
}

/** A letter for the character as a word, and behind each further one what goes on to words; see `train-names`. */
function readCounted(group: Group, packed: string): void {
  const [alone = '.'] = packed;
  if (alone !== '.') put(group, '', wordOf(alone));
  for (const [, letter = '', rests = ''] of packed.slice(1).matchAll(/([0-[])([^0-[]*)/g)) {
    const word = wordOf(letter);
    const [single = '', ...longer] = rests.split(',');
    for (const rest of [...single, ...longer]) put(group, rest, word);
  }
}

function ownWords(): Map<number, [string, Word][]> {
  const own = new Map<number, [string, Word][]>();
  for (const [words, word] of OWN) {
    for (const text of words) {
      const first = text.charCodeAt(0);
      const same = own.get(first) ?? [];
      own.set(first, same);
      if (text.length > 1) same.push([text.slice(1), word]);
    }
  }
  return own;
}

function restIn(group: Group, rest: string): Word | undefined {
  const pair = group.pairs.get(rest.charCodeAt(0));
  return rest.length === 1 ? pair?.word : pair?.longer?.get(rest.slice(1));
}

function put(group: Group, rest: string, word: Word): void {
  if (rest === '') {
    group.alone = word;
    return;
  }
  const second = rest.charCodeAt(0);
  const pair = group.pairs.get(second) ?? {};
  group.pairs.set(second, pair);
  if (rest.length === 1) pair.word = word;
  else {
    pair.longer ??= new Map();
    pair.longer.set(rest.slice(1), word);
  }
}

function wordOf(letter: string): Word {
  const code = letter.charCodeAt(0) - 48;
  const kind = CLASSES[Math.floor(code / STEPS)] ?? 'noun';
  return { cost: CHEAPEST + (code % STEPS), kind };
}
