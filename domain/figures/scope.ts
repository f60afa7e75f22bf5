import type { Span } from '../article.ts';
import { HAN } from '../han.ts';

/** 全市, 我县. */
const GENERAL = /[全我本][国省市县区]|全[镇乡村州]/g;
/** Places that are written out, where a phrase begins: 三台县, 北川羌族自治县, 涪城区. */
const NAMED = new RegExp(
  String.raw`(?:(?:^|[\n,;:、。“(])[据在由从]?|[在是为使让年月日前底止来间])([${HAN}]{1,5}?(?:自治[县州]|[县市州镇乡村]|新?区))(?![长委局级场域间内政道民里容直辖])`,
  'g',
);
/** 超市, 城区, 各村, 老旧小区: words of a place that are no name. */
const NO_NAME =
  /^.?[全我该本各县市省每一两几个多老新城郊园社小校厂景片灾山]+[县市州镇乡村区]$|[小社景园城校厂郊片灾疫]区$|超市|上市|股市|都市|城市|乡镇|农村|乡村|门市|夜市|菜市/;
/** 高于全省, 全省第2位, 是全市的4倍: another place, or the field of a ranking, is not where the figure holds. */
const COMPARED = /(?:[高低多少快慢大小]于|[比较居列占是为]|排名?|超过)$/;
const FIELD = /^(?:第|前|平均|的?\d|首位|倒数)/;

/** A word that says where what follows holds, and the place that it means as far as the text says. */
export type Scope = { at: number; scope: string; scopePlace: string | null };

/** The places that a sentence says something of, in its order. */
export type ScopeFinder = (sentence: Span) => Scope[];

/** Finds the scopes of sentences that are asked for in rising order; places are gathered in one pass over the text. */
export function scopeFinder(plain: string): ScopeFinder {
  const placeBefore = placeFinder(plain);
  return (sentence) => {
    const words = plain.slice(sentence.start, sentence.end);
    const scopes: Scope[] = [];
    for (const { index, 0: scope } of words.matchAll(GENERAL)) {
      if (COMPARED.test(words.slice(Math.max(0, index - 3), index))) continue;
      if (FIELD.test(words.slice(index + 2, index + 5))) continue;
      const at = sentence.start + index;
      scopes.push({ at, scope, scopePlace: placeBefore(scope.slice(1), at) });
    }
    for (const { at, name } of namedIn(words, sentence.start)) {
      scopes.push({ at, scope: name, scopePlace: null });
    }
    return scopes.sort((a, b) => a.at - b.at);
  };
}

function* namedIn(words: string, offset: number): Generator<{ at: number; name: string }> {
  for (const { index, 0: whole, 1: name = '' } of words.matchAll(NAMED)) {
    if (!NO_NAME.test(name)) yield { at: offset + index + whole.length - name.length, name };
  }
}

/** 国, 省 and 市 are told by the article; the smaller ones by what it named last. */
const SMALLER = new Set(['县', '区', '镇', '乡', '村', '州']);

/** The place of a rank that was named last before an offset; offsets rise. */
function placeFinder(plain: string): (rank: string, at: number) => string | null {
  const last = new Map<string, string>();
  let seen = 0;
  return (rank, at) => {
    if (!SMALLER.has(rank)) return null;
    for (const { name } of namedIn(plain.slice(seen, at), seen)) last.set(name.slice(-1), name);
    seen = Math.max(seen, at);
    return last.get(rank) ?? null;
  };
}
