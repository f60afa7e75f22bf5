import type { Reading } from '../../page/read-article.ts';
import { watchPage } from '../../page/watch-page.ts';
import { watchUnfolding } from '../../page/watch-unfolding.ts';
import type { Shown } from './shown.ts';
import { stopAll } from './stop-all.ts';

/** An article is watched as long as it is open, any other page only while it may still become one; in ms. */
const WHOLE_VISIT = 2 ** 31 - 1;

/** Hears what should be read anew. */
export type PageWatch = {
  /** Of the page, and of the frame in which the article stands. */
  follow(shown: Shown): void;
  /** Of what the reader unfolds. */
  awaitUnfolding(reading: Reading): void;
  stop(): void;
};

export function createPageWatch(window: Window, look: () => void): PageWatch {
  let stops: (() => void)[] = [];
  let stopAwaiting = () => {};
  return {
    follow({ document, reading }) {
      stopAll(stops);
      const options = reading.isArticle ? { patience: WHOLE_VISIT } : {};
      const windows = new Set([window, document.defaultView ?? window]);
      stops = [...windows].map((one) => watchPage(one, look, options));
    },
    awaitUnfolding(reading) {
      stopAll([stopAwaiting]);
      const expander = reading.isArticle ? reading.continuation.expander : null;
      stopAwaiting = expander ? watchUnfolding(expander, look) : () => {};
    },
    stop() {
      stopAll([...stops, stopAwaiting]);
    },
  };
}
