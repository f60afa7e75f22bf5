/** A part of a number: a scale, or what stands before it, with two values for 三五, 几, 数. */
export type Part =
  | { end: number; scale: number }
  | { end: number; low: number; high: number; digits: string };

/** Adds up the parts: `二千三百万` is 23,000,000, `三百六` 360, `十三万五` 135,000, `1万亿` 10¹². */
export function sumOf(parts: readonly Part[], side: 'low' | 'high'): number {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let unit = 1;
  let large = Infinity;
  for (const part of parts) {
    if (!('scale' in part)) {
      const implied = /^[1-9一二三四五六七八九]{1,2}$/.test(part.digits) && unit >= 100;
      digit = part[side] * (implied && part === parts.at(-1) ? unit / 10 : 1);
    } else if (part.scale < 1e4) {
      section += (digit || 1) * part.scale;
      digit = null;
      unit = part.scale;
    } else {
      const below = section + (digit ?? 0);
      // 1111万1111亿: a larger scale takes all that stands before it.
      total = part.scale > large ? (total + below) * part.scale : total + below * part.scale;
      total ||= part.scale;
      section = 0;
      digit = null;
      unit = large = part.scale;
    }
  }
  return round(total + section + (digit ?? 0));
}

/** 1.1 × 10⁴ is 11000, not 11000.000000000002. */
export function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
