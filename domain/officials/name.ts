import { wordAt } from './lexicon.ts';
import { type Candidate, candidatesAt } from './name-candidates.ts';
import { type Name, readAnonymised, readLatin, readSpaced } from './name-forms.ts';
import { readParts } from './name-parts.ts';
import { SPEECH_VERBS } from './news-words.ts';
import { postBeginningAt } from './post.ts';
import { HONORIFIC } from './status.ts';
import { isHan, weigh } from './weigh.ts';

/** How sure a place is to hold a name: what words must weigh less than a name to be taken for words. */
export const TRUST = { title: 14, weakTitle: 8, status: 8, known: 6, weak: 3, none: -3 } as const;
/** What follows a name more often than anything else: 说, 教授, 先生. */
const SPEECH = 4;
const TITLE_BEHIND = 3;
const OPENS_CLAUSE = 6;
/** Two readings that weigh nearly the same: the text itself decides, if it repeats one. */
const CLOSE = 5;
/** How far to both sides a repeated name is looked for, in UTF-16 units. */
const NEIGHBOURHOOD = 4000;

/**
 * The name that begins at `at`, or nothing where words are likelier: every way to read a name there and go on in words
 * is weighed against reading words only.
 */
export function readName(text: string, at: number, trust: number = TRUST.title): Name | null {
  const form =
    readParts(text, at) ??
    readAnonymised(text, at) ??
    readSpaced(text, at) ??
    (trust >= TRUST.weak ? readLatin(text, at) : null);
  if (form) return form;
  const [best, second] = weighedAt(text, at);
  if (!best) return null;
  const least = best.words + trust * shareOfTrust(text, at, best.length, trust);
  if (best.cost > least) return null;
  const isClose = second && second.cost - best.cost < CLOSE;
  const { length } = isClose ? repeated(text, at, best, second) : best;
  return { start: at, end: at + length, name: text.slice(at, at + length) };
}

/** May the words from `start` to `end`, which are a name elsewhere, be one here? */
export function isLikelyName(text: string, start: number, end: number, trust: number): boolean {
  if (!isHan(text, start) || wordAt(text, start, end) === undefined) return true;
  const here = weighedAt(text, start).find(({ length }) => start + length === end);
  // A name that begins a clause is its subject: 向前|向前来采访的记者.
  const opens = isHan(text, start - 1) ? 0 : OPENS_CLAUSE;
  return !here || here.cost <= here.words + trust + opens;
}

type WeighedCandidate = Candidate & { words: number };

/** Every way to read a name at `at`, the likeliest first, with what reading words only costs. */
function weighedAt(text: string, at: number): WeighedCandidate[] {
  const candidates = candidatesAt(text, at);
  if (candidates.length === 0) return [];
  const { read, behindName } = weigh(text, at);
  const words = read[0] ?? 0;
  return candidates
    .map(({ length, cost }) => {
      const behind = (behindName[length] ?? 0) - evidenceBehind(text, at + length);
      return { length, words, cost: cost + behind };
    })
    .sort((a, b) => a.cost - b.cost);
}

/** 邓和平 for 邓和 when 邓和平 stands elsewhere as well; 邓和 when it stands without 平. */
function repeated(text: string, at: number, best: Candidate, second: Candidate): Candidate {
  const [shorter, longer] = best.length < second.length ? [best, second] : [second, best];
  const from = Math.max(0, at - NEIGHBOURHOOD);
  const others = `${text.slice(from, at)}\n${text.slice(at + longer.length, at + NEIGHBOURHOOD)}`;
  const ofShorter = others.split(text.slice(at, at + shorter.length)).length;
  const ofLonger = others.split(text.slice(at, at + longer.length)).length;
  if (ofShorter > ofLonger) return shorter;
  return ofLonger > 1 ? longer : best;
}

function evidenceBehind(text: string, end: number): number {
  for (const length of [1, 2, 3]) {
    if (SPEECH_VERBS.has(text.slice(end, end + length))) return SPEECH;
  }
  const isTitle = postBeginningAt(text, end) !== null || HONORIFIC.test(text.slice(end, end + 3));
  return isTitle ? TITLE_BEHIND : 0;
}

/** A name that is a word as well needs more than a weak title: 明星高尔夫; 产品经理关于 even more than a strong one. */
function shareOfTrust(text: string, at: number, length: number, trust: number): number {
  if (trust <= 0) return 1;
  if (/[和与及]/.test(text.charAt(at))) return 2 / 3;
  const word = wordAt(text, at, at + length);
  if (!word) return 1;
  const isGrammar = word.kind === 'function' && word.cost < 9;
  return trust < TRUST.title || isGrammar ? 1 / 4 : 1;
}
