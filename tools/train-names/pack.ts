import { SURNAMES } from '../../domain/officials/surnames.ts';
import { packCharacters } from '../../domain/packed-characters.ts';
import type { Word } from './counts.ts';

/** What a word can be beside a name. */
export type WordClass = 'noun' | 'verb' | 'function' | 'time';
const CLASSES: readonly WordClass[] = ['noun', 'verb', 'function', 'time'];

/** jieba's tags: n… and the rest of nouns, v… verbs, c d f p r u y words of grammar, m q t numbers and times. */
export function classOf(tag: string): WordClass {
  if (tag === 'ad') return 'function';
  if (tag === 'vn' || /^[nabijlsgxzo]/.test(tag)) return 'noun';
  if (tag.startsWith('v')) return 'verb';
  return /^[mqt]/.test(tag) ? 'time' : 'function';
}

/** Costs are steps of one in natural logarithms, 4 to 14, so that a class and a cost are one letter. */
const CHEAPEST = 4;
const STEPS = 11;

function costOf({ count }: Word, total: number): number {
  const cost = Math.round(-Math.log(count / total));
  return Math.min(Math.max(cost, CHEAPEST), CHEAPEST + STEPS - 1);
}

function letterOf(word: Word, total: number): string {
  const step = costOf(word, total) - CHEAPEST;
  return String.fromCharCode(48 + CLASSES.indexOf(classOf(word.tag)) * STEPS + step);
}

/**
 * The words, grouped by their first character, as `domain/officials/lexicon.ts` reads them: the first characters, packed,
 * and for each a group, parted by `|`. A group is the letter of the character as a word, `.` where it is none, and behind
 * each further letter what goes on to words: single characters, then longer rests, each behind a comma.
 */
export function packWords(words: readonly Word[]): { firsts: string; groups: string } {
  const total = words.reduce((sum, { count }) => sum + count, 0);
  const groups = new Map<string, Map<string, string[]>>();
  for (const word of withoutCompounds(chosen(words), total)) {
    const first = word.word[0] ?? '';
    const letter = letterOf(word, total);
    const group = groups.get(first) ?? new Map<string, string[]>();
    groups.set(first, group);
    group.set(letter, [...(group.get(letter) ?? []), word.word.slice(1)]);
  }
  const sorted = [...groups].sort(byKey);
  return {
    firsts: packCharacters(sorted.map(([first]) => first)),
    groups: sorted.map(([, group]) => packGroup(group)).join('|'),
  };
}

function packGroup(group: ReadonlyMap<string, readonly string[]>): string {
  const sorted = [...group].sort(byKey);
  const alone = sorted.find(([, rests]) => rests.includes(''))?.[0] ?? '.';
  const rests = sorted.map(([letter, all]) => {
    const single = all.filter((rest) => rest.length === 1).join('');
    const longer = all.filter((rest) => rest.length > 1).map((rest) => `,${rest}`);
    return single || longer.length > 0 ? letter + single + longer.join('') : '';
  });
  return alone + rests.join('');
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** The dictionary calls many an ordinary word a name (文明, 师傅): those that are so frequent are words. */
const FREQUENT = 150;
/**
 * How often a word must be counted to be carried, by its length. Words that begin like a name are what names are taken
 * for, so that rare ones are worth their bytes unless they are longer than names; of the others only what may follow one.
 */
const LEAST = { likeName: [0, 0, 60, 150, 1200], other: [0, 0, 190, 1200, 2500] };

/** What reading an unknown character costs (`domain/officials/weigh.ts`): a rarer word of one says nothing. */
const UNKNOWN = 13;
/** The words without those that say nothing: to read them as several costs no more. */
function withoutCompounds(words: readonly Word[], total: number): Word[] {
  const costs = new Map(words.map((word) => [word.word, costOf(word, total)]));
  return words.filter(({ word }) => {
    const cost = costs.get(word) ?? Infinity;
    return word.length === 1 ? cost < UNKNOWN : cost < costOfParts(word, costs);
  });
}

/** What reading a word as several costs at least. */
function costOfParts(word: string, costs: ReadonlyMap<string, number>): number {
  const read = [0];
  for (let end = 1; end <= word.length; end++) {
    const ways = read.map((before, start) => {
      const part =
        start === 0 && end === word.length ? undefined : costs.get(word.slice(start, end));
      return before + Math.min(part ?? Infinity, end - start === 1 ? UNKNOWN : Infinity);
    });
    read.push(Math.min(...ways));
  }
  return read[word.length] ?? Infinity;
}

/** Words of one to four characters that are no names. */
function chosen(words: readonly Word[]): Word[] {
  return words
    .filter(({ word }) => /^\p{sc=Han}{1,4}$/u.test(word))
    .filter(({ word, tag, count }) => count >= leastCount(word, tag))
    .sort((a, b) => (a.word < b.word ? -1 : 1));
}

/** 武则天, 温家宝: what the dictionary calls a person and is built like one is no word, however well known. */
const isPerson = (word: string, tag: string): boolean =>
  (tag === 'nr' && word.length === 3 && SURNAMES.has(word[0] ?? '')) || FOREIGN_NAMES.has(word);

/** What persons of other countries are called most, as the dictionary has it among words. */
const FOREIGN_NAMES: ReadonlySet<string> = new Set(
  (
    '伊万 保罗 亨利 亨特 吉米 哈里 威尔逊 威廉 布什 库克 彼得 托马斯 比尔 琼斯 盖茨 穆罕默德 约翰 ' +
    '约翰逊 纳什 埃里克森 雅克 麦克斯韦'
  ).split(' '),
);

function leastCount(word: string, tag: string): number {
  if (isPerson(word, tag)) return Infinity;
  const least = SURNAMES.has(word[0] ?? '') ? LEAST.likeName : LEAST.other;
  return Math.max(least[word.length] ?? 0, tag.startsWith('nr') ? FREQUENT : 0);
}

/**
 * Costs of the characters of names in half steps: the characters, packed, and for each use of them a row of letters, `.`
 * where a character was seen too seldom in it.
 */
export function packCosts(uses: Readonly<Record<string, Use>>): {
  characters: string;
  rows: Record<string, string>;
} {
  const letters = Object.entries(uses).map(([name, use]) => [name, lettersOf(use)] as const);
  const characters = [...new Set(letters.flatMap(([, row]) => [...row.keys()]))].sort();
  const rows = letters.map(([name, row]) => [
    name,
    characters.map((char) => row.get(char) ?? '.').join(''),
  ]);
  return { characters: packCharacters(characters), rows: Object.fromEntries(rows) };
}

/** How often characters were counted in one use of them, and how often one is at least to be carried. */
export type Use = { counts: ReadonlyMap<string, number>; least: number };

function lettersOf({ counts, least }: Use): Map<string, string> {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return new Map(
    [...counts]
      .filter(([char, count]) => char.length === 1 && count >= least)
      .map(([char, count]) => [
        char,
        String.fromCharCode(48 + Math.round(-2 * Math.log(count / total))),
      ]),
  );
}
