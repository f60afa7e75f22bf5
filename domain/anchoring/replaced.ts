import { readNumeral } from '../figures/numerals.ts';
import type { FactChange } from '../revision.ts';
import type { Reading } from './fact-text.ts';
import { saysTheSame } from './facts.ts';

/** Can these words, behind what stands before them, be a name? */
export type MayBeName = (words: string, before: string) => boolean;

/**
 * What was replaced by something of its kind, though neither is recognised as a fact by its own: a numeral by a
 * numeral (一上午 → 五上午), what a quoted figure counts (七十二道拐 → 七十二道弯), and a quote that is nothing but a
 * name. `from` and `until` are where the inside of the passages differs.
 */
export function replacedIn(was: Reading, is: Reading, mayBeName: MayBeName): FactChange[] {
  const [old, now] = [was, is].map(({ text, start, end }) => text.slice(start, end)) as [
    string,
    string,
  ];
  if (old === now) return [];
  const numeral = otherNumeral(old, now);
  if (numeral) return [numeral];
  const isOther = !now.includes(old) && HAN.test(now);
  const isRenamed = isOther && mayBeName(old, was.text.slice(0, was.start));
  return isRenamed || countsOther(was, is) ? [{ old, new: now }] : [];
}

const HAN = /^\p{sc=Han}+$/u;
const NUMERALS = /^[\d零〇一二两三四五六七八九十百千万亿半]+$/;
const NUMERAL = /[\d零〇一二两三四五六七八九十百千万亿半]/;
/** So much behind a numeral is told with it. */
const TOLD = 2;

function otherNumeral(old: string, now: string): FactChange | null {
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  const shorter = Math.min(old.length, now.length) - head;
  while (tail < shorter && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const differing = (text: string) => text.slice(head, text.length - tail);
  if (!NUMERALS.test(differing(old)) || !NUMERALS.test(differing(now))) return null;
  while (head > 0 && NUMERAL.test(old.charAt(head - 1))) head--;
  // 第2位 and 第二位 are the same.
  if (readNumeral(old, head)?.value === readNumeral(now, head)?.value) return null;
  const told = (text: string) => text.slice(head, Math.min(text.length, text.length - tail + TOLD));
  return { old: told(old), new: told(now) };
}

/** A figure is quoted with no more than this behind its unit: the thing that is counted. */
const COUNTED = /^\p{sc=Han}{1,2}$/u;

function countsOther(was: Reading, is: Reading): boolean {
  const counted = ({ text, start, end, quantities }: Reading) => {
    const figure = quantities.find((fact) => fact.kind === 'figure' && fact.start === start);
    return figure ? { figure, rest: text.slice(figure.end, end) } : null;
  };
  const [old, now] = [counted(was), counted(is)];
  const isSame = old && now && saysTheSame(old.figure, now.figure);
  return !!isSame && COUNTED.test(old.rest) && COUNTED.test(now.rest);
}
