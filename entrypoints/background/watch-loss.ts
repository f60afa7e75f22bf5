import { browser } from 'wxt/browser';
import type { QuandianDatabase } from '../../storage/database.ts';
import { isOfWitness, libraryHealth } from '../../storage/sentinel.ts';

/** The witness of the last act is written by then, in ms. */
const AFTER_MS = 1000;

/**
 * A browser may put an empty database in the place of the library while it runs, as Chromium does after a full disk, and
 * write into it as if nothing had been. What this returns opens the library then, which shows the ways to recover: once
 * for each loss.
 */
export function createLossTeller(db: QuandianDatabase): () => Promise<void> {
  let isTold = false;
  return async () => {
    const isLost = !(await isOfWitness(db)) && (await libraryHealth(db)).state === 'lost';
    if (isLost && !isTold)
      await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
    isTold = isLost;
  };
}

/** To be called after every act: looks, a moment after the last one, whether the library is what was kept. */
export function createLossWatch(db: QuandianDatabase): () => void {
  const tell = createLossTeller(db);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void tell().catch(() => undefined), AFTER_MS);
  };
}
