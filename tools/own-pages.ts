import type { Browser, Page } from 'puppeteer-core';
import { pause } from './wait.ts';

/** How long an extension's page may take to open before it is opened anew, in ms. */
const OPEN_MS = 15_000;
const ATTEMPTS = 3;
/** A tab that is between two documents may never say where it is, in ms. */
const HREF_MS = 2000;

type Tab = { id: number };
type Injection = { target: { tabId: number }; func: unknown; args: unknown[] };
type Api = {
  tabs: {
    create(options: { url: string }): Promise<Tab>;
    remove(id: number): Promise<void>;
    query(options: { url: string }): Promise<Tab[]>;
    sendMessage(id: number, message: unknown): Promise<{ value: unknown }>;
  };
  scripting: { executeScript(injection: Injection): Promise<{ result: boolean }[]> };
};
type Scope = { browser?: Api; chrome: Api };

/** The page of each browser through which the extension's own rights are used. */
const openers = new WeakMap<Browser, Page>();

export function rememberOpener(browser: Browser, opener: Page): void {
  openers.set(browser, opener);
}

/** Waits for a tab by its address, asked of the tab itself: the driver does not know those of an extension's own. */
export async function pageAt(browser: Browser, wanted: (href: string) => boolean): Promise<Page> {
  const page = await newPageAt(browser, new Set(), wanted);
  if (!page) throw new Error(`the extension's page did not open; open are ${await open(browser)}`);
  return page;
}

/** Has the extension open a page of its own, in front. A tab that the browser never gets to load is closed and opened anew. */
export async function openThrough(opener: Page, url: string): Promise<Page> {
  const browser = opener.browser();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = new Set(await browser.pages());
    const id = await opener.evaluate(async (address) => {
      const { browser, chrome } = globalThis as never as Scope;
      return (await (browser ?? chrome).tabs.create({ url: address })).id;
    }, url);
    const page = await newPageAt(browser, before, (href) => href === url);
    if (page) {
      await page.bringToFront();
      return page;
    }
    await opener.evaluate((tab) => {
      const { browser, chrome } = globalThis as never as Scope;
      return (browser ?? chrome).tabs.remove(tab);
    }, id);
  }
  throw new Error(`${url} did not open; open are ${await open(browser)}`);
}

/** A tab that was not there `before`, or nothing when none comes. One that does not answer holds up no other. */
async function newPageAt(
  browser: Browser,
  before: ReadonlySet<Page>,
  wanted: (href: string) => boolean,
): Promise<Page | null> {
  for (const end = Date.now() + OPEN_MS; Date.now() < end; await pause(100)) {
    const pages = (await browser.pages()).filter((page) => !before.has(page));
    const hrefs = await Promise.all(pages.map(hrefOf));
    const found = pages[hrefs.findIndex(wanted)];
    if (found) return found;
  }
  return null;
}

async function open(browser: Browser): Promise<string> {
  return JSON.stringify(await Promise.all((await browser.pages()).map(hrefOf)));
}

function hrefOf(page: Page): Promise<string> {
  const asked = page.evaluate(() => location.href).catch(() => '');
  return Promise.race([asked, pause(HREF_MS).then(() => '')]);
}

/** The browser's number of the tab that shows an address. */
export async function tabOf(opener: Page, url: string): Promise<number> {
  const id = await opener.evaluate(async (address) => {
    const { browser, chrome } = globalThis as never as Scope;
    return (await (browser ?? chrome).tabs.query({ url: address }))[0]?.id;
  }, url);
  if (id === undefined) throw new Error(`no tab shows ${url}`);
  return id;
}

/** Asks the extension's script in a tab; rejects when none listens there. */
export function askTab(opener: Page, tab: number, call: string): Promise<unknown> {
  return opener.evaluate(
    async (id, name) => {
      const { browser, chrome } = globalThis as never as Scope;
      const message = { quandian: 1, call: name, args: [] };
      return (await (browser ?? chrome).tabs.sendMessage(id, message)).value;
    },
    tab,
    call,
  );
}

/**
 * Is there an element of our interface on a page, in focus if that is asked? Its shadow root is closed to the page
 * and to the driver, but not to the extension.
 */
export async function isInUi(page: Page, selector: string, inFocus: boolean): Promise<boolean> {
  const href = await page.evaluate(() => location.href.replace(/#.*/, ''));
  if (!href.startsWith('http')) return page.evaluate(lookIntoUi, null, selector, inFocus);
  const opener = openers.get(page.browser());
  if (!opener) throw new Error('this browser has no page of the extension');
  return opener.evaluate(lookIntoUi, await tabOf(opener, href), selector, inFocus);
}

/** Runs in a page of the extension, and looks into a tab or, without one, into that page itself. */
async function lookIntoUi(
  tabId: number | null,
  selector: string,
  inFocus: boolean,
): Promise<boolean> {
  const look = (wanted: string, isFocus: boolean): boolean => {
    type Opens = { openOrClosedShadowRoot(host: Element): ShadowRoot | null };
    const { chrome } = globalThis as never as { chrome?: { dom?: Opens } };
    const host = document.querySelector('quandian-ui') as (Element & HasRoot) | null;
    if (!host) return false;
    // Chromium has it in the extension's interface, Firefox on the element.
    const root = host.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host);
    return isFocus
      ? root?.activeElement?.matches(wanted) === true
      : root?.querySelector(wanted) != null;
  };
  if (tabId === null) return look(selector, inFocus);
  const { browser, chrome } = globalThis as never as Scope;
  const injection = { target: { tabId }, func: look, args: [selector, inFocus] };
  return (await (browser ?? chrome).scripting.executeScript(injection))[0]?.result === true;
}

type HasRoot = { openOrClosedShadowRoot?: ShadowRoot | null };
