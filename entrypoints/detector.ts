import { defineUnlistedScript } from '#imports';
import { READER_WANTED } from '../messaging/reader-wanted.ts';
import { placesOf } from '../page/article-frame.ts';
import { whyNoArticleInSlices } from '../page/may-be-article.ts';
import { watchPage } from '../page/watch-page.ts';

/** The browser's own API: a polyfill would outweigh all else in here. */
type Listener = (
  message: { quandian?: unknown; call?: string },
  sender: { id?: string },
  reply: (reply: unknown) => void,
) => boolean | undefined;
type Api = {
  runtime: {
    id: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
};
type Scope = { browser?: Api; chrome?: Api; quandianDetects?: boolean };

/**
 * All that a page which is no article has to bear: a look whether it may be one. Where it may, now or later, the
 * article script is brought; until then the popup is told why nothing is marked.
 */
export default defineUnlistedScript(() => {
  const scope = globalThis as Scope;
  const api = scope.browser ?? scope.chrome;
  // It comes twice where a site is switched on while it is being loaded.
  if (!api || scope.quandianDetects) return;
  scope.quandianDetects = true;
  let reason: string | null = null;
  let turn = 0;

  const answer: Listener = ({ quandian, call }, sender, reply) => {
    if (quandian !== 1 || reason === null || sender.id !== api.runtime.id) return undefined;
    if (call === 'leave') stop();
    reply({ ok: true, value: call === 'pageState' ? { isArticle: false, reason } : null });
    return undefined;
  };
  const look = async () => {
    const mine = ++turn;
    const found = await whyNowhere();
    // Meanwhile the page may have been looked at anew, or left.
    if (mine !== turn) return;
    reason = found;
    if (reason === null) await bring();
  };
  /** Why there can be an article neither in the page itself nor in a frame of it: the former is told. */
  const whyNowhere = async () => {
    const reasons: string[] = [];
    for (const place of placesOf(document, location.href)) {
      const why = await whyNoArticleInSlices(place.document, place.url);
      if (why === null) return null;
      reasons.push(why);
    }
    return reasons[0] ?? null;
  };
  const bring = async () => {
    const isBrought = await api.runtime.sendMessage(READER_WANTED).catch(() => false);
    if (isBrought) stop();
  };
  const stop = () => {
    turn++;
    stopWatching();
    api.runtime.onMessage.removeListener(answer);
    scope.quandianDetects = false;
  };
  const stopWatching = watchPage(window, () => void look());
  api.runtime.onMessage.addListener(answer);
  void look();
});
