import type { Span } from '../article.ts';
import { readNumeral } from '../figures/numerals.ts';
import { readUnit } from '../figures/units.ts';

/** A passage in its surroundings: `[start, end)` of `text`. */
export type Passage = Span & { text: string };

export type FactKind = 'figure' | 'date-word' | 'direction' | 'bound' | 'name' | 'title';

/**
 * Something that must not change unseen. Facts with the same kind and key say the same; the key of a figure is made
 * when it is asked for, since most are the same word for word. Offsets on a plain line.
 */
export type Fact = Span & { kind: FactKind; text: string; key: string | (() => string) };

export function saysTheSame(a: Fact, b: Fact): boolean {
  return a.kind === b.kind && (a.text === b.text || keyOf(a) === keyOf(b));
}

export function isPersonal({ kind }: Fact): boolean {
  return kind === 'name' || kind === 'title';
}

export function keyOf({ key }: Fact): string {
  return typeof key === 'string' ? key : key();
}

/** The figures of a plain line, and the words that say which way a quantity went, on which side it lies, and when. */
export function quantitiesIn(text: string): Fact[] {
  return [...figuresIn(text), ...wordsIn(text)];
}

/** Does a direction or bound stand before a figure, in its clause, and close enough to be about it? */
export function governs(word: Fact, figure: Fact, text: string): boolean {
  return word.end <= figure.start && GOVERNS.test(text.slice(word.end, figure.start));
}

/** What may stand between a direction word and the figure that it governs. */
const GOVERNS = /^[^,，。;；!！?？、\n\d]{0,6}$/;

const NUMBER =
  /(零下|负|[-+](?=\d))?(第|[百千万零一二三四五六七八九十]+分之)?(\d+(?:,\d{3})*(?:\.\d+)?|[零〇一二两三四五六七八九十百千万亿廿卅半几数]+)[多余来几]?[十百千万亿]*[多余来]?/y;
/** What a number may begin with: most characters begin none. */
const BEGINS = charTable('零负-+第百千万一二三四五六七八九十0123456789〇两亿廿卅半几数');
/** 三成 is a share; 成 in these words is none. */
const SHARE = /成(?![立为了功员长果效就份语交本品都型熟绩])[一二三四五六七八九]?/y;
const CALENDAR = /(?:年代|月份?|日|号|时|点|季度|世纪|折|版|%|‰|℃|°|[a-z]+(?:\/[a-z]+)?)/iy;
/** 一起, 一样, 一步: words in which 一 counts nothing. */
const NOT_COUNTED =
  /^(?:一[起样步道面点下头手口方对声些直定般切致旦律]|[几数](?:[^十百千万亿个名人家])|半[个天]?)$/;
const COUNTING = /[二两三四五六七八九十零〇廿卅]/;

function figuresIn(text: string): Fact[] {
  const figures: Fact[] = [];
  const mayBegin = (at: number) => BEGINS[text.charCodeAt(at)] === 1;
  for (const found of matchesAt(text, NUMBER, mayBegin)) {
    const [whole, sign = '', lead = '', digits = ''] = found;
    const start = found.index;
    const joins = /^[-+]$/.test(sign) && /[\w)]/.test(text[start - 1] ?? '');
    const unit = unitAt(text, start + whole.length);
    const end = start + whole.length + unit.length;
    const isHan = !/\d/.test(digits);
    const word = text.slice(start, end);
    if (isHan && !lead && !sign && !counts(digits, unit.name, word)) continue;
    const minus = sign !== '' && sign !== '+' && !joins ? '-' : '';
    const number = whole.slice(sign.length + lead.length);
    let made: string | undefined;
    const key = () => (made ??= `${minus}${lead}${numberKey(number, digits)}${unit.name}`);
    figures.push({ kind: 'figure', key, text: word, start: joins ? start + 1 : start, end });
  }
  return figures;
}

/** What a sticky pattern matches, looked for only where a quick look says that it may begin. */
export function* matchesAt(
  text: string,
  pattern: RegExp,
  mayBegin: (at: number) => boolean,
): Generator<RegExpExecArray> {
  for (let at = 0; at < text.length; at++) {
    if (!mayBegin(at)) continue;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) continue;
    yield found;
    at += Math.max(1, found[0].length) - 1;
  }
}

/** Which UTF-16 units are among these characters. */
export function charTable(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1;
  return table;
}

function counts(digits: string, unit: string, word: string): boolean {
  if (unit === '') return digits.length > 1 && COUNTING.test(digits);
  return !NOT_COUNTED.test(word);
}

/** 2.5亿 and 25000万 are the same number, 11.6 and 11.60 are not the same figures. */
function numberKey(number: string, digits: string): string {
  if (number === digits && /\d/.test(digits)) return digits.replaceAll(',', '');
  const read = readNumeral(number, 0);
  if (!read || read.end < number.length) return number;
  const { value, min, max } = read;
  return min === null && max === null ? String(value) : `${value ?? ''}[${min ?? ''},${max ?? ''}]`;
}

function unitAt(text: string, at: number): { name: string; length: number } {
  SHARE.lastIndex = at;
  const share = SHARE.exec(text)?.[0];
  if (share) return { name: share, length: share.length };
  const found = readUnit(text, at);
  if (found) return { name: text.slice(at, at + found.length), length: found.length };
  CALENDAR.lastIndex = at;
  const name = CALENDAR.exec(text)?.[0] ?? '';
  return { name, length: name.length };
}

/** Words of a kind that say the same, or each what it says itself. Alternatives begin with a character or a class of them. */
type Words = { kind: FactKind; key: string | ((word: string) => string); pattern: RegExp };

const WORDS: readonly Words[] = [
  {
    kind: 'direction',
    key: 'down',
    pattern:
      /负增长|下降|降低|减少|下滑|下跌|回落|缩短|缩减|压减|骤降|降至|降到|降幅|跌幅|收窄|萎缩|下调|减至|减[产收亏]|[跌降减]/g,
  },
  {
    kind: 'direction',
    key: 'up',
    pattern:
      /增长|增加|增至|增到|净增|新增|增幅|增速|上升|升至|升到|上涨|涨至|涨幅|提高|提升|攀升|跃升|回升|反弹|扩大|延长|上调|增[产收亏]|[涨升增]/g,
  },
  {
    kind: 'bound',
    key: 'over',
    pattern: /超过|超出|高于|多于|大于|突破|不低于|不少于|至少|以上|[超逾]/g,
  },
  {
    kind: 'bound',
    key: 'under',
    pattern:
      /不足|不到|低于|少于|小于|不超过|不高于|至多|以下|以内|将近|接近|近(?=[\d一二三四五六七八九十百千万两几])/g,
  },
  {
    kind: 'date-word',
    key: (word) => SAME_DAY[word] ?? word.replace('星期', '周'),
    pattern:
      /今天|昨天|前天|明天|后天|今日|昨日|次日|当日|当天|今年|去年|前年|明年|后年|上年|当年|本月|上月|下月|当月|上午|中午|下午|傍晚|晚上|凌晨|上半年|下半年|周[一二三四五六日天末](?![\p{sc=Han}]?(?:说|表示|介绍))|星期[一二三四五六日天末](?![\p{sc=Han}]?(?:说|表示|介绍))/gu,
  },
  // Figures without a number of their own.
  {
    kind: 'figure',
    key: (word) => word.replace('了', ''),
    pattern: /半数|过半|翻了?[一二两三几]?番/g,
  },
];
/** Which words a character may begin, a bit for each kind: most sentences have none of most kinds. */
const BEGINS_WORD = (() => {
  const table = new Uint8Array(0x10000);
  for (const [i, { pattern }] of WORDS.entries()) {
    for (const alternative of pattern.source.split('|')) {
      const firsts = /^\[(.+)\]/.exec(alternative)?.[1] ?? alternative.charAt(0);
      for (const char of firsts)
        table[char.charCodeAt(0)] = (table[char.charCodeAt(0)] ?? 0) | (1 << i);
    }
  }
  return table;
})();
/** Different words for the same day. */
const SAME_DAY: Readonly<Record<string, string>> = {
  今日: '今天',
  昨日: '昨天',
  当日: '当天',
  上年: '去年',
};

/** Words that say where a quantity went, which side of a number it lies on, and when. */
function wordsIn(text: string): Fact[] {
  let kinds = 0;
  for (let at = 0; at < text.length; at++) kinds |= BEGINS_WORD[text.charCodeAt(at)] as number;
  const words: Fact[] = [];
  for (const [i, { kind, key, pattern }] of WORDS.entries()) {
    if ((kinds & (1 << i)) === 0) continue;
    for (const { index: start, 0: word } of text.matchAll(pattern)) {
      const end = start + word.length;
      const isTaken = words.some((other) => other.start < end && start < other.end);
      const says = typeof key === 'string' ? key : key(word);
      if (!isTaken) words.push({ kind, key: says, text: word, start, end });
    }
  }
  return words;
}
