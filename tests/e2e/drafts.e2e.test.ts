import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { annotateByKeyboard, chord, enterToolbar } from '../../tools/journey.ts';
import {
  isShown,
  painted,
  selectByMouse,
  untilFocused,
  untilOpen,
  untilPainted,
} from '../../tools/reader.ts';
import { extensionFolder } from '../../tools/setup.mjs';
import { pause, until } from '../../tools/wait.ts';
import { ADDRESS, aWorld, BROWSERS, SAMPLE, type World } from './harness.ts';
import { reopen } from './views.ts';

describe.each(BROWSERS)('what is typed and not saved, in %s', (which) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld(which);
  });
  afterAll(() => world.end());

  const begin = async (page: Page, words: string, note: string) => {
    await page.bringToFront();
    await selectByMouse(page, words);
    await annotateByKeyboard(page, note, '经济');
  };
  /** Opens the editor at words and saves what is in it. */
  const finish = async (page: Page, words: string) => {
    await page.bringToFront();
    await selectByMouse(page, words);
    await enterToolbar(page);
    for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await untilFocused(page, '.editor textarea');
    await chord(page, 'Control', 'Enter');
    await untilPainted(page, 'yellow', (texts) => texts.includes(words));
  };
  /** The extension begins anew under the pages that are open, as an update does. */
  const update = async ({ driven }: World, own: Page) => {
    // Installed over itself Chromium's takes the place of the one that was there, and Firefox's goes on.
    if (which === 'chrome')
      return void (await driven.browser.installExtension(extensionFolder(which)));
    await own.evaluate(() => {
      type Api = { runtime: { reload(): void } };
      // The answer to the driver comes first: with the extension this page goes too.
      setTimeout(() => (globalThis as never as { chrome: Api }).chrome.runtime.reload(), 50);
    });
  };
  /** Does a page of the extension still belong to one? */
  const isAlive = async (own: Page) => {
    if (own.isClosed()) return false;
    type Api = { runtime?: { id?: string } };
    const alive = own.evaluate(
      () => (globalThis as never as { chrome?: Api }).chrome?.runtime?.id !== undefined,
    );
    return Promise.race([alive, pause(1000).then(() => false)]).catch(() => false);
  };

  test('is there after the tab and the browser were closed', async () => {
    const page = await reopen(world, SAMPLE);
    await begin(page, '总投资78.6亿元', '写到一半');
    await page.close();
    await world.restart();
    const again = await reopen(world, SAMPLE);
    await untilOpen(again, '.notice .primary');
    expect(await painted(again, 'yellow')).toEqual([]);
    await finish(again, '总投资78.6亿元');
    const { annotations } = await world.state();
    expect(annotations).toMatchObject([{ annotation: { note: '写到一半', tags: ['经济'] } }]);
    await again.reload();
    await untilPainted(again, 'yellow', (texts) => texts.length === 1);
    expect(await isShown(again)).toBe(false);
    await again.close();
  });

  test('of two tabs with one article neither takes the place of the other', async () => {
    const one = await reopen(world, SAMPLE);
    // The same article: the driver tells tabs apart by their addresses.
    const shared = `${ADDRESS}?from=timeline`;
    world.portal.serve(shared, SAMPLE);
    const other = await world.driven.open(shared);
    await untilPainted(other, 'figure', (texts) => texts.length > 0);
    await begin(one, '产值45.3亿元', '一边写的');
    await begin(other, '总装机容量120万千瓦', '另一边写的');
    await one.close();
    await other.close();
    let notes: string[] = [];
    for (const words of ['产值45.3亿元', '总装机容量120万千瓦']) {
      const again = await reopen(world, SAMPLE);
      await untilOpen(again, '.notice .primary');
      await finish(again, words);
      notes = (await world.state()).annotations.map(({ annotation }) => annotation.note);
      await again.close();
    }
    expect(notes).toEqual(expect.arrayContaining(['一边写的', '另一边写的']));
  });

  test('stays in the editor when the extension is updated under it, and is there after the page is loaded again', async () => {
    const page = await reopen(world, SAMPLE);
    await begin(page, '倒排77天工期', '更新以前写的');
    const own = await world.driven.openOwn('options.html');
    await update(world, own);
    await expect.poll(() => isAlive(own), { timeout: 20_000 }).toBe(false);
    await page.bringToFront();
    await chord(page, 'Control', 'Enter');
    // Only Chromium tells what stands in our closed interface when no page of the extension is left to ask.
    const said = async () => JSON.stringify(await page.accessibility.snapshot());
    if (which === 'chrome')
      expect(
        await until(said, (all) => /更新以前写的.*请刷新页面.*存成文件/.test(all)),
      ).not.toBeNull();
    else await pause(2000);
    expect(await isShown(page)).toBe(true);
    expect(await painted(page, 'yellow')).not.toContain('倒排77天工期');
    await page.close();
    await world.restart();
    const again = await reopen(world, SAMPLE);
    await finish(again, '倒排77天工期');
    const { annotations } = await world.state();
    expect(annotations.map(({ annotation }) => annotation.note)).toContain('更新以前写的');
    await again.close();
  });
});
