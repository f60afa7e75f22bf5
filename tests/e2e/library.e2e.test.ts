import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { annotateByKeyboard, chord, exportAll, openPopup } from '../../tools/journey.ts';
import { selectByMouse, untilPainted } from '../../tools/reader.ts';
import { ADDRESS, aWorld, BROWSERS, SAMPLE, type World } from './harness.ts';

describe.each(BROWSERS)('library in %s', (which) => {
  let world: World;
  let folder: string;
  let saved: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'quandian-exports-'));
    world = await aWorld(which, folder);
    const page = await world.visit(SAMPLE);
    await untilPainted(page, 'figure', (texts) => texts.length > 0);
    for (const [words, note] of [
      ['总投资78.6亿元', '双碳项目'],
      ['倒排77天工期', '=1+1'],
    ] as const) {
      await selectByMouse(page, words);
      await annotateByKeyboard(page, note, '工程');
      await chord(page, 'Control', 'Enter');
      await untilPainted(page, 'yellow', (texts) => texts.includes(words));
    }
    const popup = await openPopup(world.driven, { url: ADDRESS });
    await popup.click('.ribbon');
    await popup.waitForSelector('.ribbon[aria-pressed="true"]');
  });
  afterAll(async () => {
    await world.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (): Promise<Page> => {
    const library = await world.driven.openOwn('library.html');
    await library.waitForSelector('.entry');
    await library.waitForFunction(() => document.querySelector('.facets fieldset') !== null);
    return library;
  };
  const quotes = (library: Page) =>
    library.$$eval('.entry .quote', (items) => items.map((item) => item.textContent));

  test('search finds two characters in the middle of a note, and marks them', async () => {
    const library = await open();
    await library.type('.search', '双碳');
    await library.waitForSelector('mark');
    await expect.poll(() => quotes(library)).toEqual(['总投资78.6亿元']);
    await library.close();
  });

  test.each([
    ['工程', '2'],
    ['沱阳日报', '2'],
    ['有笔记', '2'],
  ])('the facet %s has %s rows, and keeps them', async (value, count) => {
    const library = await open();
    const told = await library.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('.facets label')];
      const label = all.find((one) => one.querySelector('.name')?.textContent === wanted);
      label?.click();
      return label?.querySelector('.count')?.textContent;
    }, value);
    expect(told).toBe(count);
    await library.waitForSelector('.facets :checked');
    expect(await quotes(library)).toHaveLength(Number(count));
    await library.close();
  });

  test('what is exported is what a spreadsheet, a note-taker and a second library can use', async () => {
    const library = await open();
    const files = await exportAll(library, folder);
    const [csv, markdown, backup] = files.map((file) => readFileSync(file, 'utf8'));
    saved = files[2] ?? '';
    expect(csv?.startsWith('\ufeffid,')).toBe(true);
    expect(csv).toContain("'=1+1");
    expect(markdown).toContain('> 总投资78.6亿元');
    expect(JSON.parse(backup ?? '')).toMatchObject({ format: 'quandian-backup', version: 1 });
    expect(JSON.parse(backup ?? '').annotations).toHaveLength(2);
    await library.close();
  });

  test('a deleted annotation goes to the trash and comes back; an import brings the same bytes', async () => {
    const library = await open();
    const input = await library.$('input[type="file"]');
    await library.$eval('.entry [data-key="delete"]', (button) =>
      (button as HTMLButtonElement).click(),
    );
    await library.waitForSelector('.notice');
    await library.waitForFunction(() => document.querySelectorAll('.entry .quote').length === 1);
    await library.click('.notice .primary');
    await library.waitForFunction(() => document.querySelectorAll('.entry .quote').length === 2);
    await input?.uploadFile(saved);
    await library.waitForSelector('.dialog button[type="submit"]');
    await library.click('.dialog button[type="submit"]');
    await library.waitForSelector('.dialog .done');
    await library.close();
  });

  test('a broken backup is refused with the reason, and the library stays as it was', async () => {
    const broken = path.join(folder, 'broken.json');
    writeFileSync(broken, readFileSync(saved, 'utf8').slice(0, -20));
    const library = await open();
    const input = await library.$('input[type="file"]');
    await input?.uploadFile(broken);
    await library.waitForFunction(() =>
      document.querySelector('.dialog .refused')?.textContent?.includes('不能导入'),
    );
    expect(await quotes(library)).toHaveLength(2);
    await library.close();
  });

  test('where there is no article the popup shows what was kept last', async () => {
    const popup = await world.driven.openOwn('popup.html?tab=999999');
    await popup.waitForSelector('.item');
    const text = await popup.$eval('main', (main) => main.textContent);
    expect(text).toContain('双碳项目');
    expect(text).toContain('邱允中赴石盘县调研');
    await popup.close();
  });
});
