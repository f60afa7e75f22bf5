import { SIMPLIFIED } from '../simplified.ts';

/**
 * A text with everything left out that an editor changes without changing what is said: white space and
 * characters without width are gone; width, quotation marks, dashes, dots, case, Traditional and Simplified
 * characters are one. For comparing only, never for storing.
 */
export type Folded = {
  /** UTF-16 code units. */
  codes: Uint16Array;
  /** For each unit its offset in the original; one more for the end. */
  at: Int32Array;
};

/** Members of each class become the first of it. */
const SAME =
  '"“”„‟「」『』﹁﹂﹃﹄〝〞＂ \'‘’‚‛＇ -—–―－‐‑‒−─━﹣ .…⋯‥。．｡·•・‧∙﹒ ,、､， <〈《«‹〈 >〉》»›〉 [【〔［ ]】〕］ ~～〜∼ %％﹪';
/** Spaces, controls, and what has no width and says nothing. */
const SKIPPED: readonly [number, number][] = [
  [0x00, 0x20],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x1680, 0x1680],
  [0x180e, 0x180e],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x2064],
  [0x3000, 0x3000],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

const FULL_WIDTH = 0xfee0;

let table: Uint16Array | null = null;

/** What each code unit is compared as; 0 is left out. Made with the first text, since not every page needs it. */
export function comparedAs(): Uint16Array {
  if (table) return table;
  const made = SIMPLIFIED.slice();
  for (let code = 0xff01; code <= 0xff5e; code++) made[code] = code - FULL_WIDTH;
  for (let code = 0x41; code <= 0x5a; code++) made[code] = code + 32;
  for (let code = 0xff21; code <= 0xff3a; code++) made[code] = code - FULL_WIDTH + 32;
  for (const group of SAME.split(' ')) {
    for (const char of group) made[char.charCodeAt(0)] = group.charCodeAt(0);
  }
  for (const [from, to] of SKIPPED) made.fill(0, from, to + 1);
  table = made;
  return made;
}

export function fold(text: string): Folded {
  const codes = new Uint16Array(text.length);
  const at = new Int32Array(text.length + 1);
  const as = comparedAs();
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = as[text.charCodeAt(i)] as number;
    if (code === 0) continue;
    codes[length] = code;
    at[length++] = i;
  }
  at[length] = text.length;
  return { codes: codes.subarray(0, length), at: at.subarray(0, length + 1) };
}

/** Folded units only, where no way back is needed. */
export function foldCodes(text: string): Uint16Array {
  const as = comparedAs();
  const codes = new Uint16Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = as[text.charCodeAt(i)] as number;
    if (code !== 0) codes[length++] = code;
  }
  return codes.subarray(0, length);
}

const CHUNK = 8192;

/** As a string, lone surrogates and all. */
export function textOf(codes: Uint16Array): string {
  let text = '';
  for (let i = 0; i < codes.length; i += CHUNK) {
    // A typed array is taken as it is; spread, it would be copied unit by unit.
    text += String.fromCharCode.apply(null, codes.subarray(i, i + CHUNK) as unknown as number[]);
  }
  return text;
}

/** The first folded index, of those from `least` on, whose character stands at `offset` of the original or behind it. */
export function foldedIndex({ at }: Folded, offset: number, least = 0): number {
  return firstFrom(at, offset, least, at.length - 1);
}

/** The first index in `[least, most)` of rising numbers at which there is `wanted` or more; else `most`. As `firstThat`, without a call for each look: a page is gone through with it. */
export function firstFrom(
  numbers: Int32Array | readonly number[],
  wanted: number,
  least: number,
  most: number,
): number {
  let low = least;
  let high = most;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
