import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPopup } from '../../tools/journey.ts';
import { painted, untilPainted } from '../../tools/reader.ts';
import { pause } from '../../tools/wait.ts';
import { ADDRESS, aWorld, BROWSERS, goldPage, SAMPLE, type World } from './harness.ts';

/** A news site of another town, and the permission that is asked for it. */
const ELSEWHERE = 'http://www.tuoyang.example/html/2021/news/10/300001.html';
const SITE = 'tuoyang.example';
const PATTERN = `*://*.${SITE}/*`;

const someFigures = (texts: string[]) => texts.length > 0;

describe.each(BROWSERS)('sites in %s', (which) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld(which);
    if (which === 'chrome') await answerBeforehand(world);
  });
  afterAll(() => world.end());

  test('beyond the portal nothing may be read, and nothing comes into a page', async () => {
    const page = await world.visit(SAMPLE, ELSEWHERE);
    await pause(700);
    expect(await painted(page, 'figure')).toEqual([]);
    const options = await world.driven.openOwn('options.html');
    await expect.poll(() => sitesIn(options)).toEqual(['myrb.net']);
    await options.close();
  });

  test('on a page of the portal that is none, no more than the detector comes', async () => {
    const url = 'http://www.myrb.net/';
    const page = await world.visit(goldPage('neg-home.html'), url);
    const popup = await openPopup(world.driven, { url });
    expect(await popup.$eval('.facts', (element) => element.textContent)).toMatch(/首页/);
    expect((await world.state(url)).isArticle).toBe(false);
    await popup.close();
    await page.close();
  });

  test('a site that is switched on is read at once, remembered, and let go of at a click', async () => {
    const page = await world.visit(SAMPLE, ELSEWHERE);
    const options = await world.driven.openOwn('options.html');
    await options.waitForSelector('.add-site input');
    await options.type('.add-site input', `www.${SITE}`);
    await options.click('.add-site button');
    await options.waitForSelector(`[aria-label="停用 ${SITE}"]`);
    expect(await sitesIn(options)).toContain(SITE);
    // The tab that was open already.
    const figures = await untilPainted(page, 'figure', someFigures);
    expect(figures).toContain('78.6亿元');

    // In Chromium the driver installs the extension anew at every start, and an installation asks anew.
    if (which === 'firefox') await world.restart();
    else await options.close();
    const again = await world.visit(SAMPLE, ELSEWHERE);
    await untilPainted(again, 'figure', someFigures);
    const state = await world.state(ELSEWHERE);
    expect(state.article.key).toBe('tuoyang.example/html/2021/news/10/300001.html');

    const settings = await world.driven.openOwn('options.html');
    await settings.waitForSelector(`[aria-label="停用 ${SITE}"]`);
    await settings.click(`[aria-label="停用 ${SITE}"]`);
    await untilPainted(again, 'figure', (texts) => texts.length === 0);
    await expect.poll(() => sitesIn(settings)).toEqual(['myrb.net']);
    await again.reload();
    await pause(700);
    expect(await painted(again, 'figure')).toEqual([]);
    await settings.close();
  });

  test('a site that is switched on can be switched off in the popup', async () => {
    if (which === 'chrome') await answerBeforehand(world);
    const page = await world.visit(SAMPLE, ELSEWHERE);
    const options = await world.driven.openOwn('options.html');
    await options.waitForSelector('.add-site input');
    await options.type('.add-site input', SITE);
    await options.click('.add-site button');
    await untilPainted(page, 'figure', someFigures);
    const popup = await openPopup(world.driven, { url: ELSEWHERE });
    expect(await popup.$eval('.site', (site) => site.textContent)).toContain(SITE);
    await popup.click('.site button');
    await untilPainted(page, 'figure', (texts) => texts.length === 0);
    await expect.poll(() => sitesIn(options)).toEqual(['myrb.net']);
    await popup.close();
    await options.close();
  });

  // Nothing presses the button in the bar of a Firefox that is driven.
  if (which === 'chrome')
    test('the popup that the button in the browser’s bar opens asks for the site at a click, and reads the page at once', async () => {
      await answerBeforehand(world);
      const page = await world.visit(SAMPLE, ELSEWHERE);
      const popup = await pressButton(world, page);
      await popup.waitForSelector('.site button.primary');
      expect(await popup.$eval('.site', (site) => site.textContent)).toContain(SITE);
      expect(await painted(page, 'figure')).toEqual([]);
      await popup.click('.site button.primary');
      await untilPainted(page, 'figure', someFigures);
      await popup.waitForSelector('.tabs');
      expect(await popup.$eval('h1', (heading) => heading.textContent)).toContain('邱允中');
      await popup.click('.site button');
      await untilPainted(page, 'figure', (texts) => texts.length === 0);
      await popup.close();
    });

  test('the portal goes on as it was', async () => {
    const page = await world.visit(SAMPLE, ADDRESS);
    await untilPainted(page, 'figure', someFigures);
  });
});

/** Presses the extension's button in the browser's bar: that tells the popup which site the page is of. */
async function pressButton({ driven }: World, page: Page): Promise<Page> {
  const { host } = new URL(driven.opener.url());
  const extension = (await driven.browser.extensions()).get(host);
  const opened = driven.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  await page.bringToFront();
  await extension?.triggerAction(page);
  return (await opened).asPage();
}

/** The sites that the options name. */
async function sitesIn(options: Page): Promise<string[]> {
  const names = await options.$$eval('#sites li', (rows) =>
    rows.map((row) => row.firstChild?.textContent ?? ''),
  );
  return names;
}

type DeveloperPrivate = { addHostPermission(id: string, pattern: string): Promise<void> };

/**
 * Nobody is there to press the button in the browser's own window: the reader's answer is given in the browser's
 * page of extensions, where a site is allowed beforehand; the extension still has to ask for it.
 */
async function answerBeforehand(world: World): Promise<void> {
  const own = await world.driven.openOwn('options.html');
  const { host } = new URL(own.url());
  await own.close();
  const page = await world.driven.open('chrome://extensions');
  await page.evaluate(
    async (id, pattern) => {
      type Scope = { chrome: { developerPrivate: DeveloperPrivate } };
      const { developerPrivate } = (globalThis as never as Scope).chrome;
      await developerPrivate.addHostPermission(id, pattern);
    },
    host,
    PATTERN,
  );
  await page.close();
}
