import { HAN } from '../han.ts';
import { isOf, unitClass } from '../unit-table.ts';
import { type Amount, readAmount } from './amount.ts';
import { round } from './numeral-parts.ts';
import { readNumeral } from './numerals.ts';
import { matchAt, NO_VALUE, type Quantity, type Reader } from './quantity.ts';
import { readUnit } from './units.ts';

/** Amounts with a unit, ranges of them, and numbers whose unit the words around them give. */

const TO = /(?: ?(?:—{1,2}|-{1,2}|~|至|到|–) ?)/y;

/** `3.2亿元`, `100至180毫米`, `50亿—55亿元`, `3—5万元`, `三年六个月至十二年`: a range is one figure. */
export const readQuantity: Reader = (text, at) => {
  const first = readAmount(text, at);
  if (!first) return null;
  const range = readRange(text, at, first);
  if (range) return range;
  if (!first.unit || text[first.end] === '±') return null;
  const { value, min, max, approx, end, han } = first;
  const { unit, kind } = first.unit;
  const quantity = { start: at, end, value, min, max, approx, unit, kind, han, rule: 'quantity' };
  return kind === 'duration' ? aged(text, quantity) : quantity;
};

const BEGINS_TO = unitClass(' —-~至到–');

function readRange(text: string, at: number, first: Amount): Quantity | null {
  if (!isOf(text.charCodeAt(first.end), BEGINS_TO)) return null;
  const to = matchAt(TO, text, first.end);
  const second = to && readAmount(text, first.end + to[0].length);
  if (!second?.unit || first.value === null || second.value === null) return null;
  if (first.unit && first.unit.unit !== second.unit.unit) return null;
  // 从3家到30家 tells of a movement from one figure to another.
  if (first.unit && /[从由]$/.test(text.slice(Math.max(0, at - 1), at))) return null;
  const shared = !first.unit && first.scale === 1 && first.value < second.value / second.scale;
  const min = shared ? round(first.value * second.scale) : first.value;
  const from = !first.unit ? round(min * second.unit.scale) : min;
  if (from >= second.value) return null;
  const span = { start: at, end: second.end, han: first.han, rule: 'range' };
  return {
    ...NO_VALUE,
    ...span,
    kind: second.unit.kind,
    min: from,
    max: second.value,
    unit: second.unit.unit,
  };
}

/** 十个月大 says how old. */
function aged(text: string, quantity: Quantity): Quantity {
  const isAge = /^大[的了时,。]/.test(text.slice(quantity.end, quantity.end + 2));
  return isAge ? { ...quantity, kind: 'age' } : quantity;
}

const ROUND = /[近上成超](?=[十百千万亿])/y;
const ROUND_NUMBER = /(?:十|百|千)?[十百千万亿](?:万|亿)?(?=[^十百千万亿])/y;

/** `近百`, `近千万亩`, `上万名`: the word belongs to the number. */
export const readRound: Reader = (text, at) => {
  const word = matchAt(ROUND, text, at)?.[0];
  const run = word && matchAt(ROUND_NUMBER, text, at + 1)?.[0];
  if (!word || !run) return null;
  const value = readNumeral(/^[万亿]/.test(run) ? `一${run}` : run, 0)?.value ?? 0;
  const end = at + 1 + run.length;
  const found = readUnit(text, end);
  if (!found || value === 0) return null;
  const { unit, kind, scale } = found.unit;
  const amount = round(value * scale);
  const bounds = word === '近' ? { min: null, max: amount } : { min: amount, max: null };
  const span = { start: at, end: end + found.length, han: true, rule: 'round' };
  return { ...NO_VALUE, ...span, kind, value: amount, ...bounds, unit };
};

const CURRENCIES: Readonly<Record<string, string>> = {
  ...{ '¥': '元', '￥': '元', $: '美元', '€': '欧元', '£': '英镑' },
};

/** `¥3,200`, `$1.5亿`. */
export const readCurrency: Reader = (text, at) => {
  const unit = CURRENCIES[text[at] ?? ''];
  const number = unit && /\d/.test(text[at + 1] ?? '') && readNumeral(text, at + 1);
  if (!unit || !number) return null;
  const { end, value, min, max, approx } = number;
  return {
    start: at,
    end,
    kind: 'money',
    value,
    min,
    max,
    approx,
    unit,
    han: false,
    rule: 'currency',
  };
};

const MONEY_BEFORE = new RegExp(
  `(?:奖金|资金|账上|投入|贷款|花了?|挣了?|赚了?|收入|罚款|月薪|年薪|赔偿|存款|[亏赔掏欠赚省]了?)[${HAN}]{0,3}$`,
);
const MONEY_BEHIND = new RegExp(`^[${HAN}]{0,4}(?:基金|资金|贷款|补贴|订单|投资|奖金|债券|保费)`);
const PEOPLE_BEHIND = new RegExp(
  `^[${HAN}]{0,3}(?:群众|学生|居民|游客|市民|人口|党员|干部|职工|农民|村民|百姓|老人|儿童|师生|观众|用户|志愿者|劳动力)`,
);

/** A large number without a unit, whose unit the words around it give: `奖金二十万`, `2000万中试基金`, `3.9万沿线群众`. */
export const readBare: Reader = (text, at) => {
  const number = readNumeral(text, at);
  if (!number || !/[百千万亿]/.test(text.slice(at, number.end))) return null;
  const { end, value, min, max, approx, han } = number;
  const shape = { start: at, end, value, min, max, approx, han, rule: 'bare' } as const;
  const after = text.slice(end, end + 8);
  if (PEOPLE_BEHIND.test(after)) return { ...shape, kind: 'count', unit: '人' };
  const before = text.slice(Math.max(0, at - 8), at);
  return MONEY_BEFORE.test(before) || MONEY_BEHIND.test(after)
    ? { ...shape, kind: 'money', unit: '元' }
    : null;
};

const LATIN_SCALES: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9 };
const POINT = /\.\d+/y;

/** A cell of a table: a number that has its line to itself. */
export const readCell: Reader = (text, at) => {
  if (!isCellStart(text, at)) return null;
  const number = cellNumber(text, at);
  if (!number) return null;
  const letter = LATIN_SCALES[text[number.end]?.toUpperCase() ?? ''];
  const end = letter ? number.end + 1 : number.end;
  if (!/^ *(?:[\n\t]|$)/.test(text.slice(end, end + 4))) return null;
  const value = number.value === null ? null : round(number.value * (letter ?? 1));
  const { min, max, approx, han } = number;
  const span = { start: at, end, han, rule: 'cell' };
  return { ...span, kind: 'other-quantity', value, min, max, approx, unit: null };
};

function isCellStart(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 4 && text[start - 1] === ' ') start--;
  return start === 0 || text[start - 1] === '\n' || text[start - 1] === '\t';
}

function cellNumber(text: string, at: number) {
  const point = matchAt(POINT, text, at)?.[0];
  if (!point) return readAmount(text, at);
  const value = Number(`0${point}`);
  return { end: at + point.length, value, min: null, max: null, approx: null, han: false };
}
