import { isHan } from '../han.ts';
import { firstUnits, isOf } from '../unit-table.ts';
import { wordAt } from './lexicon.ts';
import { givenCost, surnameCost, syllableCost } from './name-costs.ts';
import { JAPANESE_SURNAMES, NAME_ELEMENTS } from './name-elements.ts';
import { surnameLengthAt } from './name-forms.ts';

/** A way to read a name: how long it is in UTF-16 units and how seldom such names are. */
export type Candidate = { length: number; cost: number };

/** How seldom names are built so, as negative natural logarithms. */
const FORM = {
  two: 0.5,
  one: 1.3,
  three: 7,
  foreign: 2.5,
  element: 3,
  japanese: 3,
};
/** A part of a name that is known as a whole, 扎西. */
const ELEMENT = 5;
const JAPANESE = 6;
/** A clan before a Chinese given name, 阿的|江山. */
const CLAN = 9;
const LONGEST_FOREIGN = 8;

const ELEMENT_BEGINS = firstUnits(NAME_ELEMENTS);
const JAPANESE_BEGINS = firstUnits(JAPANESE_SURNAMES);

/** A quick look: can any name begin here? */
export function mayBeginName(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    surnameLengthAt(text, at) > 0 ||
    syllableCost(text.charAt(at)) < Infinity ||
    isOf(code, ELEMENT_BEGINS) ||
    isOf(code, JAPANESE_BEGINS)
  );
}

/** Every way to read a name at an offset. */
export function candidatesAt(text: string, at: number): Candidate[] {
  const found: Candidate[] = [];
  if (!mayBeginName(text, at)) return found;
  addChinese(text, at, found);
  addForeign(text, at, found);
  addJapanese(text, at, found);
  return found;
}

/** 周云, 卿官亮, 欧阳志, 上官文博, 于成龙江. */
function addChinese(text: string, at: number, found: Candidate[]): void {
  const chars = charsAt(text, at, 5);
  for (let length = 1; length <= 2 && length < chars.length; length++) {
    const surname = length === 1 ? (chars[0] ?? '') : `${chars[0]}${chars[1]}`;
    const ofSurname = length === 2 && NAME_ELEMENTS.has(surname) ? CLAN : surnameCost(surname);
    if (ofSurname === Infinity) continue;
    addGiven(surname, ofSurname, chars, length, found);
  }
}

/** The names of one, two and three characters behind a surname that takes the first `from` of `chars`. */
function addGiven(
  surname: string,
  ofSurname: number,
  chars: readonly string[],
  from: number,
  found: Candidate[],
): void {
  const [first = '', second, third] = [chars[from], chars[from + 1], chars[from + 2]];
  const grammar = grammarCost(surname);
  const two = first + (second ?? '');
  // 于海|洋 is no better than 于海洋 where 海洋 is a word.
  const isWord = grammar >= MUCH_GRAMMAR && wordAt(two, 0, 2) !== undefined;
  const cost = ofSurname + grammar + (isWord ? twoWords(surname) : 0);
  const add = (name: string, form: number) => {
    found.push({ length: name.length, cost: form + lastCost(name) + cost });
  };
  add(surname + first, FORM.one + givenCost(first));
  if (second === undefined) return;
  const given = givenCost(first, second);
  if (!NO_GIVEN_NAME.test(two)) add(surname + two, FORM.two + given);
  if (third !== undefined && !JOINS.test(surname)) {
    add(surname + two + third, FORM.three + given + givenCost(third) - 2);
  }
}

/** Characters of both planes, up to the first that is not Chinese. */
function charsAt(text: string, at: number, most: number): string[] {
  const chars: string[] = [];
  for (let from = at; chars.length < most && isHan(text, from); ) {
    const char =
      (text.codePointAt(from) ?? 0) > 0xffff ? text.slice(from, from + 2) : text.charAt(from);
    chars.push(char);
    from += char.length;
  }
  return chars;
}

/** 布朗, 阿特金森, 阿尔木呷, 扎西多吉: syllables and known parts, as cheaply as they can be read. */
function addForeign(text: string, at: number, found: Candidate[]): void {
  if (syllableCost(text.charAt(at)) === Infinity && !isOf(text.charCodeAt(at), ELEMENT_BEGINS))
    return;
  const least = isGrammar(text.charAt(at)) ? 3 : 2;
  const costs: number[] = [0];
  const hasElement: boolean[] = [false];
  const longest = Math.min(LONGEST_FOREIGN, text.length - at);
  for (let length = 1; length <= longest; length++) {
    let cost = (costs[length - 1] ?? Infinity) + syllableCost(text.charAt(at + length - 1));
    let element = hasElement[length - 1] ?? false;
    for (const size of [2, 3, 4]) {
      const before = costs[length - size];
      if (before === undefined || before + ELEMENT >= cost) continue;
      if (!NAME_ELEMENTS.has(text.slice(at + length - size, at + length))) continue;
      cost = before + ELEMENT;
      element = true;
    }
    costs.push(cost);
    hasElement.push(element);
    if (cost === Infinity && costs.slice(-4).every((last) => last === Infinity)) break;
  }
  for (let length = least; length < costs.length; length++) {
    const cost = (costs[length] ?? Infinity) + (hasElement[length] ? FORM.element : FORM.foreign);
    if (cost < Infinity) found.push({ length, cost });
  }
}

/** 山口一郎, 小林洋. */
function addJapanese(text: string, at: number, found: Candidate[]): void {
  if (!isOf(text.charCodeAt(at), JAPANESE_BEGINS)) return;
  for (const size of [3, 2]) {
    if (!JAPANESE_SURNAMES.has(text.slice(at, at + size))) continue;
    const given = charsAt(text, at + size, 3);
    for (const [index, last] of given.entries()) {
      const length = size + given.slice(0, index + 1).join('').length;
      const [first = '', second] = given.slice(0, index + 1);
      const cost = givenCost(first, second) + lastCost(last) + (index > 1 ? 8 : 0);
      found.push({ length, cost: FORM.japanese + JAPANESE + cost });
    }
    return;
  }
}

/** Words of grammar are seldom surnames: 县长向记者介绍. The more frequent the word, the less. */
const FREQUENT = 11;
const MUCH_GRAMMAR = 4;
const JOINS = /[和与及向对由从让被给把]/;

function grammarCost(surname: string): number {
  const word = wordAt(surname, 0, surname.length);
  return word?.kind === 'function' ? Math.max(0, FREQUENT - word.cost) : 0;
}

/** 和, 向, 于: words far more often than surnames. */
export const isGrammar = (surname: string): boolean => grammarCost(surname) >= MUCH_GRAMMAR;

/** And less so where a word follows: 和业主, 和军官. */
const twoWords = (surname: string): number => (JOINS.test(surname) ? 8 : 4);
/** What ends a name less often than it begins what follows: 周云|说, 方正|在; and what ends places: 长丰村. */
const EATEN = new Set(
  '说道时后向在的和与等为任对从到也还则就已将是有没给才并又曾便不要会称了着过把被让跟及你我他她县市区镇乡村街路局厂社',
);
/** Verbs of one character that end hardly any name: 常欢|帮. */
const VERBS = new Set('帮找问听写吃喝跑拿抱打骂坐拉推捧扶叫喊哭递买卖送挣赚');
/** 邹女士, 高局长: a surname with a title or an honorific. */
const NO_GIVEN_NAME =
  /^(?:女士|先生|小姐|太太|夫人|老师|师傅|同志|大[姐哥爷娘妈叔伯嫂]|阿姨|奶奶|爷爷|老汉|.[长]|书记|主任|教授|医生|经理|老板|总理|总统|主席|院士|博士|支书|警官|法官|律师|记者|教练|导演)$/;
const PRONOUN = /[你我他她它们]/;
const SELDOM_LAST = 5;
const VERB_LAST = 8;
const PRONOUN_IN_NAME = 10;

function lastCost(name: string): number {
  const last = name.charAt(name.length - 1);
  const eaten = EATEN.has(last) ? SELDOM_LAST : VERBS.has(last) ? VERB_LAST : 0;
  return eaten + (PRONOUN.test(name) ? PRONOUN_IN_NAME : 0);
}
