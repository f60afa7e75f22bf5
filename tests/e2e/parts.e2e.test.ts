import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlacedAnnotation } from '../../domain/mark.ts';
import { annotateByKeyboard, chord, openPopup } from '../../tools/journey.ts';
import { untilOpen, untilPainted } from '../../tools/reader.ts';
import { newsPage, PARAGRAPHS } from '../support/failure-modes.ts';
import { aWorld, BROWSERS, type World } from './harness.ts';
import { annotate, lookAt, textsOf } from './views.ts';

const BASE = 'http://www.myrb.net/html/2021/news/11/';
const FIRST = `${BASE}302001.html`;
const SECOND = `${BASE}302001_2.html`;
const SIZE = { width: 400, height: 600 };
const pager = (own: 1 | 2) =>
  `<div class="pages">${own === 1 ? '1 <a href="302001_2.html">2</a>' : '<a href="302001.html">1</a> 2'}</div>`;
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>　　${text}</p>`).join('');
const PAGE_TWO = [
  '老旧小区改造资金由中央、省、市三级分担,今年已到位6.8亿元。',
  '市住建局副局长赵明说,下一步将推进加装电梯320部,惠及居民1.1万户。',
];
const ELSEWHERE = [
  '沱江三桥11月20日正式通车,总投资12.4亿元,主桥长1.2公里,双向六车道,设计时速60公里。',
  '市交通运输局局长白露说,大桥把老城和高新区的车程从40分钟缩短到10分钟,每天预计通过车辆3.5万辆。',
];
const shows = (words: string) => (texts: string[]) => texts.includes(words);

describe.each(BROWSERS)('articles that are not on one page at once, in %s', (which) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld(which);
  });
  afterAll(() => world.end());

  test('text that 阅读全文 unfolds is marked; that it was folded is told, and is no revision', async () => {
    const url = `${BASE}302009.html`;
    const [first = '', second = '', third = ''] = PARAGRAPHS;
    const body = `${paragraphs([first, second])}<div id="rest" style="display:none">${paragraphs([third, PAGE_TWO[0] ?? ''])}</div><a id="more" href="javascript:void(0)" onclick="rest.style.display='block';this.remove()">阅读全文</a>`;
    const page = await world.visit(newsPage({ body }), url);
    expect(await untilPainted(page, 'figure', shows('97.5%'))).not.toContain('6.8亿元');
    await annotate(page, '满意率达到97.5%', '怎么算的？');
    const folded = await openPopup(world.driven, { url });
    expect(await textsOf(folded, '.heading .facts')).toContain(
      '网页上的文章还没有展开，展开后会接着标注。',
    );
    await folded.close();
    await page.bringToFront();
    await page.click('#more');
    await untilPainted(page, 'figure', shows('6.8亿元'));
    await untilPainted(page, 'yellow', shows('满意率达到97.5%'));
    const { article } = await world.state(url);
    expect(article).not.toHaveProperty('part');
    const popup = await openPopup(world.driven, { url });
    expect(await popup.$('.revised')).toBeNull();
    expect((await textsOf(popup, '.heading .facts')).join()).not.toContain('展开');
    await popup.close();

    // A note in what was unfolded, and the page folded again at the next visit.
    await page.bringToFront();
    await annotate(page, '今年已到位6.8亿元', '后面的');
    await page.reload();
    await untilPainted(page, 'yellow', shows('满意率达到97.5%'));
    const again = await openPopup(world.driven, { url });
    expect(await textsOf(again, '.unplaced h2')).toEqual(['可能在没有展开的部分（1）']);
    expect(await again.$('.changes')).toBeNull();
    await again.close();
    await page.bringToFront();
    await page.click('#more');
    await untilPainted(page, 'yellow', shows('今年已到位6.8亿元'));
    await page.close();
  });

  test('pages of one article are one article: each keeps its notes, and is told which one it is', async () => {
    world.portal.serve(SECOND, newsPage({ body: paragraphs(PAGE_TWO), tail: pager(2) }));
    const before = world.portal.requests.length;
    let page = await world.visit(newsPage({ tail: pager(1) }), FIRST);
    await untilPainted(page, 'figure', shows('97.5%'));
    await annotate(page, '惠及3.2万户居民', '第一页');
    expect(world.portal.requests.slice(before).join()).not.toContain('302001_2');
    page = await world.visit(newsPage({ body: paragraphs(PAGE_TWO), tail: pager(2) }), SECOND);
    await untilPainted(page, 'figure', shows('6.8亿元'));
    await annotate(page, '今年已到位6.8亿元', '第二页');
    const { article, annotations } = await world.state(SECOND);
    expect(article).toMatchObject({
      key: 'myrb.net/html/2021/news/11/302001.html',
      url: SECOND,
      part: { page: 2, of: 2 },
    });
    expect(pagesOf(annotations)).toEqual({ 第一页: 1, 第二页: undefined });

    const popup = await openPopup(world.driven, { url: SECOND });
    await popup.setViewport(SIZE);
    expect((await textsOf(popup, '.heading .facts')).join()).toContain('第 2 页，共 2 页');
    expect(await textsOf(popup, '.other-page h2')).toEqual(['第 1 页上的（1）']);
    expect(await popup.$eval('.other-page .hint a', (link) => link.getAttribute('href'))).toBe(
      FIRST,
    );
    expect(await popup.$('.other-page .changes')).toBeNull();
    expect(await popup.$('.revised')).toBeNull();
    await lookAt(popup, `popup-second-page-${which}`, SIZE);
    await popup.close();

    page = await world.visit(newsPage({ tail: pager(1) }), FIRST);
    await untilPainted(page, 'yellow', shows('惠及3.2万户居民'));
    const again = await world.state(FIRST);
    expect(pagesOf(again.annotations)).toEqual({ 第一页: undefined, 第二页: 2 });
    await page.close();
  });

  test('an article in a frame of the same site is marked, annotated, kept and revealed', async () => {
    const outer = 'http://www.myrb.net/zt/shell.html';
    const inner = `${BASE}302005.html`;
    const gap = '<div style="height:1500px"></div>';
    world.portal.serve(inner, newsPage({ body: gap + paragraphs(PARAGRAPHS) }));
    const shell = `<!DOCTYPE html><meta charset="utf-8"><title>沱阳新闻网</title><body>${gap}<iframe src="${inner}" style="width:900px;height:3000px;border:3px solid;margin-left:60px"></iframe>`;
    const page = await world.visit(shell, outer);
    const frame = await framedIn(page, inner);
    await untilPainted(frame, 'figure', shows('97.5%'));
    const state = await world.state(outer);
    expect(state.article).toMatchObject({
      url: inner,
      key: 'myrb.net/html/2021/news/11/302005.html',
    });

    await selectInFrame(page, frame, '惠及3.2万户居民');
    await untilOpen(page, '.toolbar');
    expect(await isBeside(page, frame, '惠及3.2万户居民')).toBe(true);
    await annotateByKeyboard(page, '框里的', '民生');
    await chord(page, 'Control', 'Enter');
    await untilPainted(frame, 'yellow', shows('惠及3.2万户居民'));
    expect((await world.state(outer)).annotations).toMatchObject([
      { annotation: { note: '框里的' }, placement: { state: 'in-place' } },
    ]);

    await page.evaluate(() => scrollTo(0, 0));
    const popup = await openPopup(world.driven, { url: outer });
    await popup.click('.item .open');
    await expect.poll(() => isSeen(page, frame, '惠及3.2万户居民')).toBe(true);
    await popup.click('.back');
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(0);
    await popup.close();

    // The frame goes to another page, then away.
    world.portal.serve(
      `${BASE}302006.html`,
      newsPage({ body: paragraphs([...PAGE_TWO, ...PAGE_TWO]) }),
    );
    await page.evaluate((url) => {
      (document.querySelector('iframe') as HTMLIFrameElement).src = url;
    }, `${BASE}302006.html`);
    const next = await framedIn(page, `${BASE}302006.html`);
    await untilPainted(next, 'figure', shows('6.8亿元'));
    expect((await world.state(outer)).article.url).toBe(`${BASE}302006.html`);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(async () => (await world.state(outer)).isArticle).toBe(false);
    await page.close();
  });

  test('the same article in the library under another address is shown as a reprint', async () => {
    const body = paragraphs(ELSEWHERE);
    const page = await world.visit(newsPage({ body }), `${BASE}302007.html`);
    await untilPainted(page, 'figure', shows('12.4亿元'));
    await annotate(page, '总投资12.4亿元', '原文');
    const url = 'http://myce.myrb.net/contents/8/11952.html';
    const other = await world.visit(newsPage({ body, info: '2021-11-20 09:00 来源：沱阳网' }), url);
    await untilPainted(other, 'figure', shows('12.4亿元'));
    expect((await world.state(url)).annotations).toEqual([]);
    const popup = await openPopup(world.driven, { url });
    await popup.waitForSelector('.reprints a');
    expect(await popup.$$eval('.reprints a', (links) => links.map((link) => link.href))).toEqual([
      `${BASE}302007.html`,
    ]);
    await lookAt(popup, `popup-reprint-${which}`, SIZE);
    await popup.close();
    await other.close();
  });

  test('notes that could not be read are told on the page, and read when it is tried again', async () => {
    const url = `${BASE}302008.html`;
    const first = await world.visit(newsPage(), url);
    await untilPainted(first, 'figure', shows('97.5%'));
    await annotate(first, '惠及3.2万户居民', '读得到吗');
    await answerForBackground(world, true);
    const page = await world.visit(newsPage(), url);
    await untilOpen(page, '.notice');
    expect((await world.state(url)).annotations).toEqual([]);
    await answerForBackground(world, false);
    await chord(page, 'Control', 'z');
    await untilPainted(page, 'yellow', shows('惠及3.2万户居民'));
    await page.close();
  });
});

/** By its note, the other page on which each annotation stands. */
function pagesOf(placed: readonly PlacedAnnotation[]): Record<string, number | undefined> {
  return Object.fromEntries(placed.map(({ annotation, page }) => [annotation.note, page]));
}

/**
 * From now on, or no more, a page of the extension says for the background that nothing can be read. It holds the
 * database meanwhile, or the background might be the quicker of the two.
 */
function answerForBackground({ driven }: World, isFailing: boolean): Promise<void> {
  return driven.opener.evaluate(async (fails) => {
    type Listener = (
      message: { call?: string },
      sender: unknown,
      reply: (reply: object) => void,
    ) => void;
    type Api = {
      runtime: { onMessage: Record<`${'add' | 'remove'}Listener`, (one: Listener) => void> };
    };
    const scope = globalThis as never as {
      browser?: Api;
      chrome: Api;
      failing?: Listener | undefined;
    };
    const { onMessage } = (scope.browser ?? scope.chrome).runtime;
    if (!fails) {
      if (scope.failing) onMessage.removeListener(scope.failing);
      scope.failing = undefined;
      return;
    }
    const failing: Listener = ({ call }, _, reply) => {
      if (call === 'keptOf') reply({ ok: false, name: 'UnknownError', message: 'broken' });
    };
    scope.failing = failing;
    onMessage.addListener(failing);
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('quandian');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const db = opening.result;
        const store = db
          .transaction([...db.objectStoreNames], 'readwrite')
          .objectStore('annotations');
        const hold = () => {
          resolve();
          // A transaction ends when nothing more is asked of it.
          if (scope.failing) store.get('none').onsuccess = hold;
          else db.close();
        };
        store.get('none').onsuccess = hold;
      };
    });
  }, isFailing);
}

async function framedIn(page: Page, url: string): Promise<Frame> {
  await expect.poll(() => page.frames().some((frame) => frame.url() === url)).toBe(true);
  return page.frames().find((frame) => frame.url() === url) as Frame;
}

type Box = { left: number; top: number; right: number; bottom: number };

/** Where words of a frame stand in the page's window. */
async function boxIn(page: Page, frame: Frame, words: string): Promise<Box> {
  const { x, y } = await page.$eval('iframe', (element) => {
    const box = element.getBoundingClientRect();
    return { x: box.left + element.clientLeft, y: box.top + element.clientTop };
  });
  const box = await frame.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const start = node.data.indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { left, top, right, bottom };
    }
    throw new Error(`the frame does not say “${wanted}”`);
  }, words);
  return { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y };
}

async function isSeen(page: Page, frame: Frame, words: string): Promise<boolean> {
  const { top, bottom } = await boxIn(page, frame, words);
  const height = await page.evaluate(() => innerHeight);
  return top >= 0 && bottom <= height;
}

async function selectInFrame(page: Page, frame: Frame, words: string): Promise<void> {
  const { top } = await boxIn(page, frame, words);
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), top - 400);
  const box = await boxIn(page, frame, words);
  const y = (box.top + box.bottom) / 2;
  await page.mouse.move(box.left + 1, y);
  await page.mouse.down();
  await page.mouse.move(box.right - 1, y, { steps: 8 });
  await page.mouse.up();
  expect(await frame.evaluate(() => String(getSelection()))).toBe(words);
}

/** Does our interface stand in the page, not in the frame? What it shows follows the frame's place: nothing of it is cut off. */
async function isBeside(page: Page, frame: Frame, words: string): Promise<boolean> {
  const isInFrame = await frame.evaluate(() => document.querySelector('quandian-ui') !== null);
  return !isInFrame && (await isSeen(page, frame, words));
}
