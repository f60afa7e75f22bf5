import type { Span } from '../article.ts';
import { isOf, unitClass } from '../unit-table.ts';
import { matchAt } from './quantity.ts';

/**
 * Time as local news prints it beside a figure: 今年1—10月, 截至10月底, 前三季度, 2016年3月至2019年11月, “十四五”期间.
 * One pattern for the recogniser, one for each form when it is resolved; every one of them is linear.
 */
const YEAR = '(?:(?:今|去|明|前|后|上|本|当)年|上一年|(?:19|20)\\d{2}年)';
const TO = '(?:—{1,2}|至|到|-|~|－)';
const DAY = '\\d{1,2}[日号]';
const MONTH = '\\d{1,2}月份?';
const MONTHS = `(?:\\d{1,2}(?:月份?)?${TO}${MONTH}(?:${DAY})?|${MONTH}(?:${DAY}(?:${TO}(?:${MONTH})?${DAY})?|[底末初]|[上中下]旬)?)`;
const PART = `(?:前?[一二三四1-4两]个?季度|第[一二三四1-4]季度|[上下]半年|全年|年[内底末初中]|前(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})个月|${MONTHS})`;
const OTHER =
  '(?:本月|上月|当月|昨[日天]|今[日天]|当[日天]|目前|眼下|“?十[一二三四五六]五”?(?=期间|时期|末|以来|,))';
const PERIOD = new RegExp(
  `(?:截[至止]到?|自)?(?:${YEAR}(?:${TO}${YEAR}|${PART}(?:${TO}${YEAR}(?:${PART})?)?)?|${PART}|${OTHER})(?:以来|期间|时期|同期|[底末初](?!次))?`,
  'y',
);
/** The characters that such a phrase begins with, by UTF-16 unit: elsewhere the pattern is not tried. */
const BEGINS = unitClass('截自今去明前后上下本当昨目眼全年第一二三四两十“0123456789');
/** What it is compared with, or where it came from, is not when it held. */
const COMPARED = /(?:比|较|同|与|由|从|恢复到|相当于)$/;

/** The times that a sentence names, in its order; times that only serve a comparison (比去年, 2019年同期) are left out. */
export function periodsIn(plain: string, { start, end }: Span): Span[] {
  const sentence = plain.slice(start, end);
  const periods: Span[] = [];
  for (let index = 0, next = 0; index < sentence.length; index = next) {
    next = index + 1;
    const phrase =
      isOf(sentence.charCodeAt(index), BEGINS) && matchAt(PERIOD, sentence, index)?.[0];
    if (!phrase) continue;
    next = index + phrase.length;
    const before = sentence.slice(Math.max(0, index - 3), index);
    if (phrase.endsWith('同期') || COMPARED.test(before)) continue;
    if (/^\d/.test(phrase) && /[\d.]$/.test(before)) continue;
    periods.push({ start: start + index, end: start + index + phrase.length });
  }
  return periods;
}

/** A span of days, ISO 8601 `YYYY-MM-DD`, both ends within it; `start` is `null` for a state on a day (截至10月底). */
export type Interval = { start: string | null; end: string };

type Days = { start: Date; end: Date };

/**
 * The days that a printed period means, seen from the day of publication. A month without a year is one of that
 * year, or of the year before where it would lie more than six months ahead.
 *
 * @param phrase as `Figure.period` holds it
 * @param publishedAt ISO 8601 with the zone of the portal; its day is what the article calls today
 * @returns `null` where the words name no days that can be told
 */
export function resolvePeriod(phrase: string, publishedAt: string): Interval | null {
  const today = dayOf(publishedAt);
  if (!today) return null;
  const words = phrase.replace(/[“”\s]/g, '').replace(/^自/, '');
  const state = /^截[至止]到?|^目前|^眼下|[底末初]$/.exec(words);
  const plain = words.replace(/^截[至止]到?/, '');
  const days = daysOf(plain, today);
  if (!days) return null;
  const since = /以来$/.test(plain);
  const end = since ? today : days.end;
  if (end < days.start) return null;
  return { start: state ? null : iso(days.start), end: iso(end) };
}

function daysOf(words: string, today: Date): Days | null {
  const range = words.split(/—{1,2}|至|到|-|~/);
  const [first = '', second] = range;
  if (second === undefined || range.length > 2) return oneOf(words, today, null);
  // 1—10月 and 3月5日至8日: what the first lacks stands in the second, and the other way round.
  const from = /^(.*年)?\d{1,2}$/.test(first) ? `${first}月` : first;
  const month = /\d{1,2}月/.exec(first)?.[0] ?? '';
  const to = /月|年/.test(second) ? second : month + second;
  const year = yearOf(first, today);
  const end = oneOf(to, today, year);
  const start = end && oneOf(from, today, year ?? end.end.getUTCFullYear());
  if (!start || !end) return null;
  return start.start > end.end
    ? { start: shifted(start.start, -1), end: end.end }
    : { start: start.start, end: end.end };
}

/** One period by its form; `year` is the one that words beside it gave. */
function oneOf(words: string, today: Date, year: number | null): Days | null {
  const fixed = relativeDay(words, today) ?? fiveYears(words);
  if (fixed) return fixed;
  const said = yearOf(words, today) ?? year;
  const rest = words.replace(new RegExp(`^${YEAR}`), '').replace(/以来$|期间$/, '');
  const months = monthsOf(rest, today);
  if (!months) return null;
  if (said !== null) return months(said);
  const thisYear = months(today.getUTCFullYear());
  const far = thisYear.end.getTime() - today.getTime() > 184 * 864e5;
  return far ? months(today.getUTCFullYear() - 1) : thisYear;
}

const OFFSETS: Readonly<Record<string, number>> = {
  今: 0,
  本: 0,
  当: 0,
  去: -1,
  上: -1,
  前: -2,
  明: 1,
  后: 2,
};

function yearOf(words: string, today: Date): number | null {
  const printed = /^(\d{4})年/.exec(words)?.[1];
  if (printed) return Number(printed);
  if (words.startsWith('上一年')) return today.getUTCFullYear() - 1;
  const said = /^([今去明前后上本当])年/.exec(words)?.[1];
  return said === undefined ? null : today.getUTCFullYear() + (OFFSETS[said] ?? 0);
}

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
  ...{ 十一: 11, 十二: 12 },
};
const numberOf = (words = '') => NUMBERS[words] ?? Number(words);

/** The part of a year as a function of the year: 上半年, 前三季度, 7月15日; nothing left is the whole year. */
function monthsOf(rest: string, today: Date): ((year: number) => Days) | null {
  const span = (from: number, to: number) => (year: number) => ({
    start: date(year, from, 1),
    end: date(year, to + 1, 0),
  });
  if (rest === '上半年') return span(1, 6);
  if (rest === '下半年') return span(7, 12);
  if (/^(?:全年|年内|)$/.test(rest)) return span(1, 12);
  if (/^年?[底末]$/.test(rest)) return span(12, 12);
  if (/^年?初$/.test(rest)) return span(1, 1);
  if (rest === '年中') return span(6, 6);
  const quarter = /^(前|第)?([一二三四两\d])个?季度/.exec(rest);
  const last = numberOf(quarter?.[2]) * 3;
  if (quarter) return span(quarter[1] === '前' ? 1 : last - 2, last);
  const first = /^前(.{1,2})个月/.exec(rest)?.[1];
  if (first) return span(1, numberOf(first));
  if (/^[上本当]月$/.test(rest)) {
    const month = today.getUTCMonth() + (rest === '上月' ? 0 : 1);
    return span(month, month);
  }
  return calendarOf(rest);
}

function calendarOf(rest: string): ((year: number) => Days) | null {
  const found = /^(\d{1,2})月份?(?:(\d{1,2})[日号]|([底末初])|([上中下])旬)?$/.exec(rest);
  if (!found) return null;
  const month = Number(found[1]);
  const day = found[2] === undefined ? null : Number(found[2]);
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return null;
  return (year) => {
    const end = date(year, month + 1, 0);
    if (day !== null) return { start: date(year, month, day), end: date(year, month, day) };
    if (found[3]) return found[3] === '初' ? oneDay(date(year, month, 1)) : oneDay(end);
    const third = '上中下'.indexOf(found[4] ?? '-');
    if (third < 0) return { start: date(year, month, 1), end };
    const start = date(year, month, third * 10 + 1);
    return { start, end: third === 2 ? end : date(year, month, third * 10 + 10) };
  };
}

function relativeDay(words: string, today: Date): Days | null {
  if (/^(?:目前|眼下|[今当][日天])/.test(words)) return oneDay(today);
  return /^昨[日天]/.test(words) ? oneDay(new Date(today.getTime() - 864e5)) : null;
}

/** 十四五 is 2021 to 2025; a plan lasts five years, the tenth began in 2001. */
function fiveYears(words: string): Days | null {
  const plan = /^十([一二三四五六])五/.exec(words)?.[1];
  if (!plan) return null;
  const start = 2001 + numberOf(plan) * 5;
  const from = /末$/.test(words) ? start + 4 : start;
  return { start: date(from, 1, 1), end: date(start + 4, 13, 0) };
}

function dayOf(time: string): Date | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(time);
  return found ? date(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

/** Months from 1, the 0th day is the last of the month before. */
function date(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day));
}
const oneDay = (day: Date): Days => ({ start: day, end: day });
const shifted = (day: Date, years: number) =>
  date(day.getUTCFullYear() + years, day.getUTCMonth() + 1, day.getUTCDate());
const iso = (day: Date) => day.toISOString().slice(0, 10);
