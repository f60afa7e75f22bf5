import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { findBodyByLibrary } from '../../page/generic/readability-body.ts';
import { whyNoArticle, whyNoArticleInSlices } from '../../page/may-be-article.ts';
import { type ArticleReading, readArticle, readArticleInSlices } from '../../page/read-article.ts';
import {
  FAILURE_MODES,
  HEADLINE,
  HOSTILE,
  newsPage,
  PARAGRAPHS,
} from '../support/failure-modes.ts';
import { gbkOf } from '../support/gbk.ts';
import { FIRST_WORDS, NO_ARTICLES, PITFALLS, PORTAL_PAGES } from '../support/saved-pages.ts';
import { NO_ARTICLE_LAYOUTS, SITE_LAYOUTS } from '../support/site-layouts.ts';
import { SITE_VARIANTS } from '../support/site-variants.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    pageBytes(file: string): Promise<string>;
    pagesIn(folder: string): Promise<string[]>;
    readEmulated(file: string, url: string | null): Promise<string>;
  }
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const bytesOf = async (file: string) =>
  Uint8Array.from(atob(await commands.pageBytes(file)), (one) => one.charCodeAt(0));

/** A saved page as the browser itself loads it: the charset is found out by the browser. */
async function load(file: string): Promise<Document> {
  return show(await bytesOf(file));
}

async function show(bytes: Uint8Array<ArrayBuffer>): Promise<Document> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.src = URL.createObjectURL(new Blob([bytes], { type: 'text/html' }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument as Document;
}

afterEach(() => document.body.replaceChildren());

const gold = await commands.pagesIn('gold/pages');
const saved = await commands.pagesIn('pages');

describe('in a real browser', () => {
  test.each(gold)('%s is read as its labels say, and left as it is', async (file) => {
    const document = await load(file);
    const before = document.documentElement.outerHTML;
    const reading = readArticle(document, null, findBodyByLibrary);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(reading.isArticle).toBe(!/neg-/.test(file));
    if (!reading.isArticle) return;
    const label = file.replace('/pages/', '/articles/').replace('.html', '.json');
    const { portalFields, text } = JSON.parse(new TextDecoder().decode(await bytesOf(label)));
    expect(reading.article).toMatchObject({ ...portalFields, text });
    expect(reading.map.text).toBe(text);
  });

  test.each([...gold, ...saved])(
    '%s is read as in the emulated document of analyze',
    async (file) => {
      for (const url of [null, 'http://www.myrb.net/html/2021/news/11/302001.html']) {
        const reading = readArticle(await load(file), url, findBodyByLibrary);
        const emulated = JSON.parse(await commands.readEmulated(file, url));
        expect({ ...reading, map: null }).toEqual({ ...emulated, map: null });
      }
    },
  );

  test.each([...PORTAL_PAGES, ...PITFALLS])('$file is read', async ({ file, url, header }) => {
    const { article } = readArticle(await load(`pages/${file}.html`), url) as ArticleReading;
    expect(article).toMatchObject(header);
    expect(article.text).toContain(FIRST_WORDS);
  });

  test.each(FAILURE_MODES)('not here: $mode', ({ html, header, text = /./, never }) => {
    const { article } = readArticle(parse(html), null, findBodyByLibrary) as ArticleReading;
    expect(article).toMatchObject(header);
    expect(article.text).toMatch(text);
    if (never) expect(article.text).not.toMatch(never);
  });

  test.each<[string, boolean]>([
    ['gb2312', true],
    ['GBK', true],
    // What the browser shows is no Chinese: so it is read, or refused.
    ['utf-8', false],
    ['iso-8859-1', false],
  ])('a page in GBK that calls itself %s', async (charset, isRight) => {
    const document = await show(
      gbkOf(newsPage().replace('charset="utf-8"', `charset="${charset}"`)),
    );
    const reading = readArticle(document, null, findBodyByLibrary);
    expect(reading.reason).toMatch(/。$/);
    if (isRight) expect(reading).toMatchObject({ article: { title: HEADLINE } });
    if (!isRight && reading.isArticle) expect(reading.article.text).not.toContain('沱阳');
  });

  test.each(SITE_LAYOUTS)('read as it is meant: $layout', ({ html, header }) => {
    const { article } = readArticle(parse(html), null, findBodyByLibrary) as ArticleReading;
    expect(article).toMatchObject({ title: HEADLINE, ...header });
  });

  test.each(SITE_VARIANTS)('everything that is to be read: $variant', ({ html, header, text }) => {
    const { article } = readArticle(parse(html), null, findBodyByLibrary) as ArticleReading;
    expect(article).toMatchObject({ title: HEADLINE, ...header });
    if (text) expect(article.text.split('\n')).toEqual(text);
  });

  test.each(NO_ARTICLE_LAYOUTS)('no article: $layout', ({ html }) => {
    expect(readArticle(parse(html), null, findBodyByLibrary).isArticle).toBe(false);
  });

  test.each(HOSTILE)('an article is read under $name', ({ html }) => {
    const { article } = readArticle(parse(html()), null, findBodyByLibrary) as ArticleReading;
    expect(article.title).toBe(HEADLINE);
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
  });

  test.each([...HOSTILE, { name: 'nothing odd', html: () => FAILURE_MODES[0]?.html ?? '' }])(
    'in slices the same is read under $name, with pauses',
    async ({ html }) => {
      const document = parse(html());
      let pauses = 0;
      const sliced = await readArticleInSlices(document, null, findBodyByLibrary, async () => {
        pauses++;
      });
      const { map: _, ...whole } = readArticle(document, null, findBodyByLibrary) as ArticleReading;
      expect(sliced).toMatchObject(whole);
      expect(await whyNoArticleInSlices(document, null, async () => undefined)).toBeNull();
      expect(pauses).toBeGreaterThan(0);
    },
  );

  test.each(NO_ARTICLES)('%s is no article', async (file) => {
    const reading = readArticle(await load(`pages/${file}.html`), null);
    expect(reading).toMatchObject({ isArticle: false });
  });

  test('whatever is on a page, it is read without an exception and left as it is', () => {
    fc.assert(
      fc.property(anyPage, (html) => {
        const document = parse(html);
        const before = document.documentElement.outerHTML;
        const reading = readArticle(document, null, findBodyByLibrary);
        expect(reading.reason).toMatch(/。$/);
        expect(document.documentElement.outerHTML).toBe(before);
        const first = whyNoArticle(document, null);
        if (!reading.isArticle) return;
        expect(first).toBeNull();
        const { map, article } = reading;
        const span = { start: 0, end: article.text.indexOf('\n') };
        if (span.end < 0) span.end = article.text.length;
        const [range] = map.rangesOf(span);
        expect(range && map.spanOf(range)).toEqual(span);
      }),
      { numRuns: 300 },
    );
  });
});
const words = fc.oneof(
  fc.constantFrom(
    HEADLINE,
    `${HEADLINE}_沱阳新闻网`,
    '发稿时间:2021-11-19 08:20   来源: 沱阳日报',
    '2021-99-99 99:99',
    '编辑:',
    '责任编辑：柴静姝',
    '相关新闻:',
    '今天上午,全市召开大会,强调要抓好落实。',
    '\u200b\ud800',
    '　　',
    '(记者',
    '首页 > 新闻 >',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const markup = fc
  .tuple(fc.constantFrom('p', 'div', 'h1', 'td', 'li', 'a', 'span', 'br', 'style', 'table'), words)
  .map(([tag, text]) => `<${tag}>${text}`);
const anyPage = fc
  .tuple(words, fc.array(markup, { maxLength: 40 }))
  .map(([title, parts]) => `<title>${title}</title>${parts.join('')}`);
