import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { annotateByKeyboard, chord } from '../../tools/journey.ts';
import { painted, selectByMouse, untilPainted } from '../../tools/reader.ts';
import { pause } from '../../tools/wait.ts';
import { ADDRESS, aWorld, BROWSERS, goldPage, SAMPLE, type World } from './harness.ts';

const marked = (page: Page) => untilPainted(page, 'figure', (texts) => texts.length > 0);
const bodyOf = (html: string) => html.replace(/^[\s\S]*<body[^>]*>|<\/body>[\s\S]*$/gi, '');

describe.each(BROWSERS)('pages that move in %s', (which) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld(which);
  });
  afterAll(() => world.end());

  /** The page's own script writes its body anew. */
  const render = (page: Page, body: string) =>
    page.evaluate((html) => {
      document.body.innerHTML = html;
    }, body);

  test('an article that comes late is marked when it is there', async () => {
    const page = await world.visit(SAMPLE.replace(bodyOf(SAMPLE), '<p>正在加载……</p>'));
    await pause(600);
    expect(await painted(page, 'figure')).toEqual([]);
    await render(page, bodyOf(SAMPLE));
    expect(await marked(page)).toContain('78.6亿元');
    await page.close();
  });

  test('an article that is rendered anew keeps its marks', async () => {
    const page = await world.visit(SAMPLE);
    const before = await marked(page);
    await render(page, bodyOf(SAMPLE));
    // Ranges in nodes that are gone are empty, and for a moment nothing may be painted.
    const isWhole = (texts: string[]) => texts.length > 0 && !texts.includes('');
    expect(await untilPainted(page, 'figure', isWhole)).toEqual(before);
    await page.close();
  });

  test('going to another article without a load shows that one’s marks, and only those', async () => {
    const page = await world.visit(SAMPLE);
    await marked(page);
    await page.evaluate(() => history.pushState(null, '', '/html/2021/news/10/300002.html'));
    await render(page, bodyOf(goldPage('d05.html')));
    await untilPainted(page, 'figure', (texts) => texts.includes('38.2亿元'));
    await page.evaluate(() => history.pushState(null, '', '/'));
    await render(page, bodyOf(goldPage('neg-home.html')));
    await untilPainted(page, 'figure', (texts) => texts.length === 0);
    await page.close();
  });

  test('what a reader is writing outlives a page that renders itself anew', async () => {
    const page = await world.visit(SAMPLE);
    await marked(page);
    await selectByMouse(page, '总投资78.6亿元');
    await annotateByKeyboard(page, '写到一半', '经济');
    await render(page, bodyOf(SAMPLE));
    await pause(900);
    await chord(page, 'Control', 'Enter');
    await untilPainted(page, 'yellow', (texts) => texts.includes('总投资78.6亿元'));
    expect((await world.state(ADDRESS)).annotations).toMatchObject([
      { annotation: { note: '写到一半' } },
    ]);
    await page.close();
  });
});
