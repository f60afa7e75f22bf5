import { isHan } from '../han.ts';
import { type Word, wordAt } from './lexicon.ts';
import {
  evidenceBehind,
  hasEvidence,
  isPolite,
  objectionBehind,
  saysOrActs,
  speaksElsewhere,
} from './name-behind.ts';
import { type Candidate, candidatesAt, isGrammar } from './name-candidates.ts';
import { type Name, readAnonymised, readLatin, readSpaced } from './name-forms.ts';
import { readParts } from './name-parts.ts';
import { type Weighed, weigh, weighBehindName } from './weigh.ts';

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
/** Who speaks elsewhere in the text is somebody. */
const SPEAKS = 6;
const OPENS_CLAUSE = 6;
/** Two readings that weigh nearly the same: the text itself decides, if it repeats one. */
const CLOSE = 5;
/** How far to both sides a repeated name is looked for, in UTF-16 units. */
const NEIGHBOURHOOD = 2000;

/** What may begin at a place: a form that is a name by itself, or readings that are weighed, the likeliest first. */
export type Readings = {
  text: string;
  at: number;
  form: Name | null;
  isLatin: boolean;
  weighed: WeighedCandidate[];
};

/**
 * Every way to read a name at `at`, weighed against reading words only. `mayBeTwo`: another name may follow at once,
 * 记者季小舟胡金华.
 */
export function readingsAt(text: string, at: number, mayBeTwo = false): Readings {
  const form = readParts(text, at) ?? readAnonymised(text, at) ?? readSpaced(text, at);
  const latin = form ? null : readLatin(text, at);
  const weighed = form || latin ? [] : weighedAt(text, at, mayBeTwo);
  return { text, at, form: form ?? latin, isLatin: latin !== null, weighed };
}

/** The likeliest name of these readings, or nothing where words are likelier than the place is sure of a name. */
export function likeliestName(
  { text, at, form, isLatin, weighed }: Readings,
  trust: number,
): Name | null {
  if (form) return isLatin && trust < TRUST.weak ? null : form;
  const [best, second] = weighed;
  if (!best) return null;
  if (best.cost > best.words + trustInWords(text, at, best.length, trust)) return null;
  const isClose = second && second.cost - best.cost < CLOSE;
  const { length } = isClose ? repeated(text, at, best, second) : best;
  return { start: at, end: at + length, name: text.slice(at, at + length) };
}

/** The name that begins at `at`, or nothing where words are likelier. */
export function readName(
  text: string,
  at: number,
  trust: number = TRUST.title,
  mayBeTwo = false,
): Name | null {
  return likeliestName(readingsAt(text, at, mayBeTwo), trust);
}

/** May the words from `start` to `end`, which are a name elsewhere, be one here? */
export function isLikelyName(text: string, start: number, end: number, trust: number): boolean {
  if (!isHan(text, start) || wordAt(text, start, end) === undefined) return true;
  const here = weighedAt(text, start, false).find(({ length }) => start + length === end);
  // A name that begins a clause is its subject: 向前|向前来采访的记者.
  const opens = isHan(text, start - 1) ? 0 : OPENS_CLAUSE;
  return !here || here.cost <= here.words + trust + opens;
}

type WeighedCandidate = Candidate & { words: number };
/** What is so much less likely before its surroundings are looked at is no reading. */
const FAR = 14;

/** Every way to read a name at `at`, the likeliest first, with what reading words only costs. */
function weighedAt(text: string, at: number, mayBeTwo: boolean): WeighedCandidate[] {
  const candidates = candidatesAt(text, at);
  if (candidates.length === 0) return [];
  const weighed = weigh(text, at);
  const words = weighed.read[0] ?? 0;
  const costs = candidates.map(({ length, cost }) => {
    const end = at + length;
    const next = mayBeTwo ? nextName(weighed, end) : Infinity;
    return {
      length,
      words,
      cost: cost + Math.min(weighBehindName(weighed, end), next),
    };
  });
  const least = Math.min(...costs.map(({ cost }) => cost));
  return costs
    .filter(({ cost }) => cost <= least + FAR)
    .map((read) => {
      const end = at + read.length;
      return {
        ...read,
        cost: read.cost - evidenceBehind(text, end) + objectionBehind(text, at, end),
      };
    })
    .sort((a, b) => a.cost - b.cost);
}

/** A second name without anything between is so much less likely than words. */
const SECOND_NAME = 4;

function nextName(weighed: Weighed, at: number): number {
  const costs = candidatesAt(weighed.text, at).map(
    ({ length, cost }) => cost + weighBehindName(weighed, at + length),
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
  if (!word) return isGrammar(text.charAt(at)) ? trustInGrammar(trust) : trust;
  if (trust >= TRUST.weakTitle && speaksElsewhere(text, at, at + length)) return trust + SPEAKS;
  if (word.kind === 'function' && word.cost < 9 && !/[、,，。]/.test(text.charAt(at + length))) {
    return trust / 4;
  }
  if (trust < TRUST.bareTitle) return isPolite(text, at + length) ? trust : trust / 4;
  const isSure = trust >= TRUST.title;
  if (!hasEvidence(text, at + length)) return isSure ? 10 : 4;
  if (word.kind === 'noun') return isSure ? trust : saysOrActs(text, at + length) ? 11 : 8;
  return isSure ? Math.max(9, trust - 8) : 5;
}

/** 冠军由肯尼亚选手获得, 组长对此: a surname that is a word of grammar needs a title. */
function trustInGrammar(trust: number): number {
  if (trust >= TRUST.title) return trust;
  return trust > TRUST.weak ? Math.min(trust, 8) : TRUST.none;
}

const isOfTime = ({ kind }: Word) => kind === 'time' || kind === 'function';
