import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { annotateByKeyboard, chord } from '../../tools/journey.ts';
import { selectByMouse, untilPainted } from '../../tools/reader.ts';
import { root } from '../../tools/setup.mjs';
import type { World } from './harness.ts';

/** Where pictures of the views go, for people to look at. */
const PICTURES = path.join(root, 'results', 'views');
/** Evaluated by the driver: the extension's own rules let no script in. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export type Look = 'light' | 'dark' | 'contrast';
const LOOKS: readonly Look[] = ['light', 'dark'];

/** Chooses the theme as the options do. */
export async function wear(page: Page, look: Look): Promise<void> {
  await page.evaluate(async (theme) => {
    type Api = { storage: { local: { set(values: object): Promise<void> } } };
    await (globalThis as never as { chrome: Api }).chrome.storage.local.set({ theme });
  }, look);
  await page.waitForFunction((theme) => document.documentElement.dataset.theme === theme, {}, look);
  // What is still on its way from one colour to another is neither for the picture nor for axe.
  await page.waitForFunction(() => document.getAnimations().length === 0);
}

/** Takes a picture of a view in both themes, and lets axe look at it in each. */
export async function lookAt(
  page: Page,
  name: string,
  size: { width: number; height: number },
  looks: readonly Look[] = LOOKS,
): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.bringToFront();
  await page.setViewport(size);
  // What was said of the step before is no part of the view.
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('.notice button:last-child')?.click(),
  );
  for (const look of looks) {
    await wear(page, look);
    const file = `${path.join(PICTURES, name)}-${look}.png` as `${string}.png`;
    await page.screenshot({ path: file });
    expect(await faults(page), `${name}, ${look}`).toEqual([]);
  }
}

/** Takes a picture of a view in the colours that the system forces on it, as Windows' contrast themes do. Chromium alone lets a driver ask for them. */
export async function lookForced(
  page: Page,
  name: string,
  size: { width: number; height: number },
): Promise<void> {
  await page.bringToFront();
  await page.setViewport(size);
  const session = await page.createCDPSession();
  const force = (value: string) =>
    session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  await force('active');
  try {
    const file = `${path.join(PICTURES, name)}-forced.png` as `${string}.png`;
    await page.screenshot({ path: file });
    // Of the colours axe sees what the sheet says, not what the system made of it.
    expect(await faults(page, ['color-contrast']), `${name}, forced colours`).toEqual([]);
  } finally {
    await force('');
    await session.detach();
  }
}

/** What axe has to say against a view: rules, but for those that are `unasked`, and the elements that break them. */
async function faults(page: Page, unasked: readonly string[] = []): Promise<string[]> {
  await page.evaluate(`${AXE}; true`);
  const rules = Object.fromEntries(unasked.map((rule) => [rule, { enabled: false }]));
  const found = await page.evaluate(async (ruled) => {
    type Axe = { run(options: object): Promise<AxeResults> };
    const axe = (globalThis as never as { axe?: Axe }).axe;
    if (!axe) return null;
    const { violations } = await axe.run({ resultTypes: ['violations'], rules: ruled });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
    );
  }, rules);
  if (!found) throw new Error('axe was not loaded');
  return found;
}

/** Annotates words of the article by mouse and keyboard. */
export async function annotate(page: Page, words: string, note: string): Promise<void> {
  await page.bringToFront();
  await selectByMouse(page, words);
  await annotateByKeyboard(page, note, '经济');
  await chord(page, 'Control', 'Enter');
  await untilPainted(page, 'yellow', (texts) => texts.includes(words));
}

/** The texts of what fits a selector. */
export function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (found) => found.map((one) => one.textContent ?? ''));
}

/** Waits until a notice says something. */
export async function untilSaid(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('.notice')?.textContent?.includes(wanted),
    {},
    words,
  );
}

/** Opens the article anew under the same address with other words in it. */
export async function reopen(world: World, html: string): Promise<Page> {
  const page = await world.visit(html);
  await untilPainted(page, 'figure', (texts) => texts.length > 0);
  return page;
}

/** Presses Tab until the focus is on what fits a selector; `back` with Shift. */
export async function tabTo(page: Page, selector: string, back = false): Promise<void> {
  const isThere = () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  for (let step = 0; step < MOST_STOPS; step++) {
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
    if (await isThere()) return;
  }
  throw new Error(`the Tab key does not reach ${selector}`);
}

/** More stops than any view has. */
const MOST_STOPS = 140;

/** The words of the element in focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

/** What lies on the clipboard, pasted into a field: reading it asks the reader in some browsers. */
export async function clipboardOf(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return page.$eval('#pasted', (field) => {
    const { value } = field as HTMLTextAreaElement;
    field.remove();
    return value;
  });
}
