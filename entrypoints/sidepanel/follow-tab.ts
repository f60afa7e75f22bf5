import { browser } from 'wxt/browser';
import type { Span } from '../../domain/article.ts';
import { followArticle } from '../../messaging/following.ts';

export type TabEvents = {
  /** Another tab is in front, another page in it, or something about its article changed. */
  changed(tabId: number | null): void;
  onScreen(span: Span | null): void;
};

/** Changes come in bursts: one act repaints more than once. */
const BURST_MS = 60;
/** A page's article script may start a moment after the page is complete. */
const LATE_MS = 600;

/** Follows the tab in front of this window, or always the one that is named. */
export async function followTab(named: number | null, on: TabEvents): Promise<void> {
  let tabId: number | null = null;
  let stop: () => void = () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => on.changed(tabId), BURST_MS);
  };
  const follow = (next: number | null) => {
    stop();
    stop = () => undefined;
    tabId = next;
    on.onScreen(null);
    soon();
    if (next === null) return;
    stop = followArticle(
      next,
      (news) => (news.news === 'changed' ? soon() : on.onScreen(news.onScreen)),
      soon,
    );
  };
  browser.tabs.onUpdated.addListener((updated, { status }) => {
    if (updated !== tabId || status !== 'complete') return;
    follow(updated);
    setTimeout(() => updated === tabId && follow(updated), LATE_MS);
  });
  if (named !== null) return follow(named);
  const own = (await browser.windows.getCurrent()).id;
  browser.tabs.onActivated.addListener(({ tabId: next, windowId }) => {
    if (windowId === own) follow(next);
  });
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  follow(front?.id ?? null);
}
