import { browser } from 'wxt/browser';
import { askArticle } from '../../messaging/messenger.ts';

/** What an act outside of the page asks of its article. */
type Deed = 'annotateSelection' | 'toggleBookmark' | 'nextMark';

/** What each shortcut of the manifest asks of the article. */
const COMMANDS: Record<string, Deed> = {
  annotate: 'annotateSelection',
  bookmark: 'toggleBookmark',
  'next-mark': 'nextMark',
};

export function listenToMenuAndKeys(): void {
  browser.contextMenus.onClicked.addListener((_, tab) => void ask(tab?.id, 'annotateSelection'));
  browser.commands.onCommand.addListener((command, tab) => void ask(tab?.id, COMMANDS[command]));
}

/** A menu outlives an update, and a second one with its id would be an error. */
export async function createMenu(hosts: readonly string[]): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'annotate',
    title: browser.i18n.getMessage('menuAnnotate'),
    contexts: ['selection'],
    documentUrlPatterns: [...hosts],
  });
}

/** Asks the article in a tab; a tab without one does not answer, which is no failure. */
async function ask(tabId: number | undefined, deed: Deed | undefined): Promise<void> {
  if (tabId === undefined || deed === undefined) return;
  await askArticle(tabId, deed).catch(() => undefined);
}
