import { LONGEST_WORD, type WordClass, wordAt } from './lexicon.ts';
import { FOLLOWER_COSTS } from './name-statistics.ts';

/** A character that is no known word by itself. */
const UNKNOWN = 13;
/** A single noun between a name and the next mark (于成龙|江。), a single word in a list (方励之|行、): hardly. */
const STRAY = 6;
/** Words are weighed so far: a name with its title and what follows is shorter. */
export const REACH = 12;

/** Chinese characters, also the halves of those beyond the first plane. */
export function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xd840 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

/**
 * What the words of a stretch cost at least, from any of its offsets to its end: `read[i]` from `start + i` on, and
 * `behindName[i]` the same where a name ends there.
 */
export type Weighed = { end: number; read: number[]; behindName: number[] };

/** Weighs the words from `start` on, up to the next mark or `REACH`. */
export function weigh(text: string, start: number): Weighed {
  let end = start;
  while (end < text.length && end - start < REACH && isHan(text, end)) end++;
  const weighed = {
    end,
    read: new Array<number>(end - start + 1).fill(0),
    behindName: new Array<number>(end - start + 1).fill(0),
  };
  for (let at = end - 1; at >= start; at--) weighAt(text, start, at, weighed);
  return weighed;
}

/** What stands behind a name in a list of names. */
const LIST = /[和与及等、]/;

function weighAt(text: string, start: number, at: number, { end, read, behindName }: Weighed) {
  const next = read[at + 1 - start] ?? 0;
  let cheapest = UNKNOWN + next;
  let behind = UNKNOWN + next + FOLLOWER_COSTS.noun + strayCost(text, start, at, end, 'noun');
  for (let to = at + 1; to <= Math.min(end, at + LONGEST_WORD); to++) {
    const word = wordAt(text, at, to);
    if (!word) continue;
    const cost = word.cost + (read[to - start] ?? 0);
    const isAlone = to === at + 1 || to === end;
    const stray = isAlone ? strayCost(text, start, at, end, word.kind) : 0;
    cheapest = Math.min(cheapest, cost);
    behind = Math.min(behind, cost + FOLLOWER_COSTS[word.kind] + stray);
  }
  read[at - start] = cheapest;
  behindName[at - start] = behind;
}

/** A word of one character that only stands behind numbers: 司马朗|月参加. */
const COUNTED = /[年月日时点分号]/;
const AFTER_NUMBER = 4;

/** A single word between a name and what can only follow a name. */
function strayCost(text: string, start: number, at: number, end: number, kind: WordClass): number {
  const [char, next] = [text.charAt(at), text.charAt(at + 1)];
  if (LIST.test(char)) return 0;
  if (end - at <= 2 && text.charAt(end) === '、') return STRAY;
  if (LIST.test(next)) return kind === 'noun' || kind === 'time' || next === '、' ? STRAY : 0;
  if (at + 1 === end && end - start < REACH) return kind === 'verb' || char === '的' ? 0 : STRAY;
  return COUNTED.test(char) ? AFTER_NUMBER : 0;
}
