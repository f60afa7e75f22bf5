import type { Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWorld, SAMPLE, type World } from './harness.ts';
import { reopen } from './views.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld('chrome');
});
afterAll(() => world.end());

/** Opens the popup as a click on the button in the browser's bar does. */
async function openRealPopup({ driven: { browser } }: World): Promise<Page> {
  const background = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const worker = await background.worker();
  const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  await worker?.evaluate(() => {
    type Api = { action: { openPopup(): Promise<void> } };
    return (globalThis as never as { chrome: Api }).chrome.action.openPopup();
  });
  return (await opened).asPage();
}

test('the real popup opens over the article, in its own size, with the article in it', async () => {
  const page = await reopen(world, SAMPLE);
  await page.bringToFront();
  const popup = await openRealPopup(world);
  await popup.waitForSelector('.tabs');
  expect(await popup.$eval('h1', (heading) => heading.textContent)).toContain('邱允中');
  // A browser adds the width of its scroll bar; nothing of it may stay empty, and the foot is in sight.
  const box = await popup.evaluate(() => ({
    window: { width: document.documentElement.clientWidth, height: innerHeight },
    main: document.querySelector('main')?.getBoundingClientRect().width,
    foot: document.querySelector('.bottom')?.getBoundingClientRect().bottom,
  }));
  expect(box.main).toBe(box.window.width);
  expect(box.window.width).toBeGreaterThanOrEqual(400);
  expect(box.foot).toBeLessThanOrEqual(box.window.height);
  await popup.click('#tab-people');
  await popup.waitForSelector('.mentions');
  // The next test waits for a popup of its own.
  await popup.close();
  const isPopup = (target: Target) => target.url().endsWith('/popup.html');
  await expect.poll(() => world.driven.browser.targets().some(isPopup)).toBe(false);
});

test('from the real popup the real side panel opens beside the article, and follows the tab', async () => {
  const page = await reopen(world, SAMPLE);
  await page.bringToFront();
  const { browser } = world.driven;
  const popup = await openRealPopup(world);
  await popup.waitForSelector('.tabs');
  const opened = browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
  await popup.click('.bottom .icon');
  const panel = await (await opened).asPage();
  await panel.waitForSelector('.tabs');
  expect(await panel.$eval('h1', (heading) => heading.textContent)).toContain('邱允中');
  const other = await world.driven.open('http://www.myrb.net/nothing.html');
  await panel.waitForSelector('.search');
  await other.close();
  await panel.waitForSelector('.tabs');
});
