/** A number as it was read: its value or its bounds, and where it ends. */
export type Numeral = {
  end: number;
  value: number | null;
  min: number | null;
  max: number | null;
  approx: 'few' | null;
  /** Written with Chinese numerals only: `三百四十`, not `340` or `2亿`. */
  han: boolean;
};

const ARABIC = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const HAN =
  /[零〇一二两三四五六七八九十百千万亿廿卅几数半]+(?:[多余来](?=[百千万亿]))?[百千万亿]*/y;
const SCALES: Record<string, number> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const MORE = /[多余来几]/y;

/** Reads the number that begins at `at`, or nothing. `text` is normalised. */
export function readNumeral(text: string, at: number): Numeral | null {
  return readArabic(text, at) ?? readHan(text, at);
}

/** `1,830`, `4.6万`, `31亿4000万`, `2亿3千余万`, `160余`. */
function readArabic(text: string, at: number): Numeral | null {
  const sign = text[at] === '-' ? -1 : 1;
  let end = sign < 0 ? at + 1 : at;
  let total = 0;
  let more = false;
  let last = Number.POSITIVE_INFINITY;
  for (;;) {
    ARABIC.lastIndex = end;
    const digits = ARABIC.exec(text)?.[0];
    if (digits === undefined) break;
    let next = end + digits.length;
    let scale = 1;
    let isMore = false;
    for (; ; next++) {
      const char = text[next] ?? '';
      const factor = SCALES[char];
      if (factor && char !== '十' && !isUnitHead(text, next)) scale *= factor;
      else if (/[多余来]/.test(char) && !isMore) isMore = true;
      else break;
    }
    if (scale >= last) break;
    total += Number(digits.replaceAll(',', '')) * scale;
    more ||= isMore;
    end = next;
    last = scale;
    if (scale === 1) break;
  }
  if (last === Number.POSITIVE_INFINITY) return null;
  const value = round(sign * total);
  return { end, value, min: more ? value : null, max: null, approx: null, han: false };
}

/** `七十三`, `三百四十`, `十几`, `三五`, `七八百`, `三十八九`, `千余`, `两千多万`, `半`. */
function readHan(text: string, at: number): Numeral | null {
  HAN.lastIndex = at;
  const run = HAN.exec(text)?.[0];
  if (!run || /^[万亿]/.test(run)) return null;
  let end = at + run.length;
  MORE.lastIndex = end;
  const more = MORE.test(text) && /[十百千万亿]$/.test(run);
  if (more) end++;
  const few = more && text[end - 1] === '几' ? `${run}几` : run;
  const scaleBehind = more ? /^[百千万亿]+/.exec(text.slice(end, end + 3))?.[0] : undefined;
  if (scaleBehind) end += scaleBehind.length;
  const bounds = boundsOf(few + (scaleBehind ?? ''));
  if (!bounds) return null;
  const [min, max] = bounds;
  if (min !== max) {
    const approx = /[几数]/.test(few) ? 'few' : null;
    return { end, value: null, min, max, approx, han: true };
  }
  const isMore = (more && !/来$/.test(text.slice(at, end))) || /[多余]/.test(run);
  return { end, value: min, min: isMore ? min : null, max: null, approx: null, han: true };
}

/** The least and the greatest value of a Chinese numeral; `null` where it is none. */
function boundsOf(run: string): [number, number] | null {
  const plain = run.replace(/[多余来]/g, '');
  if (plain === '半') return [0.5, 0.5];
  if (/半/.test(plain)) return null;
  if (/[几数]/.test(plain)) {
    const low = parseHan(plain.replace(/十几/, '十一').replace(/[几数]/g, '二'));
    const high = parseHan(plain.replace(/[几数]/g, '九'));
    return low === null || high === null ? null : [low, high];
  }
  const pair = /^(.*?)([一二两三四五六七八])([二三四五六七八九])([十百千万亿]*)$/.exec(plain);
  if (
    pair &&
    DIGITS[pair[2] ?? ''] !== undefined &&
    (pair[1] === '' || /[十百千]$/.test(pair[1] ?? ''))
  ) {
    const [, head = '', low = '', high = '', tail = ''] = pair;
    const from = parseHan(head + low + tail);
    const to = parseHan(head + high + tail);
    return from === null || to === null ? null : [from, to];
  }
  const value = parseHan(plain);
  return value === null ? null : [value, value];
}

/** `二千三百万` is 23,000,000; `二〇二一` is 2021; `三百六` is 360. */
export function parseHan(text: string): number | null {
  if (text === '') return null;
  if (/^[零〇一二三四五六七八九]{2,}$/.test(text))
    return Number([...text].map((c) => DIGITS[c]).join(''));
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastScale = 1;
  for (const char of text.replace(/廿/g, '二十').replace(/卅/g, '三十')) {
    const scale = SCALES[char];
    if (scale === undefined) {
      digit = DIGITS[char] ?? null;
      if (digit === null) return null;
      if (digit === 0) lastScale = 1;
    } else if (scale >= 1e4) {
      total = (total + section + (digit ?? 0) || 1) * scale;
      section = 0;
      digit = null;
      lastScale = scale;
    } else {
      section += (digit ?? 1) * scale;
      digit = null;
      lastScale = scale;
    }
  }
  const rest = digit === null ? 0 : lastScale >= 100 ? digit * (lastScale / 10) : digit;
  return total + section + rest;
}

/** 1.1 × 10⁴ is 11000, not 11000.000000000002. */
export function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** The 千 of 千瓦 and 千米 belongs to the unit. */
function isUnitHead(text: string, at: number): boolean {
  return text[at] === '千' && /[瓦米克卡赫]/.test(text[at + 1] ?? '');
}
