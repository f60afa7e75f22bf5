import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPopup } from '../../tools/journey.ts';
import { painted, untilPainted } from '../../tools/reader.ts';
import { ADDRESS, aWorld, BROWSERS, SAMPLE, type World } from './harness.ts';
import { annotate, lookAt, reopen, textsOf } from './views.ts';

const SIZE = { width: 400, height: 600 };
/** What the paper changed without a word, and what is no change of the article. */
const EDITED = SAMPLE.replace('总投资78.6亿元', '总投资76.8亿元');
const FURNITURE = SAMPLE.replace(
  /<\/body>/i,
  '<div class="hot">相关链接：今日热点新闻</div></body>',
);

describe.each(BROWSERS)('articles that are edited silently in %s', (which) => {
  let world: World;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'quandian-versions-'));
    world = await aWorld(which, folder);
    await annotate(await reopen(world, SAMPLE), '总投资78.6亿元', '比上年多吗？');
  });
  afterAll(async () => {
    await world.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const popup = async (): Promise<Page> => {
    const view = await openPopup(world.driven, { url: ADDRESS });
    await view.setViewport(SIZE);
    await view.waitForSelector('[role="tablist"]');
    return view;
  };

  test('new links around the article make no version', async () => {
    const page = await reopen(world, FURNITURE);
    await untilPainted(page, 'yellow', (texts) => texts.includes('总投资78.6亿元'));
    const view = await popup();
    expect(await view.$('.revised')).toBeNull();
    expect(await view.$('#tab-revisions')).toBeNull();
    await view.close();
  });

  test('a changed figure is told, old and new, with the note it touches; a click goes there', async () => {
    const page = await reopen(world, EDITED);
    await untilPainted(page, 'changed', (texts) => texts.includes('总投资76.8亿元'));
    expect(await painted(page, 'yellow')).toEqual([]);
    const view = await popup();
    await view.waitForFunction(() => document.querySelector('.revised.facts-differ'));
    await lookAt(view, `popup-revised-${which}`, SIZE);
    await view.click('.revised button');
    await view.waitForSelector('.revisions .item');
    const said = (await textsOf(view, '.revisions .item')).join('');
    expect(said).toContain('78.6亿元 → 76.8亿元');
    expect(said).toContain('涉及您的批注总投资78.6亿元');
    await lookAt(view, `popup-revisions-${which}`, SIZE, ['light', 'dark', 'contrast']);
    await view.click('.revisions .item .open');
    await expect
      .poll(async () => (await painted(page, 'focus')).join(''), { timeout: 4000 })
      .toContain('总投资76.8亿元');
    await view.close();
  });

  test('all texts are exported', async () => {
    await reopen(world, EDITED);
    const view = await popup();
    await view.click('#tab-revisions');
    await view.click('.revisions > button');
    await expect
      .poll(() => readdirSync(folder).filter((file) => file.endsWith('.md')), { timeout: 10_000 })
      .toHaveLength(1);
    const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.md'));
    const text = readFileSync(path.join(folder, file), 'utf8');
    expect(text).toContain('总投资78.6亿元');
    expect(text).toContain('总投资76.8亿元');
    await view.close();
  });
});
