import { HAN } from '../han.ts';
import { isOf, unitClass } from '../unit-table.ts';
import { round } from './numeral-parts.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { readUnit, type Unit } from './units.ts';

/** A number with its unit, or a number alone. */
export type Amount = Omit<Numeral, 'scale'> & { scale: number; unit: Unit | null };

/** What may follow an amount as a smaller part of it, and how many of the smaller make one of the greater. */
const PARTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  元: { 元: 1 },
  分: { 秒: 60 },
  分钟: { 秒: 60 },
  天: { 小时: 24 },
  小时: { 分: 60, 分钟: 60, 秒: 3600 },
  年: { 个月: 12 },
  斤: { 两: 10 },
  米: { 厘米: 100 },
};
/** A word with its own meaning rather than a small number with a unit: 三角, 一度, 四方, 百分, 千里. */
const WORD = /^(?:[一二两三四五六七八九十半几百千万][角方度分里兆转瓦字])$/;
const HALF = /半(?![个天年月小径夜数年路途价信])/y;
/** 两个半小时, 一个半月: behind 个 the unit follows the half. */
const HALF_BEFORE_UNIT = /半(?=小时|钟头|月|世纪|学期)/y;
const MEASURED = new Set<Unit['kind']>([
  'duration',
  'length',
  'weight',
  'multiple',
  'count',
  'area',
]);

/** Reads a number and its unit: `3.2亿元`, `12 km`, `负3.9%`, `零下5℃`, `一米五八`, `3块2`, `50元6角三分`, `三天半`. */
export function readAmount(text: string, at: number): Amount | null {
  const sign = readSign(text, at);
  const number = readNumeral(text, at + sign.length);
  if (!number) return null;
  const unitAt = number.end + gapAt(text, number.end, number.han);
  const found = readUnit(text, unitAt);
  const signed = sign.negative ? negative(number) : number;
  if (!found) return sign.length > 0 && !sign.negative ? null : { ...signed, unit: null };
  const end = unitAt + found.length;
  if (number.han && isPiece(text, unitAt, end)) return { ...signed, unit: null };
  if (number.han && WORD.test(text.slice(at, end)) && !isCoin(text, end)) return null;
  const amount = scaled(signed, found.unit, end);
  // 两个多月, 一个多小时: the word stands within the unit.
  const isMoreThan = text.slice(unitAt, end).includes('多');
  return isMoreThan ? { ...amount, min: amount.value } : withParts(text, amount);
}

const NO_COIN = new RegExp(`^[${HAN}](?<![一二三四五六七八九钱多])`);

/** 一块牌匾 is no money, 三块钱 and 三块五 are. */
function isPiece(text: string, at: number, end: number): boolean {
  return text.slice(at, end) === '块' && NO_COIN.test(text.slice(end, end + 1));
}

/** 两角五分: a coin after a coin. */
function isCoin(text: string, end: number): boolean {
  return (
    /角$/.test(text.slice(0, end).slice(-1)) &&
    /^[一二三四五六七八九]分/.test(text.slice(end, end + 2))
  );
}

const SIGN = /(?:负|零下|-|\+)(?= ?[\d零一二两三四五六七八九十])/y;

const BEGINS_SIGN = unitClass('负零-+');
const NO_SIGN = { length: 0, negative: false };

const ENDS_WORD = new RegExp(`[${HAN}](?<![为是至到达约了])`);

function readSign(text: string, at: number): { length: number; negative: boolean } {
  if (!isOf(text.charCodeAt(at), BEGINS_SIGN)) return NO_SIGN;
  SIGN.lastIndex = at;
  const sign = SIGN.exec(text)?.[0];
  if (sign === undefined) return NO_SIGN;
  // 减负2.4亿元 and 资产负债3亿元: a word that ends or begins with 负.
  if (sign === '负' && ENDS_WORD.test(text[at - 1] ?? '')) {
    return NO_SIGN;
  }
  const length = sign.length + (text[at + sign.length] === ' ' ? 1 : 0);
  return { length, negative: sign !== '+' };
}

function negative(number: Numeral): Numeral {
  const turn = (value: number | null) => (value === null ? null : -value);
  return { ...number, value: turn(number.value), min: turn(number.max), max: turn(number.min) };
}

/** At most three spaces before a unit: 12 个, 2.4   个百分点; Chinese numerals stand close. */
function gapAt(text: string, at: number, isHan: boolean): number {
  let gap = 0;
  while (gap < 3 && text[at + gap] === ' ') gap++;
  return isHan && gap > 1 ? 0 : gap;
}

function scaled(number: Numeral, unit: Unit, end: number): Amount {
  const by = (value: number | null) => (value === null ? null : round(value * unit.scale));
  const { value, min, max } = number;
  return { ...number, end, unit, value: by(value), min: by(min), max: by(max) };
}

/** What follows the unit and belongs to the amount: 半, 多, a smaller unit, the digits of 一米五八. */
function withParts(text: string, amount: Amount): Amount {
  const { unit, value, end } = amount;
  if (!unit || value === null) return amount;
  const last = text.charAt(end - 1);
  const digits =
    last === '米' || last === '块' ? DIGITS_BEHIND.exec(text.slice(end, end + 3)) : null;
  if (digits) return { ...amount, ...decimal(value, digits[0]), end: end + digits[0].length };
  HALF.lastIndex = end;
  const cents = last === '毛' || last === '角' ? CENTS.exec(text.slice(end, end + 2)) : null;
  if (cents) {
    const more = '零一二三四五六七八九'.indexOf(cents[0]) / 100;
    return { ...amount, value: round(value + more), end: end + 1 };
  }
  HALF_BEFORE_UNIT.lastIndex = end;
  if (unit.unit === '个' && value >= 1 && HALF_BEFORE_UNIT.test(text)) {
    return withHalf(text, { ...amount, value: value + 0.5, end: end + 1 });
  }
  if (MEASURED.has(unit.kind) && value >= 1 && HALF.test(text)) {
    return withHalf(text, { ...amount, value: value + 0.5, end: end + 1 });
  }
  const part = smallerPart(text, amount);
  if (part) return withParts(text, part);
  return isMore(text, end, unit) ? { ...amount, min: value, end: end + 1 } : amount;
}

/** 一毛五: the digit without its unit. */
const CENTS = /^[一二三四五六七八九](?![十百千万亿个年月分元角毛])/;
const DIGITS_BEHIND = /^(?:[一二三四五六七八九]{1,2}|\d{1,2})(?![\d十百千万亿个年月.%元米人])/;

function decimal(value: number, digits: string): { value: number } {
  const plain = digits.replace(/\D/g, (char) => String('零一二三四五六七八九'.indexOf(char)));
  return { value: Number(`${value}.${plain}`) };
}

/** 一个半小时: the unit stands behind the half. */
function withHalf(text: string, amount: Amount): Amount {
  if (amount.unit?.unit !== '个') return amount;
  const found = readUnit(text, amount.end);
  const behind = text.startsWith('月', amount.end) ? { unit: MONTH, length: 1 } : found;
  if (behind?.unit.kind !== 'duration') return amount;
  return { ...amount, unit: behind.unit, end: amount.end + behind.length };
}

const MONTH: Unit = { kind: 'duration', unit: '个月', scale: 1 };

/** `三年六个月`, `2小时30分`, `六斤八两`, `50元6角`, with 零 between. */
function smallerPart(text: string, amount: Amount): Amount | null {
  const parts = amount.unit && PARTS[amount.unit.unit];
  if (!parts || amount.value === null) return null;
  const from = text[amount.end] === '零' ? amount.end + 1 : amount.end;
  const number = readNumeral(text, from);
  const found = number && number.value !== null && readUnit(text, number.end);
  if (!found || number.value === null) return null;
  const isCent = amount.unit?.unit === '元' && text.startsWith('分', number.end);
  const share = isCent ? 100 : parts[found.unit.unit];
  if (!share || (amount.unit?.unit === '元' && !isCent && found.unit.scale === 1)) return null;
  const more = isCent ? number.value / 100 : (number.value * found.unit.scale) / share;
  const length = isCent ? 1 : found.length;
  return { ...amount, value: round(amount.value + more), end: number.end + length };
}

/** 两年多, 三天余: the word belongs to the number, but 三年多数 and 一年多云 are two things. */
function isMore(text: string, end: number, { kind }: Unit): boolean {
  return (
    (kind === 'duration' || kind === 'length') &&
    /^[多余](?![少数云样次])/.test(text.slice(end, end + 2))
  );
}
