import { locateQuotes, type Quote } from '../domain/quote.ts';
import { EDIT_CLASSES, type Edited } from './anchoring/edits.ts';
import { generate, newspaperOf, uniqueRuns } from './anchoring/generate.ts';
import { seeded } from './anchoring/random.ts';
import { addScores, annotate, emptyScore, type Score } from './anchoring/score.ts';

/** Characters of the page and quotes on it. */
const SIZES = [
  [3_000, 100],
  [34_000, 1_000],
  [340_000, 10_000],
] as const;

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

type Row = { name: string; score: Score; ms: number };

/** Accuracy and time of finding quotes again, with and without a stored text. `--seeds N`, `--size 3000|34000|340000`. */
export function run(args: readonly string[]): boolean {
  const option = (name: string, otherwise: number) =>
    Number(args[args.indexOf(`--${name}`) + 1 || args.length] ?? otherwise);
  const only = option('size', 0);
  let isMet = true;
  for (const [length, count] of SIZES.filter(([size]) => only === 0 || size === only)) {
    for (const withSnapshot of [true, false]) {
      const rows = measure(length, count, option('seeds', 5), withSnapshot);
      isMet = report(length, count, withSnapshot, rows) && isMet;
    }
  }
  return isMet;
}

function measure(length: number, count: number, seeds: number, withSnapshot: boolean): Row[] {
  const ours = newspaperOf((i) => i % 2 === 0);
  const other = newspaperOf((i) => i % 2 === 1);
  const rows = new Map<string, Row>();
  for (let seed = 1; seed <= seeds; seed++) {
    const random = seeded(seed);
    const text = generate(ours, random, length);
    if (seed === 1) console.log(`\nunique runs of eight: ${(uniqueRuns(text) * 100).toFixed(1)} %`);
    const quotes = annotate(text, random, count);
    const pages: [string, Edited][] = [
      ...EDIT_CLASSES.map(({ name, edit }): [string, Edited] => [name, edit(text, ours, random)]),
      ['another newspaper', foreign(generate(other, random, length))],
      ['another article of it', foreign(generate(ours, random, length))],
    ];
    for (const [name, page] of pages) {
      const row = rows.get(name) ?? { name, score: emptyScore(), ms: 0 };
      rows.set(name, row);
      time(row, quotes, page, withSnapshot ? text : undefined);
    }
  }
  return [...rows.values()].map((row) => ({ ...row, ms: row.ms / seeds }));
}

function foreign(text: string): Edited {
  return { text, ids: new Int32Array(text.length).fill(-1) };
}

function time(
  row: Row,
  quotes: readonly Quote[],
  page: Edited,
  snapshot: string | undefined,
): void {
  const from = performance.now();
  const placements = locateQuotes(page.text, quotes, snapshot);
  row.ms += performance.now() - from;
  addScores(row.score, quotes, placements, page);
}

function report(
  length: number,
  count: number,
  withSnapshot: boolean,
  rows: readonly Row[],
): boolean {
  console.log(
    `${length} characters, ${count} quotes, ${withSnapshot ? 'with' : 'without'} the stored text`,
  );
  console.log(
    '                         right %  wrong %   lost %  false % of gone   changed      ms',
  );
  let isMet = true;
  for (const { name, score, ms } of rows) {
    const percent = (part: number, of: number) => (of === 0 ? Number.NaN : (part / of) * 100);
    const right = percent(score.right, score.stood);
    const wrong = percent(score.wrong, score.stood);
    const falsely = percent(score.false, score.gone);
    const bar = withSnapshot
      ? BARS[name]
      : { right: name === 'revised' ? RIGHT_WITHOUT_SNAPSHOT : 0 };
    const isMissed =
      right < (bar?.right ?? 0) || wrong > MOST_WRONG || falsely > (bar?.false ?? 100);
    if (isMissed) isMet = false;
    const cell = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(2)).padStart(8);
    console.log(
      `${name.padEnd(24)}${cell(right)} ${cell(wrong)} ${cell(percent(score.lost, score.stood))}  ${cell(falsely)} (${String(score.gone).padStart(5)}) ${String(score.changed).padStart(8)} ${ms.toFixed(1).padStart(8)}${isMissed ? '  BAR MISSED' : ''}`,
    );
  }
  return isMet;
}
