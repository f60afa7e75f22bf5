import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { annotateByKeyboard, chord } from '../../tools/journey.ts';
import { painted, selectByMouse, untilPainted } from '../../tools/reader.ts';
import { pause, until } from '../../tools/wait.ts';
import { newsPage } from '../support/failure-modes.ts';
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

  test('a source and a way to the other pages that come late are told', async () => {
    const url = 'http://www.myrb.net/html/2021/news/11/302011_2.html';
    const page = await world.visit(newsPage({ info: '<span>2021-11-19 08:20</span>' }), url);
    await marked(page);
    expect(await world.state(url)).toMatchObject({ article: { source: null }, otherPages: [] });
    await page.evaluate(() => {
      document.querySelector('.info')?.append(' 来源：沱阳日报');
      document.body.insertAdjacentHTML('beforeend', '<p><a href="302011.html">上一页</a> …</p>');
    });
    const state = await until(
      () => world.state(url),
      ({ article, otherPages }) => article?.source === '沱阳日报' && otherPages.length > 0,
    );
    expect(state?.otherPages).toMatchObject([{ page: 1 }]);
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

  test('a page that changes with every frame and has taken the browser’s functions away is marked all the same', async () => {
    const hostile = `<p id="clock"></p><script>
      const steal = () => { throw new Error('stolen'); };
      for (const name of ['createRange', 'createTreeWalker', 'querySelectorAll']) Document.prototype[name] = steal;
      for (const name of ['setStart', 'setEnd', 'getClientRects']) Range.prototype[name] = steal;
      Node.prototype.compareDocumentPosition = String.prototype.matchAll = Map.prototype.set = steal;
      self.MutationObserver = self.Highlight = self.CSSStyleSheet = steal;
      const tick = () => { clock.textContent = performance.now(); requestAnimationFrame(tick); };
      tick();
    </script></body>`;
    const errors: unknown[] = [];
    const page = await world.visit(SAMPLE.replace(/<\/body>/i, hostile));
    page.on('pageerror', (error) => errors.push(error));
    expect(await marked(page)).toContain('78.6亿元');
    expect((await world.state(ADDRESS)).figures.length).toBeGreaterThan(5);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('the same words written into the same nodes keep their marks', async () => {
    const page = await world.visit(SAMPLE);
    const before = await marked(page);
    // Looked at in the same task as it is written: a moment later the marks may be back already.
    const isCollapsed = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        node.data = String(node.data);
      }
      return [...(CSS.highlights.get('quandian-figure') ?? [])].some((range) => !String(range));
    });
    expect(isCollapsed).toBe(true);
    expect(await untilPainted(page, 'figure', (texts) => !texts.includes(''))).toEqual(before);
    await page.close();
  });
});
