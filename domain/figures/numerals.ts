import { isOf, unitClass } from '../unit-table.ts';
import { type Part, round, sumOf } from './numeral-parts.ts';

/** A number as it was read: its value or its bounds, and where it ends. */
export type Numeral = {
  end: number;
  value: number | null;
  min: number | null;
  max: number | null;
  approx: 'few' | null;
  /** Written with Chinese numerals only: `三百四十`, not `340` or `2亿`. */
  han: boolean;
  /** The 万 or 亿 that the number ends with, 1 without: in 3—5万元 the 3 shares it. */
  scale: number;
};

const DIGITS = '零一二三四五六七八九';
const SCALES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
  ['兆', 1e12],
]);
const ARABIC = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const HAN = /[零〇一二三四五六七八九]+/y;
const DECIMALS = /点(?:[零〇一二三四五六七八九]+|\d+)/y;
/** 千 of 千瓦 belongs to the unit, 百 of 百分点 too; 万分 and 兆瓦 are no scales either. */
const NO_SCALE = /千(?:[瓦米克卡赫伏安帕]|字节)|[百千万]分[点之]|兆[瓦帕赫字比伏]/y;

/**
 * Reads the number that begins at `at`, or nothing: `1,830`, `4.6万`, `31亿4000万`, `2亿3千余万`, `七十三`, `三百六`,
 * `十几`, `三五`, `七八百`, `三十八九`, `千余`, `两千多万`, `一百二十点五`, `二〇二一`, `半`. `text` is plain; see
 * `plainText`. One pass over the characters of the number.
 */
export function readNumeral(text: string, at: number): Numeral | null {
  if (text[at] === '半') {
    return { end: at + 1, value: 0.5, min: null, max: null, approx: null, han: true, scale: 1 };
  }
  const digits = isDigit(text, at) ? readArabic(text, at) : null;
  if (digits && !isOf(text.charCodeAt(digits.end), GOES_ON)) return plainNumeral(digits);
  const parts: Part[] = [];
  let end = at;
  let more = '';
  for (;;) {
    const part = readPart(text, end, parts, more !== '');
    if (!part) break;
    parts.push(part);
    end = part.end;
    const next = text[end] ?? '';
    if (more || !next || !MORE.includes(next) || !mayBeMore(text, end, part)) continue;
    more = next;
    end++;
  }
  return parts.length === 0 ? null : assembled(text.slice(at, end), end, parts, more);
}

const MORE = '多余来';
/** What digits go on with to a longer number; behind most there is none of these. */
const GOES_ON = unitClass([...SCALES.keys(), ...MORE]);

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function plainNumeral({ end, low }: Arabic): Numeral {
  return { end, value: round(low), min: null, max: null, approx: null, han: false, scale: 1 };
}

/** 160余, 十来, 2万多; but 多少, 余额, 来自, and 三来 is nothing. */
function mayBeMore(text: string, at: number, part: Part): boolean {
  if (!('scale' in part) && !/\d/.test(part.digits)) return false;
  return !/多[少云]|余[下额]|来[自到源]/.test(text.slice(at, at + 2));
}

function readPart(text: string, at: number, parts: readonly Part[], isMore: boolean): Part | null {
  const char = text[at] ?? '';
  const last = parts.at(-1);
  if (SCALES.has(char)) return readScale(text, at, parts, isMore);
  if (isMore || (last && !('scale' in last))) return null;
  if (isDigit(text, at)) return readArabic(text, at);
  return readHan(text, at, last !== undefined);
}

type Arabic = Extract<Part, { low: number }>;

function readArabic(text: string, at: number): Arabic | null {
  ARABIC.lastIndex = at;
  const digits = ARABIC.exec(text)?.[0];
  if (digits === undefined) return null;
  const value = Number(digits.includes(',') ? digits.replaceAll(',', '') : digits);
  return { end: at + digits.length, low: value, high: value, digits };
}

/** `一`, `三五`, `二〇二一`, `零五`, `三点五`, `几`, `数` before a scale, `两`, `廿`. */
function readHan(text: string, at: number, isBehindScale: boolean): Part | null {
  const char = text[at] ?? '';
  const next = text[at + 1] ?? '';
  if (char === '几' || (char === '数' && SCALES.has(next))) {
    const low = isBehindScale && !SCALES.has(next) ? 1 : 2;
    return { end: at + 1, low, high: 9, digits: char };
  }
  if (char === '两') {
    if (next === '三' && !isBehindScale) return { end: at + 2, low: 2, high: 3, digits: '二三' };
    const isDigit = !isBehindScale || SCALES.has(next);
    return isDigit ? { end: at + 1, low: 2, high: 2, digits: '二' } : null;
  }
  if (char === '点' && isBehindScale) return readDecimals(text, at);
  if (char === '廿' || char === '卅') return readTens(text, at, char === '廿' ? 20 : 30);
  HAN.lastIndex = at;
  const digits = HAN.exec(text)?.[0];
  if (digits === undefined) return null;
  const end = at + digits.length;
  if (digits === '一' && text[end] === '两')
    return { end: end + 1, low: 1, high: 2, digits: '一二' };
  DECIMALS.lastIndex = end;
  const decimals = DECIMALS.exec(text)?.[0] ?? '';
  if (decimals === '' && isPair(digits)) {
    return { end, low: digitOf(digits[0]), high: digitOf(digits[1]), digits };
  }
  const value = Number(`${spelled(digits)}.${spelled(decimals.slice(1))}`);
  return { end: end + decimals.length, low: value, high: value, digits };
}

/** The decimals of `一百二十点五`. */
function readDecimals(text: string, at: number): Part | null {
  DECIMALS.lastIndex = at;
  const found = DECIMALS.exec(text)?.[0];
  if (found === undefined) return null;
  const value = Number(`0.${spelled(found.slice(1))}`);
  return { end: at + found.length, low: value, high: value, digits: '0' };
}

/** 三五 and 七八 are a few; 五八 are two figures one after the other. */
function isPair(digits: string): boolean {
  if (digits.length !== 2) return false;
  const first = digitOf(digits[0]);
  return digits === '三五' || (first > 0 && digitOf(digits[1]) === first + 1);
}

/** `廿七`: twenty-seven in one part. */
function readTens(text: string, at: number, tens: number): Part {
  const ones = digitOf(text[at + 1]);
  const value = ones > 0 ? tens + ones : tens;
  return { end: ones > 0 ? at + 2 : at + 1, low: value, high: value, digits: '0' };
}

function digitOf(char = ''): number {
  return char === '〇' ? 0 : DIGITS.indexOf(char);
}

function spelled(digits: string): string {
  return digits.replace(/\D/g, (char) => String(digitOf(char)));
}

/** Scales fall within a 万 (千, 百, 十), and 万 before 亿 multiplies; 一千百 and 亿万 are no numbers. */
function readScale(text: string, at: number, parts: readonly Part[], isMore: boolean): Part | null {
  NO_SCALE.lastIndex = at;
  if (NO_SCALE.test(text)) return null;
  const scale = SCALES.get(text[at] ?? '') ?? 1;
  const last = parts.at(-1);
  const part = { end: at + 1, scale };
  if (!last) return scale < 1e4 || /^[万亿][余多]/.test(text.slice(at, at + 2)) ? part : null;
  if ('scale' in last) {
    const isTeen = scale === 10 && (last.scale === 100 || last.scale === 1000);
    if (isTeen && digitOf(text[at + 1]) > 0) return part;
    return scale >= 1e4 && scale > last.scale ? part : null;
  }
  if (isMore && scale < 100) return null;
  if (scale === 1e12 && /\d/.test(last.digits)) return null;
  if (scale >= 1e4) return part;
  const before = parts.findLast((one) => 'scale' in one);
  return !before || !('scale' in before) || before.scale > scale ? part : null;
}

function assembled(run: string, end: number, parts: readonly Part[], more: string): Numeral {
  const min = sumOf(parts, 'low');
  const max = sumOf(parts, 'high');
  const last = parts.at(-1);
  const scale = last && 'scale' in last && last.scale >= 1e4 ? last.scale : 1;
  const shape = { end, han: !/\d/.test(run), scale };
  if (min !== max) {
    const approx = /[几数]/.test(run) ? ('few' as const) : null;
    return { ...shape, value: null, min, max, approx };
  }
  const isMore = more === '多' || more === '余';
  return { ...shape, value: min, min: isMore ? min : null, max: null, approx: null };
}
