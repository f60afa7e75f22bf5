import { HAN, isHan } from '../han.ts';
import { isOf, unitClass } from '../unit-table.ts';
import { BEFORE_TITLES, DESCRIPTIONS, ORGANISATION_END } from './organisations.ts';
import { postEndingAt } from './post.ts';
import { type Piece, segment } from './segment.ts';

/** Besides Chinese characters, what an organisation goes on with to the left. */
const INSIDE = unitClass(
  '·&＆《》〈〉_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz〇々',
);
/** Organisations are not longer, in UTF-16 units. */
const LONGEST = 32;
/** 原市长, 前国家队教练, 时任县长: held once. 原子能 is a word. */
const FORMER = /^(?:原(?![子料油则始创点])|前(?![沿进锋线哨])|时任)/;
/** A title that begins so has a division before its organisation: the word 和 before it joins two titles. */
const DIVISION = new RegExp(
  `^(?:[市县区省州镇乡村团]|国家|中央|全国|中国|中共|[${HAN}]{2,3}[市县区省州])`,
);

/**
 * What stands before a post: where the title begins, its organisation if it has one, whether it was held once, and
 * where the word begins that says so.
 */
export type Before = {
  start: number;
  outerStart: number;
  org: string | null;
  former: boolean;
};

/** Reads the organisation that ends at `end`, where a post begins, back to `floor` at most. */
export function organisationBefore(text: string, end: number, floor: number): Before {
  let from = end;
  const least = Math.max(floor, end - LONGEST, 0);
  while (from > least && goesOn(text, from - 1)) from--;
  from = insideMarks(text, from, end);
  const outer = beginOf(text, segment(text, from, end), from, end);
  const former = outer < end ? (FORMER.exec(text.slice(outer, end))?.[0] ?? '') : '';
  const start = outer + former.length;
  const org = text.slice(start, end);
  const isNone = org === '' || !isOrganisation(org);
  return {
    start: isNone ? end : start,
    outerStart: isNone && former === '' ? end : outer,
    org: isNone ? null : org,
    former: former !== '',
  };
}

const goesOn = (text: string, at: number): boolean =>
  isHan(text, at) || isOf(text.charCodeAt(at), INSIDE);

/** 《绵阳日报》主编: titles in marks belong to the organisation only whole. */
function insideMarks(text: string, from: number, end: number): number {
  const words = text.slice(from, end);
  const close = words.lastIndexOf('》');
  const open = words.lastIndexOf('《');
  if (close < 0 && open < 0) return from;
  if (open >= 0 && close < open) return from + open + 1;
  return close >= 0 && open < 0 ? from + close + 1 : from;
}

const PARTICLES = unitClass('了的着');

/** Behind the last word that belongs to no organisation. */
function beginOf(text: string, pieces: readonly Piece[], from: number, end: number): number {
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index];
    if (!piece) continue;
    const word = text.slice(piece.start, piece.end);
    if (DESCRIPTIONS.has(word) || word === '兼' || word === '暨') return piece.end;
    const joins = word === '和' || word === '与' || word === '及';
    if (joins && isInside(text, from, piece, end)) continue;
    if (joins || BEFORE_TITLES.has(word) || isOf(word.charCodeAt(word.length - 1), PARTICLES)) {
      return piece.end + placeAfter(text, word, piece.end);
    }
  }
  return from;
}

/** 我县|县委书记, 该局|局长: the place is told of, it is no organisation's name. */
function placeAfter(text: string, word: string, at: number): number {
  return /^[我该本各每]$/.test(word) && /[省市州县区镇乡村校院局厂]/.test(text.charAt(at)) ? 1 : 0;
}

/** 市林业和园林局 is one organisation; 市长和园林局 and 教育局和市住建局 are two. */
function isInside(text: string, from: number, { start, end: next }: Piece, end: number): boolean {
  if (start === from || next === end) return false;
  if (DIVISION.test(text.slice(next, end)) || postEndingAt(text, start)) return false;
  return !/(?:委|局|厅|院|署|会|府|公司|集团|厂|中心|医院|学校|书记)$/.test(
    text.slice(from, start),
  );
}

const WORDS_ONLY = new RegExp(String.raw`^[${HAN}\w·&＆《》]{2,}$`);

const ONE_CHARACTER = new RegExp(`^[${HAN}]{1}$`);

function isOrganisation(words: string): boolean {
  if (ORGANISATION_END.test(words)) return true;
  return WORDS_ONLY.test(words) && !ONE_CHARACTER.test(words);
}
