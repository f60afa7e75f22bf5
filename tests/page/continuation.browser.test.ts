import { afterEach, describe, expect, test } from 'vitest';
import { framedDocument } from '../../page/article-frame.ts';
import { continuationOf } from '../../page/continuation.ts';
import { type ArticleReading, readArticle } from '../../page/read-article.ts';
import { watchPage } from '../../page/watch-page.ts';
import { newsPage, PARAGRAPHS } from '../support/failure-modes.ts';

const URL = 'http://www.myrb.net/html/2021/news/12/304050.html';
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
    expect(continuationOf(parse(html), URL).expander).not.toBeNull();
  });

  test.each([
    '<a href="/other.html">阅读全文</a>',
    '<p>阅读全文</p>',
    '<button>分享</button>',
    '<a href="#">更多新闻</a>',
    '<button>全文检索系统使用说明和常见问题</button>',
  ])('%s does not', (html) => {
    expect(continuationOf(parse(html), URL).expander).toBeNull();
  });

  test('other pages of the article are those that share its key', () => {
    const html =
      '<a href="304050.html">1</a> <a href="304050_2.html">2</a> <a href="./304050_3.html#top">3</a>' +
      '<a href="304050_2.html">下一页</a> <a href="304051.html">下一页</a> <a href="http://[">2</a> <a href="304050_4.html">秋粮收购启动</a>';
    const base = 'http://www.myrb.net/html/2021/news/12/';
    expect(continuationOf(parse(html), URL).pages).toEqual([
      `${base}304050_2.html`,
      `${base}304050_3.html`,
    ]);
    expect(continuationOf(parse(html), null).pages).toEqual([]);
  });

  test('what an expander brings is heard and read', async () => {
    const frame = await framed(
      newsPage({ body: `<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p><button>阅读全文</button>` }),
    );
    const inner = frame.contentDocument as Document;
    const read = () => (readArticle(inner, null) as ArticleReading).article.text;
    expect(read()).not.toContain(PARAGRAPHS[2]);
    const button = continuationOf(inner, null).expander;
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
