import { isHan } from '../han.ts';
import { firstUnits, isOf, unitClass } from '../unit-table.ts';
import { wordAt } from './lexicon.ts';
import { ACTS, SPEECH_VERBS } from './news-words.ts';
import { postBeginningAt } from './post.ts';
import { BEGINS_HONORIFIC, HONORIFIC } from './status.ts';

/** What follows a name more often than anything else: 说, 教授, 先生. */
const SPEECH = 4;
const TITLE_BEHIND = 3;

const BEGINS_SPEECH = firstUnits(SPEECH_VERBS);

function isSpeechAt(text: string, at: number): boolean {
  if (!isOf(text.charCodeAt(at), BEGINS_SPEECH)) return false;
  return [1, 2, 3].some((length) => SPEECH_VERBS.has(text.slice(at, at + length)));
}

/** What stands behind a name that ends at `end` speaks for it by so much. */
export function evidenceBehind(text: string, end: number): number {
  if (isSpeechAt(text, end)) return SPEECH;
  const isTitle = postBeginningAt(text, end) !== null || isPolite(text, end);
  return isTitle ? TITLE_BEHIND : 0;
}

/** A verb's particle: 马力正|着 and 牛奔带|着 are no names. */
const PARTICLE = unitClass('着过了得地们');
const BEFORE_PARTICLE = 9;
/** The last character of a name is seldom the first of a word: 马力|正在. */
const STRADDLED = 3;

/** 柳絮站|在, 向前打|来: what stands behind a verb of one character. */
const AFTER_VERB = unitClass('在到出起来给进回住上下向');
const EATEN_VERB = 5;

/** As a word a verb that is not rare: 晴 and 朝 are rather names. */
function isVerb(text: string, at: number): boolean {
  const word = wordAt(text, at, at + 1);
  return word?.kind === 'verb' && word.cost <= COMMON;
}

const COMMON = 10;

/** And against it by so much. */
export function objectionBehind(text: string, at: number, end: number): number {
  const next = text.charCodeAt(end);
  const isParticle = isOf(next, PARTICLE) && wordAt(text, end, end + 2) === undefined;
  const word = end - at > 2 ? wordAt(text, end - 1, end + 1) : undefined;
  const isStraddled = word !== undefined && word.kind !== 'noun' && word.cost <= 10;
  const isEaten = end - at > 2 && isOf(next, AFTER_VERB) && isVerb(text, end - 1);
  return (
    (isParticle ? BEFORE_PARTICLE : 0) + (isStraddled ? STRADDLED : 0) + (isEaten ? EATEN_VERB : 0)
  );
}

/** Where a name ends for sure: at a mark, before what persons do or say, or before a word that joins names. */
export function hasEvidence(text: string, end: number): boolean {
  if (!isHan(text, end) || /[和与及等]/.test(text.charAt(end))) return true;
  return saysOrActs(text, end);
}

/** 旅客成熟大爷: before a word of courtesy stands a name. */
export const isPolite = (text: string, end: number): boolean =>
  isOf(text.charCodeAt(end), BEGINS_HONORIFIC) && HONORIFIC.test(text.slice(end, end + 3));

/** Before what persons do or say. */
export function saysOrActs(text: string, end: number): boolean {
  return ACTS.has(text.slice(end, end + 2)) || isSpeechAt(text, end);
}

/** How far to both sides a word is looked for that speaks, in UTF-16 units. */
const NEIGHBOURHOOD = 2000;
const MOST_OTHERS = 12;

/** Does what stands here say something elsewhere (“…。”时代说)? A word that is no name speaks nowhere. */
export function speaksElsewhere(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const to = end + NEIGHBOURHOOD;
  let at = text.indexOf(name, Math.max(0, start - NEIGHBOURHOOD));
  for (let count = 0; at >= 0 && at < to && count < MOST_OTHERS; count++) {
    if (at !== start && speaksAt(text, at, at + name.length)) return true;
    at = text.indexOf(name, at + name.length);
  }
  return false;
}

/** Behind a mark or at the begin of a line, and before a verb of speaking. */
function speaksAt(text: string, start: number, end: number): boolean {
  if (!/[”。,，;；\n]/.test(text.charAt(start - 1))) return false;
  if (text.charAt(start - 1) === '\n' && /[:：]/.test(text.charAt(end))) return true;
  return isSpeechAt(text, end);
}
