import { POST_EDGES, postEndingAt } from '../officials/post.ts';
import { STATUS } from '../officials/status.ts';
import { COMPOUND_SURNAMES, SURNAMES } from '../officials/surnames.ts';
import { charTable } from './facts.ts';
import { comparedAs } from './fold.ts';
import { endsSentence } from './sentence-ends.ts';

/** A surname, as a part of a pattern. */
export const SURNAME = `(?:${[...COMPOUND_SURNAMES].join('|')}|[${[...SURNAMES].filter((name) => name.length === 1).join('')}])`;
/** Which UTF-16 units a surname may begin with. */
export const SURNAME_BEGINS = charTable(
  [...SURNAMES, ...COMPOUND_SURNAMES].map((name) => name.charAt(0)).join(''),
);

const ONLY_A_NAME = new RegExp(`^${SURNAME}[\\p{sc=Han}]{1,3}$`, 'u');

/** Can these words, by themselves or behind a title, be a name? */
export function mayBeName(words: string, before: string): boolean {
  if (ONLY_A_NAME.test(words)) return true;
  return words.length <= 4 && postEndingAt(before, before.length) !== null;
}

/** Which UTF-16 units a post may end with. */
export const ENDS_POST_TABLE = charTable(POST_EDGES.last);
/** The last characters of posts, of words of status (村民, 学生, 原告) and of trades (种植户, 质检员). */
const BEFORE_NAME = charTable(
  `${POST_EDGES.last}${[...STATUS.keys()].map((word) => word.at(-1)).join('')}户主师匠者员人`,
);

/** May a name begin here, by what stands before it? */
export function mayBeginName(text: string, at: number): boolean {
  return at === 0 || BEFORE_NAME[text.charCodeAt(at - 1)] === 1 || !IS_HAN.test(text[at - 1] ?? '');
}

const IS_HAN = /\p{sc=Han}/u;

/** Does a surname stand right behind a title? */
export function isTitledAt(text: string, at: number): boolean {
  return (
    SURNAME_BEGINS[text.charCodeAt(at)] === 1 &&
    ENDS_POST_TABLE[text.charCodeAt(at - 1)] === 1 &&
    postEndingAt(text, at) !== null
  );
}

/** Where a sentence says of its first words that they speak or are appointed, one of these stands. */
const OF_SUBJECT = charTable('为任说不表介强指');
const SUBJECT_REACH = 20;

/** What a unit, as the page has it, may be there for: a surname begins with it, a title or a sentence ends with it. */
const BEGINS_SURNAME = 1;
const ENDS_TITLE = 2;
const ENDS_SENTENCE = 4;
const SILENT = 8;
/** Made with the first text. */
let looks: Uint8Array | null = null;

function looksOf(): Uint8Array {
  looks ??= Uint8Array.from(comparedAs(), (as, code) => {
    if (endsSentence(code)) return ENDS_SENTENCE;
    if (as === 0) return SILENT;
    return (SURNAME_BEGINS[as] as number) | ((ENDS_POST_TABLE[as] as number) * ENDS_TITLE);
  });
  return looks;
}

/**
 * The next offset at which somebody may be named, behind a title or as the first word of a sentence; the length of the
 * text where there is none up to `until`. A quick look at a text as the page has it, over white space.
 */
export function nextNamed(text: string, from: number, until: number): number {
  const looks = looksOf();
  for (let at = from; at < until; at++) {
    if (((looks[text.charCodeAt(at)] as number) & BEGINS_SURNAME) === 0) continue;
    let before = at - 1;
    while (before >= 0 && looks[text.charCodeAt(before)] === SILENT) before--;
    const look = before < 0 ? ENDS_SENTENCE : (looks[text.charCodeAt(before)] as number);
    if (
      look === ENDS_SENTENCE
        ? mayBeSubject(text, at)
        : look & ENDS_TITLE && mayBeTitle(text, before + 1)
    )
      return at;
  }
  return until;
}

/** Does a title end at an offset, or what is written otherwise than titles are kept here: 書 記, 經理? */
function mayBeTitle(text: string, end: number): boolean {
  const isPlain = isAsCompared(text, end - 1) && isAsCompared(text, end - 2);
  return !isPlain || postEndingAt(text, end) !== null;
}

function isAsCompared(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return comparedAs()[code] === code;
}

function mayBeSubject(text: string, at: number): boolean {
  const as = comparedAs();
  const last = Math.min(text.length, at + SUBJECT_REACH);
  for (let i = at + 2; i < last; i++) {
    const code = text.charCodeAt(i);
    if (endsSentence(code)) return false;
    if (OF_SUBJECT[as[code] as number] === 1 || as[code] === 0) return true;
  }
  return false;
}

/** So many places of words are looked at. */
const MOST_PLACES = 64;

/** Do these words stand right behind a title somewhere? 社长山口一郎 says that 山口一郎 may be somebody. */
export function isTitledIn(text: string, words: string): boolean {
  if (words.length > 5) return false;
  let at = text.indexOf(words);
  for (let places = 0; at >= 0 && places < MOST_PLACES; places++) {
    if (postEndingAt(text, at)) return true;
    at = text.indexOf(words, at + 1);
  }
  return false;
}
