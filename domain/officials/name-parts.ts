import { HAN, isHan } from '../han.ts';
import { isOf, unitClass } from '../unit-table.ts';
import { candidatesAt } from './name-candidates.ts';
import { syllableCost } from './name-costs.ts';
import type { Name } from './name-forms.ts';
import { postBeginningAt } from './post.ts';
import { segmentCost } from './segment.ts';
import { weigh, weighBehindName } from './weigh.ts';

const DOTS = '·•・．‧';
/** 马库斯·霍夫曼, 迪丽热依·买买提江, 安迪·陈, J·霍夫曼; with a hyphen only where both sides sound foreign. */
const PARTS = new RegExp(
  `(?:[${HAN}]{1,7}|[A-Z])(?:[${DOTS}-](?:[${HAN}]{1,7}|[A-Z](?=[${DOTS}])))+`,
  'y',
);
const ENDS_PART = unitClass(`${DOTS}-`);
const DOT = new RegExp(`[${DOTS}-]`, 'g');
/** What a character costs that foreign names seldom have: between dots anything may stand. */
const UNUSUAL = 11;
/** How often a name in parts goes on rather than that words begin. */
const GOES_ON = 2;
/** What no part of such a name holds: 安迪·陈|是, 霍夫曼|等. */
const ENDS = /[和与及等是在的说也将有对把被从给让跟又还就都此]/;
/** Words before a dot are so much likelier than a name, 乡村·振兴. */
const BESIDE_DOT = 4;
/** 罗伊|博士. */
const TITLE_BEHIND = 6;

/** A name in parts that begins at `at`. Its last part ends where the words that follow weigh least: 霍夫曼|等参加. */
export function readParts(text: string, at: number): Name | null {
  if (!hasDot(text, at)) return null;
  PARTS.lastIndex = at;
  const whole = PARTS.exec(text)?.[0];
  if (!whole) return null;
  const dots = [...whole.matchAll(DOT)].map(({ index }) => index);
  if ((dots[0] ?? 0) > 4 && !soundsForeign(whole.slice(0, dots[0]))) return null;
  const last = at + (dots.at(-1) ?? 0) + 1;
  const weighed = weigh(text, last);
  let best = last + 1;
  let least = Infinity;
  for (let end = last + 1, part = 0; end <= at + whole.length; end++) {
    if (ENDS.test(text.charAt(end - 1))) break;
    part += Math.min(syllableCost(text.charAt(end - 1)), UNUSUAL) - GOES_ON;
    const titled = postBeginningAt(text, end) ? TITLE_BEHIND : 0;
    const cost = part + weighBehindName(weighed, end) - titled;
    if (cost < least) [best, least] = [end, cost];
  }
  const name = text.slice(at, best);
  return name.includes('-') && !soundsForeign(name) ? null : { start: at, end: best, name };
}

/** A quick look: does the first part end at a dot? */
function hasDot(text: string, at: number): boolean {
  let dot = at;
  while (dot - at < 8 && isHan(text, dot)) dot++;
  if (dot === at) dot++;
  return isOf(text.charCodeAt(dot), ENDS_PART);
}

function soundsForeign(part: string): boolean {
  let cost = 0;
  for (const char of part)
    cost += DOTS.includes(char) || char === '-' ? 0 : Math.min(syllableCost(char), 14);
  return cost / part.length < 9;
}

const LONGEST_PART = 7;

/**
 * 波兰客户安杰伊·科瓦尔斯基: a name in parts whose first dot stands at `dot`. It begins where the words before and the
 * sounds of its first part weigh least; nothing where either part does not sound foreign, 天府·绵阳.
 */
export function readPartsAround(text: string, dot: number): Name | null {
  let from = dot;
  while (from > 0 && dot - from < LONGEST_PART + 5 && isHan(text, from - 1)) from--;
  const words = segmentCost(text, from, dot);
  let best = -1;
  let least = (words.at(-1) ?? 0) - BESIDE_DOT;
  for (let start = Math.max(from, dot - LONGEST_PART); start <= dot - 2; start++) {
    for (const { length, cost } of candidatesAt(text, start)) {
      const total = cost + (words[start - from] ?? 0);
      if (start + length === dot && total < least) [best, least] = [start, total];
    }
  }
  if (best < 0 || !soundsForeign(text.slice(best, dot))) return null;
  const name = readParts(text, best);
  return name && soundsForeign(name.name.slice(dot - best + 1)) ? name : null;
}
