import type { Span } from '../article.ts';
import { readNumeral } from '../figures/numerals.ts';
import { namesPlace } from '../officials/bare.ts';
import { wordAt } from '../officials/lexicon.ts';
import { readName, TRUST } from '../officials/name.ts';
import type { Name } from '../officials/name-forms.ts';
import type { FactChange } from '../revision.ts';
import type { Places } from './differing-places.ts';
import type { Reading } from './fact-text.ts';
import { saysTheSame } from './facts.ts';
import { areInRow } from './moved-facts.ts';
import { SURNAME_BEGINS } from './name-looks.ts';

/** Can these words, behind what stands before them, be a name? */
export type MayBeName = (words: string, before: string) => boolean;

/**
 * What was replaced by something of its kind, though neither is recognised as a fact by its own: a numeral by a
 * numeral (一上午 → 五上午), what a quoted figure counts (七十二道拐 → 七十二道弯), a quote that is nothing but a name, and
 * names that nothing else says to be any (周云获得一等奖 → 周芸获得一等奖). `places` are where the passages differ.
 */
export function replacedIn(
  was: Reading,
  is: Reading,
  places: Places,
  mayBeName: MayBeName,
): FactChange[] {
  const [old, now] = [was, is].map(({ text, start, end }) => text.slice(start, end)) as [
    string,
    string,
  ];
  if (old === now) return [];
  const numeral = otherNumeral(old, now);
  if (numeral) return [numeral];
  const counted = otherCounted(was, is, places);
  if (counted) return [counted];
  const isOther = !now.includes(old) && HAN.test(now);
  // To ask whether words may be a name is dear: they are looked for behind titles everywhere.
  const isRenamed = isOther && mayBeName(old, was.text.slice(0, was.start));
  return isRenamed ? [{ old, new: now }] : otherNames(was, is, places);
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

/** What is counted is named in no more than this: 道拐, 所小学. */
const COUNTED = /^(?!左右|上下|以[上下内外]|之[多内外])\p{sc=Han}{1,2}$/u;
const HAN_RUN = /^\p{sc=Han}*/u;
/** Behind a measure stands no thing that is counted: 2.5亿元建成. */
const MEASURED = /[元角%‰℃°米里吨克斤亩顷升瓦时分秒年月日号度]$/;

/** Did what a figure counts become another thing, the figure being the same and the last one before the difference? */
function otherCounted(was: Reading, is: Reading, places: Places): FactChange | null {
  let head = 0;
  while (head < was.end - was.start && was.text[was.start + head] === is.text[is.start + head]) {
    head++;
  }
  const counted = ({ text, start, end, quantities }: Reading, near: readonly Span[]) => {
    const figure = quantities(near).findLast(
      (fact) => fact.kind === 'figure' && fact.start >= start && fact.end <= start + head,
    );
    if (!figure || (figure.start > start && MEASURED.test(figure.text))) return null;
    return { figure, rest: HAN_RUN.exec(text.slice(figure.end, end))?.[0] ?? '' };
  };
  const [old, now] = [counted(was, places.was), counted(is, places.is)];
  if (!old || !now || old.rest === now.rest || !saysTheSame(old.figure, now.figure)) return null;
  if (!COUNTED.test(old.rest) || !COUNTED.test(now.rest)) return null;
  return { old: old.figure.text + old.rest, new: now.figure.text + now.rest };
}

/** A place that differs may begin so far behind the beginning of a name. */
const WITHIN_NAME = 3;

/** Names at the same place of both passages: one of them is likelier a name than words wherever it stands, the other may be. */
export function otherNames(was: Reading, is: Reading, places: Places): FactChange[] {
  const changes: FactChange[] = [];
  for (const [i, { start }] of places.was.entries()) {
    const from = places.is[i]?.start ?? 0;
    for (let back = WITHIN_NAME; back >= 0; back--) {
      const [old, now] = [likelyName(was, start - back, start), likelyName(is, from - back, from)];
      if (!old || !now || old.name === now.name || !(old.isSure || now.isSure)) continue;
      if (isAnother(was.text, old, is.text, now)) changes.push({ old: old.name, new: now.name });
      break;
    }
  }
  return changes;
}

/** Did one name become the other? */
function isAnother(was: string, old: Name, is: string, now: Name): boolean {
  // 张伟合作 and 张伟签约 begin with the same name, read otherwise for what is behind it; 王建 and 王建国 do not.
  if (old.name.startsWith(now.name) || now.name.startsWith(old.name))
    return was[old.end] === is[now.end];
  const isStill = timesIn(is, old.name) >= timesIn(was, old.name);
  const wasThere = timesIn(was, now.name) >= timesIn(is, now.name);
  // Only one of them: a name came in before another, or was taken out.
  return isStill === wasThere && !(isStill && isInRowWith(was, old, now.name));
}

/** How often words stand in a text. */
export function timesIn(text: string, words: string): number {
  return text.split(words).length - 1;
}

/** Did the name that stands in the place of one stand in a row with it, whose order says nothing? */
function isInRowWith(text: string, { start, end }: Span, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  return at > start ? areInRow(text, end, at) : areInRow(text, at + name.length, start);
}

type LikelyName = Name & { isSure: boolean };

/** The name that begins at an offset of a passage and goes on at least to another. */
function likelyName({ text, start, end }: Reading, at: number, until: number): LikelyName | null {
  if (at < 0 || SURNAME_BEGINS[text.charCodeAt(at)] !== 1) return null;
  // 发展|江油.
  if (at > 0 && wordAt(text, at - 1, at + 1)) return null;
  const sure = withoutRest(readName(text, at, TRUST.none));
  const name = sure ?? withoutRest(readName(text, at, 0));
  const isOfPassage = name !== null && name.end > start && at < end;
  if (!isOfPassage || name.end < until || namesPlace(text, name)) return null;
  return { ...name, isSure: sure !== null };
}

/** 张伟|和汪建国: another name behind is none of it. */
function withoutRest(name: Name | null): Name | null {
  const length = name ? name.name.slice(2).search(/[和与及向对跟]/) + 2 : 0;
  if (!name || length < 2) return name;
  return { ...name, end: name.start + length, name: name.name.slice(0, length) };
}
