import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../../domain/export/format-list.ts';
import { exportFrom } from '../../tools/journey.ts';
import { untilPainted } from '../../tools/reader.ts';
import { aWorld, BROWSERS, SAMPLE, type World } from './harness.ts';
import { annotate, lookAt } from './views.ts';

describe.each(BROWSERS)('exports and imports in %s', (which) => {
  let world: World;
  let folder: string;
  let library: Page;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'quandian-transfer-'));
    world = await aWorld(which, folder);
    const page = await world.visit(SAMPLE);
    await untilPainted(page, 'figure', (texts) => texts.length > 0);
    await annotate(page, '总投资78.6亿元', '双碳项目');
    library = await world.driven.openOwn('library.html');
    await library.waitForSelector('.item');
  });
  afterAll(async () => {
    await world.end();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the dialog shows every format, and axe has nothing against it', async () => {
    await library.click('.tools .export');
    await library.waitForSelector('.dialog input[name="format"]');
    const shown = await library.$$eval('.dialog input[name="format"]', (all) => all.length);
    expect(shown).toBe(FORMATS.length);
    await lookAt(library, `${which}-export`, { width: 1100, height: 860 });
    await lookAt(library, `${which}-export-narrow`, { width: 420, height: 700 });
    await library.keyboard.press('Escape');
    await library.waitForFunction(() => !document.querySelector('.dialog'));
  });

  test('every format is made aside from the page and handed over', {
    timeout: 180_000,
  }, async () => {
    for (const { id } of FORMATS) {
      const file = readFileSync(await exportFrom(library, folder, id));
      expect([id, file.length > 20]).toEqual([id, true]);
    }
  });
});
