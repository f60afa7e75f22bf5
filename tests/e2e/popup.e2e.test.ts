import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPopup } from '../../tools/journey.ts';
import { painted, selectByMouse, untilPainted } from '../../tools/reader.ts';
import { ADDRESS, aWorld, BROWSERS, SAMPLE, type World } from './harness.ts';
import {
  annotate,
  clipboardOf,
  focused,
  lookAt,
  lookForced,
  reopen,
  textsOf,
  untilSaid,
} from './views.ts';

const SIZE = { width: 400, height: 600 };

describe.each(BROWSERS)('popup in %s', (which) => {
  let world: World;
  let folder: string;
  let page: Page;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'quandian-exports-'));
    world = await aWorld(which, folder);
    page = await reopen(world, SAMPLE);
    await annotate(page, '总投资78.6亿元', '比上年多吗？');
    await annotate(page, '倒排77天工期', '进度要盯');
  });
  afterAll(async () => {
    await world.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (): Promise<Page> => {
    const popup = await openPopup(world.driven, { url: ADDRESS });
    await popup.setViewport(SIZE);
    return popup;
  };
  /** What is lit on the page: jumps light their passage for a moment. */
  const untilLit = (words: string) =>
    expect.poll(async () => (await painted(page, 'focus')).join('')).toContain(words);
  const scroll = () => page.evaluate(() => Math.round(scrollY));

  test('by mouse: the article, its counts, every list, a jump and the way back', async () => {
    await page.setViewport({ width: 1000, height: 300 });
    const popup = await open();
    await lookAt(popup, `popup-annotations-${which}`, SIZE);
    const { figures, quotations } = await world.state();
    await popup.bringToFront();
    expect(await popup.$eval('h1', (heading) => heading.textContent)).toContain('邱允中');
    const counts = await textsOf(popup, '.tabs .count');
    expect([counts[0], counts[1], counts[3]]).toEqual(
      [2, figures.length, quotations.length].map(String),
    );
    await lookAt(popup, `popup-contrast-${which}`, SIZE, ['contrast']);
    if (which === 'chrome') await lookForced(popup, 'popup', SIZE);
    await popup.click('#tab-people');
    await lookAt(popup, `popup-people-${which}`, SIZE);
    await popup.click('#tab-figures');
    await lookAt(popup, `popup-figures-${which}`, SIZE);
    const before = await scroll();
    await popup.click('.item:last-child .open');
    await untilLit(figures.at(-1)?.text ?? '?');
    await expect.poll(scroll).not.toBe(before);
    await popup.click('.back');
    await expect.poll(scroll).toBe(before);
    await popup.close();
    await page.setViewport({ width: 1280, height: 900 });
  });

  test('by keyboard alone: from row to row, a jump, an edit, the evidence, a deletion taken back', async () => {
    const popup = await open();
    const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]) => {
      for (const key of keys) await popup.keyboard.press(key);
    };
    await popup.focus('#tab-annotations');
    await press('ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'Tab');
    expect(await focused(popup)).toContain('总投资78.6亿元');
    await press('ArrowDown');
    expect(await focused(popup)).toContain('倒排77天工期');
    await press('Enter');
    await untilLit('倒排77天工期');
    await popup.bringToFront();
    await press('e');
    await popup.waitForSelector('.editor textarea:focus');
    await popup.keyboard.type('，每周看一次');
    await popup.keyboard.down('Control');
    await press('Enter');
    await popup.keyboard.up('Control');
    await untilSaid(popup, '已保存');
    await expect.poll(() => textsOf(popup, '.note')).toContain('进度要盯，每周看一次');
    await popup.focus('.item:last-child .open');
    await press('c');
    await untilSaid(popup, '已复制');
    expect(await clipboardOf(popup)).toContain('“倒排77天工期”\n原句：');
    await popup.focus('.item:last-child .open');
    await press('v');
    await popup.waitForSelector('.evidence dd code');
    await lookAt(popup, `popup-evidence-${which}`, { width: 400, height: 760 });
    await popup.focus('.item:last-child .open');
    await press('Delete');
    await untilSaid(popup, '已删除');
    await expect.poll(() => textsOf(popup, '.item .quote')).toHaveLength(1);
    await popup.focus('.notice .primary');
    await press('Enter');
    await popup.waitForFunction(() => document.querySelectorAll('.item .quote').length === 2);
    await popup.close();
  });

  test('what was typed and not saved is there again when the popup is opened again', async () => {
    const popup = await open();
    await popup.focus('.item .open');
    await popup.keyboard.press('e');
    await popup.waitForSelector('.editor textarea:focus');
    await popup.keyboard.type('没写完');
    await popup.waitForFunction(async () => {
      type Api = { storage: { local: { get(keys: null): Promise<object> } } };
      const { chrome } = globalThis as never as { chrome: Api };
      return JSON.stringify(await chrome.storage.local.get(null)).includes('没写完');
    });
    await popup.close();
    const again = await open();
    await again.focus('.item .open');
    await again.keyboard.press('e');
    await again.waitForSelector('.editor textarea:focus');
    expect(await again.$eval('textarea', (field) => field.value)).toContain('没写完');
    await again.keyboard.press('Escape');
    await again.close();
  });

  test('a kept article says how far it was read, and leads on from there', async () => {
    page = await reopen(world, SAMPLE.replaceAll('<p>', '<p style="height: 900px">'));
    const popup = await open();
    await popup.click('.ribbon');
    await popup.waitForSelector('.progress');
    expect(await textsOf(popup, '.progress')).toEqual(['待读']);
    await popup.close();
    await page.bringToFront();
    await page.evaluate(() => scrollTo({ top: 1800, behavior: 'instant' }));
    await expect
      .poll(async () => (await world.state()).bookmark?.progress ?? 0)
      .toBeGreaterThan(0.2);
    await page.bringToFront();
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const again = await open();
    expect(await textsOf(again, '.progress')).toEqual([expect.stringMatching(/^读到 \d+%接着读$/)]);
    await lookAt(again, `popup-progress-${which}`, SIZE);
    await again.click('.progress button');
    await expect.poll(scroll).toBeGreaterThan(500);
    await again.click('.ribbon');
    await again.waitForFunction(() => document.querySelector('.progress') === null);
    await again.close();
    page = await reopen(world, SAMPLE);
  });

  test('this article alone is exported', async () => {
    const popup = await open();
    await popup.click('.bottom .menu > summary');
    await popup.waitForSelector('.bottom .menu button');
    await lookAt(popup, `popup-export-${which}`, SIZE);
    await popup.click('.bottom .menu button');
    // Browsers put the file there before its contents, and under another name first.
    const written = () => {
      const [file] = readdirSync(folder).filter((name) => /^邱允中赴石盘县调研.*\.md$/.test(name));
      return file ? readFileSync(path.join(folder, file), 'utf8') : '';
    };
    await expect.poll(written).toContain('> 总投资78.6亿元');
    await popup.close();
  });

  test('annotations whose passage was changed or is gone stand apart, and are attached again', async () => {
    const edited = SAMPLE.replace('总投资78.6亿元', '总投资78.8亿元').replace('倒排77天工期,', '');
    page = await reopen(world, edited);
    const popup = await open();
    await lookAt(popup, `popup-unplaced-${which}`, { width: 400, height: 760 });
    expect(await textsOf(popup, '.unplaced h2')).toEqual(['原文已改（1）', '在原文中找不到（1）']);
    expect(await textsOf(popup, '.change')).toEqual(['78.6亿元 → 78.8亿元']);
    await popup.click('.changes button');
    await untilSaid(popup, '已附到新的位置');
    await expect.poll(() => textsOf(popup, '.unplaced h2')).toEqual(['在原文中找不到（1）']);
    await popup.click('.changes button');
    await untilSaid(popup, '请先');
    await page.bringToFront();
    await selectByMouse(page, '逐一会诊');
    await popup.bringToFront();
    await popup.click('.changes button');
    await untilSaid(popup, '已附到新的位置');
    await expect.poll(() => textsOf(popup, '.unplaced h2')).toEqual([]);
    expect(await textsOf(popup, '.item .quote')).toEqual(['总投资78.8亿元', '逐一会诊']);
    await popup.click('.notice .primary');
    await popup.waitForSelector('.unplaced');
    await popup.close();
  });

  test('a layer is switched off on this site, and where all are off the popup says why nothing is marked', async () => {
    const popup = await open();
    for (const label of await popup.$$('.switches label')) await label.click();
    await popup.waitForSelector('.why');
    await expect.poll(() => painted(page, 'figure')).toEqual([]);
    await lookAt(popup, `popup-all-off-${which}`, SIZE);
    for (const label of await popup.$$('.switches label')) await label.click();
    await popup.waitForFunction(() => document.querySelector('.why') === null);
    await popup.close();
  });

  test('what is recognised is kept, left out and put right by one key each, and stays so', async () => {
    page = await reopen(world, SAMPLE);
    const popup = await open();
    await popup.click('#tab-figures');
    const row = (words: string) =>
      popup.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.item .open')];
        buttons.find((one) => one.querySelector('strong')?.textContent === wanted)?.focus();
      }, words);
    const figures = () => textsOf(popup, '.item strong');
    await row('120万千瓦');
    await popup.keyboard.press('a');
    await untilSaid(popup, '已收为批注');
    await row('8个');
    await popup.keyboard.press('x');
    await untilSaid(popup, '已排除');
    await expect.poll(figures).not.toContain('8个');
    await expect.poll(() => painted(page, 'figure')).not.toContain('8个');
    await row('62户');
    await popup.keyboard.press('e');
    await popup.waitForSelector('.correct textarea:focus');
    await popup.keyboard.down('Shift');
    await popup.keyboard.press('ArrowLeft');
    await popup.keyboard.up('Shift');
    await lookAt(popup, `popup-correct-${which}`, SIZE);
    await popup.focus('.correct textarea');
    await popup.keyboard.press('Enter');
    await untilSaid(popup, '已更正');
    await popup.close();
    page = await reopen(world, SAMPLE);
    const isDecided = (texts: string[]) => texts.length > 0 && !texts.includes('8个');
    expect(await untilPainted(page, 'figure', isDecided)).not.toContain('62户');
    const { annotations } = await world.state();
    const kept = annotations.find(({ annotation }) => annotation.quote.exact === '120万千瓦');
    expect(kept?.annotation.origin?.kind).toBe('figure');
    const again = await open();
    await again.click('#tab-figures');
    await again.click('.rejected summary');
    await lookAt(again, `popup-rejected-${which}`, SIZE);
    await again.focus('.rejected button');
    await again.keyboard.press('Enter');
    await untilSaid(again, '已恢复');
    await expect.poll(() => textsOf(again, '.item strong')).toContain('8个');
    await again.close();
  });

  test('where there is no article it says why, and searches what was kept', async () => {
    const popup = await world.driven.openOwn('popup.html?tab=999999');
    await popup.waitForSelector('.item');
    await lookAt(popup, `popup-elsewhere-${which}`, SIZE);
    await popup.type('.search', '每周');
    await popup.waitForSelector('mark');
    expect(await textsOf(popup, '.item .quote')).toEqual(['倒排77天工期']);
    await popup.close();
  });
});
