import { HAN } from '../han.ts';
import { round } from './numeral-parts.ts';
import { readNumeral } from './numerals.ts';
import { matchAt, NO_VALUE, type Reader } from './quantity.ts';

/** Shares of a whole: 百分之五, 四分之三, 三成, 八五折, 半数, 翻一番. */

const BELOW = /(百万|百|千|万|[二三四五六七八九十]{1,3}|\d{1,3})分之(?:负)?/y;
const BOTTOMS: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10000 };

/** `百分之五`, `四分之三`, `万分之五` are percent; `百万分之一` is a quantity of its own. */
export const readFraction: Reader = (text, at) => {
  const found = matchAt(BELOW, text, at);
  const below = found?.[1] ?? '';
  const top = found && readTop(text, at + found[0].length);
  if (!top) return null;
  const span = { start: at, end: top.end, han: true, rule: 'fraction' };
  if (below === '百万')
    return { ...NO_VALUE, ...span, kind: 'other-quantity', value: top.value, unit: '1/百万' };
  const bottom =
    BOTTOMS[below] ?? (/\d/.test(below) ? Number(below) : readNumeral(below, 0)?.value);
  if (!bottom) return null;
  const percent = (value: number) => Number(((value / bottom) * 100).toFixed(4));
  const range = readRange(text, top.end, bottom);
  if (range) {
    const [min, max] = [percent(top.value), percent(range.value)];
    if (min < max)
      return { ...NO_VALUE, ...span, end: range.end, kind: 'percent', min, max, unit: '%' };
  }
  return { ...NO_VALUE, ...span, kind: 'percent', value: percent(top.value), unit: '%' };
};

/** 百分之百: the scale alone is a hundred. */
function readTop(text: string, at: number): { end: number; value: number } | null {
  const number = readNumeral(text, at);
  if (number && number.value !== null) return { end: number.end, value: number.value };
  return null;
}

/** `百分之三十到四十`, `百分之三十至百分之四十`. */
function readRange(
  text: string,
  at: number,
  bottom: number,
): { end: number; value: number } | null {
  const to = matchAt(/[至到—~-]+/y, text, at);
  if (!to || to[0].length > 2) return null;
  const from = at + to[0].length;
  const again = matchAt(BELOW, text, from);
  if (!again && bottom !== 100) return null;
  return readTop(text, again ? from + again[0].length : from);
}

/** 成 in these words is none: 一成立, 三成员. */
const TENTHS =
  /([一二两三四五六七八九]{1,2}|[一二三四五六七八九]点[一二三四五六七八九]|[几数十]|\d(?:\.\d)?)成(?:([一二三四五六七八九])(?![十百千万亿个名家项])|(半)(?![年天]))?(?![立为了功员长果效就份语交本品都熟绩型])/y;

/** `三成`, `两成八`, `五六成`, `三成半`, `八点五成`. */
export const readTenths: Reader = (text, at) => {
  const found = matchAt(TENTHS, text, at);
  if (!found) return null;
  const [whole, tens = '', ones, half] = found;
  const end = at + whole.length;
  const span = {
    start: at,
    end,
    han: !/\d/.test(tens),
    rule: 'tenths',
    kind: 'percent',
    unit: '%',
  } as const;
  if (/^[几数]/.test(tens)) return { ...NO_VALUE, ...span, min: 20, max: 90, approx: 'few' };
  const number = readNumeral(tens, 0);
  if (!number || number.end < tens.length) return null;
  const { value, min, max } = number;
  if (value === null) return { ...NO_VALUE, ...span, min: (min ?? 0) * 10, max: (max ?? 0) * 10 };
  const rest = half ? 5 : ones ? (readNumeral(ones, 0)?.value ?? 0) : 0;
  return { ...NO_VALUE, ...span, value: round(value * 10) + rest };
};

const DISCOUNT =
  /(\d(?:\.\d)?|\d{2}|[一二两三四五六七八九]{1,2}(?:点[一二三四五六七八九])?)折(?![叠线页磨腾射返合算])/y;

/** `八折` and `八五折`: what is still paid, as the peers read it. */
export const readDiscount: Reader = (text, at) => {
  const found = matchAt(DISCOUNT, text, at);
  if (!found) return null;
  const [whole, digits = ''] = found;
  const plain = digits
    .replace('点', '.')
    .replace(/[一二两三四五六七八九]/g, (char) =>
      String('零一二三四五六七八九'.indexOf(char.replace('两', '二'))),
    );
  const number = Number(plain);
  const value = /^\d{2}$/.test(plain) ? number : round(number * 10);
  const span = { start: at, end: at + whole.length, han: !/\d/.test(digits), rule: 'discount' };
  return { ...NO_VALUE, ...span, kind: 'percent', value, unit: '%' };
};

/** 一半 behind what limits it, or where it is somebody's: 不到一半, 一半以上的学生; 一半是山 divides a landscape. */
const HALF = new RegExp(
  `半数|过半(?![年个月天小数])|(?<=[不近超约足了降减有占到过])一半(?![年天夜路山个小大])|一半(?=以[上下]|左右|多|[的来]?[${HAN}]{1,4}(?:是|来自|为))`,
  'y',
);

export const readHalf: Reader = (text, at) => {
  const found = matchAt(HALF, text, at);
  if (!found) return null;
  const min = found[0] === '过半' ? 50 : null;
  const span = { start: at, end: at + 2, han: true, rule: 'half' };
  return { ...NO_VALUE, ...span, kind: 'percent', value: 50, min, unit: '%' };
};

const DOUBLING = /(翻了?)?([一两二三])番(多)?/y;

/** `翻一番` is 2 倍, `翻两番` is 4. */
export const readDoubling: Reader = (text, at) => {
  const found = matchAt(DOUBLING, text, at);
  if (!found || (!found[1] && !/翻了?$/.test(text.slice(Math.max(0, at - 2), at)))) return null;
  const [whole, , times = '', more] = found;
  const value = 2 ** ('零一二三'.indexOf(times.replace('两', '二')) || 1);
  const span = { start: at, end: at + whole.length, han: true, rule: 'doubling' };
  return { ...NO_VALUE, ...span, kind: 'multiple', value, min: more ? value : null, unit: '倍' };
};
