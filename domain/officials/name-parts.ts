import { syllableCost } from './name-costs.ts';
import type { Name } from './name-forms.ts';
import { postBeginningAt } from './post.ts';
import { weigh, weighBehindName } from './weigh.ts';

const DOTS = '·•・．‧';
/** 马库斯·霍夫曼, 迪丽热依·买买提江, 安迪·陈, J·霍夫曼; with a hyphen only where both sides sound foreign. */
const PARTS = new RegExp(
  `(?:\\p{sc=Han}{1,7}|[A-Z])(?:[${DOTS}-](?:\\p{sc=Han}{1,7}|[A-Z](?=[${DOTS}])))+`,
  'uy',
);
const DOT = new RegExp(`[${DOTS}-]`, 'g');
/** What a character costs that foreign names seldom have: between dots anything may stand. */
const UNUSUAL = 11;
/** How often a name in parts goes on rather than that words begin. */
const GOES_ON = 2;
/** 罗伊|博士. */
const TITLE_BEHIND = 6;

/** A name in parts that begins at `at`. Its last part ends where the words that follow weigh least: 霍夫曼|等参加. */
export function readParts(text: string, at: number): Name | null {
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
    if (/[和与及等]/.test(text.charAt(end - 1))) break;
    part += Math.min(syllableCost(text.charAt(end - 1)), UNUSUAL) - GOES_ON;
    const titled = postBeginningAt(text, end) ? TITLE_BEHIND : 0;
    const cost = part + weighBehindName(weighed, end) - titled;
    if (cost < least) [best, least] = [end, cost];
  }
  const name = text.slice(at, best);
  return name.includes('-') && !soundsForeign(name) ? null : { start: at, end: best, name };
}

function soundsForeign(part: string): boolean {
  let cost = 0;
  for (const char of part)
    cost += DOTS.includes(char) || char === '-' ? 0 : Math.min(syllableCost(char), 14);
  return cost / part.length < 9;
}
