import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chord, enterToolbar } from '../../tools/journey.ts';
import { boxOf, painted, selectByMouse, untilPainted, untilShown } from '../../tools/reader.ts';
import { aWorld, BROWSERS, type World } from './harness.ts';
import { annotate, lookAt, textsOf } from './views.ts';

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

  test('by keyboard alone: what was tried out is cleared', async () => {
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
});
