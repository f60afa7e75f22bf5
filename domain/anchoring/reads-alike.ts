import type { Span } from '../article.ts';
import { charTable, type Passage } from './facts.ts';
import { comparedAs } from './fold.ts';
import { endsSentence } from './sentence-ends.ts';

/** Nothing that reaches into a quote, a title or a direction word, is longer than this, in units that are compared. */
const REACH_BEFORE = 24;
const REACH_BEHIND = 12;

/** Where two passages do not read alike: inside, or in what stands before or behind, as far as a fact reaches. */
export type Differing = { inside: boolean; before: boolean; behind: boolean };

/**
 * Where two passages say something else, but for width, marks and white space; `null` where they do nowhere. A quick
 * look: that they differ may only mean that they have to be looked at closely. The old text may end before the reach
 * of a fact does; then that much is compared. No fact reaches over a comma or a full stop.
 */
export function differing(old: Passage, now: Passage): Differing | null {
  const inside = walk(old, [old.start, old.end], now, [now.start, now.end], 1).end !== BOTH_ENDED;
  const ahead = [now.start - 1, -1] as const;
  const before = walk(old, [old.start - 1, -1], now, ahead, -1, REACH_BEFORE).end === DIFFERENT;
  const rest = [now.end, now.text.length] as const;
  const behind =
    walk(old, [old.end, old.text.length], now, rest, 1, REACH_BEHIND).end === DIFFERENT;
  return inside || before || behind ? { inside, before, behind } : null;
}

/**
 * The parts of two passages that have to be looked at: whole sentences that read alike, as does what stands before
 * or behind them, are left out at both ends.
 */
export function narrowed(old: Passage, now: Passage, { before, behind }: Differing): [Span, Span] {
  const [was, is] = [old, now].map(({ start, end }) => ({ start, end })) as [Span, Span];
  if (!before) {
    const { a, b } = walk(old, [was.start, was.end], now, [is.start, is.end], 1);
    if (a < was.end && b < is.end) [was.start, is.start] = [a, b];
  }
  if (!behind) {
    const [from, to] = [was.start - 1, is.start - 1];
    const { a, b } = walk(old, [was.end - 1, from], now, [is.end - 1, to], -1);
    if (a > was.start && b > is.start) [was.end, is.end] = [a, b];
  }
  return [was, is];
}

/** Compared as one of these, a mark stops a fact unless it stands in a number or a name: 1,200 and 买买提·艾力. */
const STOPS = charTable(',.;!?');

const DIFFERENT = 0;
const OLD_ENDED = 1;
const BOTH_ENDED = 2;

/** How a comparison ended, and the places behind the last sentence end that it met in both texts, or where it began. */
type Walked = { end: number; a: number; b: number };
type Way = readonly [from: number, stop: number];

/** Goes through two texts side by side, a unit that is compared at a time; with `most`, no further than a fact reaches. */
function walk(
  { text: a }: Passage,
  [aFrom, aStop]: Way,
  { text: b }: Passage,
  [bFrom, bStop]: Way,
  step: 1 | -1,
  most = Number.MAX_VALUE,
): Walked {
  const as = comparedAs();
  const back = step < 0 ? 1 : 0;
  const walked = { end: OLD_ENDED, a: aFrom + back, b: bFrom + back };
  let before = 0;
  // No pairs in here: each would be an object.
  let i = aFrom;
  let j = bFrom;
  for (let count = 0; count < most; count++, i += step, j += step) {
    const aAt = i;
    const bAt = j;
    while (i !== aStop && as[a.charCodeAt(i)] === 0) i += step;
    while (j !== bStop && as[b.charCodeAt(j)] === 0) j += step;
    if (i === aStop) walked.end = j === bStop ? BOTH_ENDED : OLD_ENDED;
    if (i === aStop) break;
    const code = as[a.charCodeAt(i)] as number;
    // 12 30 are two numbers, 1230 is one.
    const isApart = (aAt === i) !== (bAt === j) && isDigit(before) && isDigit(code);
    const isOther = j === bStop || code !== as[b.charCodeAt(j)] || isApart;
    if (isOther || (a[i] !== b[j] && mayCount(code) && isNumeric(a, i))) {
      walked.end = DIFFERENT;
      break;
    }
    if (STOPS[code] === 1 && a[i] !== '·' && !isNumeric(a, i)) {
      if (most < Number.MAX_VALUE) break;
      if (endsSentence(a.charCodeAt(i)) && endsSentence(b.charCodeAt(j))) {
        walked.a = i + 1;
        walked.b = j + 1;
      }
    }
    before = code;
  }
  return walked;
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
