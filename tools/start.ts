import { existsSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserName, launch, newProfile } from './browser.ts';
import { decodePage } from './decode-page.ts';
import { travel } from './journey.ts';
import { startPortal } from './portal-server.ts';
import { root } from './setup.mjs';

/** The sample's own address, and the one under which a FILE is served. */
const ADDRESS = 'http://www.myrb.net/html/2021/news/10/300001.html';

type Wish = { which: BrowserName; page: string; url: string | null };

/** The main job: the article in a browser for a reader, or without a display the reader's whole path. */
async function main(args: readonly string[]): Promise<void> {
  const wish = wishOf(args);
  if (wish.url) return onNetwork(wish, wish.url);
  if (!existsSync(wish.page)) throw new Error(`There is no file “${wish.page}”.`);
  const portal = await startPortal();
  portal.serve(ADDRESS, decodePage(readFileSync(wish.page)));
  try {
    await read(wish.which, ADDRESS, portal.address);
  } finally {
    await portal.close();
  }
}

function wishOf(args: readonly string[]): Wish {
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: 'string', default: 'chrome' },
      page: { type: 'string', default: path.join(root, 'samples', 'article.html') },
      url: { type: 'string' },
    },
  });
  const { browser: which, url = null } = values;
  if (which !== 'chrome' && which !== 'firefox')
    throw new Error('--browser takes chrome or firefox.');
  if (url !== null && !URL.canParse(url)) throw new Error(`“${url}” is no address.`);
  return { which, page: path.resolve(values.page), url };
}

/** A real address, over the network or the proxy that `http_proxy` names. */
async function onNetwork({ which }: Wish, url: string): Promise<void> {
  const proxy = process.env.http_proxy ? new URL(process.env.http_proxy) : null;
  await reach(url, proxy).catch((error: Error) => {
    throw new Error(
      `${new URL(url).host} cannot be reached from here (${error.message}). Save the page and use --page FILE, or run without --url for the sample.`,
    );
  });
  await read(which, url, proxy);
}

/** Asks for the page once, so that a missing network is told in a sentence and not by a browser's error page. */
async function reach(url: string, proxy: URL | null): Promise<void> {
  const { protocol, host } = new URL(url);
  // Through a proxy that would take a tunnel; the browser makes its own.
  if (proxy && protocol === 'https:') return;
  const { request } = protocol === 'https:' ? https : http;
  await new Promise<void>((resolve, reject) => {
    const timeout = 10_000;
    const sent = proxy
      ? request(proxy, { path: url, headers: { host }, timeout })
      : request(url, { timeout });
    sent.on('response', (response) => {
      response.resume();
      if ((response.statusCode ?? 500) < 400) resolve();
      else reject(new Error(`it answers ${response.statusCode}`));
    });
    sent.on('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(error.message || error.code)),
    );
    sent.on('timeout', () => sent.destroy(new Error('no answer within 10 seconds')));
    sent.end();
  });
}

async function read(which: BrowserName, url: string, proxy: URL | null): Promise<void> {
  if (hasDisplay()) return readOnDisplay(which, url, proxy);
  const results = path.join(root, 'results', which);
  rmSync(results, { recursive: true, force: true });
  console.log('no display: a reader’s whole path, headless');
  await travel({ which, url, proxy, results, say: (line) => console.log(line) });
  console.log(`screenshots and exported files: ${path.relative(process.cwd(), results) || '.'}`);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function readOnDisplay(which: BrowserName, url: string, proxy: URL | null): Promise<void> {
  const driven = await launch({ which, profile: newProfile(), proxy, headless: false });
  await driven.open(url);
  console.log(
    'The article is open. Point at a mark, select some text, open the popup. Close the browser to end.',
  );
  await new Promise<void>((resolve) => driven.browser.on('disconnected', () => resolve()));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
