import { browser } from 'wxt/browser';
import { askArticle } from '../../messaging/messenger.ts';
import { isReaderWanted } from '../../messaging/reader-wanted.ts';
import { ownHosts } from '../shared/sites.ts';
import { createMenu } from './menu-and-keys.ts';

/** Files of the extension, as the build names them. */
type Script = '/detector.js' | '/content-scripts/article.js';
const DETECTOR: Script = '/detector.js';
const READER: Script = '/content-scripts/article.js';
const REGISTRATION = 'sites';

/** The hosts whose pages the reader lets us read: the portal's, and those that were switched on. */
export async function permittedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(?:\*|https?):/.test(origin));
}

/** The browser remembers which sites are switched on; everything else follows it. */
export function followPermissions(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) void followSites().then(() => bringDetector(origins));
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    if (origins.length > 0) void followSites().then(() => leave(origins));
  });
  browser.runtime.onMessage.addListener(((message: unknown, sender: Asking, reply: Reply) => {
    if (!isReaderWanted(message) || sender.id !== browser.runtime.id) return undefined;
    bringReader(sender).then(
      () => reply(true),
      () => reply(false),
    );
    return true;
  }) as never);
}

type Asking = { id?: string; tab?: { id?: number }; frameId?: number };
type Reply = (isBrought: boolean) => void;

/** Registers the detector for what is permitted beyond the manifest, and the menu for all that is permitted. */
export async function followSites(): Promise<void> {
  const hosts = await permittedHosts();
  const own = ownHosts();
  await Promise.all([
    registerDetector(hosts.filter((host) => !own.includes(host))),
    createMenu(hosts),
  ]);
}

async function registerDetector(matches: string[]): Promise<void> {
  const ids = [REGISTRATION];
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids });
  if (known) await browser.scripting.unregisterContentScripts({ ids });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: REGISTRATION,
      matches,
      js: [DETECTOR],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** The tabs that are open already show what they are at once, without a reload. */
async function bringDetector(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.allSettled(
    tabs.map(({ id }) => id !== undefined && inject({ tabId: id }, DETECTOR)),
  );
}

/** Pages that are open let go of what they show: we may no longer look which they are, so all are told. */
async function leave(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(({ id }) => id !== undefined && askArticle(id, 'leave', origins)),
  );
}

async function bringReader({ tab, frameId }: Asking): Promise<void> {
  if (tab?.id === undefined) throw new Error('no tab');
  await inject({ tabId: tab.id, frameIds: [frameId ?? 0] }, READER);
}

function inject(target: { tabId: number; frameIds?: number[] }, file: Script): Promise<unknown> {
  return browser.scripting.executeScript({ target, files: [file] });
}
