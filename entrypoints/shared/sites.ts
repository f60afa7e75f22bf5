import { browser } from 'wxt/browser';
import type { Site } from '../../components/popup/SiteSwitch.tsx';
import { matchesSite, sitePattern } from '../../domain/site.ts';

/** The hosts of the manifest, which belong to the extension; only a reader of Firefox can take them away. */
export function ownHosts(): string[] {
  const { host_permissions: hosts = [] } = browser.runtime.getManifest() as {
    host_permissions?: string[];
  };
  return hosts;
}

/**
 * The site that a tab shows, where it can be switched on or off. The browser tells its address of the tab in which
 * the reader has clicked on our button (`activeTab`), and of sites that are permitted.
 */
export async function siteOf(tabId: number | null): Promise<Site | null> {
  const tab = tabId === null ? null : await browser.tabs.get(tabId).catch(() => null);
  const url = tab?.url;
  const pattern = sitePattern(url);
  if (!url || !pattern) return null;
  const own = ownHosts().find((host) => matchesSite(host, url));
  const isPermitted = await browser.permissions.contains({ origins: [own ?? pattern] });
  return own && isPermitted ? null : { pattern: own ?? pattern, isPermitted };
}

/**
 * Asks the browser, which asks the reader; what follows from it is done in the background. Must be called at once
 * in the handler of a click. Answers whether the site is as it was wanted.
 */
export function switchSite(pattern: string, on: boolean): Promise<boolean> {
  const origins = [pattern];
  return on ? browser.permissions.request({ origins }) : browser.permissions.remove({ origins });
}

/** Calls back when a site was switched on or off, wherever that was done. Returns what stops it. */
export function watchSites(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) event.addListener(changed);
  return () => {
    for (const event of [onAdded, onRemoved]) event.removeListener(changed);
  };
}
