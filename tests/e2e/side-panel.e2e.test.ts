import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADDRESS, aWorld, BROWSERS, SAMPLE, type World } from './harness.ts';
import { annotate, focused, lookAt, reopen, textsOf, untilSaid } from './views.ts';

const SIZE = { width: 360, height: 800 };
/** The sample with every paragraph a screen high, so that one is on the screen at a time. */
const TALL = SAMPLE.replaceAll('<p>', '<p style="height: 900px">');

describe.each(BROWSERS)('side panel in %s', (which) => {
  let world: World;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    world = await aWorld(which);
    page = await reopen(world, TALL);
    await annotate(page, '总投资78.6亿元', '比上年多吗？');
    await annotate(page, '倒排77天工期', '进度要盯');
    panel = await world.driven.openOwn(`sidepanel.html?tab=${await world.driven.tabOf(ADDRESS)}`);
    await panel.waitForSelector('.item');
  });
  afterAll(() => world.end());

  /** Scrolls the article to words of it, as a reader does. */
  const readAt = async (words: string) => {
    await page.bringToFront();
    await page.evaluate((wanted) => {
      const paragraph = [...document.querySelectorAll('p')].find((one) =>
        one.textContent?.includes(wanted),
      );
      paragraph?.scrollIntoView({ behavior: 'instant', block: 'start' });
    }, words);
  };
  const lit = () => textsOf(panel, '.lit .quote, .lit strong');

  test('the cards of what is on the screen are lit, and follow the scroll', async () => {
    await readAt('总投资78.6亿元');
    await expect.poll(lit).toEqual(['总投资78.6亿元']);
    await readAt('倒排77天工期');
    await expect.poll(lit).toEqual(['倒排77天工期']);
    await lookAt(panel, `side-panel-${which}`, SIZE);
    await panel.click('#tab-people');
    await readAt('耿长风');
    await expect.poll(lit).toContain('耿长风');
    await panel.bringToFront();
    await panel.click('#tab-annotations');
  });

  test('by keyboard alone: a note is changed in its place, and the page knows', async () => {
    await panel.bringToFront();
    await panel.focus('.item:last-child .open');
    await panel.keyboard.press('e');
    await panel.waitForSelector('.editor textarea:focus');
    await lookAt(panel, `side-panel-editing-${which}`, SIZE);
    await panel.keyboard.type('！');
    await panel.keyboard.down('Control');
    await panel.keyboard.press('Enter');
    await panel.keyboard.up('Control');
    await untilSaid(panel, '已保存');
    const { annotations } = await world.state();
    expect(annotations.map(({ annotation }) => annotation.note)).toContain('进度要盯！');
    await panel.bringToFront();
    expect(await focused(panel)).toBeTruthy();
  });

  test('what is annotated on the page comes into the panel by itself', async () => {
    await annotate(page, '安全这根弦更要绷紧', '安全');
    await expect
      .poll(() => textsOf(panel, '.item .quote'))
      .toEqual(['总投资78.6亿元', '安全这根弦更要绷紧', '倒排77天工期']);
  });

  test('by mouse: a click on a card moves the page', async () => {
    await readAt('总投资78.6亿元');
    await panel.bringToFront();
    await panel.click('.item:last-child .open');
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBeGreaterThan(1000);
    await panel.click('.back');
  });

  test('another page in the tab is another view: no article, and back to the article', async () => {
    const list = 'http://www.myrb.net/';
    world.portal.serve(
      list,
      '<!doctype html><meta charset="utf-8"><title>首页</title><a href="/">首页</a>',
    );
    await page.goto(list);
    await panel.waitForSelector('.search');
    expect(await textsOf(panel, 'h1')).toEqual(['这一页没有标记']);
    await page.goto(ADDRESS);
    await panel.waitForSelector('.tabs');
    await expect.poll(() => textsOf(panel, '.item .quote')).toHaveLength(3);
  });
});
