import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { FAILURE_MODES, HOSTILE } from '../tests/support/failure-modes.ts';
import { decodePage } from '../tools/decode-page.ts';
import { findBrowser, root } from '../tools/setup.mjs';
import type { Measured, Reader } from './reading/in-page.ts';

const FIXTURES = path.join(root, 'tests', 'fixtures');
const FOLDERS = [
  path.join(FIXTURES, 'gold', 'pages'),
  path.join(FIXTURES, 'pages'),
  path.join(root, '..', 'shared', 'eval', 'pages'),
];
const RUNS = 9;

/** At most this share of Readability's time on the median article. */
const SHARE = 0.5;
/** ms of main thread on a page that is no article. */
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
  console.log(`${articles.length} articles, ${others.length} other pages, ${runs} runs of each`);
  return [...judgeArticles(articles), ...judgeOthers(others), ...judgeTasks(rows)];
}

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
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chrome') ?? '',
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
  try {
    const tab = await browser.newPage();
    // What the saved pages link to is not asked for.
    await tab.setOfflineMode(true);
    await tab.addScriptTag({ content: await bundle() });
    const rows: Row[] = [];
    for (const page of [...pages.slice(0, 5), ...pages]) {
      const measured = await tab.evaluate(measureInTab, page.html, runs);
      rows.push({ ...page, ...measured });
    }
    // The first ones only warmed the engine.
    return rows.slice(5);
  } finally {
    await browser.close();
  }
}

function measureInTab(html: string, runs: number): Promise<Measured> {
  type Scope = { measure(html: string, url: string, runs: number): Promise<Measured> };
  return (globalThis as never as Scope).measure(html, 'https://www.tuoyang.example/a.html', runs);
}

/** What runs in the page, in one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: path.join(import.meta.dirname, 'reading', 'in-page.ts'),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
}

function judgeArticles(rows: readonly Row[]): string[] {
  console.log(
    '\nms on an article          median      90 %       max   of Readability’s, page by page',
  );
  for (const reader of ['ours', 'readability', 'defuddle'] as const) {
    const times = rows.map((row) => timeOf(row, reader)).sort((a, b) => a - b);
    const share = shareOf(rows, reader);
    console.log(
      `${reader.padEnd(20)}${[median(times), times[Math.floor(times.length * 0.9)] ?? 0, times.at(-1) ?? 0].map(cell).join('')}${cell(share)}`,
    );
  }
  const share = shareOf(rows, 'ours');
  return share <= SHARE ? [] : [`${share.toFixed(2)} of Readability’s time, at most ${SHARE}`];
}

/** On the median page, the time to Readability's on the same page. */
function shareOf(rows: readonly Row[], reader: Reader): number {
  return median(rows.map((row) => timeOf(row, reader) / timeOf(row, 'readability')));
}

function judgeOthers(rows: readonly Row[]): string[] {
  const times = rows.map((row) => timeOf(row, 'detector'));
  const stopped = rows.filter((row) => !row.mayBe).length;
  console.log(
    `\nno article: ${cell(median(times)).trim()} ms in the median, ${cell(Math.max(...times)).trim()} ms at most; ${stopped} of ${rows.length} cost no more than that`,
  );
  const slow = rows.filter((row) => timeOf(row, 'detector') > MOST_ON_NONE);
  for (const row of slow) console.log(`  ${row.name}: ${cell(timeOf(row, 'detector')).trim()} ms`);
  return median(times) <= MOST_ON_NONE ? [] : [`${MOST_ON_NONE} ms on a page that is no article`];
}

function judgeTasks(rows: readonly Row[]): string[] {
  const long = rows.filter((row) => row.stretch > LONG_TASK);
  console.log(`\npages on which we take more than ${LONG_TASK} ms at a stretch: ${long.length}`);
  for (const row of long) {
    console.log(
      `  ${row.name}: ${row.stretch.toFixed(0)} ms (Readability ${timeOf(row, 'readability').toFixed(0)}, Defuddle ${timeOf(row, 'defuddle').toFixed(0)})`,
    );
  }
  return long.length === 0 ? [] : [`${long.length} tasks over ${LONG_TASK} ms`];
}

/** The median of the runs: other processes disturb single ones. */
function timeOf(row: Row, reader: Reader): number {
  return median(row.ms[reader]);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function cell(value: number): string {
  return value.toFixed(2).padStart(10);
}
