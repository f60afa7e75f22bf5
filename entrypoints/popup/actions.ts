import { browser } from 'wxt/browser';
import type { PopupActions } from '../../components/popup/popup-state.ts';
import type { Notice } from '../../components/Toast.tsx';
import { t } from '../../components/text.ts';
import { common } from '../../components/words/common.ts';
import { page } from '../../components/words/page.ts';
import { askArticle } from '../../messaging/messenger.ts';
import { deleteAnnotations, restoreAnnotations } from '../../storage/annotations.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { setLayer } from '../../storage/settings.ts';

/** What a click in the popup does; after each act the popup and the article's page show what is so now. */
export function createActions(
  db: QuandianDatabase,
  tabId: number | null,
  reload: () => Promise<void>,
  inform: (notice: Notice) => void,
): PopupActions {
  const refresh = async () => {
    if (tabId !== null) await askArticle(tabId, 'refresh').catch(() => undefined);
    await reload();
  };
  const act = async (deed: () => Promise<unknown>) => {
    try {
      await deed();
      await refresh();
    } catch {
      inform({ text: t(page.actFailed) });
    }
  };
  const restore = (id: string) => act(() => restoreAnnotations(db, [id]));
  return {
    reveal: (target) =>
      void act(async () => {
        if (tabId === null) return;
        const place = 'annotationId' in target ? target : { start: target.start, end: target.end };
        await askArticle(tabId, 'reveal', place);
      }),
    toggleBookmark: () =>
      void act(async () => tabId !== null && askArticle(tabId, 'toggleBookmark')),
    switchLayer: (layer, on, everywhere) =>
      void act(async () => setLayer(everywhere ? null : await hostOf(tabId), layer, on)),
    deleteAnnotation: (id) =>
      void act(async () => {
        await deleteAnnotations(db, [id]);
        const undo = { label: t(common.undo), run: () => void restore(id) };
        inform({ text: t(page.deleted), action: undo });
      }),
    openLibrary: () => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') }),
  };
}

/** The host of the page in a tab; the portal's hosts are permitted, so the address is known. */
async function hostOf(tabId: number | null): Promise<string | null> {
  const url = tabId === null ? undefined : (await browser.tabs.get(tabId)).url;
  return url ? new URL(url).host : null;
}
