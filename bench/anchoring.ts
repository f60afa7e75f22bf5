import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Accuracy, Scored } from './anchoring/accuracy.ts';
import { missedBy, slowerThan } from './anchoring/bars.ts';
import { changedFactRows, FACTS_INTRODUCTION } from './anchoring/changed-facts.ts';
import type { Api } from './anchoring/in-page.ts';
import type { Size } from './anchoring/make.ts';
import type { Score } from './anchoring/score.ts';
import { scoreTable, timeTable } from './anchoring/tables.ts';
import type { Times } from './anchoring/times.ts';
import { type BrowserName, inTab } from './browser.ts';
import { tableOf, writeSection } from './report.ts';

const SIZES: readonly Size[] = [
  { length: 3_000, count: 100 },
  { length: 34_000, count: 1_000 },
  { length: 340_000, count: 10_000 },
];
const UNIQUE = 0.95;
/** A peer is measured on as many quotes as it finds in so many ms; the one with the bars on more, since they differ. */
const BUDGET = 1000;
const LONG_BUDGET = 8000;
const GOLD = new URL('../tests/fixtures/gold/articles/', import.meta.url);

type Options = { seeds: number; size: number; browser: string };

/**
 * How surely and how fast stored quotes are found again on edited pages, beside what can be installed, in real
 * browsers: `--seeds N`, `--size 3000|34000|340000`, `--browser chrome|firefox`, or `--facts` for what is told of changed
 * facts only. Pages come from a seeded grammar.
 */
export async function run(args: readonly string[]): Promise<string[]> {
  const option = (name: string) => args[args.indexOf(`--${name}`) + 1 || args.length];
  const options = {
    seeds: Number(option('seeds') ?? 5),
    size: Number(option('size') ?? 0),
    browser: option('browser') ?? '',
  };
  if (args.includes('--facts')) return changedFactsReport();
  const missed: string[] = [];
  if (options.size === 0) missed.push(...changedFactsReport());
  for (const which of ['chrome', 'firefox'] as const) {
    if (options.browser !== '' && options.browser !== which) continue;
    await inTab(which, 'anchoring/in-page.ts', async (tab) => {
      await call(tab, 'setUp', [articles()]);
      for (const size of sizesFor(which, options)) {
        console.log(`\n${which}: ${size.length} characters, ${size.count} quotes`);
        const part = await measure(tab, which, size, options.seeds);
        const short = part.missed.map((words) => `${which}, ${size.length}: ${words}`);
        missed.push(...short);
        const verdict = short.length > 0 ? `Short of: ${short.join('; ')}.` : 'All bars hold.';
        const [length, count] = [size.length, size.count].map((one) => one.toLocaleString('en'));
        writeSection(
          `anchoring, ${which}, ${length} characters, ${count} quotes`,
          `${part.report}\n\n${verdict}`,
        );
      }
    });
  }
  return missed;
}

/** How many changed figures and names of our own articles are told, and how many harmless edits are called changes. */
function changedFactsReport(): string[] {
  const rows = changedFactRows();
  const table = tableOf(
    ['quoted', 'facts changed', 'not told', 'edited harmlessly', 'called a change'],
    rows.map(({ quoted, changed, silent, harmless, called }) =>
      [quoted, changed, silent, harmless, called].map(String),
    ),
  );
  console.log(`\nchanged facts\n${table}`);
  writeSection('anchoring, changed facts', `${FACTS_INTRODUCTION}\n\n${table}`);
  return rows.flatMap(({ quoted, silent, called }) => [
    ...(silent > 0 ? [`${silent} changed facts are not told where ${quoted} is quoted`] : []),
    ...(called > 0
      ? [`${called} harmless edits are called changes where ${quoted} is quoted`]
      : []),
  ]);
}

/** In Firefox the middle size only: the code is the same, its times are what is asked. */
function sizesFor(which: BrowserName, { size }: Options): readonly Size[] {
  const sizes = which === 'firefox' ? SIZES.filter(({ length }) => length === 34_000) : SIZES;
  return sizes.filter(({ length }) => size === 0 || length === size);
}

function articles(): string[] {
  return readdirSync(GOLD)
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, GOLD), 'utf8')).text as string);
}

type Measured = { missed: string[]; report: string };

async function measure(
  tab: Page,
  which: BrowserName,
  size: Size,
  seeds: number,
): Promise<Measured> {
  const tables: string[] = [];
  const missed: string[] = [];
  const accuracies: Accuracy[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    accuracies.push((await call(tab, 'accuracy', [size, seed])) as Accuracy);
  }
  const unique = Math.min(...accuracies.map((one) => one.unique));
  tables.push(`Runs of eight characters that occur once: ${(unique * 100).toFixed(1)} %.`);
  if (unique < UNIQUE) missed.push(`${(unique * 100).toFixed(1)} % of runs of eight are unique`);
  for (const kind of ['stored', 'unstored'] as const) {
    const rows = summed(accuracies.map((one) => one[kind]));
    const isStored = kind === 'stored';
    tables.push(
      `Ours, ${isStored ? 'with' : 'without'} the stored text, ${seeds} seeds:`,
      scoreTable(rows),
    );
    missed.push(...rows.flatMap(({ edit, score }) => missedBy(edit, score, isStored)));
  }
  // The engine is warm by now, for them and for us.
  const oneByOne = await tab.evaluate(
    () => (globalThis as never as { anchoring: Api }).anchoring.oneByOne,
  );
  const times = (await call(tab, 'times', [size, oneByOne, LONG_BUDGET])) as Times;
  tables.push(`Ours and ${oneByOne}:`, timeTable(times));
  missed.push(...slowerThan(size.length, times));
  if (which === 'chrome' && size.length === 34_000) tables.push(await peerTables(tab, size));
  const report = tables.join('\n\n');
  console.log(report);
  return { missed, report };
}

async function peerTables(tab: Page, size: Size): Promise<string> {
  const peers = await tab.evaluate(
    () => (globalThis as never as { anchoring: Api }).anchoring.peers,
  );
  const tables: string[] = [];
  for (const peer of peers) {
    const scored = (await call(tab, 'peerAccuracy', [size, peer, BUDGET])) as Scored[];
    const times = (await call(tab, 'times', [size, peer, BUDGET])) as Times;
    tables.push(
      `${peer}, one seed, as many quotes as in ${BUDGET} ms:`,
      scoreTable(scored),
      timeTable(times),
    );
  }
  return tables.join('\n\n');
}

/** Calls one of the functions that run in the page. */
function call(tab: Page, name: keyof Api, args: readonly unknown[]): Promise<unknown> {
  return tab.evaluate(
    (called, given) => {
      const { anchoring } = globalThis as never as {
        anchoring: Record<string, (...all: unknown[]) => unknown>;
      };
      return anchoring[called]?.(...given);
    },
    name as string,
    [...args],
  );
}

function summed(parts: readonly Scored[][]): Scored[] {
  return (parts[0] ?? []).map(({ edit, score }, i) => {
    const sum = { ...score };
    for (const other of parts.slice(1)) {
      for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += other[i]?.score[key] ?? 0;
    }
    return { edit, score: sum };
  });
}
