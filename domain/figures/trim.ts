import { isOf, unitClass } from '../unit-table.ts';
import { ACTS, LEADS, MOVES, SETTINGS, WHOLE } from './indicator-words.ts';

/** Cuts the words around what is measured off a clause; offsets on the plain text. */

/** Cuts off what leads to a number. */
export function withoutEnd(text: string, start: number, end: number): number {
  return withoutWords(text, start, end, [LEADS, MOVES]);
}

/** 机收率从三年前的46%提升: what it came from is not what it is. */
export function withoutSource(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start + 1; at--) {
    if (text[at] === '从' || text[at] === '由') return withoutEnd(text, start, at);
  }
  return end;
}

/** Cuts words of the sets off the end, longest first, again and again. */
export function withoutWords(
  text: string,
  start: number,
  end: number,
  sets: readonly ReadonlySet<string>[],
) {
  let to = end;
  for (;;) {
    const last = text.charAt(to - 1);
    if (last === ':' || last.trim() !== last) {
      if (to <= start) return to;
      to--;
      continue;
    }
    const length = isWhole(text, start, to) ? 0 : suffixIn(text, start, to, sets);
    const compared = length === 0 ? comparison(text, start, to) : 0;
    if (length + compared === 0) return to;
    to -= length + compared;
  }
}

/** 占比, 到达: two characters that end like what leads to a number. */
function isWhole(text: string, start: number, end: number): boolean {
  return suffixIn(text, Math.max(start, end - 2), end, [WHOLE]) === Math.min(2, end - start);
}

/** The words of a set by their last character, longest first: most characters end no word of it. */
const BY_LAST = new Map<ReadonlySet<string>, ReadonlyMap<string, readonly string[]>>(
  [LEADS, MOVES, ACTS, WHOLE].map((words) => [words, byLongest(words, (word) => word.slice(-1))]),
);
const SETTINGS_BY_FIRST = byLongest(SETTINGS, (word) => word.charAt(0));

function byLongest(words: ReadonlySet<string>, key: (word: string) => string) {
  return Map.groupBy(
    [...words].sort((a, b) => b.length - a.length),
    key,
  );
}

/** The length of the longest word of the sets that ends at `end`. */
export function suffixIn(
  text: string,
  start: number,
  end: number,
  sets: readonly ReadonlySet<string>[],
): number {
  let longest = 0;
  if (end <= start) return longest;
  const last = text.charAt(end - 1);
  for (const words of sets) {
    const word = BY_LAST.get(words)
      ?.get(last)
      ?.find((one) => one.length <= end - start && text.startsWith(one, end - one.length));
    longest = Math.max(longest, word?.length ?? 0);
  }
  return longest;
}

const COMPARISON =
  /(?:(?:较|(?<![占同环对])比(?![例重赛])|高于|低于|多于|少于|是|为|相当于)[^,。;、比较]{1,8}|与[^,。;、]{1,8}相比|[全本我][国省市县区])$/;

/** A quick look: a comparison has one of these characters. */
const COMPARES = /[较比于是为当全本我]/;

/** 较上年, 比全市, 高于全省, 是全市的: what it is compared with. */
function comparison(text: string, start: number, end: number): number {
  const words = text.slice(Math.max(start, end - 10), end);
  if (!COMPARES.test(words)) return 0;
  const found = COMPARISON.exec(words)?.[0] ?? '';
  const rest = end - found.length - start;
  return found.startsWith('是') || found.startsWith('为')
    ? /全|平均|同期/.test(found)
      ? found.length
      : 0
    : /占$/.test(words.slice(0, -found.length))
      ? 0
      : rest >= 0
        ? found.length
        : 0;
}

const TIME =
  /^(?:\d{4}年|\d{1,2}月(?:\d{1,2}日)?份?|\d{1,2}(?:[—至~-]\d{1,2})月份?|[一二三四五六七八九十]{1,3}年[间来]?|“?十[三四五]五”?(?:期间|末)?|“)/;

const BEGINS_TIME = unitClass('0123456789一二三四五六七八九十“');

/** Cuts off time, place and the small words that open a clause. */
export function withoutSetting(text: string, start: number, end: number): number {
  let from = start;
  // 在建高速公路, 在校学生: no preposition.
  const isWhole = () =>
    /^(?:在[建线校册岗园职役读库途]|从业|对[口外]|和平|就业)/.test(text.slice(from, from + 2));
  while (from < end) {
    const time = isOf(text.charCodeAt(from), BEGINS_TIME)
      ? (TIME.exec(text.slice(from, Math.min(end, from + 12)))?.[0].length ?? 0)
      : 0;
    const length = text[from] === ' ' ? 1 : time || prefixIn(text, from, end);
    if (length === 0 || isWhole() || (end - from - length < 2 && length === 1)) break;
    from += length;
  }
  return from;
}

function prefixIn(text: string, start: number, end: number): number {
  const words = SETTINGS_BY_FIRST.get(text.charAt(start));
  return (
    words?.find((one) => one.length <= end - start && text.startsWith(one, start))?.length ?? 0
  );
}

/** Cuts the act off an object: 完成秸秆还田. */
export function withoutActs(text: string, start: number, end: number): number {
  for (let length = Math.min(3, end - start - 2); length > 1; length--) {
    if (ACTS.has(text.slice(start, start + length))) return start + length;
  }
  return start;
}
