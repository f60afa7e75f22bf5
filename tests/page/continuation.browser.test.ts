import { afterEach, describe, expect, test } from 'vitest';
import { articleKey } from '../../domain/article-key.ts';
import {
  cornerOf,
  documentsAround,
  framedDocument,
  placesOf,
  seenHeight,
} from '../../page/article-frame.ts';
import { continuationOf, partOf } from '../../page/continuation.ts';
import { linesOf } from '../../page/lines.ts';
import { type ArticleReading, readArticle } from '../../page/read-article.ts';
import { watchPage } from '../../page/watch-page.ts';
import { watchUnfolding } from '../../page/watch-unfolding.ts';
import { newsPage, PARAGRAPHS } from '../support/failure-modes.ts';

const URL = 'http://www.myrb.net/html/2021/news/12/304050.html';
const continued = (shown: Document, url: string | null) =>
  continuationOf(shown, linesOf(shown.body), url);
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
afterEach(() => document.body.replaceChildren());

describe('what the page does not show yet', () => {
  test.each([
    '<button>阅读全文</button>',
    '<div class="unfold-btn">展开全文 ▼</div>',
    '<a href="javascript:;">点击查看全文</a>',
    '<a href="#">显示余下全文</a>',
    '<span onclick="">展开剩余 68%</span>',
  ])('%s unfolds it', (html) => {
    expect(continued(parse(html), URL).expander).not.toBeNull();
  });

  test.each([
    '<a href="/other.html">阅读全文</a>',
    '<p>阅读全文</p>',
    '<button>分享</button>',
    '<a href="#">更多新闻</a>',
    '<button>全文检索系统使用说明和常见问题</button>',
  ])('%s does not', (html) => {
    expect(continued(parse(html), URL).expander).toBeNull();
  });

  const BASE = 'http://www.myrb.net/html/2021/news/12/';
  const PAGER =
    '<a href="304050.html">1</a> <a href="304050_2.html">2</a> <a href="./304050_3.html#top">3</a>';

  test('other pages of the article are those that share its key', () => {
    const html = `${PAGER}<a href="304050_2.html">下一页</a> <a href="304051.html">下一页</a> <a href="http://[">2</a> <a href="304050_4.html">秋粮收购启动</a>`;
    expect(continued(parse(html), URL)).toMatchObject({
      page: 1,
      of: 3,
      others: [
        { page: 2, url: `${BASE}304050_2.html` },
        { page: 3, url: `${BASE}304050_3.html` },
      ],
    });
    expect(continued(parse(html), null).others).toEqual([]);
  });

  test.each<[string, string, string, number, number | null]>([
    ['its number is linked', PAGER, '304050_2.html', 2, 3],
    ['its number is not', PAGER.replace(/<a[^>]*>2<\/a>/, '<b>2</b>'), '304050_2.html', 2, 3],
    ['it is the first', PAGER, '304050.html', 1, 3],
    [
      'the second one is _1',
      '<a href="304050.html">1</a> <b>2</b> <a href="304050_2.html">3</a>',
      '304050_1.html',
      2,
      3,
    ],
    [
      'only the last one is told',
      '<a href="304050_2.html">下一页</a> <a href="304050_5.html">尾页</a>',
      '304050.html',
      1,
      5,
    ],
    [
      'the pager says how many',
      '<span>共 6 页</span> <a href="304050.html">上一页</a> <a href="304050_3.html">下一页</a>',
      '304050_2.html',
      2,
      6,
    ],
    [
      'nobody says how many',
      '<a href="304050.html">上一页</a> <a href="304050_3.html">下一页</a>',
      '304050_2.html',
      2,
      null,
    ],
    [
      'some are left out',
      '<a href="304050_2.html">2</a> <a href="304050_3.html">3</a> … <a href="304050_3.html">下一页</a>',
      '304050.html',
      1,
      null,
    ],
    ['by a parameter', '<a href="?page=1">1</a> <a href="?page=3">3</a>', 'a.html?page=2', 2, 3],
    ['without a pager', '', '304050_2.html', 2, null],
  ])('which page it is, where %s', (_, html, own, page, of) => {
    expect(continued(parse(html), BASE + own)).toMatchObject({ page, of });
  });

  test('a page by itself is the whole article', () => {
    const whole = continued(parse(newsPage()), URL);
    expect(partOf(whole)).toBeNull();
    const read = readArticle(parse(newsPage()), URL) as ArticleReading;
    expect(read.article).not.toHaveProperty('part');
  });

  test('a second page keeps its own address, whatever it calls its own, and the key of the first', () => {
    const head = `<link rel="canonical" href="${URL}">`;
    const html = newsPage({ head, tail: PAGER });
    const { article } = readArticle(parse(html), `${BASE}304050_2.html`) as ArticleReading;
    expect(article).toMatchObject({
      key: 'myrb.net/html/2021/news/12/304050.html',
      url: `${BASE}304050_2.html`,
      part: { page: 2, of: 3, folded: false },
    });
  });

  test.each([
    ['show.php?id=1&page=2', 'show.php?id=1&page=1'],
    ['http://news.myrb.net/html/2021/news/12/304050_2.html', '304050.html'],
  ])(
    'a second page at %s, whose key is not that of the address it calls its own, has one of that key',
    (own, other) => {
      const head = `<link rel="canonical" href="${URL}">`;
      const tail = `<div><a href="${other}">1</a> <b>2</b></div>`;
      const { article } = readArticle(
        parse(newsPage({ head, tail })),
        new globalThis.URL(own, BASE).href,
      ) as ArticleReading;
      expect(article).toMatchObject({ url: URL, key: articleKey(URL), part: { page: 2 } });
    },
  );

  test('an expander of the comments, or over the text, unfolds no article', () => {
    const above = newsPage({ head: '', info: '2021-11-19 08:20<button>展开全文</button>' });
    const below = newsPage({ tail: '<div class="comments"><button>展开全文</button></div>' });
    for (const html of [above, below]) {
      const { article } = readArticle(parse(html), URL) as ArticleReading;
      expect(article).not.toHaveProperty('part');
    }
  });

  test('text that was there and hidden is heard when its expander is pressed, and only then', async () => {
    const frame = await framed(
      newsPage({
        body: `<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p><p id="rest" style="display:none">${PARAGRAPHS[2]}</p><button>阅读全文</button>`,
      }),
    );
    const inner = frame.contentDocument as Document;
    const read = () => readArticle(inner, null) as ArticleReading;
    expect(read().article.text).not.toContain(PARAGRAPHS[2]);
    expect(read().article.part).toMatchObject({ folded: true });
    const expander = read().continuation.expander as HTMLElement;
    expander.addEventListener('click', () => {
      inner.getElementById('rest')?.removeAttribute('style');
      expander.remove();
    });
    let heard = 0;
    const unfolded = new Promise<void>((resolve) => {
      watchUnfolding(expander, () => {
        heard++;
        resolve();
      });
    });
    inner.body.className = 'changed-before';
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toBe(0);
    expander.click();
    await unfolded;
    expect(read().article.text).toContain(PARAGRAPHS[2]);
    expect(read().article).not.toHaveProperty('part');
  });

  test('what an expander brings is heard and read', async () => {
    const frame = await framed(
      newsPage({ body: `<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p><button>阅读全文</button>` }),
    );
    const inner = frame.contentDocument as Document;
    const read = () => (readArticle(inner, null) as ArticleReading).article.text;
    expect(read()).not.toContain(PARAGRAPHS[2]);
    const button = continued(inner, null).expander;
    button?.addEventListener('click', () => {
      button.replaceWith(Object.assign(inner.createElement('p'), { textContent: PARAGRAPHS[2] }));
    });
    const changed = new Promise((resolve) =>
      watchPage(frame.contentWindow as Window, resolve, { quiet: 10 }),
    );
    button?.click();
    expect(await changed).toBe('content');
    expect(read()).toContain(PARAGRAPHS[2]);
  });
});

describe('an article in a frame', () => {
  test('of the same site is read', async () => {
    document.body.append(
      Object.assign(document.createElement('iframe'), { width: '1', height: '1' }),
    );
    await framed(newsPage());
    expect(readArticle(document, null).isArticle).toBe(false);
    const inner = framedDocument(document) as Document;
    expect((readArticle(inner, null) as ArticleReading).article.text).toBe(PARAGRAPHS.join('\n'));
  });

  test('comes behind the page itself, under its own address or, written by a script, the page’s', async () => {
    expect([...placesOf(document, URL)]).toEqual([{ document, url: URL }]);
    const written = await framed(newsPage());
    expect([...placesOf(document, URL)].map(({ url }) => url)).toEqual([URL, URL]);
    written.remove();
    const own = document.createElement('iframe');
    own.style.cssText = 'width:800px;height:600px';
    const loaded = new Promise((resolve) => own.addEventListener('load', resolve));
    own.src = location.origin + location.pathname.replace(/[^/]*$/, 'nowhere.html');
    document.body.append(own);
    await loaded;
    expect([...placesOf(document, URL)][1]?.url).toBe(own.src);
  });

  test('has its corner and what is seen of it in the page’s own pixels', async () => {
    const frame = await framed(newsPage());
    frame.style.cssText =
      'position:absolute;left:30px;top:-200px;width:800px;height:2000px;border:4px solid;padding:6px';
    const inner = frame.contentDocument as Document;
    expect(cornerOf(inner)).toEqual({ left: 40, top: -190 });
    expect(seenHeight(inner)).toEqual({ top: 190, bottom: innerHeight + 190 });
    expect(seenHeight(document)).toEqual({ top: 0, bottom: innerHeight });
  });

  test('of a frameset is a page of its own: nothing can be laid over that', async () => {
    const set = (await framed('<frameset rows="*"><frame name="main"></frameset>')).contentDocument;
    const inner = (set as Document).querySelector('frame')?.contentDocument as Document;
    expect(framedDocument(set as Document)).toBe(inner);
    expect(documentsAround(inner)).toEqual([inner]);
    expect(cornerOf(inner)).toEqual({ left: 0, top: 0 });
  });

  test('is heard when it has loaded, and when its frame is taken away', async () => {
    let changes = 0;
    const stop = watchPage(window, () => changes++, { quiet: 0 });
    const frame = await framed(newsPage());
    await expect.poll(() => changes).toBe(1);
    frame.remove();
    await expect.poll(() => changes).toBe(2);
    stop();
    await framed(newsPage());
    expect(changes).toBe(2);
  });

  test('of another site is closed to us', async () => {
    const frame = await framed(newsPage(), 'allow-scripts');
    expect(frame.contentDocument).toBeNull();
    expect(framedDocument(document)).toBeNull();
  });
});

/** A page within the page; a sandbox without `allow-same-origin` is another site. */
async function framed(
  html: string,
  sandbox = 'allow-same-origin allow-scripts',
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', sandbox);
  frame.style.cssText = 'width:800px;height:600px';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame;
}
