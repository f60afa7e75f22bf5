import { isHan } from '../han.ts';
import { cheapestAt, eachWord, type WordClass } from './lexicon.ts';
import { FOLLOWER_COSTS } from './name-statistics.ts';

/** A character that is no known word by itself. */
const UNKNOWN = 13;
/** A single noun between a name and the next mark (于成龙|江。), a single word in a list (方励之|行、): hardly. */
const STRAY = 6;
/** 于成|龙江。 */
const STRAY_PAIR = 3;
/** Words are weighed so far: a name with its title and what follows is shorter. */
export const REACH = 12;

/** A stretch of words: `read[i]` is what they cost at least from `start + i` to its end. */
export type Weighed = {
  text: string;
  start: number;
  end: number;
  read: readonly number[];
};

/** Weighs the words from `start` on, up to the next mark or `REACH`. */
export function weigh(text: string, start: number): Weighed {
  let end = start;
  while (end < text.length && end - start < REACH && isHan(text, end)) end++;
  const read = new Array<number>(end - start + 1).fill(0);
  for (let at = end - 1; at >= start; at--) {
    const ofUnknown = UNKNOWN + (read[at + 1 - start] ?? 0);
    read[at - start] = Math.min(ofUnknown, cheapestAt(text, at, end, read, start));
  }
  return { text, start, end, read };
}

/** What the words cost from `at` to the end of the stretch if a name ends there; nothing behind the stretch. */
export function weighBehindName({ text, start, end, read }: Weighed, at: number): number {
  if (at >= end) return 0;
  const ofUnknown = UNKNOWN + (read[at + 1 - start] ?? 0) + FOLLOWER_COSTS.noun;
  let cheapest = ofUnknown + strayCost(text, start, at, at + 1, end, 'noun');
  eachWord(text, at, end, ({ cost, kind }, to) => {
    const isAlone = to === at + 1 || to === end;
    const stray = isAlone ? strayCost(text, start, at, to, end, kind) : 0;
    cheapest = Math.min(cheapest, cost + (read[to - start] ?? 0) + FOLLOWER_COSTS[kind] + stray);
  });
  return cheapest;
}

/** What stands behind a name in a list of names. */
const LIST = '和与及等、';
/** A word of one character that only stands behind numbers: 司马朗|月参加. */
const COUNTED = '年月日时点分号';
const AFTER_NUMBER = 4;

/** A single word between a name and what can only follow a name. */
function strayCost(
  text: string,
  start: number,
  at: number,
  to: number,
  end: number,
  kind: WordClass,
): number {
  const [char, next] = [text.charAt(at), text.charAt(at + 1)];
  if (LIST.includes(char)) return 0;
  if (end - at <= 2 && text.charAt(end) === '、') return STRAY;
  if (next !== '' && LIST.includes(next)) {
    return kind === 'noun' || kind === 'time' || next === '、' ? STRAY : 0;
  }
  if (to === end && end - at === 2 && end - start < REACH) return kind === 'noun' ? STRAY_PAIR : 0;
  if (at + 1 === end && end - start < REACH) {
    // 李子成|以2小时…, 于成|获“优秀”.
    if (kind === 'function' && /[\d“《]/.test(text.charAt(end))) return 0;
    return kind === 'verb' || '的时后前处'.includes(char) ? 0 : STRAY;
  }
  return COUNTED.includes(char) ? AFTER_NUMBER : 0;
}
