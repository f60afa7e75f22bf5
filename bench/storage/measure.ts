import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch, newProfile, removeProfile } from '../../tools/browser.ts';
import type { Bench } from './in-page.ts';
import { runIn } from './page-bundle.ts';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

export type Measured = {
  browser: Browser;
  /** Times of bare IndexedDB by ours, the median of turns side by side. */
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
export type Lists = { first: number; ten: number; hundred: number };

/** The large library has a profile of its own, so that what it takes on the disk is its own too. */
export async function measure(browser: Browser, code: string, rows: number): Promise<Measured> {
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
    bulk: ratioOf(bulk),
    save: ratioOf(save),
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

/** Of each turn by itself: what else the machine did meanwhile weighs on both. */
function ratioOf({ ours, raw }: { ours: number[]; raw: number[] }): number {
  return median(raw.map((time, i) => time / (ours[i] ?? Number.NaN)));
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}
