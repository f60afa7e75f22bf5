import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
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
};

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
}: Options): Promise<Driven> {
  const browser = await puppeteer.launch({
    executablePath: executable('chrome'),
    headless,
    env: { ...process.env, LANGUAGE: 'zh_CN' },
    userDataDir: profile,
    ...(downloads && { downloadBehavior: { policy: 'allow' as const, downloadPath: downloads } }),
    enableExtensions: [extensionFolder('chrome')],
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
    ],
  });
  const worker = await browser.waitForTarget(
    (target) =>
      target.url().startsWith('chrome-extension://') && target.url().endsWith('/background.js'),
  );
  const base =
    new URL(worker.url()).origin.replace('null', '') ||
    `chrome-extension://${new URL(worker.url()).host}`;
  await settle(browser, `${base}/welcome.html`);
  const openOwn = async (file: string) => open(browser, `${base}/${file}`);
  return {
    which: 'chrome',
    browser,
    open: (url) => open(browser, url),
    openOwn,
    tabOf: (url) => tabOf(openOwn, url),
    close: () => browser.close(),
  };
}

/** The welcome page opens by itself at the installation: a tab that comes to the front later would take the mouse away. */
async function settle(browser: Browser, url: string): Promise<void> {
  for (let tries = 0; tries < 30; tries++) {
    if ((await browser.pages()).some((page) => page.url() === url)) return;
    await pause(100);
  }
}

async function launchFirefox({
  profile,
  headless = true,
  proxy = null,
  downloads,
}: Options): Promise<Driven> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable('firefox'),
    headless,
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
  await browser.installExtension(extensionFolder('firefox'));
  const base = `moz-extension://${FIREFOX_UUID}`;
  // The welcome page, which opens by itself at the installation, opens every other page of the extension.
  const opener = await waitForPage(browser, new Set(), (href) => href.startsWith(base));
  const openOwn = (file: string) => openFirefoxOwn(browser, opener, `${base}/${file}`);
  return {
    which: 'firefox',
    browser,
    open: (url) => open(browser, url),
    openOwn,
    tabOf: (url) => tabOf(openOwn, url),
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

/** Firefox lets nobody navigate to an extension's page but the extension: one that is open opens the next. */
async function openFirefoxOwn(browser: Browser, opener: Page, url: string): Promise<Page> {
  const before = new Set(await browser.pages());
  await opener.evaluate(
    (address) => (globalThis as never as WebExtension).browser.tabs.create({ url: address }),
    url,
  );
  const page = await waitForPage(browser, before, (href) => href === url);
  await page.bringToFront();
  return page;
}

type Tabs = {
  create(options: { url: string }): Promise<unknown>;
  query(options: { url: string }): Promise<{ id: number }[]>;
};
type WebExtension = { browser: { tabs: Tabs }; chrome: { tabs: Tabs } };

async function tabOf(openOwn: Driven['openOwn'], url: string): Promise<number> {
  const page = await openOwn('library.html');
  const tabs = await page.evaluate(async (address) => {
    const api =
      (globalThis as never as WebExtension).browser ?? (globalThis as never as WebExtension).chrome;
    return api.tabs.query({ url: address });
  }, url);
  await page.close();
  const id = tabs[0]?.id;
  if (id === undefined) throw new Error(`no tab shows ${url}`);
  return id;
}

/** Waits for a tab that was not there `before`, by its address, asked of the tab itself: the driver does not know those of an extension's own. */
async function waitForPage(
  browser: Browser,
  before: ReadonlySet<Page>,
  wanted: (href: string) => boolean,
): Promise<Page> {
  for (let tries = 0; tries < 200; tries++) {
    for (const page of await browser.pages()) {
      if (before.has(page)) continue;
      const href = await page.evaluate(() => location.href).catch(() => '');
      if (wanted(href)) return page;
    }
    await pause(100);
  }
  throw new Error('the page did not open');
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
