import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { painted } from '../../tools/reader.ts';
import { aWorld, BROWSERS, SAMPLE, type World } from './harness.ts';
import { annotate, lookAt, reopen, textsOf, untilSaid } from './views.ts';

const BACKUP = 'quandian-backup.json';

describe.each(BROWSERS)('options in %s', (which) => {
  let world: World;
  let folder: string;
  let page: Page;
  let view: Page;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'quandian-backups-'));
    world = await aWorld(which, folder);
    page = await reopen(world, SAMPLE);
    await annotate(page, '总投资78.6亿元', '比上年多吗？');
    view = await world.driven.openOwn('options.html');
    await view.waitForSelector('#privacy');
  });
  afterAll(async () => {
    await world.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const radio = (label: string) =>
    view.evaluate((wanted) => {
      const labels = [...document.querySelectorAll('.segments label')];
      (labels.find((one) => one.textContent === wanted) as HTMLElement).click();
    }, label);

  test('it looks right, wide and as on a phone', async () => {
    await lookAt(view, `options-${which}`, { width: 1000, height: 2200 });
    await lookAt(view, `options-narrow-${which}`, { width: 360, height: 1400 });
    await view.setViewport({ width: 1000, height: 900 });
  });

  test('by mouse: another language at once, and back', async () => {
    await radio('English');
    await view.waitForFunction(
      () => document.querySelector('h1')?.textContent === 'Quandian Options',
    );
    expect(await view.evaluate(() => document.documentElement.lang)).toBe('en');
    await lookAt(view, `options-english-${which}`, { width: 1000, height: 2200 });
    await radio('繁體中文');
    await view.waitForFunction(() => document.querySelector('h1')?.textContent === '圈點 選項');
    await radio('简体中文');
    await view.waitForFunction(() => document.querySelector('h1')?.textContent === '圈点 选项');
  });

  test('by keyboard alone: a theme, a layer off everywhere, a name for a colour', async () => {
    await view.focus('input[name="theme"]:checked');
    for (let step = 0; step < 3; step++) {
      if ((await view.evaluate(() => document.documentElement.dataset.theme)) === 'contrast') break;
      await view.keyboard.press('ArrowRight');
      await view.waitForFunction(() => document.activeElement?.matches('input:checked'));
    }
    await view.waitForFunction(() => document.documentElement.dataset.theme === 'contrast');
    await view.keyboard.press('Tab');
    await view.keyboard.press(' ');
    await expect.poll(() => painted(page, 'figure')).toEqual([]);
    await view.keyboard.press(' ');
    await expect.poll(async () => (await painted(page, 'figure')).length).toBeGreaterThan(0);
    await view.focus('#colors .field');
    await view.keyboard.type('事实');
    await expect
      .poll(async () => {
        const again = await world.driven.openOwn('options.html');
        await again.waitForSelector('#colors .field');
        const meaning = await again.$eval(
          '#colors .field',
          (one) => (one as HTMLInputElement).value,
        );
        await again.close();
        return meaning;
      })
      .toBe('事实');
    await view.bringToFront();
  });

  test('high contrast, and at 200 % in a window of 1280 pixels', async () => {
    await lookAt(view, `options-contrast-${which}`, { width: 640, height: 1800 }, ['contrast']);
  });

  test('a backup is saved, and one is brought in after it was said what it would do', async () => {
    await expect
      .poll(() => textsOf(view, '#storage > p'))
      .toContainEqual(expect.stringContaining('批注 1 条'));
    await view.click('#storage .primary');
    await expect.poll(() => readdirSync(folder)).toContain(BACKUP);
    const input = await view.$('input[type="file"]');
    await input?.uploadFile(path.join(folder, BACKUP));
    await view.waitForSelector('.preview');
    expect(await textsOf(view, '.preview p')).toEqual([expect.stringContaining('1 条已有')]);
    await view.click('.preview button');
    await untilSaid(view, '导入完成');
    const broken = path.join(folder, 'broken.json');
    writeFileSync(broken, '{"format":');
    await input?.uploadFile(broken);
    await untilSaid(view, '不能导入');
  });
});
