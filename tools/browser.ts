import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { openThrough, pageAt, rememberOpener, tabOf } from './own-pages.ts';
import { extensionFolder, findBrowser } from './setup.mjs';

export type BrowserName = 'chrome' | 'firefox';

/** A browser with the built extension in it, driven the same way in Chromium and in Firefox. */
export type Driven = {
  which: BrowserName;
  browser: Browser;
  /** Opens an address in a tab of its own, in front. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension, `popup.html?tab=1`, in a tab of its own. */
  openOwn(path: string): Promise<Page>;
  /** A page of the extension that stays open in the background: what only the extension may do is done there. */
  opener: Page;
  /** The browser's number of the tab that shows an address. */
  tabOf(url: string): Promise<number>;
  /** Ends the browser; the profile stays. */
  close(): Promise<void>;
};

type Options = {
  which: BrowserName;
  profile: string;
  headless?: boolean;
  /** The HTTP proxy through which everything goes; without one, the network. */
  proxy?: URL | null;
  /** Where downloads go. */
  downloads?: string;
  /** The folder of the extension, where it is not the built one. */
  extension?: string;
  /** More switches for Chromium. */
  args?: readonly string[];
};

/** An answer of the browser that takes longer will not come any more, in ms. */
const ANSWER_MS = 60_000;

/** The extension's address in Firefox is made by chance, unless it is given. */
const FIREFOX_UUID = '5d1f3c2a-7b64-4e0b-9c55-0a2f6b7c9d10';
const GECKO_ID = 'quandian@quandian.example';

export function newProfile(): string {
  return mkdtempSync(path.join(tmpdir(), 'quandian-profile-'));
}

export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

export async function launch(options: Options): Promise<Driven> {
  return options.which === 'chrome' ? launchChromium(options) : launchFirefox(options);
}

/** Where no language is set, a browser gives Chinese names of files other letters. */
function utf8Environment(): Record<string, string | undefined> {
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  const isUtf8 = /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || '');
  return isUtf8 ? process.env : { ...process.env, LC_ALL: 'C.UTF-8' };
}

function executable(which: BrowserName): string {
  const found = findBrowser(which);
  if (!found) throw new Error(`no ${which} found`);
  return found;
}

async function launchChromium({
  profile,
  headless = true,
  proxy = null,
  downloads,
  extension = extensionFolder('chrome'),
  args = [],
}: Options): Promise<Driven> {
  const browser = await puppeteer.launch({
    executablePath: executable('chrome'),
    headless,
    protocolTimeout: ANSWER_MS,
    env: { ...utf8Environment(), LANGUAGE: 'zh_CN' },
    userDataDir: profile,
    ...(downloads && { downloadBehavior: { policy: 'allow' as const, downloadPath: downloads } }),
    enableExtensions: [extension],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--accept-lang=zh-CN',
      ...(proxy === null
        ? []
        : [`--proxy-server=${proxy.origin}`, '--proxy-bypass-list=<-loopback>']),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=zh-CN',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints',
      ...args,
    ],
  });
  const worker = await browser.waitForTarget(
    (target) =>
      target.url().startsWith('chrome-extension://') && target.url().endsWith('/background.js'),
  );
  const base =
    new URL(worker.url()).origin.replace('null', '') ||
    `chrome-extension://${new URL(worker.url()).host}`;
  // The welcome page opens by itself at the installation: a tab that comes to the front later would take the mouse away.
  const opener = await pageAt(browser, (href) => href === `${base}/welcome.html`);
  return driven('chrome', browser, opener, (file) => open(browser, `${base}/${file}`));
}

async function launchFirefox({
  profile,
  headless = true,
  proxy = null,
  downloads,
  extension = extensionFolder('firefox'),
}: Options): Promise<Driven> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable('firefox'),
    env: utf8Environment(),
    headless,
    protocolTimeout: ANSWER_MS,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.accept_languages': 'zh-CN,zh',
      'dom.security.https_first': false,
      // Nobody is there to answer the browser's question whether an extension may read a site.
      ...(headless && { 'extensions.webextOptionalPermissionPrompts': false }),
      'browser.download.folderList': 2,
      // The list of downloads would take the focus from the page.
      'browser.download.alwaysOpenPanel': false,
      ...(downloads && { 'browser.download.dir': downloads }),
      ...(proxy !== null && {
        'network.proxy.type': 1,
        'network.proxy.http': proxy.hostname,
        'network.proxy.http_port': portOf(proxy),
        'network.proxy.ssl': proxy.hostname,
        'network.proxy.ssl_port': portOf(proxy),
        'network.proxy.allow_hijacking_localhost': true,
      }),
    },
  });
  await browser.installExtension(extension);
  const base = `moz-extension://${FIREFOX_UUID}`;
  // The welcome page, which opens by itself at the installation, opens every other page of the extension.
  const opener = await pageAt(browser, (href) => href.startsWith(base));
  // Firefox lets nobody navigate to an extension's page but the extension: one that is open opens the next.
  return driven('firefox', browser, opener, (file) => openThrough(opener, `${base}/${file}`));
}

function driven(
  which: BrowserName,
  browser: Browser,
  opener: Page,
  openOwn: Driven['openOwn'],
): Driven {
  rememberOpener(browser, opener);
  return {
    which,
    browser,
    opener,
    open: (url) => open(browser, url),
    openOwn,
    tabOf: (url) => tabOf(opener, url),
    close: () => browser.close(),
  };
}

function portOf({ port, protocol }: URL): number {
  return Number(port) || (protocol === 'https:' ? 443 : 80);
}

async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}
