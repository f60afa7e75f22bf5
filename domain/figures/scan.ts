import type { Span } from '../article.ts';
import type { FigureKind } from '../finding.ts';
import { isHan } from '../han.ts';
import { wordAt } from '../officials/lexicon.ts';
import { isOf, unitClass } from '../unit-table.ts';
import { readBare, readCell, readCurrency, readQuantity, readRound } from './amounts.ts';
import { MASK_STARTS, maskAt, TELEPHONE } from './masks.ts';
import { matchesAt, type Quantity, type Reader } from './quantity.ts';
import {
  readDeviation,
  readHanRatio,
  readIndex,
  readOrdinal,
  readRank,
  readRatio,
} from './ranks.ts';
import { readDiscount, readDoubling, readFraction, readHalf, readTenths } from './shares.ts';
import { readUnit } from './units.ts';

/** What only looks like a quantity, where it stands. */
export type Masked = Span & { kind: FigureKind; rule: string };

const ARABIC = '0123456789';
const ONES = '一二两三四五六七八九';

/** The first that knows what stands at a place takes it; those with characters are asked only where one of them stands. */
const READERS: readonly (readonly [Reader, string?])[] = [
  [readCurrency, '¥￥$€£'],
  [readRound, '近上成超'],
  [readFraction, `${ONES}十百千万${ARABIC}`],
  [readDoubling, '翻一两三'],
  [readTenths, `${ONES}几数十${ARABIC}`],
  [readDiscount, `${ONES}${ARABIC}`],
  [readHalf, '半过一'],
  [readRank, '第'],
  [readRatio, ARABIC],
  [readHanRatio, `${ONES}十`],
  [readDeviation, ARABIC],
  [readQuantity],
  [readOrdinal, '第'],
  [readIndex, ARABIC],
  [readBare],
  [readCell],
];

/** Characters at which a figure may begin, and those of which only a few begin one, by what follows. */
const STARTS = `${MASK_STARTS}几数廿卅翻过¥￥$€£`;
const MAY_START = '-+负.近上成超万亿';
const STARTS_HERE =
  /[-+负](?= ?[\d零一二两三四五六七八九十百])|\.(?=\d)|[近上成超](?=[十百千万亿])|[万亿](?=[余多分])/y;
/** By UTF-16 unit: 0 begins none, 1 does, 2 may. A look-up for each character is several times as fast as a pattern. */
const BEGINS = (() => {
  const table = new Uint8Array(2 ** 16);
  for (const char of MAY_START) table[char.charCodeAt(0)] = 2;
  for (const char of STARTS) table[char.charCodeAt(0)] = 1;
  return table;
})();
const NUMERAL_RUN = /[\d.,]+|[零〇一二两三四五六七八九十百千万亿廿卅几数]+/y;
/** A run of Chinese numerals longer than any number is looked at once. */
const LONGEST_RUN = 40;

/** Finds all figures of a plain text in one pass. Time is linear: what was looked at in vain is not looked at again. */
export function scan(text: string): (Masked | Quantity)[] {
  const found: (Masked | Quantity)[] = [];
  for (let at = 0; at < text.length; ) {
    const begins = BEGINS[text.charCodeAt(at)];
    if (!begins || (begins === 2 && !matchesAt(STARTS_HERE, text, at))) {
      at++;
      continue;
    }
    const { figure, end } = takeAt(text, at);
    if (figure) found.push(figure);
    at = end;
  }
  return found;
}

function takeAt(text: string, at: number): { end: number; figure: Masked | Quantity | null } {
  const counted = isCounted(text, at) ? quantityAt(text, at, COUNTING) : null;
  const masked = counted ? null : maskAt(text, at);
  if (masked) {
    const { kind, name } = masked.mask;
    const { end } = masked;
    return { end, figure: kind && { start: at, end, kind, rule: name } };
  }
  const quantity = counted ?? (isJoined(text, at) ? null : quantityAt(text, at));
  if (quantity && isDash(text, at, quantity)) {
    // 862年-879年 goes on with a date, 镅-241 with nothing.
    return { end: maskAt(text, at + 1) ? at + 1 : afterRun(text, at + 1), figure: null };
  }
  return { end: quantity?.end ?? afterRun(text, at), figure: quantity };
}

/** Digits behind a letter or a point belong to a name: PM2.5, T-15; a hyphen behind one joins. */
function isJoined(text: string, at: number): boolean {
  const char = text[at] ?? '';
  const before = text[at - 1] ?? '';
  if (char === '-' || char === '+') return /[\w)]/.test(before);
  return char >= '0' && char <= '9' && /[A-Za-z.]/.test(before);
}

const SIGNED: ReadonlySet<FigureKind> = new Set([
  'percent',
  'money',
  'temperature',
  'other-quantity',
]);

/** 镅-241 and 862年-879年: a hyphen behind a word is a sign only before what can be negative. */
function isDash(text: string, at: number, { kind }: Quantity): boolean {
  if (text[at] !== '-') return false;
  return maskAt(text, at + 1) !== null || (isHan(text, at - 1) && !SIGNED.has(kind));
}

const READERS_BY_FIRST: ReadonlyMap<string, readonly Reader[]> = new Map(
  [...STARTS, ...MAY_START].map((first) => [
    first,
    READERS.filter(([, chars]) => chars?.includes(first) ?? true).map(([read]) => read),
  ]),
);

/** What says behind digits what is counted: with it no date, code or share goes on, and most digits stand before one. */
const COUNTS = unitClass('%‰万亿元人名户家亩吨公平岁倍千位项台座条辆张份件所处套斤克种场');
/** What digits may belong to that it stands before: a quoted name, an address, a model. */
const BELONGS = unitClass(
  '“‘《栋幢元-.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
);

/** 1,876户, 3.2亿元: Arabic digits right before what they count. */
function isCounted(text: string, at: number): boolean {
  if (isOf(text.charCodeAt(at - 1), BELONGS)) return false;
  let end = at;
  while (isDigit(text, end) || (end > at && isPoint(text, end) && isDigit(text, end + 1))) end++;
  return end > at && isOf(text.charCodeAt(end), COUNTS) && !isCalled(text, at, end);
}

const DIALS = /^(?:拨[打通]|致电)$/;

/** 拨打95598处理, 12348公证服务热线: the classifier only begins a word; but 热线受理咨询1230件. */
function isCalled(text: string, at: number, end: number): boolean {
  if (!matchesAt(TELEPHONE.pattern, text, at)) return false;
  if (DIALS.test(text.slice(Math.max(0, at - 2), at)) || text[end] === text[end + 1]) return true;
  return wordAt(text, end, end + 2) !== undefined && (readUnit(text, end)?.length ?? 0) < 2;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

const isPoint = (text: string, at: number): boolean => text[at] === '.' || text[at] === ',';

/** They are asked where digits stand before what they count. */
const COUNTING: readonly Reader[] = [readQuantity, readIndex, readBare, readCell];

function quantityAt(
  text: string,
  at: number,
  readers: readonly Reader[] = READERS_BY_FIRST.get(text.charAt(at)) ?? [],
): Quantity | null {
  for (const read of readers) {
    const quantity = read(text, at);
    if (quantity) return quantity;
  }
  return null;
}

/** Where the search goes on when nothing begins here: behind all the digits, but at the next Chinese numeral. */
function afterRun(text: string, at: number): number {
  NUMERAL_RUN.lastIndex = at;
  const run = NUMERAL_RUN.exec(text)?.[0] ?? '';
  return at + (/^[\d.]/.test(run) || run.length > LONGEST_RUN ? Math.max(1, run.length) : 1);
}
