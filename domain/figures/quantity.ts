import type { Figure } from '../finding.ts';
import { parseHan, readNumeral, round } from './numerals.ts';
import { readUnit, type Unit } from './units.ts';

/** A quantity as it was read, before its surroundings are looked at. */
export type Quantity = Pick<
  Figure,
  'start' | 'end' | 'kind' | 'value' | 'min' | 'max' | 'unit' | 'approx' | 'rule'
> & {
  /** Written with Chinese numerals only. */
  han: boolean;
};

type Reader = (text: string, at: number) => Quantity | null;

const none = { value: null, min: null, max: null, unit: null, approx: null } as const;

/** Matches a sticky pattern at a place. */
function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const FRACTION =
  /(百|千|万|百万|[二三四五六七八九十]+)分之(\d+(?:\.\d+)?|[零一二两三四五六七八九十百]+(?:点[零一二三四五六七八九]+)?)/y;

/** `百分之五`, `四分之三`, `万分之五` are percent; `百万分之一` is a quantity of its own. */
const readFraction: Reader = (text, at) => {
  const found = match(FRACTION, text, at);
  if (!found) return null;
  const [whole, below = '', above = ''] = found;
  const [integer = '', decimals] = above.split('点');
  const top = /\d/.test(above)
    ? Number(above)
    : decimals
      ? Number(`${parseHan(integer)}.${[...decimals].map((c) => parseHan(c)).join('')}`)
      : parseHan(above);
  if (top === null) return null;
  const span = { start: at, end: at + whole.length, han: true, rule: 'fraction' };
  if (below === '百万')
    return { ...none, ...span, kind: 'other-quantity', value: top, unit: '1/百万' };
  const bottom =
    below === '百' ? 100 : below === '千' ? 1000 : below === '万' ? 10000 : parseHan(below);
  if (!bottom) return null;
  const value = Number(((top / bottom) * 100).toFixed(4));
  return { ...none, ...span, kind: 'percent', value, unit: '%' };
};

const TENTHS =
  /([一二两三四五六七八九]{1,2}|[几数]|\d(?:\.\d)?)成([一二三四五六七八九])?(?![立为了功员长果效就份语交本品都])/y;

/** `三成`, `两成八`, `五六成`. */
const readTenths: Reader = (text, at) => {
  const found = match(TENTHS, text, at);
  if (!found) return null;
  const [whole, tens = '', ones] = found;
  const span = {
    start: at,
    end: at + whole.length,
    han: true,
    rule: 'tenths',
    kind: 'percent',
    unit: '%',
  } as const;
  if (/^[几数]/.test(tens)) return { ...none, ...span, min: 20, max: 90, approx: 'few' };
  if (tens.length === 2 && !/\d/.test(tens)) {
    const [low, high] = [...tens].map((c) => (parseHan(c) ?? 0) * 10);
    return { ...none, ...span, min: low ?? null, max: high ?? null };
  }
  const value =
    (/\d/.test(tens) ? Number(tens) : (parseHan(tens) ?? 0)) * 10 +
    (ones ? (parseHan(ones) ?? 0) : 0);
  return { ...none, ...span, value };
};

const HALF = /半数|过半(?!年|个)/y;
const readHalf: Reader = (text, at) => {
  const found = match(HALF, text, at);
  if (!found) return null;
  const more = found[0] === '过半';
  return {
    ...none,
    start: at,
    end: at + 2,
    kind: 'percent',
    value: 50,
    min: more ? 50 : null,
    unit: '%',
    han: true,
    rule: 'half',
  };
};

const DOUBLING = /(翻了?)?([一两二三])番(多)?/y;
/** `翻一番` is 2 倍, `翻两番` is 4; with 了 between, the figure still begins at 翻. */
const readDoubling: Reader = (text, at) => {
  const found = match(DOUBLING, text, at);
  if (!found || (!found[1] && !/翻了?$/.test(text.slice(Math.max(0, at - 2), at)))) return null;
  const value = 2 ** (parseHan(found[2] ?? '') ?? 1);
  return {
    ...none,
    start: at,
    end: at + found[0].length,
    kind: 'multiple',
    value,
    min: found[3] ? value : null,
    unit: '倍',
    han: true,
    rule: 'doubling',
  };
};

const RANK = /第(\d+|[一二三四五六七八九十百]+)(?:位|名)?/y;
const RANKING =
  /(?:排名|排位|位居|位列|名列|居|列|跃居|升至|上升至|升到|排|获|刚好|全[国省市区县]|总数|增速)(?:[\p{sc=Han}]{0,6})$/u;
/** `第2位`, `第一百名`; without a unit only where the words before it speak of a ranking. */
const readRank: Reader = (text, at) => {
  const found = match(RANK, text, at);
  if (!found) return null;
  const [whole, number = ''] = found;
  const isRank = /[位名]$/.test(whole) || RANKING.test(text.slice(Math.max(0, at - 12), at));
  const value = /\d/.test(number) ? Number(number) : parseHan(number);
  if (!isRank || value === null) return null;
  return {
    ...none,
    start: at,
    end: at + whole.length,
    kind: 'rank',
    value,
    unit: '位',
    han: false,
    rule: 'rank',
  };
};

const RATIO = /\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)+/y;
const readRatio: Reader = (text, at) => {
  const found = match(RATIO, text, at);
  if (!found) return null;
  const parts = found[0].split(':').map(Number);
  const value = parts.length === 2 && parts[1] ? (parts[0] ?? 0) / parts[1] : null;
  return {
    ...none,
    start: at,
    end: at + found[0].length,
    kind: 'ratio',
    value,
    unit: ':',
    han: false,
    rule: 'ratio',
  };
};

const SEPARATOR = /(?:—{1,2}|-{1,2}|~|至|到|–)/y;

type Amount = {
  end: number;
  value: number | null;
  min: number | null;
  max: number | null;
  approx: 'few' | null;
  unit: Unit | null;
  han: boolean;
};

/** A number with its unit, `一米五八` and `3块2` included. */
function readAmount(text: string, at: number): Amount | null {
  const number = readNumeral(text, at);
  if (!number) return null;
  const gap = text[number.end] === ' ' && !number.han ? 1 : 0;
  const found = readUnit(text, number.end + gap);
  if (!found) return { ...number, unit: null };
  const by = (value: number | null) => (value === null ? null : round(value * found.unit.scale));
  let end = number.end + gap + found.length;
  let value = by(number.value);
  const tail = /^(?:米|块)$/.test(text.slice(number.end, end))
    ? /^[一二三四五六七八九\d]{1,2}(?![十百千万亿个年月])/.exec(text.slice(end, end + 3))
    : null;
  if (tail && value !== null) {
    const digits = [...tail[0]].map((c) => (/\d/.test(c) ? c : parseHan(c))).join('');
    value = Number(`${value}.${digits}`);
    end += tail[0].length;
  }
  const more = /^[多余](?![少数年])/.exec(text.slice(end, end + 2));
  if (more && found.unit.kind === 'duration') end += 1;
  const isMore = more && found.unit.kind === 'duration';
  const medium = /多/.test(text.slice(number.end, number.end + found.length));
  const min = by(number.min) ?? (isMore || medium ? value : null);
  return {
    end,
    value,
    min,
    max: by(number.max),
    approx: number.approx,
    unit: found.unit,
    han: number.han,
  };
}

/** A range is one figure: `100至180毫米`, `50亿—55亿元`, `三年六个月至十二年`. */
const readQuantity: Reader = (text, at) => {
  const first = readAmount(text, at);
  if (!first) return null;
  const compound = readYearsAndMonths(text, first);
  const from = compound ?? first;
  const separator = match(SEPARATOR, text, from.end);
  const to = separator && readAmount(text, from.end + separator[0].length);
  const second = to && (readYearsAndMonths(text, to) ?? to);
  const han = first.han;
  if (
    second?.unit &&
    (!from.unit || from.unit.unit === second.unit.unit) &&
    from.value !== null &&
    second.value !== null
  ) {
    // 5亿—6亿元, but also 5—6亿元: the first number shares the scale of the second where it would exceed it otherwise.
    const scale = from.value < second.value ? 1 : 0;
    if (scale)
      return {
        ...none,
        start: at,
        end: second.end,
        kind: second.unit.kind,
        min: from.value,
        max: second.value,
        unit: second.unit.unit,
        han,
        rule: 'range',
      };
  }
  if (!from.unit) return null;
  const deviation = text[from.end] === '±';
  if (deviation) return null;
  const { value, min, max, approx, end, unit } = from;
  return {
    start: at,
    end,
    kind: unit.kind,
    value,
    min,
    max,
    approx,
    unit: unit.unit,
    han,
    rule: 'quantity',
  };
};

const DEVIATION = /(\d+(?:\.\d+)?)±(\d+(?:\.\d+)?)/y;
/** `210±8粒`. */
const readDeviation: Reader = (text, at) => {
  const found = match(DEVIATION, text, at);
  const unit = found && readUnit(text, at + found[0].length);
  if (!found || !unit) return null;
  const [, middle = '', off = ''] = found;
  return {
    start: at,
    end: at + found[0].length + unit.length,
    kind: unit.unit.kind,
    value: Number(middle),
    min: Number(middle) - Number(off),
    max: Number(middle) + Number(off),
    approx: null,
    unit: unit.unit.unit,
    han: false,
    rule: 'deviation',
  };
};

/** `三年六个月` is 3.5 年. */
function readYearsAndMonths(text: string, years: Amount): Amount | null {
  if (years.unit?.unit !== '年' || years.value === null) return null;
  const months = readAmount(text, years.end);
  if (months?.unit?.unit !== '个月' || months.value === null) return null;
  return { ...years, end: months.end, value: years.value + months.value / 12 };
}

const ROUND = /(近|上|成)((?:十|百|千)?[十百千万亿](?:万|亿)?)/y;
/** `近百`, `近千万亩`, `上万名`: the word belongs to the number. */
const readRound: Reader = (text, at) => {
  const found = match(ROUND, text, at);
  const value = found && parseHan(found[2] ?? '');
  const unit = found && readUnit(text, at + found[0].length);
  if (!found || !value || !unit) return null;
  const bound = found[1] === '近' ? { min: null, max: value } : { min: value, max: null };
  const end = at + found[0].length + unit.length;
  return {
    ...none,
    start: at,
    end,
    kind: unit.unit.kind,
    value,
    ...bound,
    unit: unit.unit.unit,
    han: true,
    rule: 'round',
  };
};

const READERS: readonly Reader[] = [
  readRound,
  readFraction,
  readDoubling,
  readTenths,
  readHalf,
  readRank,
  readRatio,
  readDeviation,
  readQuantity,
];

/** The quantity that begins at `at`, by the first reader that knows it. */
export function readAt(text: string, at: number): Quantity | null {
  for (const read of READERS) {
    const quantity = read(text, at);
    if (quantity) return quantity;
  }
  return null;
}

/** A number without a unit, whose unit the words around it give: `奖金二十万`, `2000万中试基金`, `3.9万沿线群众`, `今年少说三百六`. */
export function readBare(text: string, at: number): Quantity | null {
  const number = readNumeral(text, at);
  if (!number) return null;
  const before = text.slice(Math.max(0, at - 8), at);
  const after = text.slice(number.end, number.end + 8);
  const { end, value, min, max, approx, han } = number;
  const shape = { start: at, end, value, min, max, approx, han, rule: 'bare' } as const;
  const large = /[百千万亿]/.test(text.slice(at, end));
  if (
    large &&
    (/(?:奖金|资金|账上|投入|贷款|花了?|挣了?|赚了?|收入|罚款)[\p{sc=Han}]{0,3}$/u.test(before) ||
      /^[\p{sc=Han}]{0,4}(?:基金|资金|贷款|补贴|订单|投资)/u.test(after))
  ) {
    return { ...shape, kind: 'money', unit: '元' };
  }
  if (
    large &&
    /^[\p{sc=Han}]{0,3}(?:群众|学生|居民|游客|市民|人口|党员|干部|职工|农民|村民|百姓|老人|儿童)/u.test(
      after,
    )
  ) {
    return { ...shape, kind: 'count', unit: '人' };
  }
  return null;
}
