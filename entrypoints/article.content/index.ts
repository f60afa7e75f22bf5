import { browser } from 'wxt/browser';
import { defineContentScript } from '#imports';
import { matchesSite } from '../../domain/site.ts';
import { answer, RefusedError } from '../../messaging/messenger.ts';
import type { ArticleCalls } from '../../messaging/protocol.ts';
import { documentsAround } from '../../page/article-frame.ts';
import { createFollowing } from './followers.ts';
import { type LivePage, watchLivePage } from './live-page.ts';

/** Reads the page; on an article it paints and answers, on any other it only says why nothing is marked. */
export default defineContentScript({
  matches: ['*://*.myrb.net/*'],
  // The detector has it brought where the page may be an article.
  registration: 'runtime',

  main(ctx) {
    const following = createFollowing(
      () => documentsAround(page.document()),
      () => page.visit()?.onScreen() ?? null,
    );
    const page = watchLivePage(window, following.changed);
    const ownId = browser.runtime.id;
    const leave = (isUpdated = false) => {
      page.stop(isUpdated);
      following.stop();
      stop();
    };
    const stop = answer(callsOf(page, leave), (call, _, sender) => {
      if (sender.id !== ownId) throw new RefusedError(`${call}: not from this extension`);
    });
    ctx.onInvalidated(() => leave(true));
  },
});

/** What the popup and the background may ask; without an article there is nothing to do. */
function callsOf({ visit, settled, reason }: LivePage, leave: () => void): ArticleCalls {
  return {
    pageState: async () =>
      (await settled())?.calls.pageState() ?? { isArticle: false, reason: reason() },
    reveal: async (target) => visit()?.calls.reveal(target) ?? false,
    goBack: async () => visit()?.calls.goBack() ?? false,
    article: async () => visit()?.calls.article() ?? null,
    selection: async () => visit()?.calls.selection() ?? null,
    annotateSelection: async () => visit()?.calls.annotateSelection() ?? false,
    toggleBookmark: async () => visit()?.calls.toggleBookmark() ?? false,
    nextMark: async () => visit()?.calls.nextMark() ?? false,
    refresh: async () => visit()?.calls.refresh(),
    leave: async (hosts) => {
      if (hosts.some((host) => matchesSite(host, location.href))) leave();
    },
  };
}
