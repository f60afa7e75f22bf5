import { expect, test } from 'vitest';
import { readArticle } from '../../page/read-article.ts';

type Gold = {
  text: string;
  portalFields: Record<'title' | 'publishedAt' | 'source' | 'channel' | 'editor', string> &
    Record<'reporters' | 'photographers' | 'captions', string[]>;
};

const pages = import.meta.glob<string>('../fixtures/gold/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const labels = import.meta.glob<Gold>('../fixtures/gold/articles/*.json', {
  import: 'default',
  eager: true,
});
const nameOf = (path: string) => path.replace(/^.*\/(.*)\.\w+$/, '$1');
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const goldOf = (name: string) => labels[`../fixtures/gold/articles/${name}.json`] as Gold;
const articles = Object.entries(pages).filter(([path]) => /d\d\d/.test(path));
const others = Object.entries(pages).filter(([path]) => /neg-/.test(path));

test('the labelled pages are at hand', () => {
  expect([articles.length, others.length]).toEqual([20, 6]);
});

test.each(articles.map(([path, html]) => [nameOf(path), html]))(
  'in %s every field and the text are as labelled',
  (name, html) => {
    const gold = goldOf(name);
    const reading = readArticle(parse(html), null);
    if (!reading.isArticle) throw new Error(reading.reason);
    const { key: _, url: __, text, ...header } = reading.article;
    expect(header).toEqual(gold.portalFields);
    expect(text).toBe(gold.text);
    expect(reading.map.text).toBe(text);
  },
);

test.each(others.map(([path, html]) => [nameOf(path), html]))('%s is no article', (_, html) => {
  const reading = readArticle(parse(html), null);
  expect(reading.isArticle).toBe(false);
  expect(reading.reason).toMatch(/。$/);
});

test('reading leaves the document as it is', () => {
  for (const [, html] of articles) {
    const document = parse(html);
    const before = document.documentElement.outerHTML;
    readArticle(document, null);
    expect(document.documentElement.outerHTML).toBe(before);
  }
});

const page = (body: string, title = '全市投资增长5%_绵阳新闻网') =>
  parse(`<title>${title}</title><body><div>您现在的位置: 首页 &gt; 绵阳新闻</div>${body}`);
const META = '<div>发稿时间:2021-12-17 08:35   来源: 绵阳日报</div>';
const TEXT = '今年以来,全市固定资产投资保持增长,重点项目加快建设,民生持续改善。';

test.each<[string, string, Record<string, unknown>]>([
  [
    'a headline over two lines with a dash',
    `<h2>全市投资增长5%</h2><h3>——来自一线的报道</h3>${META}<p>　　${TEXT}</p>`,
    { title: '全市投资增长5%' },
  ],
  [
    'line breaks for paragraphs',
    `<h2>全市投资增长5%</h2>${META}<div>　　${TEXT}<br>　　第二段。</div>`,
    { text: `${TEXT}\n第二段。` },
  ],
  [
    'a figure split over elements',
    `<h2>全市投资增长5%</h2>${META}<p>　　${TEXT}增长<b>11</b>.<span>6%</span>。</p>`,
    { text: `${TEXT}增长11.6%。` },
  ],
  [
    'an opening byline',
    `<h2>全市投资增长5%</h2>${META}<p>□记者 张莉 王勇</p><p>　　${TEXT}</p>`,
    { reporters: ['张莉', '王勇'] },
  ],
  [
    'a byline that also took the pictures',
    `<h2>全市投资增长5%</h2>${META}<p>　　${TEXT}(记者 王勇 文/图)</p>`,
    { reporters: ['王勇'], photographers: ['王勇'] },
  ],
  [
    'an editor, who is no author',
    `<h2>全市投资增长5%</h2>${META}<p>　　${TEXT}</p><div>编辑:郭成</div>`,
    { reporters: [], editor: '郭成' },
  ],
  [
    'a hidden copy of the text',
    `<h2>全市投资增长5%</h2>${META}<div style="display:none">隐藏的副本。</div><p>　　${TEXT}</p>`,
    { text: TEXT },
  ],
  [
    'a script in the text',
    `<h2>全市投资增长5%</h2>${META}<p>　　${TEXT}</p><script>var a = "不是正文";</script>`,
    { text: TEXT },
  ],
  [
    'characters without width',
    `<h2>全市投资增长5%</h2>${META}<p>　　${TEXT}11\u200b.6\ufeff%</p>`,
    { text: `${TEXT}11.6%` },
  ],
  [
    'an unpaired surrogate',
    `<h2>全市投资增长5%</h2>${META}<p>　　${TEXT}\ud842</p>`,
    { text: `${TEXT}\ud842` },
  ],
  [
    'furniture around the text',
    `<h2>全市投资增长5%</h2>${META}<div>分享到: 微信 微博</div><p>　　${TEXT}</p><div>相关新闻:</div><div>别的新闻</div>`,
    { text: TEXT },
  ],
])('a page with %s is read right', (_, body, expected) => {
  const reading = readArticle(page(body), 'http://www.myrb.net/html/2021/news/12/304050.html');
  expect(reading).toMatchObject({ isArticle: true, article: expected });
});

test.each<[string, string]>([
  ['a time line without a body', META],
  ['a body of links', `${META}${`<p><a href="#">${TEXT}</a></p>`.repeat(5)}`],
  ['no time line', `<p>　　${TEXT}</p>`],
  ['nothing at all', ''],
])('a page with %s is no article', (_, body) => {
  expect(readArticle(page(body), null).isArticle).toBe(false);
});

test.each([
  ['http://www.myrb.net/html/2021/news/12/304050.html', 'myrb.net/html/2021/news/12/304050.html'],
  ['https://myrb.net/html/2021/news/12/304050.html#top', 'myrb.net/html/2021/news/12/304050.html'],
  [
    'http://m.myrb.net/html/2021/news/12/304050.html?from=timeline&spm=1',
    'myrb.net/html/2021/news/12/304050.html',
  ],
  ['http://www.myrb.net/html/2021/news/12/304050_2.html', 'myrb.net/html/2021/news/12/304050.html'],
  ['http://www.myrb.net/content.aspx?id=7&utm_source=x', 'myrb.net/content.aspx?id=7'],
])('%s has the key %s', (url, key) => {
  const reading = readArticle(page(`<h2>全市投资增长5%</h2>${META}<p>　　${TEXT}</p>`), url);
  expect(reading).toMatchObject({ article: { key, url } });
});
