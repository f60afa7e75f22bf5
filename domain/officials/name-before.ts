import { isHan } from '../han.ts';
import { candidatesAt } from './name-candidates.ts';
import { surnameCost, syllableCost } from './name-costs.ts';
import { type Name, surnameAt } from './name-forms.ts';
import { segment, segmentCost } from './segment.ts';

/** How far before a title a name, and the words before it, are weighed. */
const REACH = 10;
const LONGEST_NAME = 7;

/** Places and divisions end so, names hardly: 石盘县|书记, 高新区|主任. */
const PLACE_END = /[县市区镇乡村局委部院厂社网司队站组团省州府会报刊台讯]$/;
/** What an organisation ends with that a name follows at once: 律师事务所罗利军律师. */
const ORGANISATION = /(?:所|大学|学院|公司|集团|银行|中心|医院|局|社|系|厂|厅|委)$/;

/** The name that ends at `end`, where a title begins, or nothing where words are likelier. */
export function readNameBefore(
  text: string,
  end: number,
  floor: number,
  trust: number,
): Name | null {
  let from = end;
  while (from > floor && end - from < REACH && isHan(text, from - 1)) from--;
  if (end - from < 2 || PLACE_END.test(text.slice(end - 1, end)) || !mayEnd(text, from, end))
    return null;
  const words = segmentCost(text, from, end);
  let best: Name | null = null;
  let least = Math.min(words.at(-1) ?? 0, surnameOnly(text, from, end, words)) + trust;
  for (let start = Math.max(from, end - LONGEST_NAME); start <= end - 2; start++) {
    for (const { length, cost } of candidatesAt(text, start)) {
      const total = cost + (words[start - from] ?? 0);
      if (start + length !== end || total >= least || !mayBegin(text, from, start)) continue;
      least = total;
      best = { start, end, name: text.slice(start, end) };
    }
  }
  return best;
}

/** A quick look: does any name end here? */
function mayEnd(text: string, from: number, end: number): boolean {
  for (let start = Math.max(from, end - 4); start <= end - 2; start++) {
    if (surnameAt(text, start) !== null) return true;
  }
  return (
    syllableCost(text.charAt(end - 1)) < Infinity && syllableCost(text.charAt(end - 2)) < Infinity
  );
}

const SURNAME_ALONE = 3;

/** 谢谢|肖|秘书长: a surname alone. */
function surnameOnly(text: string, from: number, end: number, words: readonly number[]): number {
  return SURNAME_ALONE + surnameCost(text.slice(end - 1, end)) + (words[end - 1 - from] ?? 0);
}

/** A name begins behind a mark, a verb, a word of grammar, or an organisation. */
function mayBegin(text: string, from: number, start: number): boolean {
  if (start === from) return !isHan(text, from - 1);
  const before = segment(text, from, start).at(-1);
  return before?.kind !== 'noun' || ORGANISATION.test(text.slice(from, start));
}
