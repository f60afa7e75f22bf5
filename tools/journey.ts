import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageState } from '../messaging/protocol.ts';
import { type BrowserName, type Driven, launch, newProfile, removeProfile } from './browser.ts';
import { tableOf } from './findings-table.ts';
import { askTab, isInUi } from './own-pages.ts';
import {
  painted,
  passageAround,
  selectByMouse,
  untilFocused,
  untilOpen,
  untilPainted,
} from './reader.ts';
import { until } from './wait.ts';

/** What a journey goes through: an article under its address, and where its traces go. */
export type Journey = {
  which: BrowserName;
  url: string;
  /** The HTTP proxy through which the page is reached; `null` for the network. */
  proxy: URL | null;
  /** A folder for screenshots and exported files. */
  results: string;
  say: (line: string) => void;
};

type ArticleState = Extract<PageState, { isArticle: true }>;

const NOTE = '这个数字值得跟踪：与去年同期比较。';
const TAG = '经济';

/** A reader's whole path with real mouse and keyboard. Throws with a sentence at the first step that fails. */
export async function travel(journey: Journey): Promise<void> {
  const { say } = journey;
  const profile = newProfile();
  mkdirSync(journey.results, { recursive: true });
  const options = { ...journey, profile, downloads: journey.results };
  try {
    const quote = await within(await launch(options), (driven) => firstVisit(driven, journey));
    say(`7/9  ${journey.which} is closed and opened again, with the same profile`);
    await within(await launch(options), (driven) => secondVisit(driven, journey, quote));
  } finally {
    removeProfile(profile);
  }
}

async function within<T>(driven: Driven, visit: (driven: Driven) => Promise<T>): Promise<T> {
  try {
    return await visit(driven);
  } finally {
    await driven.close();
  }
}

async function firstVisit(driven: Driven, journey: Journey): Promise<string> {
  const { say } = journey;
  say(`1/9  opening ${journey.url} in ${driven.which}`);
  const page = await openArticle(driven, journey);
  const figures = await painted(page, 'figure');
  const officials = await painted(page, 'official');
  say(
    `2/9  marked: ${figures.length} key figures, ${officials.length} mentions of officials; the page itself is ${(await isUntouched(page)) ? 'untouched' : 'CHANGED'}`,
  );
  await picture(page, journey, '1-marks');
  const quote = await passageAround(page);
  say(`3/9  selected with the mouse: “${quote}”`);
  await selectByMouse(page, quote);
  await untilOpen(page, '.toolbar');
  await picture(page, journey, '2-toolbar');
  await annotateByKeyboard(page);
  await picture(page, journey, '3-editor');
  await chord(page, 'Control', 'Enter');
  await untilPainted(page, 'yellow', (texts) => texts.includes(quote));
  say('4/9  annotated by keyboard with a note and a tag; painted once it was saved');
  await untilOpen(page, '.notice');
  await picture(page, journey, '4-annotated');
  const popup = await openPopup(driven, journey);
  await popup.click('.ribbon');
  await popup.waitForSelector('.ribbon[aria-pressed="true"]');
  say('5/9  bookmarked from the popup');
  const state = await stateOf(driven, journey.url);
  say(`6/9  what was recognised:\n${tableOf(state)}`);
  return quote;
}

async function secondVisit(driven: Driven, journey: Journey, quote: string): Promise<void> {
  const { say } = journey;
  const page = await openArticle(driven, journey);
  await untilPainted(page, 'yellow', (texts) => texts.includes(quote));
  await picture(page, journey, '5-found-again');
  const popup = await openPopup(driven, journey);
  const kept = await stateOf(driven, journey.url);
  if (!kept.bookmark) throw new Error('the bookmark was not kept');
  await popup.setViewport({ width: 400, height: 600 });
  await picture(popup, journey, '6-popup');
  say(
    `8/9  found again in its place, with the note “${kept.annotations[0]?.annotation.note}”; the bookmark is kept`,
  );
  const library = await driven.openOwn('library.html');
  await library.waitForSelector('.search');
  await library.type('.search', quote.slice(0, 2));
  await library.waitForSelector('mark');
  await picture(library, journey, '7-library');
  const files = await exportAll(library, journey.results);
  say(
    `9/9  the library finds it by two characters, and exported:\n${files.map((file) => `     ${path.relative(process.cwd(), file)}`).join('\n')}`,
  );
}

async function openArticle(driven: Driven, { url }: Journey): Promise<Page> {
  const page = await driven.open(url);
  const state = await until(
    () => stateOf(driven, url).catch(() => null),
    (answer) => answer !== null,
  );
  if (!state?.isArticle) {
    const popup = await openPopup(driven, { url });
    const reason = await popup.$eval('.facts', (element) => element.textContent);
    throw new Error(`Nothing was marked on this page: ${reason}`);
  }
  const { figures, officials } = state;
  if (figures.length + officials.length === 0)
    throw new Error('Nothing was marked: the article has no key figure and names no official.');
  await untilPainted(page, figures.length > 0 ? 'figure' : 'official', isSome);
  await page.bringToFront();
  return page;
}

function isSome(texts: readonly string[]): boolean {
  return texts.length > 0;
}

/** Is the document what a browser makes of its source by itself? */
export function isUntouched(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    return parsed.documentElement.outerHTML === document.documentElement.outerHTML;
  });
}

/** Tab enters the toolbar at the last colour; arrows lead to the pen; then note, Tab, tag. */
export async function annotateByKeyboard(page: Page, note = NOTE, tag = TAG): Promise<void> {
  await enterToolbar(page);
  const onPen = () => isInUi(page, '.toolbar .tool:not([aria-pressed])', true);
  for (let step = 0; step < 9 && !(await onPen()); step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await untilFocused(page, '.editor textarea');
  await page.keyboard.type(note);
  await page.keyboard.press('Tab');
  await untilFocused(page, '.tags-field input');
  await page.keyboard.type(tag);
  await page.keyboard.press('Enter');
  await untilOpen(page, '.tags-field .tag');
}

/** The toolbar comes a moment after the selection rests. */
export async function enterToolbar(page: Page): Promise<void> {
  await untilOpen(page, '.toolbar');
  await page.keyboard.press('Tab');
  await untilFocused(page, '.toolbar button');
}

export async function chord(
  page: Page,
  modifier: 'Control' | 'Shift',
  key: 'Enter' | 'Tab' | 'z',
): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
}

export async function openPopup(driven: Driven, { url }: Pick<Journey, 'url'>): Promise<Page> {
  const popup = await driven.openOwn(`popup.html?tab=${await driven.tabOf(url)}`);
  await popup.waitForSelector('.heading');
  return popup;
}

export async function stateOf(driven: Driven, url: string): Promise<ArticleState> {
  return (await askTab(driven.opener, await driven.tabOf(url), 'pageState')) as ArticleState;
}

const EXPORTS = ['csv', 'markdown', 'backup'];

/** Exports the journey's formats through the library's dialog. Answers where the files lie. */
export async function exportAll(library: Page, folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const format of EXPORTS) files.push(await exportFrom(library, folder, format));
  return files;
}

/** Exports what is shown in one format. Answers where the file lies. */
export async function exportFrom(library: Page, folder: string, format: string): Promise<string> {
  await library.click('.tools .export');
  await library.waitForSelector('.dialog input[name="format"]');
  await library.$eval(`.dialog input[value="${format}"]`, (input) =>
    (input as HTMLInputElement).click(),
  );
  await library.$$eval('.dialog input[required]', (fields) => {
    for (const field of fields as HTMLInputElement[]) {
      field.value ||= '白露';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await library.click('.dialog button[type="submit"]');
  const name = await library.waitForSelector('.dialog [data-file]');
  const file = (await name?.evaluate((said) => (said as HTMLElement).dataset.file)) ?? '';
  const there = await untilThere(folder, file);
  await library.click('.dialog .primary');
  return there;
}

/** Waits for a download. Answers where it lies. */
export async function untilThere(folder: string, name: string): Promise<string> {
  const file = path.join(folder, name);
  const size = () => (readdirSync(folder).includes(name) ? readFileSync(file).length : 0);
  if ((await until(size, (bytes) => bytes > 0)) === null)
    throw new Error(`${name} was not downloaded`);
  return file;
}

async function picture(page: Page, { results, which }: Journey, name: string): Promise<void> {
  await page.screenshot({ path: path.join(results, `${which}-${name}.png`) as `${string}.png` });
}
