import { locateQuotes, type Quote } from '../domain/quote.ts';
import { EDIT_CLASSES, type Edited } from './anchoring/edits.ts';
import { generate, newspaperOf, uniqueRuns } from './anchoring/generate.ts';
import { locateOneByOne } from './anchoring/peers.ts';
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

/** Our time to a peer's, at most, on an unchanged, a revised and a foreign page. */
const SHARES: Readonly<Record<string, readonly [number, number, number]>> = {
  34000: [1 / 3, 1 / 80, 1 / 80],
  340000: [1 / 40, 1 / 1000, 1],
};
/** A peer needs minutes for all quotes of a long page: a few of them are measured, and multiplied. */
const SAMPLE = 60;

/** Our time beside that of the way with fuzzy matching over the whole document, one quote after the other. */
function compare(length: number, count: number): void {
  const ours = newspaperOf((i) => i % 2 === 0);
  const random = seeded(1);
  const text = generate(ours, random, length);
  const quotes = annotate(text, random, count);
  const edit = (name: string) => EDIT_CLASSES.find((one) => one.name === name)?.edit;
  const foreign = generate(
    newspaperOf((i) => i % 2 === 1),
    random,
    length,
  );
  const pages = ['unchanged', 'revised'].map((name) => edit(name)?.(text, ours, random).text ?? '');
  console.log(
    `\n${length} characters, ${count} quotes: ms one by one (of a sample), ms ours, share, bar`,
  );
  ['unchanged', 'revised', 'another newspaper'].forEach((name, i) => {
    const page = [...pages, foreign][i] ?? '';
    const sample = quotes.slice(0, SAMPLE);
    const theirs = timeOf(() => locateOneByOne(page, sample)) * (count / sample.length);
    const mine = Math.min(...[1, 2, 3].map(() => timeOf(() => locateQuotes(page, quotes, text))));
    const bar = SHARES[length]?.[i];
    console.log(
      `${name.padEnd(20)} ${theirs.toFixed(0).padStart(9)} ${mine.toFixed(1).padStart(8)}   1/${Math.round(theirs / mine)}${bar ? `   1/${Math.round(1 / bar)}` : ''}`,
    );
  });
}

function timeOf(deed: () => unknown): number {
  const from = performance.now();
  deed();
  return performance.now() - from;
}

type Row = { name: string; score: Score; ms: number };

/** Accuracy and time of finding quotes again, with and without a stored text. `--seeds N`, `--size 3000|34000|340000`. */
export function run(args: readonly string[]): string[] {
  const option = (name: string, otherwise: number) =>
    Number(args[args.indexOf(`--${name}`) + 1 || args.length] ?? otherwise);
  const only = option('size', 0);
  const missed: string[] = [];
  for (const [length, count] of SIZES.filter(([size]) => only === 0 || size === only)) {
    compare(length, count);
    for (const withSnapshot of [true, false]) {
      const rows = measure(length, count, option('seeds', 5), withSnapshot);
      missed.push(...report(length, count, withSnapshot, rows));
    }
  }
  return missed;
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
): string[] {
  console.log(
    `${length} characters, ${count} quotes, ${withSnapshot ? 'with' : 'without'} the stored text`,
  );
  console.log(
    '                         right %  wrong %   lost %  false % of gone   changed      ms',
  );
  const missed: string[] = [];
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
    if (isMissed) missed.push(`${name} at ${length} characters: right ${right.toFixed(2)} %`);
    const cell = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(2)).padStart(8);
    console.log(
      `${name.padEnd(24)}${cell(right)} ${cell(wrong)} ${cell(percent(score.lost, score.stood))}  ${cell(falsely)} (${String(score.gone).padStart(5)}) ${String(score.changed).padStart(8)} ${ms.toFixed(1).padStart(8)}${isMissed ? '  BAR MISSED' : ''}`,
    );
  }
  return missed;
}
