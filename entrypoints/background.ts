import { browser } from 'wxt/browser';
import { defineBackground } from '#imports';
import { guardBackground, type Own } from '../messaging/background-guard.ts';
import { answer, askArticle } from '../messaging/messenger.ts';
import type { ArticleCalls, BackgroundCalls } from '../messaging/protocol.ts';
import {
  annotationsOf,
  deleteAnnotations,
  restoreAnnotations,
  saveAnnotation,
  updateAnnotation,
} from '../storage/annotations.ts';
import { bookmarkOf, deleteBookmark, saveBookmark } from '../storage/bookmarks.ts';
import { QuandianDatabase } from '../storage/database.ts';
import { keepStorage } from '../storage/durability.ts';
import { tidy } from '../storage/tidy.ts';

export default defineBackground(() => {
  const db = new QuandianDatabase();
  const calls: BackgroundCalls = {
    keptOf: async (key) => ({
      annotations: await annotationsOf(db, key),
      bookmark: await bookmarkOf(db, key),
    }),
    saveAnnotation: (draft, article) => keepStorage(saveAnnotation(db, draft, article)),
    updateAnnotation: (id, body) => updateAnnotation(db, id, body),
    deleteAnnotation: (id) => deleteAnnotations(db, [id]),
    restoreAnnotation: async (id) => (await restoreAnnotations(db, [id]))[0] as never,
    saveBookmark: (article) => keepStorage(saveBookmark(db, article)),
    deleteBookmark: (key) => deleteBookmark(db, key),
    openLibrary: async () => {
      await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
    },
  };
  answer(calls, (call, args, sender) => guardBackground(whoWeAre(), call, args, sender));
  const tidyUp = () => void tidy(db).catch(() => undefined);
  browser.runtime.onStartup.addListener(tidyUp);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    // The library greets a new reader and says where to begin.
    if (reason === 'install') void calls.openLibrary();
    void createMenu();
  });
  browser.contextMenus.onClicked.addListener((_, tab) => void ask(tab?.id, 'annotateSelection'));
  browser.commands.onCommand.addListener((command, tab) => void ask(tab?.id, COMMANDS[command]));
});

function whoWeAre(): Own {
  const { host_permissions: hosts = [] } = browser.runtime.getManifest() as {
    host_permissions?: string[];
  };
  return { id: browser.runtime.id, origin: browser.runtime.getURL(''), hosts };
}

/** A menu outlives an update, and a second one with its id would be an error. */
async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'annotate',
    title: browser.i18n.getMessage('menuAnnotate'),
    contexts: ['selection'],
    documentUrlPatterns: [...whoWeAre().hosts],
  });
}

/** What each shortcut of the manifest asks of the article. */
const COMMANDS: Record<string, 'annotateSelection' | 'toggleBookmark' | 'nextMark'> = {
  annotate: 'annotateSelection',
  bookmark: 'toggleBookmark',
  'next-mark': 'nextMark',
};

/** Asks the article in a tab; a tab without one does not answer, which is no failure. */
async function ask(tabId: number | undefined, call: keyof ArticleCalls | undefined): Promise<void> {
  if (tabId === undefined || call === undefined) return;
  await askArticle(tabId, call as 'nextMark').catch(() => undefined);
}
