import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chord, enterToolbar } from '../../tools/journey.ts';
import {
  boxOf,
  painted,
  selectByMouse,
  untilFocused,
  untilPainted,
  untilShown,
} from '../../tools/reader.ts';
import { aWorld, BROWSERS, type World } from './harness.ts';
import { annotate, lookAt, tabTo, textsOf } from './views.ts';

const SIZE = { width: 1200, height: 1000 };

describe.each(BROWSERS)('welcome in %s', (which) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await aWorld(which);
    page = await world.driven.openOwn('welcome.html');
    await page.setViewport(SIZE);
    await untilPainted(page, 'figure', (texts) => texts.length > 0);
  });
  afterAll(() => world.end());

  const doneSteps = () => textsOf(page, '.steps .done h2');

  test('the sample is marked as a news page is', async () => {
    expect(await painted(page, 'figure')).toContain('9.4%');
    expect((await painted(page, 'official')).join()).toContain('邱允中');
    await lookAt(page, `welcome-${which}`, SIZE);
    await lookAt(page, `welcome-narrow-${which}`, { width: 360, height: 1500 });
    await page.setViewport(SIZE);
  });

  test('by mouse: a mark opens its card, a selection is annotated, both steps are done', async () => {
    expect(await doneSteps()).toEqual([]);
    const box = await boxOf(page, '9.4%，');
    await page.mouse.click(box.left + 8, (box.top + box.bottom) / 2);
    await untilShown(page, true);
    await page.waitForSelector('.steps .done');
    await page.keyboard.press('Escape');
    await untilShown(page, false);
    await annotate(page, '居全省第6位', '上半年呢？');
    await page.waitForFunction(() => document.querySelectorAll('.steps .done').length === 2);
    expect(await textsOf(page, '.steps .quote')).toEqual(['居全省第6位']);
    await lookAt(page, `welcome-done-${which}`, SIZE);
  });

  test('by mouse and keyboard: what was tried out is cleared, a key on the toolbar annotates, Ctrl+Z takes it back', async () => {
    await page.focus('.ways button:last-child');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.steps .quote') === null);
    await untilPainted(page, 'yellow', (texts) => texts.length === 0);
    await selectByMouse(page, '城镇新增就业');
    await enterToolbar(page);
    await page.keyboard.press('2');
    await untilPainted(page, 'green', (texts) => texts.includes('城镇新增就业'));
    await chord(page, 'Control', 'z');
    await untilPainted(page, 'green', (texts) => texts.length === 0);
  });

  test('by keyboard alone: from the marks into a card, a note from there, clearing it, and on to the library', async () => {
    await page.close();
    page = await world.driven.openOwn('welcome.html');
    await untilPainted(page, 'figure', (texts) => texts.length > 0);
    expect(await doneSteps()).toEqual([]);
    // Past the buttons of the steps, behind the page, stands the list of marks.
    await tabTo(page, 'quandian-ui');
    await untilFocused(page, 'ul button');
    const [first] = await untilPainted(page, 'focus', (texts) => texts.length > 0);
    await page.keyboard.press('ArrowDown');
    const lit = await untilPainted(
      page,
      'focus',
      (texts) => texts.length > 0 && texts[0] !== first,
    );
    await page.keyboard.press('Enter');
    await untilFocused(page, '.card');
    await page.keyboard.press('Tab');
    await untilFocused(page, '.card button');
    await page.keyboard.press('Enter');
    await untilFocused(page, '.editor textarea');
    await page.keyboard.type('只用键盘');
    await chord(page, 'Control', 'Enter');
    await page.waitForFunction(() => document.querySelectorAll('.steps .done').length === 2);
    expect(await textsOf(page, '.steps .quote')).toEqual(lit);
    await tabTo(page, '.ways button:nth-child(3)', true);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.steps .quote') === null);
    await tabTo(page, '.ways .primary', true);
    await page.keyboard.press('Enter');
    await expect.poll(openTabs).toContainEqual(expect.stringMatching(/library\.html$/));
  });

  const openTabs = () =>
    world.driven.opener.evaluate(async () => {
      type Api = { tabs: { query(all: object): Promise<{ url?: string }[]> } };
      const { chrome } = globalThis as never as { chrome: Api };
      return (await chrome.tabs.query({})).map(({ url }) => url ?? '');
    });
});
