import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { launch, newProfile, removeProfile } from '../tools/browser.ts';
import { build, root, setUp } from '../tools/setup.mjs';
import { tableOf, writeSection } from './report.ts';
import type { Bench } from './storage/in-page.ts';
import { bundleOf, runIn } from './storage/page-bundle.ts';

type Measured = {
  browser: 'chrome' | 'firefox';
  /** Times of bare IndexedDB by ours, medians. */
  bulk: number;
  save: number;
  saveMs: number;
  /** ms, at a thousand annotations and at all of them. */
  small: Lists;
  large: Lists;
  fillSeconds: number;
  /** Bytes on the disk by annotations. */
  bytes: number;
  heap: number | null;
};
type Lists = { first: number; ten: number; hundred: number };

const BROWSERS = ['chrome', 'firefox'] as const;
const STANDARD = 100_000;

/** An import may take a fraction more than bare IndexedDB takes for the same rows; more in Firefox. */
const BULK = { chrome: 0.85, firefox: 0.75 };
const SAVE = 0.5;
const FIRST = 3;
const BYTES = 2500;

/** `--rows N` annotations, 100,000 unless said; `--browsers chrome,firefox`. Answers the bars that were missed. */
export async function run(args: string[]): Promise<string[]> {
  const { values } = parseArgs({
    args,
    options: {
      rows: { type: 'string', default: '100000' },
      browsers: { type: 'string', default: 'chrome,firefox' },
    },
  });
  const found = setUp(['chrome', 'firefox'], () => undefined);
  process.env.QUANDIAN_CHROMIUM = found.chrome;
  process.env.QUANDIAN_FIREFOX = found.firefox;
  build(['chrome', 'firefox'], () => undefined);
  const code = await bundleOf('bench/storage/in-page.ts');
  const rows = Number(values.rows);
  for (const browser of BROWSERS) {
    if (values.browsers.split(',').includes(browser))
      remember(rows, await measure(browser, code, rows));
  }
  const all = BROWSERS.flatMap((browser) => remembered(rows, browser) ?? []);
  const table = tableOfAll(all, rows);
  console.log(table);
  if (all.length === BROWSERS.length && rows === STANDARD) writeSection('storage', table);
  return all.flatMap(missedBy);
}

/** A browser takes minutes: each can be measured by itself, and is shown beside the other's last figures. */
const fileOf = (rows: number, browser: string) =>
  path.join(root, 'results', `bench-storage-${browser}-${rows}.json`);

function remember(rows: number, measured: Measured): void {
  mkdirSync(path.join(root, 'results'), { recursive: true });
  writeFileSync(fileOf(rows, measured.browser), JSON.stringify(measured));
}

function remembered(rows: number, browser: string): Measured | null {
  const file = fileOf(rows, browser);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

type Browser = (typeof BROWSERS)[number];

/** The large library has a profile of its own, so that what it takes on the disk is its own too. */
async function measure(browser: Browser, code: string, rows: number): Promise<Measured> {
  const beside = await withPage(browser, code, besideBare);
  const large = await withPage(browser, code, (page) => largeLibrary(page, rows));
  return { browser, ...beside.figures, ...large.figures, bytes: large.bytes / rows };
}

async function withPage<T>(
  which: Browser,
  code: string,
  deed: (page: Page) => Promise<T>,
): Promise<{ figures: T; bytes: number }> {
  const profile = newProfile();
  try {
    const driven = await launch({ which, profile });
    const page = await driven.openOwn('options.html');
    await runIn(page, code);
    const figures = await deed(page);
    await driven.close();
    return { figures, bytes: bytesIn(profile, which) };
  } finally {
    removeProfile(profile);
  }
}

async function besideBare(page: Page) {
  const bulk = await inPage(page, 'bulk', 5000, 5);
  const save = await inPage(page, 'saves', 200);
  await inPage(page, 'fill', 'bench-small', 0, 100);
  return {
    bulk: median(bulk.raw) / median(bulk.ours),
    save: median(save.raw) / median(save.ours),
    saveMs: median(save.ours),
    small: await inPage(page, 'lists', 'bench-small'),
  };
}

const PART = 1000;

async function largeLibrary(page: Page, rows: number) {
  const began = Date.now();
  // In parts, so that no answer keeps the driver waiting.
  for (let from = 0; from < rows / 10; from += PART) {
    await inPage(page, 'fill', 'bench-large', from, Math.min(rows / 10, from + PART));
  }
  const fillSeconds = (Date.now() - began) / 1000;
  const large = await inPage(page, 'lists', 'bench-large');
  return { fillSeconds, large, heap: await heapOf(page) };
}

/** In bytes; `null` where the browser does not tell. */
async function heapOf(page: Page): Promise<number | null> {
  try {
    return (await page.metrics()).JSHeapUsedSize ?? null;
  } catch {
    return null;
  }
}

function inPage<K extends keyof Bench>(
  page: Page,
  name: K,
  ...args: Parameters<Bench[K]>
): Promise<Awaited<ReturnType<Bench[K]>>> {
  return page.evaluate(
    (deed, given) => {
      const { quandianBench } = globalThis as never as { quandianBench: Record<string, never> };
      return (quandianBench[deed] as never as (...args: unknown[]) => never)(...given);
    },
    name as string,
    args as unknown[],
  );
}

/** What the databases take on the disk once the browser is closed. */
function bytesIn(profile: string, which: 'chrome' | 'firefox'): number {
  const ours = which === 'firefox' ? /moz-extension\+\+\+/ : /IndexedDB/;
  return readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .filter((file) => ours.test(file))
    .map((file) => statSync(path.join(profile, file)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}

function tableOfAll(all: readonly Measured[], rows: number): string {
  const line = (name: string, of: (one: Measured) => string, bar: string) => [
    name,
    ...all.map(of),
    bar,
  ];
  const by = (one: Lists, key: keyof Lists) => one[key].toFixed(1);
  return tableOf(
    ['', ...all.map(({ browser }) => browser), 'bar'],
    [
      line('import, bare IndexedDB = 1', (one) => one.bulk.toFixed(2), '≥ 0.85, Firefox ≥ 0.75'),
      line('one save, bare strict put = 1', (one) => one.save.toFixed(2), `≥ ${SAVE}`),
      line('one save, ms', (one) => one.saveMs.toFixed(1), ''),
      line('first 50 rows of 1,000, ms', (one) => by(one.small, 'first'), ''),
      line(`first 50 rows of ${rows}, ms`, (one) => by(one.large, 'first'), ''),
      line('the same, by 1,000 = 1', (one) => ratio(one, 'first').toFixed(2), `≤ ${FIRST}`),
      line('an article with 10, of 1,000, ms', (one) => by(one.small, 'ten'), ''),
      line(
        `an article with 10, of ${rows}, ms`,
        (one) => by(one.large, 'ten'),
        '≤ 3 × as of 1,000',
      ),
      line(
        `an article with 100, of ${rows}, ms`,
        (one) => by(one.large, 'hundred'),
        '≤ 10 × with 10',
      ),
      line('bytes an annotation on the disk', (one) => one.bytes.toFixed(0), `≤ ${BYTES}`),
      line(`import of ${rows}, s`, (one) => one.fillSeconds.toFixed(0), ''),
      line('heap of the page, MB', (one) => (one.heap ? (one.heap / 1e6).toFixed(0) : '–'), ''),
    ],
  );
}

function ratio({ small, large }: Measured, key: keyof Lists): number {
  return large[key] / small[key];
}

function missedBy(one: Measured): string[] {
  const { browser, bulk, save, large, bytes } = one;
  const bars: [boolean, string][] = [
    [bulk >= BULK[browser], `import ${bulk.toFixed(2)} of ${BULK[browser]}`],
    [save >= SAVE, `one save ${save.toFixed(2)} of ${SAVE}`],
    [ratio(one, 'first') <= FIRST, `first rows ${ratio(one, 'first').toFixed(2)} over ${FIRST}`],
    [ratio(one, 'ten') <= 3, `an article ${ratio(one, 'ten').toFixed(2)} over 3`],
    [large.hundred <= 10 * large.ten, `100 of an article over ten times 10`],
    [bytes <= BYTES, `${bytes.toFixed(0)} bytes over ${BYTES}`],
  ];
  return bars.flatMap(([holds, what]) => (holds ? [] : [`${browser}: ${what}`]));
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}
