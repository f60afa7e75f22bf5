import { browser } from 'wxt/browser';
import type { Span } from '../../domain/article.ts';
import { followArticle } from '../../messaging/following.ts';
import type { ArticleNews } from '../../messaging/protocol.ts';

export type TabEvents = {
  /** Another tab is in front, another page in it, or something about its article changed. */
  changed(tabId: number | null): void;
  onScreen(span: Span | null): void;
};

/** Changes come in bursts: one act repaints more than once. */
const BURST_MS = 60;
/** A page's article script may start a moment after the page is complete: it is asked for again and again. */
const LATE_MS = 600;
const TRIES = 20;

/** Follows the tab in front of this window, or always the one that is named. */
export async function followTab(named: number | null, on: TabEvents): Promise<void> {
  let tabId: number | null = null;
  let stop: () => void = () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => on.changed(tabId), BURST_MS);
  };
  const connect = (to: number, tries: number) => {
    let isFirst = tries < TRIES;
    const hear = (news: ArticleNews) => {
      if (isFirst || news.news === 'changed') soon();
      if (news.news === 'on-screen') on.onScreen(news.onScreen);
      isFirst = false;
    };
    stop = followArticle(to, hear, () => {
      if (tries === TRIES) soon();
      if (tries > 0) again = setTimeout(connect, LATE_MS, to, tries - 1);
    });
  };
  const follow = (next: number | null) => {
    clearTimeout(again);
    stop();
    stop = () => undefined;
    tabId = next;
    on.onScreen(null);
    soon();
    if (next !== null) connect(next, TRIES);
  };
  browser.tabs.onUpdated.addListener((updated, { status }) => {
    if (updated === tabId && status === 'complete') follow(updated);
  });
  if (named !== null) return follow(named);
  const own = (await browser.windows.getCurrent()).id;
  browser.tabs.onActivated.addListener(({ tabId: next, windowId }) => {
    if (windowId === own) follow(next);
  });
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  follow(front?.id ?? null);
}
