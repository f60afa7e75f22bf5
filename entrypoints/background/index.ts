import { browser } from 'wxt/browser';
import { defineBackground } from '#imports';
import { guardBackground, guardSite, type Own } from '../../messaging/background-guard.ts';
import { answer } from '../../messaging/messenger.ts';
import { articleKeyOf } from '../../storage/annotations.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { tidy } from '../../storage/tidy.ts';
import { createCalls } from './calls.ts';
import { listenToMenuAndKeys } from './menu-and-keys.ts';
import { createRollingBackup } from './rolling-backup.ts';
import { followPermissions, followSites, permittedHosts } from './sites.ts';
import { createLossWatch } from './watch-loss.ts';

/** Every listener is there in the first turn: a browser that wakes the background does not wait. */
export default defineBackground(() => {
  const db = new QuandianDatabase();
  const backUpSoon = createRollingBackup(db);
  const watchLoss = createLossWatch(db);
  const calls = createCalls(db, () => {
    backUpSoon();
    watchLoss();
  });
  answer(calls, async (call, args, sender) => {
    const own = await whoWeAre();
    guardBackground(own, call, args, sender);
    await guardSite(own, call, args, sender, (id) => articleKeyOf(db, id));
  });
  followPermissions();
  listenToMenuAndKeys();
  browser.runtime.onStartup.addListener(() => {
    void tidy(db).catch(() => undefined);
    backUpSoon();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // A new reader learns it on a sample.
    if (reason === 'install') {
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    }
    void followSites();
  });
});

async function whoWeAre(): Promise<Own> {
  return {
    id: browser.runtime.id,
    origin: browser.runtime.getURL(''),
    hosts: await permittedHosts(),
  };
}
