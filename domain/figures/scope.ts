import type { Span } from '../article.ts';

/** 全市, 我县, and places that are written out: 三台县, 北川羌族自治县, 涪城区. */
const GENERAL = /全[国省市县区镇乡村州]|我[国省市县区]/g;
const NAMED =
  /(?:(?:^|[\n,;:、。“(])[据在由从]?|[在是为使让年月日前底止来间])([\p{sc=Han}]{1,5}?(?:自治[县州]|[县市州镇乡村]|新?区))(?![长委局级场域间内政道民里容直辖])/gu;
/** 高于全省, 全省第2位, 是全市的4倍: another place, or the field of a ranking, is not where the figure holds. */
const COMPARED = /(?:[高低多少快慢大小]于|比|较|居|列|位居|位列|排名?|占|是|为|超过)$/;
const FIELD = /^(?:第|前|平均|的?\d|首位|倒数)/;

export type Scope = { scope: string; scopePlace: string | null };

/** Where what is said at `at` holds: the last such word of its sentence before it. */
export function scopeBefore(plain: string, sentence: Span, at: number): Scope | null {
  const before = plain.slice(sentence.start, at);
  let found: { at: number; word: string } | null = null;
  for (const { index, 0: word } of before.matchAll(GENERAL)) {
    if (COMPARED.test(before.slice(Math.max(0, index - 3), index))) continue;
    if (FIELD.test(plain.slice(sentence.start + index + word.length, at + 1))) continue;
    found = { at: index, word };
  }
  const named = lastNamed(before);
  if (named && (!found || named.at > found.at)) return { scope: named.word, scopePlace: null };
  if (!found) return null;
  return {
    scope: found.word,
    scopePlace: placeOfRank(plain, found.word, sentence.start + found.at),
  };
}

function lastNamed(text: string): { at: number; word: string } | null {
  let last: { at: number; word: string } | null = null;
  for (const { index, 0: whole, 1: word = '' } of text.matchAll(NAMED)) {
    if (NO_NAME.test(word)) continue;
    last = { at: index + whole.length - word.length, word };
  }
  return last;
}

/** 全市, 本县, 城区, 各村, 老旧小区: words of a place that are no name. */
const NO_NAME =
  /^.?[全我该本各县市省每一两几个多老新城郊市园社小校厂景片灾山]+[县市州镇乡村区]$|[小社景园城校厂郊片灾疫]区$|超市|上市|股市|都市|城市|乡镇|农村|乡村|门市|夜市|菜市/;

/** How far back a name is looked for, in UTF-16 units. */
const REACH = 600;

/** The place of that rank which was named last: 全县 after 青禾县. */
function placeOfRank(plain: string, word: string, at: number): string | null {
  const rank = word.slice(1);
  if (rank === '国' || rank === '省' || rank === '市') return null;
  const before = plain.slice(Math.max(0, at - REACH), at);
  let place: string | null = null;
  for (const { 1: name = '' } of before.matchAll(NAMED)) {
    if (name.endsWith(rank) && !NO_NAME.test(name)) place = name;
  }
  return place;
}
