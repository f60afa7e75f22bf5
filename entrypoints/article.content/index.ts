import { browser } from 'wxt/browser';
import { defineContentScript } from '#imports';
import { answer, RefusedError } from '../../messaging/messenger.ts';
import type { ArticleCalls } from '../../messaging/protocol.ts';
import { readArticle } from '../../page/read-article.ts';
import { layersOf, watchLayers } from '../../storage/settings.ts';
import { applyChoices } from '../shared/choices.ts';
import { createFollowing } from './followers.ts';
import { startVisit, type Visit } from './visit.ts';

/** Reads the page; on an article it paints and answers, on any other it only says why nothing is marked. */
export default defineContentScript({
  matches: ['*://*.myrb.net/*'],

  async main(ctx) {
    const reading = readArticle(document, location.href);
    let visit: Visit | null = null;
    const ownId = browser.runtime.id;
    const stop = answer(
      callsOf(() => visit, reading.reason),
      (call, _, sender) => {
        if (sender.id !== ownId) throw new RefusedError(`${call}: not from this extension`);
      },
    );
    ctx.onInvalidated(stop);
    const following = createFollowing(document, () => visit?.onScreen() ?? null);
    ctx.onInvalidated(following.stop);
    if (!reading.isArticle) return;
    await applyChoices();
    visit = startVisit(document, reading, await layersOf(location.host), following.changed);
    following.changed();
    ctx.onInvalidated(watchLayers(location.host, visit.setLayers));
  },
});

/** What the popup and the background may ask; without an article there is nothing to do. */
function callsOf(visit: () => Visit | null, reason: string): ArticleCalls {
  return {
    pageState: async () => visit()?.calls.pageState() ?? { isArticle: false, reason },
    reveal: async (target) => visit()?.calls.reveal(target) ?? false,
    goBack: async () => visit()?.calls.goBack() ?? false,
    article: async () => visit()?.calls.article() ?? null,
    selection: async () => visit()?.calls.selection() ?? null,
    annotateSelection: async () => visit()?.calls.annotateSelection() ?? false,
    toggleBookmark: async () => visit()?.calls.toggleBookmark() ?? false,
    nextMark: async () => visit()?.calls.nextMark() ?? false,
    refresh: async () => visit()?.calls.refresh(),
  };
}
