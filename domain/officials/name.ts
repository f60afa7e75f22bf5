import { type Word, wordAt } from './lexicon.ts';
import { type Candidate, candidatesAt } from './name-candidates.ts';
import { type Name, readAnonymised, readLatin, readSpaced } from './name-forms.ts';
import { readParts } from './name-parts.ts';
import { SPEECH_VERBS } from './news-words.ts';
import { postBeginningAt } from './post.ts';
import { HONORIFIC } from './status.ts';
import { isHan, weigh } from './weigh.ts';

/** How sure a place is to hold a name: what words must weigh less than a name to be taken for words. */
export const TRUST = {
  listed: 22,
  title: 14,
  bareTitle: 12,
  weakTitle: 8,
  status: 8,
  known: 6,
  weak: 3,
  none: -3,
} as const;
/** What follows a name more often than anything else: 说, 教授, 先生. */
const SPEECH = 4;
const TITLE_BEHIND = 3;
const OPENS_CLAUSE = 6;
/** Two readings that weigh nearly the same: the text itself decides, if it repeats one. */
const CLOSE = 5;
/** How far to both sides a repeated name is looked for, in UTF-16 units. */
const NEIGHBOURHOOD = 2000;

/**
 * The name that begins at `at`, or nothing where words are likelier: every way to read a name there and go on in words
 * is weighed against reading words only. `mayBeTwo`: another name may follow at once, 记者季小舟胡金华.
 */
export function readName(
  text: string,
  at: number,
  trust: number = TRUST.title,
  mayBeTwo = false,
): Name | null {
  const form =
    readParts(text, at) ??
    readAnonymised(text, at) ??
    readSpaced(text, at) ??
    (trust >= TRUST.weak ? readLatin(text, at) : null);
  if (form) return form;
  const [best, second] = weighedAt(text, at, mayBeTwo);
  if (!best) return null;
  const least = best.words + trustInWords(text, at, best.length, trust);
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
function weighedAt(text: string, at: number, mayBeTwo = false): WeighedCandidate[] {
  const candidates = candidatesAt(text, at);
  if (candidates.length === 0) return [];
  const { read, behindName } = weigh(text, at);
  const words = read[0] ?? 0;
  return candidates
    .map(({ length, cost }) => {
      const end = at + length;
      const behind =
        Math.min(
          behindName[length] ?? 0,
          mayBeTwo ? nextName(text, at, length, behindName) : Infinity,
        ) -
        evidenceBehind(text, end) +
        objectionBehind(text, at, end);
      return { length, words, cost: cost + behind };
    })
    .sort((a, b) => a.cost - b.cost);
}

/** A second name without anything between is so much less likely than words. */
const SECOND_NAME = 4;

function nextName(text: string, at: number, length: number, behindName: readonly number[]): number {
  const costs = candidatesAt(text, at + length).map(
    (next) => next.cost + (behindName[length + next.length] ?? Infinity),
  );
  return SECOND_NAME + Math.min(Infinity, ...costs);
}

/** 邓和平 for 邓和 when 邓和平 stands elsewhere as well; 邓和 when it stands without 平. */
function repeated(text: string, at: number, best: Candidate, second: Candidate): Candidate {
  const [shorter, longer] = best.length < second.length ? [best, second] : [second, best];
  const ofLonger = countNear(text, at, longer.length, longer.length);
  const ofShorter = countNear(text, at, longer.length, shorter.length);
  if (ofShorter > ofLonger) return shorter;
  return ofLonger > 0 ? longer : best;
}

/** How often what stands at `at`, so long, stands in the neighbourhood of the place of a name. */
function countNear(text: string, at: number, nameLength: number, length: number): number {
  const part = text.slice(at, at + length);
  const before = text.slice(Math.max(0, at - NEIGHBOURHOOD), at);
  const behind = text.slice(at + nameLength, at + NEIGHBOURHOOD);
  let count = 0;
  for (const words of [before, behind]) {
    for (let from = words.indexOf(part); from >= 0; from = words.indexOf(part, from + length))
      count++;
  }
  return count;
}

function evidenceBehind(text: string, end: number): number {
  for (const length of [1, 2, 3]) {
    if (SPEECH_VERBS.has(text.slice(end, end + length))) return SPEECH;
  }
  const isTitle = postBeginningAt(text, end) !== null || HONORIFIC.test(text.slice(end, end + 3));
  return isTitle ? TITLE_BEHIND : 0;
}

/** A verb's particle: 马力正|着 and 牛奔带|着 are no names. */
const PARTICLE = /[着过了得们]/;
const BEFORE_PARTICLE = 9;
/** The last character of a name is seldom the first of a word: 马力|正在. */
const STRADDLED = 3;

function objectionBehind(text: string, at: number, end: number): number {
  const next = text.charAt(end);
  const isParticle = PARTICLE.test(next) && wordAt(text, end, end + 2) === undefined;
  const word = end - at > 2 ? wordAt(text, end - 1, end + 1) : undefined;
  const isStraddled = word !== undefined && word.kind !== 'noun' && word.cost <= 10;
  return (isParticle ? BEFORE_PARTICLE : 0) + (isStraddled ? STRADDLED : 0);
}

/**
 * A name that is a word as well needs more than a weak title (明星高尔夫), and one that is a verb or an adverb more
 * than a title by itself: 组长高度重视, 处长应该知道, 会长平时住在城里.
 */
function trustInWords(text: string, at: number, length: number, trust: number): number {
  if (trust <= 0) return trust;
  if (/[和与及]/.test(text.charAt(at))) return (trust * 2) / 3;
  const begins = wordAt(text, at, at + 2);
  const word = wordAt(text, at, at + length);
  if (!word && begins && isOfTime(begins)) return trust < TRUST.title ? 2 : 9;
  if (!word) return trust < TRUST.title && isGrammar(text.charAt(at)) ? Math.min(trust, 8) : trust;
  if (word.kind === 'function' && word.cost < 9) return trust / 4;
  if (trust < TRUST.bareTitle) return trust / 4;
  if (word.kind === 'noun') return trust < TRUST.title ? 8 : trust;
  return trust < TRUST.title ? 5 : Math.max(9, trust - 8);
}

const isOfTime = ({ kind }: Word) => kind === 'time' || kind === 'function';

const isGrammar = (surname: string) => {
  const word = wordAt(surname, 0, 1);
  return word?.kind === 'function' && word.cost <= 7;
};
