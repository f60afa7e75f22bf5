import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FAILURE_MODES, HOSTILE } from '../tests/support/failure-modes.ts';
import { decodePage } from '../tools/decode-page.ts';
import { root } from '../tools/setup.mjs';
import { inTab } from './browser.ts';
import type { Measured, Reader } from './reading/in-page.ts';
import { tableOf, writeSection } from './report.ts';

const FIXTURES = path.join(root, 'tests', 'fixtures');
const FOLDERS = [
  path.join(FIXTURES, 'gold', 'pages'),
  path.join(FIXTURES, 'pages'),
  path.join(root, '..', 'shared', 'eval', 'pages'),
];
const RUNS = 9;

/** At most this share of Readability's time on the median article. */
const SHARE = 0.5;
/** ms of main thread for the first look at a page that is no article. */
const MOST_ON_NONE = 2;
/** A longer task is felt. */
const LONG_TASK = 50;

/** A saved page, or one that was made to go wrong: only the former say how long an article takes. */
type Page = { name: string; html: string; isSaved: boolean };
type Row = Page & Measured;

/** Our reading of a page beside Readability's and Defuddle's, in the same Chromium, one after the other. `--runs N`. */
export async function run(args: readonly string[]): Promise<string[]> {
  const runs = Number(args[args.indexOf('--runs') + 1 || args.length] ?? RUNS);
  const rows = await measureAll([...savedPages(), ...madePages()], runs);
  const articles = rows.filter((row) => row.isArticle && row.isSaved);
  const others = rows.filter((row) => !row.isArticle);
  const parts = [judgeArticles(articles), judgeOthers(others), judgeTasks(rows)];
  const report = [
    `${articles.length} saved articles and ${others.length} other pages in one Chromium, ${runs} runs of each reader in turn; of each page the median.`,
    ...parts.map(({ words }) => words),
  ].join('\n\n');
  console.log(report);
  writeSection('reading', report);
  return parts.flatMap(({ missed }) => missed);
}

/** What is said of one bar, and by how much it is missed. */
type Judged = { words: string; missed: string[] };

function savedPages(): Page[] {
  return FOLDERS.flatMap((folder) => {
    if (!existsSync(folder)) {
      console.log(`not at hand, so not measured: ${path.relative(root, folder)}`);
      return [];
    }
    return readdirSync(folder)
      .filter((file) => file.endsWith('.html'))
      .map((name) => {
        const html = decodePage(readFileSync(path.join(folder, name)));
        return { name, html, isSaved: true };
      });
  });
}

function madePages(): Page[] {
  const odd = FAILURE_MODES.map(({ mode, html }) => ({ name: mode, html, isSaved: false }));
  return [...odd, ...HOSTILE.map(({ name, html }) => ({ name, html: html(), isSaved: false }))];
}

async function measureAll(pages: readonly Page[], runs: number): Promise<Row[]> {
  return inTab('chrome', 'reading/in-page.ts', async (tab) => {
    // What the saved pages link to is not asked for.
    await tab.setOfflineMode(true);
    const rows: Row[] = [];
    for (const page of [...pages.slice(0, 5), ...pages]) {
      const measured = await tab.evaluate(measureInTab, page.html, runs);
      rows.push({ ...page, ...measured });
    }
    // The first ones only warmed the engine.
    return rows.slice(5);
  });
}

function measureInTab(html: string, runs: number): Promise<Measured> {
  type Scope = { measure(html: string, url: string, runs: number): Promise<Measured> };
  return (globalThis as never as Scope).measure(html, 'https://www.tuoyang.example/a.html', runs);
}

function judgeArticles(rows: readonly Row[]): Judged {
  const readers = ['ours', 'readability', 'defuddle'] as const;
  const cells = readers.map((reader) => {
    const times = rows.map((row) => timeOf(row, reader)).sort((a, b) => a - b);
    const nine = times[Math.floor(times.length * 0.9)] ?? 0;
    return [
      NAMES[reader],
      ...[median(times), nine, times.at(-1) ?? 0, shareOf(rows, reader)].map(cell),
    ];
  });
  const share = shareOf(rows, 'ours');
  const columns = [
    'ms on an article',
    'median',
    '90 %',
    'max',
    'of Readability’s, on the median page',
  ];
  return {
    words: `${tableOf(columns, cells)}\n\nAt most ${SHARE} of Readability’s.`,
    missed: share <= SHARE ? [] : [`${cell(share)} of Readability’s time, at most ${SHARE}`],
  };
}

const NAMES = { ours: 'ours', readability: 'Readability', defuddle: 'Defuddle' } as const;

/** On the median page, the time to Readability's on the same page. */
function shareOf(rows: readonly Row[], reader: Reader): number {
  return median(rows.map((row) => timeOf(row, reader) / timeOf(row, 'readability')));
}

function judgeOthers(rows: readonly Row[]): Judged {
  const times = rows.map((row) => timeOf(row, 'detector'));
  const brought = rows.filter((row) => row.mayBe);
  const slow = rows.filter((row) => timeOf(row, 'detector') > MOST_ON_NONE);
  const all = rows.map((row) => timeOf(row, 'detector') + (row.mayBe ? timeOf(row, 'ours') : 0));
  const table = tableOf(
    ['ms of main thread on a page that is no article', 'median', 'max'],
    [
      ['the first look', cell(median(times)), cell(Math.max(...times))],
      ['with the reading that it may bring', cell(median(all)), cell(Math.max(...all))],
    ],
  );
  const words = [
    table,
    `At most ${MOST_ON_NONE} ms for the first look, on every page. ${rows.length - brought.length} of ${rows.length} end at it; the others are read, and let go of then.`,
  ];
  const missed = slow.map(
    (row) =>
      `${cell(timeOf(row, 'detector'))} ms for the first look at ${row.name} (${row.elements} elements), at most ${MOST_ON_NONE}`,
  );
  return { words: words.join('\n\n'), missed };
}

function judgeTasks(rows: readonly Row[]): Judged {
  const worst = rows.toSorted((a, b) => b.stretch - a.stretch);
  const long = worst.filter((row) => row.stretch > LONG_TASK);
  const hostile = worst.filter((row) => !row.isSaved).slice(0, 5);
  const shown = [...new Set([...hostile, ...worst.slice(0, 3)])];
  const table = tableOf(
    ['the longest task of a reading, ms', 'ours', 'Readability', 'Defuddle'],
    shown.map((row) => [
      row.name,
      cell(row.stretch),
      ...(['readability', 'defuddle'] as const).map((reader) => cell(timeOf(row, reader))),
    ]),
  );
  return {
    words: `${table}\n\nAt most ${LONG_TASK} ms; the others’ reading is one task.`,
    missed: long.map((row) => `${cell(row.stretch)} ms at a stretch on ${row.name}`),
  };
}

/** The median of the runs: other processes disturb single ones. */
function timeOf(row: Row, reader: Reader): number {
  return median(row.ms[reader]);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function cell(value: number): string {
  return value.toFixed(2);
}
