import type { Score } from './score.ts';
import type { Times } from './times.ts';

/** Right at least, false anchors of removed text at most, in percent. */
const BARS: Readonly<Record<string, { right?: number; false?: number }>> = {
  unchanged: { right: 100 },
  're-wrapped': { right: 99.9 },
  punctuation: { right: 99.9 },
  'characters 1 %': { right: 99.9 },
  'characters 5 %': { right: 99.5 },
  'paragraphs in': { right: 99.8 },
  'paragraphs out': { right: 99.8, false: 0.5 },
  'paragraphs moved': { right: 99.5 },
  revised: { right: 99.5, false: 3 },
  'another newspaper': { false: 0.2 },
  'another article of it': { false: 2 },
};
const MOST_WRONG = 0.05;
const RIGHT_WITHOUT_SNAPSHOT = 98.5;

export type Percent = Record<'right' | 'wrong' | 'strange' | 'lost' | 'false', number>;

export function percentOf(score: Score): Percent {
  const percent = (part: number, of: number) => (of === 0 ? Number.NaN : (part / of) * 100);
  return {
    right: percent(score.right, score.stood),
    wrong: percent(score.wrong, score.stood),
    strange: percent(score.strange, score.stood),
    lost: percent(score.lost, score.stood),
    false: percent(score.false, score.gone),
  };
}

/** What a score is short of, in words. */
export function missedBy(edit: string, score: Score, isStored: boolean): string[] {
  const { right, wrong, false: falsely } = percentOf(score);
  const bar = isStored
    ? BARS[edit]
    : { right: edit === 'revised' ? RIGHT_WITHOUT_SNAPSHOT : 0, false: 100 };
  const missed: string[] = [];
  if (right < (bar?.right ?? 0)) missed.push(`${right.toFixed(2)} % right, at least ${bar?.right}`);
  if (wrong > MOST_WRONG)
    missed.push(`${wrong.toFixed(3)} % at a wrong place, at most ${MOST_WRONG}`);
  if (falsely > (bar?.false ?? 100)) {
    missed.push(`${falsely.toFixed(2)} % of what is gone anchored, at most ${bar?.false}`);
  }
  return missed.map((words) => `${edit}${isStored ? '' : ' without the stored text'}: ${words}`);
}

/** Our time to a peer's at most, on an unchanged, a revised and a foreign page, and to describe one selection. */
type Shares = { unchanged?: number; revised?: number; foreign?: number; describe?: number };
const SHARES: Readonly<Record<string, Shares>> = {
  34000: { unchanged: 1 / 3, revised: 1 / 80, foreign: 1 / 80 },
  340000: { unchanged: 1 / 40, revised: 1 / 1000, describe: 1 / 100 },
};
/** All quotes of the longest page, to reading its text. */
const TO_READING = 5;
/** A longer task is felt, in ms. */
const LONG_TASK = 50;

export function slowerThan(length: number, times: Times): string[] {
  const bars = SHARES[length] ?? {};
  const rows = [
    ['unchanged', times.ours.unchanged, times.peer.unchanged, bars.unchanged],
    ['revised', times.ours.revised, times.peer.revised, bars.revised],
    ['foreign', times.ours['another newspaper'], times.peer['another newspaper'], bars.foreign],
    ['describing', times.describe.ours, times.describe.peer, bars.describe],
  ] as const;
  const missed = rows.flatMap(([name, ours = 0, peer = 0, bar]) =>
    bar !== undefined && ours > peer * bar
      ? [
          `${name}: 1/${Math.round(peer / ours)} of the time one by one, at most 1/${Math.round(1 / bar)}`,
        ]
      : [],
  );
  const worst = times.ours.revised ?? 0;
  if (length === 340_000 && worst > times.read * TO_READING) {
    missed.push(
      `revised: ${(worst / times.read).toFixed(1)} × reading the text, at most ${TO_READING}`,
    );
  }
  const longest = Math.max(...Object.values(times.stretch));
  if (longest > LONG_TASK) missed.push(`a task of ${longest.toFixed(0)} ms, at most ${LONG_TASK}`);
  return missed;
}
