import type { Passage } from './facts.ts';
import { comparedAs } from './fold.ts';

/** Nothing that reaches into a quote, a title or a direction word, is longer than this, in units that are compared. */
const REACH_BEFORE = 24;
const REACH_BEHIND = 12;

/**
 * Do two passages say the same, each with as much around it as a fact reaches, but for width, marks and white
 * space? A quick look without allocating: `false` may only mean that it has to be looked at closely. The old
 * text may end before the reach does; then that much is compared.
 */
export function readsAlike(old: Passage, now: Passage): boolean {
  const inside = compare(old, old.start, old.end, now, now.start, now.end, 1, Number.MAX_VALUE);
  return (
    inside === BOTH_ENDED &&
    compare(old, old.start - 1, -1, now, now.start - 1, -1, -1, REACH_BEFORE) !== DIFFERENT &&
    compare(old, old.end, old.text.length, now, now.end, now.text.length, 1, REACH_BEHIND) !==
      DIFFERENT
  );
}

const DIFFERENT = 0;
const OLD_ENDED = 1;
const BOTH_ENDED = 2;

function compare(
  { text: a }: Passage,
  aFrom: number,
  aStop: number,
  { text: b }: Passage,
  bFrom: number,
  bStop: number,
  step: 1 | -1,
  most: number,
): number {
  const as = comparedAs();
  let before = 0;
  for (let [i, j, count] = [aFrom, bFrom, 0]; count < most; count++, i += step, j += step) {
    const [aAt, bAt] = [i, j];
    while (i !== aStop && as[a.charCodeAt(i)] === 0) i += step;
    while (j !== bStop && as[b.charCodeAt(j)] === 0) j += step;
    if (i === aStop) return j === bStop ? BOTH_ENDED : OLD_ENDED;
    const code = as[a.charCodeAt(i)] as number;
    if (j === bStop || code !== as[b.charCodeAt(j)]) return DIFFERENT;
    // 12 30 are two numbers, 1230 is one.
    const isApart = (aAt === i) !== (bAt === j);
    if (isApart && isDigit(before) && isDigit(code)) return DIFFERENT;
    if (a[i] !== b[j] && mayCount(code) && isNumeric(a, i)) return DIFFERENT;
    before = code;
  }
  return OLD_ENDED;
}

/** `-`, `.`, `,` and `~`: a dash for a minus, a stop for a point says something else where digits are. */
function mayCount(code: number): boolean {
  return code === 0x2d || code === 0x2e || code === 0x2c || code === 0x7e;
}

function isNumeric(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at + 1));
}

/** Also of full width. */
function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}
