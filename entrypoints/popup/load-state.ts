import { browser } from 'wxt/browser';
import type { PopupState } from '../../components/popup/popup-state.ts';
import { t } from '../../components/text.ts';
import { review } from '../../components/words/review.ts';
import { askArticle } from '../../messaging/messenger.ts';
import type { PageState } from '../../messaging/protocol.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { annotationRows, bookmarkRows } from '../../storage/library.ts';
import { layersByDefault } from '../../storage/settings.ts';

/** So much of what was kept last is shown where there is no article. */
const RECENT = 50;

/** The tab whose article is shown: the one in front, or where the popup is opened as a page, the one its address names. */
export async function shownTab(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** What the popup shows now. */
export async function loadState(db: QuandianDatabase, tabId: number | null): Promise<PopupState> {
  const state = await pageStateOf(tabId);
  if (state?.isArticle) {
    const layersEverywhere = await layersByDefault();
    return { kind: 'article', state: { ...state, layersEverywhere } };
  }
  return {
    kind: 'elsewhere',
    reason: state?.reason ?? t(review.notOurSite),
    annotations: await annotationRows(db, RECENT),
    bookmarks: await bookmarkRows(db, RECENT),
  };
}

/** What the tab's article script says; nothing where there is none. */
async function pageStateOf(tabId: number | null): Promise<PageState | null> {
  return tabId === null ? null : askArticle(tabId, 'pageState').catch(() => null);
}
