import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isUntouched, openPopup } from '../../tools/journey.ts';
import { boxOf, isShown, painted, untilPainted, untilShown } from '../../tools/reader.ts';
import { ADDRESS, aWorld, BROWSERS, goldPage, SAMPLE, shared, type World } from './harness.ts';

type Gold = {
  persons: { name: string; kind: string; start: number }[];
  figures: { text: string; key: boolean }[];
};

describe.each(BROWSERS)('reading in %s', (which) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld(which);
  });
  afterAll(() => world.end());

  const hover = async (page: Page, words: string) => {
    const box = await boxOf(page, words);
    await page.mouse.move(box.left + 4, (box.top + box.bottom) / 2);
  };

  test('key figures and officials are painted, and the document stays the site’s', async () => {
    const page = await world.visit(SAMPLE);
    const figures = await untilPainted(page, 'figure', (texts) => texts.length > 0);
    expect(figures).toEqual(expect.arrayContaining(['78.6亿元', '31亿4000万元', '22.6%', '77天']));
    const officials = await painted(page, 'official');
    expect(officials).toEqual(
      expect.arrayContaining([
        '市委副书记、市长邱允中',
        '石盘县委书记耿长风',
        '石盘蓄能公司总经理于时安',
      ]),
    );
    expect(officials.join()).not.toContain('许知行');
    expect(await isUntouched(page)).toBe(true);
    await page.close();
  });

  test('on the real article the officials and key figures are those of the labels', async () => {
    const html = shared('eval', 'pages', 'portal', 'reconstructed.html');
    const labels = shared('eval', 'gold', 'real', 'articles', 'article.json');
    if (html === null || labels === null) return;
    const gold = JSON.parse(labels) as Gold;
    const page = await world.visit(html, 'http://www.myrb.net/html/2021/news/12/304050.html');
    const figures = await untilPainted(page, 'figure', (texts) => texts.length > 0);
    expect(figures).toEqual(gold.figures.filter(({ key }) => key).map(({ text }) => text));
    const painted_ = await painted(page, 'official');
    const named = gold.persons.filter(({ kind }) => kind === 'official' || kind === 'executive');
    expect(painted_).toHaveLength(named.length);
    for (const [index, { name }] of named.entries()) expect(painted_[index]).toContain(name);
    for (const staff of ['赖杰', '尹秦', '郭成']) expect(painted_.join()).not.toContain(staff);
    await page.close();
  });

  test.each([
    ['neg-home.html', 'http://www.myrb.net/'],
    ['neg-gallery.html', 'http://www.myrb.net/html/2021/photo/1.html'],
    ['neg-404.html', 'http://www.myrb.net/html/2021/news/10/9.html'],
    ['neg-empty.html', 'http://www.myrb.net/html/2021/news/10/300009.html'],
    ['neg-video.html', 'http://www.myrb.net/html/2021/video/2.html'],
    ['neg-login.html', 'http://www.myrb.net/login.html'],
  ])('on %s nothing is painted, and the popup says why', async (file, url) => {
    const page = await world.visit(goldPage(file), url);
    const popup = await openPopup(world.driven, { url });
    expect(await popup.$eval('h1', (element) => element.textContent)).toBe('这一页没有标记');
    expect(await popup.$eval('.facts', (element) => element.textContent)).toMatch(/。$/);
    await popup.close();
    expect(await painted(page, 'figure')).toEqual([]);
    expect(await isShown(page)).toBe(false);
    await page.close();
  });

  test('a card opens at a mark under the pointer and goes when the pointer leaves', async () => {
    const page = await world.visit(SAMPLE);
    await untilPainted(page, 'figure', (texts) => texts.length > 0);
    await hover(page, '78.6亿元');
    await untilShown(page, true);
    await page.mouse.move(2, 2);
    await untilShown(page, false);
    expect(await isUntouched(page)).toBe(true);
    await page.close();
  });

  test('the card opens on either half of a rare character, and in a shadow root', async () => {
    const script = `<script>
      for (const p of document.querySelectorAll('p')) p.attachShadow({ mode: 'open' }).innerHTML = p.innerHTML;
    </script>`;
    const page = await world.visit(`${SAMPLE.replaceAll('邱允中', '邱允𬭎')}${script}`);
    await untilPainted(page, 'official', (texts) => texts.some((text) => text.endsWith('𬭎')));
    const box = await lastOf(page, '𬭎');
    for (const x of [box.left + 2, box.right - 2]) {
      await page.mouse.move(x, (box.top + box.bottom) / 2);
      await untilShown(page, true);
      await page.mouse.move(2, 2);
      await untilShown(page, false);
    }
    await page.close();
  });

  test('by keyboard: Tab reaches the marks behind the page, arrows light one after the other, Esc leaves', async () => {
    const page = await world.visit(SAMPLE);
    await untilPainted(page, 'figure', (texts) => texts.length > 0);
    for (let presses = 0; presses < 12 && !(await isInOurs(page)); presses++) await tab(page);
    const first = await untilPainted(page, 'focus', (texts) => texts.length > 0);
    await page.keyboard.press('ArrowDown');
    const second = await untilPainted(page, 'focus', (texts) => texts.join() !== first.join());
    expect(second.join()).not.toBe('');
    await page.keyboard.press('Escape');
    await untilPainted(page, 'focus', (texts) => texts.length === 0);
    await untilShown(page, false);
    await page.close();
  });

  test('a layer that is switched off stays off, here and after a reload', async () => {
    const page = await world.visit(SAMPLE);
    await untilPainted(page, 'figure', (texts) => texts.length > 0);
    const popup = await openPopup(world.driven, { url: ADDRESS });
    await popup.click('.switches input');
    await untilPainted(page, 'figure', (texts) => texts.length === 0);
    await page.reload();
    await untilPainted(page, 'official', (texts) => texts.length > 0);
    expect(await painted(page, 'figure')).toEqual([]);
    await popup.close();
    const again = await openPopup(world.driven, { url: ADDRESS });
    await again.click('.switches input');
    await untilPainted(page, 'figure', (texts) => texts.length > 0);
    await again.close();
    await page.close();
  });

  test.each<[string, string]>([
    ['a time line without a body', '<div>发稿时间:2021-10-16 08:20 来源: 甲</div>'],
    [
      'two headlines',
      SAMPLE.replace(
        '<div class="inner_page_138">',
        '<h1>另一个标题</h1><div class="inner_page_138">',
      ),
    ],
    [
      'a body of a megabyte',
      SAMPLE.replace('</p>', `${'今年全市投资增长11.6%。'.repeat(80_000)}</p>`),
    ],
    ['unpaired surrogates', SAMPLE.replace('</p>', '&#xD842;&#xDC00;\ud842增长5%</p>')],
    ['zero-width characters', SAMPLE.replace('78.6亿元', '78\u200b.6\ufeff亿元')],
    ['line breaks for paragraphs', SAMPLE.replaceAll(/<\/?p>/g, '<br>')],
    ['ten thousand nested tables', SAMPLE.replace('<p>', `${'<table><tr><td>'.repeat(10_000)}<p>`)],
  ])('a page with %s throws nothing', async (_, html) => {
    const errors: unknown[] = [];
    const page = await world.driven.browser.newPage();
    page.on('pageerror', (error) => {
      // Firefox reports its own limit on the depth of a document as an error of the page.
      if (!/document tree is too deep/.test(String(error))) errors.push(error);
    });
    world.portal.serve(ADDRESS, html);
    await page.goto(ADDRESS);
    await expect.poll(() => world.state(), { timeout: 60_000 }).toHaveProperty('isArticle');
    expect(errors).toEqual([]);
    expect(await isShown(page)).toBe(false);
    await page.close();
  });

  test('a page that overwrites what the DOM offers and writes on every frame is marked all the same', async () => {
    const hostile = `<p id="clock"></p><script>
      const broken = () => { throw new Error('overwritten by the page'); };
      for (const name of ['createRange', 'createTreeWalker', 'createNodeIterator', 'querySelectorAll']) Document.prototype[name] = broken;
      for (const name of ['setStart', 'setEnd', 'getClientRects', 'getBoundingClientRect']) Range.prototype[name] = broken;
      Element.prototype.querySelectorAll = broken;
      Object.defineProperty(CharacterData.prototype, 'data', { get: broken });
      const clock = document.getElementById('clock');
      const tick = () => { clock.innerHTML = String(performance.now()); requestAnimationFrame(tick); };
      tick();
    </script>`;
    world.portal.serve(ADDRESS, SAMPLE.replace('</body>', `${hostile}</body>`));
    const page = await world.driven.browser.newPage();
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(ADDRESS);
    const texts = await untilPainted(page, 'figure', (found) => found.length > 0);
    expect(texts).toContain('78.6亿元');
    expect(errors).toEqual([]);
    await page.close();
    world.portal.serve(ADDRESS, SAMPLE);
  });

  test('the page sees nothing of the extension, and no one else is asked for anything', async () => {
    const before = world.portal.requests.length;
    const page = await world.visit(SAMPLE);
    await untilPainted(page, 'figure', (texts) => texts.length > 0);
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    const asked = world.portal.requests.slice(before).filter((url) => !isBrowsersOwn(url));
    expect(asked.map((url) => new URL(url).host)).toEqual(asked.map(() => 'www.myrb.net'));
    await page.close();
  });
});

const isInOurs = (page: Page) =>
  page.evaluate(() => document.activeElement?.localName === 'quandian-ui');

/** Presses Tab, and waits until something else is in focus. */
async function tab(page: Page): Promise<void> {
  const before = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press('Tab');
  await page.waitForFunction((old) => document.activeElement !== old, {}, before);
}

/** What browsers ask their makers for by themselves; the proxy refuses it. */
function isBrowsersOwn(url: string): boolean {
  return /(?:google(?:apis)?\.com|gstatic\.com|gvt1\.com|mozilla\.(?:com|org|net))(?::\d+)?(?:\/|$)/.test(
    url,
  );
}

/** Where the last character of the first official's mark stands that ends with it. */
function lastOf(page: Page, character: string) {
  return page.evaluate((wanted) => {
    const marks = [...(CSS.highlights.get('quandian-official') ?? [])];
    const mark = marks.find((one) => String(one).endsWith(wanted));
    if (!mark) throw new Error(`no official ends with ${wanted}`);
    const range = document.createRange();
    range.setStart(mark.endContainer, mark.endOffset - wanted.length);
    range.setEnd(mark.endContainer, mark.endOffset);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { left, right, top, bottom };
  }, character);
}
