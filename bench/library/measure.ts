import type { Page } from 'puppeteer-core';
import type { Driven } from '../../tools/browser.ts';

const BREATH_MS = 1500;
/** Each figure is the median of so many. */
const TIMES = 7;

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** From the beginning of the navigation to the frame in which something is there, in ms: the median of several openings. */
export async function untilPainted(
  driven: Driven,
  path: string,
  selector: string,
): Promise<number> {
  const blank = await driven.openOwn('options.html');
  const address = new URL(path, blank.url()).href;
  await blank.evaluateOnNewDocument((wanted) => {
    const look = () => {
      if (!document.querySelector(wanted)) {
        requestAnimationFrame(look);
        return;
      }
      requestAnimationFrame(() => {
        (globalThis as { painted?: number }).painted = performance.now();
      });
    };
    requestAnimationFrame(look);
  }, selector);
  const times: number[] = [];
  for (let time = 0; time <= TIMES; time++) {
    await blank.goto(address);
    const painted = await blank.waitForFunction(
      () => (globalThis as { painted?: number }).painted,
      { timeout: 60_000 },
    );
    // The first one compiles.
    if (time > 0) times.push((await painted.jsonValue()) as number);
    // What the view still reads must not hold up the next one: nobody opens one after the other without a breath.
    await new Promise((resolve) => setTimeout(resolve, BREATH_MS));
  }
  await blank.close();
  return median(times);
}

export type Keystroke = { words: string; ms: number; total: number };

/** Types into the search, a character at a time. For each: from the input to the frame in which its answer is drawn, and how many are found. */
export function typeWords(page: Page, words: readonly string[]): Promise<Keystroke[]> {
  return page.evaluate(async (queries) => {
    const field = document.querySelector<HTMLInputElement>('.library > header .search');
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const isDrawn = (typed: string) =>
      document.querySelector<HTMLElement>('.results')?.dataset.words === typed;
    const found: { words: string; ms: number; total: number }[] = [];
    const type = async (typed: string) => {
      if (!field) throw new Error('no search');
      const begin = performance.now();
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      while (!isDrawn(typed)) await frame();
      const ms = performance.now() - begin;
      const said = document.querySelector('.above .facts')?.textContent ?? '';
      found.push({ words: typed, ms, total: Number(said.replace(/\D/g, '')) });
      // A hand is no faster.
      await new Promise((resolve) => setTimeout(resolve, 60));
    };
    for (const query of queries) {
      const chars = [...query];
      for (let length = 1; length <= chars.length; length++)
        await type(chars.slice(0, length).join(''));
      await type('');
      found.pop();
    }
    return found;
  }, words);
}

/** Bytes of JavaScript heap that are used: the page's, and its workers' together. */
export async function heapOf(page: Page): Promise<{ page: number; workers: number }> {
  const used = async (client: {
    send(method: 'Runtime.getHeapUsage'): Promise<{ usedSize: number }>;
  }) => (await client.send('Runtime.getHeapUsage')).usedSize;
  const session = await page.createCDPSession();
  let workers = 0;
  for (const worker of page.workers()) workers += await used(worker.client as never);
  return { page: await used(session as never), workers };
}
