import { HAN } from '../han.ts';
import { readNumeral } from './numerals.ts';
import { matchAt, NO_VALUE, type Reader } from './quantity.ts';
import { readUnit } from './units.ts';

/** Ranks, ratios, and numbers with what they may be off: 第2位, 12.7:40.4:46.9, 210±8粒. */

const RANK = /第(?=[\d一二三四五六七八九十百])/y;
const RANKING = new RegExp(
  `(?:排名?|排位|位居|位列|名列|[居列]|跃居|升[至到]|获|刚好|全[国省市区县州]|总数|总量|增速)[${HAN}]{0,6}$`,
);
/** 第二产业, 第一纳税大户: an ordinal within a name is no rank, whatever stands before it. */
const IN_NAME = new RegExp(`^[${HAN}](?<![的和与及,])`);

/** `第2位`, `第一百名`; without a unit only where the words before it speak of a ranking. */
export const readRank: Reader = (text, at) => {
  const found = matchAt(RANK, text, at);
  const number = found && readNumeral(text, at + 1);
  if (!number || number.value === null || !Number.isInteger(number.value)) return null;
  const unit = /^[位名](?![次义])/.exec(text.slice(number.end, number.end + 2))?.[0] ?? '';
  const before = text.slice(Math.max(0, at - 12), at);
  if (!unit && (!RANKING.test(before) || IN_NAME.test(text.slice(number.end, number.end + 2))))
    return null;
  const span = { start: at, end: number.end + unit.length, han: false, rule: 'rank' };
  return { ...NO_VALUE, ...span, kind: 'rank', value: number.value, unit: '位' };
};

/** 连续第七年: how long it has lasted; any other ordinal is a name: 第十四张专辑. */
export const readOrdinal: Reader = (text, at) => {
  const found = matchAt(RANK, text, at);
  const number = found && readNumeral(text, at + 1);
  if (!number || number.value === null) return null;
  const year = text[number.end] === '年' && /连续$/.test(text.slice(Math.max(0, at - 2), at));
  const span = { start: at, end: year ? number.end + 1 : number.end, han: number.han };
  if (!year) return { ...NO_VALUE, ...span, kind: 'identifier', rule: 'ordinal' };
  return {
    ...NO_VALUE,
    ...span,
    kind: 'duration',
    value: number.value,
    unit: '年',
    rule: 'streak',
  };
};

const RATIO = /(?<![\d.:])\d{1,9}(?:\.\d{1,9})?(?::\d{1,9}(?:\.\d{1,9})?){1,5}(?![\d:])/y;

export const readRatio: Reader = (text, at) => {
  const found = matchAt(RATIO, text, at);
  if (!found) return null;
  const parts = found[0].split(':').map(Number);
  const [first = 0, second = 0] = parts;
  const value = parts.length === 2 && second > 0 ? first / second : null;
  const span = { start: at, end: at + found[0].length, han: false, rule: 'ratio' };
  return { ...NO_VALUE, ...span, kind: 'ratio', value, unit: ':' };
};

const HAN_RATIO = /([一二三四五六七八九十]{1,2})比([一二三四五六七八九十]{1,2})(?=[,，。;、的)])/y;

/** `一比三`. */
export const readHanRatio: Reader = (text, at) => {
  const found = matchAt(HAN_RATIO, text, at);
  const first = found && readNumeral(found[1] ?? '', 0)?.value;
  const second = found && readNumeral(found[2] ?? '', 0)?.value;
  if (!found || !first || !second) return null;
  const span = { start: at, end: at + found[0].length, han: true, rule: 'ratio' };
  return { ...NO_VALUE, ...span, kind: 'ratio', value: first / second, unit: ':' };
};

const DEVIATION = /(?<![\d.])(\d{1,9}(?:\.\d{1,9})?)±(\d{1,9}(?:\.\d{1,9})?)/y;

/** `210±8粒`. */
export const readDeviation: Reader = (text, at) => {
  const found = matchAt(DEVIATION, text, at);
  const unit = found && readUnit(text, at + found[0].length);
  if (!found || !unit) return null;
  const [whole, middle = '', off = ''] = found;
  const value = Number(middle);
  return {
    start: at,
    end: at + whole.length + unit.length,
    kind: unit.unit.kind,
    value,
    min: value - Number(off),
    max: value + Number(off),
    approx: null,
    unit: unit.unit.unit,
    han: false,
    rule: 'deviation',
  };
};

/** 采购经理指数为|50.2, 性别比由|103.9下降为|101.7: indices have no unit, the words before say that one follows. */
const INDEX_BEFORE = new RegExp(
  `(?:指数|系数|性别比|景气度|评分|得分|均分|[Pp][Hh]值?|PMI|AQI)[${HAN}]{0,6}?(?:由|从|为|是|达到?|至|到|在|约|差)?$`,
);
const INDEX_MOVED = new RegExp(String.raw`[由从]\d{1,9}(?:\.\d{1,9})?[${HAN}]{0,4}[为到至]$`);
const PLAIN_NUMBER = new RegExp(
  String.raw`\d{1,9}(?:\.\d{1,9})?(?![\d.:]|[${HAN}A-Za-z](?<![,。;下上升降提增回比,的都]))`,
  'y',
);

/** An index; nothing where a word goes on that might be its unit. */
export const readIndex: Reader = (text, at) => {
  const found = matchAt(PLAIN_NUMBER, text, at)?.[0];
  if (!found || /[\w.]$/.test(text.charAt(at - 1))) return null;
  const before = text.slice(Math.max(0, at - 18), at);
  if (!INDEX_BEFORE.test(before) && !isSecond(text, at, before)) return null;
  const span = { start: at, end: at + found.length, han: false, rule: 'index' };
  return { ...NO_VALUE, ...span, kind: 'other-quantity', value: Number(found), unit: null };
};

function isSecond(text: string, at: number, before: string): boolean {
  const moved = INDEX_MOVED.exec(before);
  if (!moved) return false;
  const from = at - before.length + moved.index;
  return INDEX_BEFORE.test(text.slice(Math.max(0, from - 12), from));
}
