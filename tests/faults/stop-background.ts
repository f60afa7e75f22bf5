import type { Page } from 'puppeteer-core';
import { pause } from '../../tools/wait.ts';
import { begin, type Engine, type Session, withProfile } from './engines.ts';
import { readAll } from './keeper.ts';
import { Ledger } from './ledger.ts';
import type { Report } from './report.ts';
import { keepWriting, randomFrom } from './work.ts';

/** So long a writer may wait for an answer from a background that is no more, in ms. */
const PATIENCE = 10_000;

/**
 * The worker, or in Firefox the event page, is stopped at a random moment of saving, changing and throwing away. Every
 * message ends in done or in an error.
 */
export function stopped(engine: Engine, rounds: number, report: Report): Promise<void> {
  return withProfile(async (profile) => {
    const session = await begin(engine, profile);
    const ledger = new Ledger();
    const stop = await stopper(session);
    for (let round = 0; round < rounds; round++) {
      const random = randomFrom(round);
      const work = [0, 1, 2].map((i) =>
        keepWriting(session.page, ledger, randomFrom(round * 3 + i)),
      );
      await pause(20 + random() * 400);
      await stop();
      for (const { stop: end } of work) end();
      const isSettled = await within(Promise.all(work.map(({ done }) => done)), PATIENCE);
      if (!isSettled) report.fail(`round ${round}: a message was never answered`);
      report.judge(ledger.judge(await readAll(session.page)));
    }
    await session.driven.close();
  });
}

async function within(done: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const isDone = await Promise.race([done.then(() => true), late]);
  clearTimeout(timer);
  return isDone;
}

/** How this browser's background is stopped at once, whatever it is doing. */
async function stopper({ driven, page }: Session): Promise<() => Promise<void>> {
  if (driven.which === 'firefox') return () => reloadEventPage(page);
  const cdp = await page.createCDPSession();
  await cdp.send('ServiceWorker.enable');
  return async () => {
    await cdp.send('ServiceWorker.stopAllWorkers');
  };
}

/** Firefox lets a page of the extension reach the event page: its document is thrown away with all that it is doing. */
async function reloadEventPage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    type Api = { runtime: { getBackgroundPage(): Promise<Window> } };
    const background = await (
      globalThis as never as { browser: Api }
    ).browser.runtime.getBackgroundPage();
    background?.location.reload();
  });
}
