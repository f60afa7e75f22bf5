import { SURNAMES } from '../../domain/officials/surnames.ts';
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

function letterOf({ tag, count }: Word, total: number): string {
  const step = Math.round(-Math.log(count / total)) - CHEAPEST;
  const cost = Math.min(Math.max(step, 0), STEPS - 1);
  return String.fromCharCode(48 + CLASSES.indexOf(classOf(tag)) * STEPS + cost);
}

/**
 * The words, grouped by their first character and there by letter, as `domain/officials/lexicon.ts` reads them:
 * `|副0,1市长,…` is a group, its first character, and behind each letter the rests of words, each ended by a comma.
 */
export function packWords(words: readonly Word[]): string {
  const total = words.reduce((sum, { count }) => sum + count, 0);
  const groups = new Map<string, Map<string, string[]>>();
  for (const word of chosen(words)) {
    const first = word.word[0] ?? '';
    const letter = letterOf(word, total);
    const group = groups.get(first) ?? new Map<string, string[]>();
    groups.set(first, group);
    group.set(letter, [...(group.get(letter) ?? []), word.word.slice(1)]);
  }
  return [...groups]
    .sort(byKey)
    .map(([first, group]) => `|${first}${packGroup(group)}`)
    .join('');
}

const packGroup = (group: ReadonlyMap<string, readonly string[]>): string =>
  [...group]
    .sort(byKey)
    .map(([letter, rests]) => `${letter}${rests.map((rest) => `${rest},`).join('')}`)
    .join('');

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** The dictionary calls many an ordinary word a name (文明, 师傅): those that are so frequent are words. */
const FREQUENT = 150;
/**
 * How often a word must be counted to be carried, by its length. Words that begin like a name are what names are taken
 * for, so that rare ones are worth their bytes; of the others only what may follow a name.
 */
const LEAST = { likeName: [0, 0, 60, 150, 60], other: [0, 0, 180, 1200, 2500] };

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

/** Costs of characters in half steps, one letter each, as pairs; those that were seen too seldom are left out. */
export function packCosts(counts: ReadonlyMap<string, number>, least = 2): string {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(byKey)
    .map(
      ([key, count]) =>
        `${key}${String.fromCharCode(48 + Math.round(-2 * Math.log(count / total)))}`,
    )
    .join('');
}
