import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type BrowserName, inTab } from './browser.ts';
import type { Api, Hits, Way } from './page/in-page.ts';
import { weights } from './page/sizes.ts';
import { tableOf, writeSection } from './report.ts';

const GOLD = new URL('../tests/fixtures/gold/articles/', import.meta.url);
const RUNS = 5;

/**
 * Painting to wrapping in elements by a library, at 34,000 characters and 1,000 marks; scrolling to the bare page; ms
 * for one point.
 */
const TO_WRAPPING = { chrome: 1 / 15, firefox: 1 / 8 } as const;
const TO_BARE_SCROLL = 1.5;
const MOST_PER_POINT = 0.15;

const INTRODUCTION =
  '“elements” wraps by hand, with as little as can be done, passages that do not overlap; “library” wraps all of them with `highlightText` of @apache-annotator/dom.';

/** What marks cost on the page: painting, scrolling, finding them under a point; and what the scripts weigh. */
export async function run(): Promise<string[]> {
  const missed: string[] = [];
  const report: string[] = [INTRODUCTION];
  for (const which of ['chrome', 'firefox'] as const) {
    const part = await inTab(which, 'page/in-page.ts', (tab) => measure(tab, which));
    missed.push(...part.missed.map((words) => `${which}: ${words}`));
    report.push(part.report);
    console.log(part.report);
  }
  const sizes = await weights();
  report.push(
    tableOf(
      ['script', 'bytes', 'at most', 'as'],
      sizes.map(({ name, bytes, most, unit }) => [name, String(bytes), String(most ?? '–'), unit]),
    ),
  );
  for (const { name, bytes, most } of sizes) {
    if (most !== null && bytes > most) missed.push(`${name}: ${bytes} bytes, at most ${most}`);
  }
  console.log(report.at(-1));
  report.push(missed.length > 0 ? `Short of: ${missed.join('; ')}.` : 'All bars hold.');
  writeSection('page', report.join('\n\n'));
  return missed;
}

async function measure(
  tab: Page,
  which: BrowserName,
): Promise<{ missed: string[]; report: string }> {
  const rows = await paintings(tab, ['nothing', 'ours', 'elements', 'library'], 34_000, 1_000);
  const long = await paintings(tab, ['nothing', 'ours'], 340_000, 10_000);
  const { ours, elements, library, nothing } = rows;
  const share = ours.ms / library.ms;
  const missed: string[] = [];
  if (share > TO_WRAPPING[which]) {
    missed.push(
      `painting takes 1/${(1 / share).toFixed(1)} of wrapping, at most 1/${1 / TO_WRAPPING[which]}`,
    );
  }
  if (ours.nodes !== 0) missed.push(`${ours.nodes} nodes added`);
  if (ours.shift !== 0) missed.push(`a shift of ${ours.shift} px`);
  const scroll = ours.scroll / nothing.scroll;
  if (scroll > TO_BARE_SCROLL)
    missed.push(`scrolling ${scroll.toFixed(2)} × the bare page, at most ${TO_BARE_SCROLL}`);
  const hits = await hitTests(tab);
  const worst = Math.max(...hits.map(({ ours }) => ours.mean));
  if (worst > MOST_PER_POINT)
    missed.push(`${worst.toFixed(3)} ms a point, at most ${MOST_PER_POINT}`);
  const report = [
    `### ${which}`,
    tableOf(
      [
        '34,000 characters, 1,000 marks',
        'painting, ms',
        'nodes added',
        'shift, px',
        'scrolling, ms a frame',
      ],
      Object.entries(rows).map(([way, row]) => [
        way,
        row.ms.toFixed(1),
        String(row.nodes),
        String(row.shift),
        row.scroll.toFixed(2),
      ]),
    ),
    `Painting takes 1/${(1 / share).toFixed(1)} of wrapping by a library, 1/${(elements.ms / ours.ms).toFixed(1)} of wrapping by hand what does not overlap; scrolling ${scroll.toFixed(2)} × the bare page.`,
    `On 340,000 characters with 10,000 marks painting takes ${long.ours.ms.toFixed(1)} ms, scrolling ${(long.ours.scroll / long.nothing.scroll).toFixed(2)} × the bare page.`,
    tableOf(
      [
        'marks under a point, 10,000 marks',
        'ms on average',
        'first after scrolling',
        'at most',
        'the browser’s own, to find the caret',
        'first after scrolling',
        'points on marks',
      ],
      hits.map(({ length, ours, own, hits: found }) => [
        `${length} characters`,
        ...[ours.mean, ours.first, ours.most, own.mean, own.first].map((ms) => ms.toFixed(3)),
        String(found),
      ]),
    ),
  ].join('\n\n');
  return { missed, report };
}

type Painted = { ms: number; nodes: number; shift: number; scroll: number };

/** Each way on a fresh page, the least of some runs: other processes only ever make it longer. */
async function paintings(
  tab: Page,
  ways: readonly Way[],
  length: number,
  count: number,
): Promise<Record<Way, Painted>> {
  const rows = { nothing: nowhere(), ours: nowhere(), elements: nowhere(), library: nowhere() };
  for (let run = 0; run < RUNS; run++) {
    for (const way of ways) {
      await call(tab, 'show', [articles(), length, count]);
      const ms = await busy(tab, 'paint', [way]);
      const { nodes, shift } = (await call(tab, 'changes', [])) as { nodes: number; shift: number };
      const scroll = (await busy(tab, 'scroll', [])) / 60;
      const row = rows[way];
      rows[way] = { nodes, shift, ms: Math.min(row.ms, ms), scroll: Math.min(row.scroll, scroll) };
    }
  }
  // What two frames cost anyway.
  for (const way of ['ours', 'elements', 'library'] as const) rows[way].ms -= rows.nothing.ms;
  return rows;
}

function nowhere(): Painted {
  return { ms: Number.POSITIVE_INFINITY, nodes: 0, shift: 0, scroll: Number.POSITIVE_INFINITY };
}

async function hitTests(tab: Page) {
  const rows = [];
  for (const length of [34_000, 340_000]) {
    await call(tab, 'show', [articles(), length, 10_000]);
    await call(tab, 'paint', ['ours']);
    rows.push({
      length,
      ...((await call(tab, 'hitTest', [])) as Hits),
    });
  }
  return rows;
}

/** ms that the main thread worked during a call; in Firefox, which does not tell, ms that passed. */
async function busy(tab: Page, name: keyof Api, args: readonly unknown[]): Promise<number> {
  const before = await worked(tab);
  const from = performance.now();
  await call(tab, name, args);
  const after = await worked(tab);
  return before === null || after === null ? performance.now() - from : after - before;
}

async function worked(tab: Page): Promise<number | null> {
  try {
    const { TaskDuration } = await tab.metrics();
    return TaskDuration === undefined ? null : TaskDuration * 1000;
  } catch {
    return null;
  }
}

function articles(): string[] {
  return readdirSync(GOLD)
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, GOLD), 'utf8')).text as string);
}

/** Calls one of the functions that run in the page. */
function call(tab: Page, name: keyof Api, args: readonly unknown[]): Promise<unknown> {
  return tab.evaluate(
    (called, given) => {
      const { bench } = globalThis as never as {
        bench: Record<string, (...all: unknown[]) => unknown>;
      };
      return bench[called]?.(...given);
    },
    name as string,
    [...args],
  );
}
