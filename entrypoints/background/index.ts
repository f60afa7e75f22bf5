import { browser } from 'wxt/browser';
import { defineBackground } from '#imports';
import { guardBackground, type Own } from '../../messaging/background-guard.ts';
import { answer } from '../../messaging/messenger.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { tidy } from '../../storage/tidy.ts';
import { createCalls } from './calls.ts';
import { createMenu, listenToMenuAndKeys } from './menu-and-keys.ts';

/** Every listener is there in the first turn: a browser that wakes the background does not wait. */
export default defineBackground(() => {
  const db = new QuandianDatabase();
  const calls = createCalls(db);
  answer(calls, (call, args, sender) => guardBackground(whoWeAre(), call, args, sender));
  listenToMenuAndKeys();
  browser.runtime.onStartup.addListener(() => void tidy(db).catch(() => undefined));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // A new reader learns it on a sample.
    if (reason === 'install') {
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    }
    void createMenu(whoWeAre().hosts);
  });
});

function whoWeAre(): Own {
  const { host_permissions: hosts = [] } = browser.runtime.getManifest() as {
    host_permissions?: string[];
  };
  return { id: browser.runtime.id, origin: browser.runtime.getURL(''), hosts };
}
