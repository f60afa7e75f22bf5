import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import {
  type BrowserName,
  type Driven,
  launch,
  newProfile,
  removeProfile,
} from '../../tools/browser.ts';
import { stateOf } from '../../tools/journey.ts';
import { type PortalServer, startPortal } from '../../tools/portal-server.ts';
import { root } from '../../tools/setup.mjs';

export const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];
export const SAMPLE = readFileSync(path.join(root, 'samples', 'article.html'), 'utf8');
export const ADDRESS = 'http://www.myrb.net/html/2021/news/10/300001.html';

/** A page of the labelled set of our own. */
export function goldPage(name: string): string {
  return readFileSync(path.join(root, 'tests', 'fixtures', 'gold', 'pages', name), 'utf8');
}

/** A file of the shared data beside the project, or nothing, with a word about it. */
export function shared(...parts: string[]): string | null {
  const file = path.join(root, '..', 'shared', ...parts);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  console.log(`not at hand, so not compared: shared/${parts.join('/')}`);
  return null;
}

/**
 * Where Chromium saves what an extension saves by itself: the driver's own way gives such files other names. To be
 * called before the profile is used.
 */
function saveInto(folder: string, profile: string): void {
  mkdirSync(path.join(profile, 'Default'), { recursive: true });
  const download = { default_directory: folder, prompt_for_download: false };
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify({ download }));
}

/** One browser with the extension and the portal behind it. */
export type World = {
  driven: Driven;
  portal: PortalServer;
  profile: string;
  /** Serves a page under an address and opens it. */
  visit(html: string, url?: string): Promise<Page>;
  /** What the article script says of the page at an address. */
  state(url?: string): ReturnType<typeof stateOf>;
  /** Closes the browser and opens it again with the same profile. */
  restart(): Promise<void>;
  end(): Promise<void>;
};

export async function aWorld(
  which: BrowserName,
  downloads?: string,
  extension?: string,
): Promise<World> {
  const portal = await startPortal();
  const profile = newProfile();
  if (downloads && extension) saveInto(downloads, profile);
  const options = {
    which,
    profile,
    proxy: portal.address,
    ...(downloads && !(extension && which === 'chrome') && { downloads }),
    ...(extension && { extension }),
  };
  let page: Page | null = null;
  const world: World = {
    driven: await launch(options),
    portal,
    profile,
    async visit(html, url = ADDRESS) {
      portal.serve(url, html);
      // A page that a failed test left open would answer for the next one.
      await page?.close().catch(() => undefined);
      page = await world.driven.open(url);
      return page;
    },
    state: (url = ADDRESS) => stateOf(world.driven, url),
    async restart() {
      page = null;
      await world.driven.close();
      world.driven = await launch(options);
    },
    async end() {
      await world.driven.close();
      await portal.close();
      removeProfile(profile);
    },
  };
  return world;
}
