import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBodyByLibrary } from '../../page/generic/readability-body.ts';
import { whyNoArticle } from '../../page/may-be-article.ts';
import { type ArticleReading, readArticle } from '../../page/read-article.ts';
import { decodePage } from '../../tools/decode-page.ts';
import { parsePage } from '../../tools/parse-page.ts';
import { BODY_SHAPES } from '../support/body-shapes.ts';
import { FAILURE_MODES, HEADLINE, newsPage, PARAGRAPHS } from '../support/failure-modes.ts';
import { gbkOf } from '../support/gbk.ts';
import { FIRST_WORDS, NO_ARTICLES, PITFALLS, PORTAL_PAGES } from '../support/saved-pages.ts';
import { NO_ARTICLE_LAYOUTS, SITE_LAYOUTS } from '../support/site-layouts.ts';
import { SITE_VARIANTS } from '../support/site-variants.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');

function read(file: string, url: string | null = null) {
  const html = decodePage(readFileSync(path.join(FIXTURES, file)));
  return readArticle(parsePage(html), url, findBodyByLibrary);
}

describe('in the emulated document that analyze uses', () => {
  const gold = readdirSync(path.join(FIXTURES, 'gold/pages'));

  test.each(gold.filter((file) => !file.startsWith('neg')))('%s is read to the letter', (file) => {
    const label = file.replace('.html', '.json');
    const { portalFields, text } = JSON.parse(
      readFileSync(path.join(FIXTURES, 'gold/articles', label), 'utf8'),
    );
    const { article } = read(`gold/pages/${file}`) as ArticleReading;
    expect(article).toMatchObject({ ...portalFields, text });
  });

  test.each(gold.filter((file) => file.startsWith('neg')))('%s is no article', (file) => {
    expect(read(`gold/pages/${file}`)).toMatchObject({ isArticle: false });
  });

  test.each(PORTAL_PAGES)('$file is read by its address and without it', (page) => {
    for (const url of [page.url, null]) {
      const reading = read(`pages/${page.file}.html`, url) as ArticleReading;
      expect(reading.article).toMatchObject(page.header);
      expect(reading.article.text).toContain(FIRST_WORDS);
      expect(reading.article.text).not.toMatch(/责任编辑|相关|秋粮收购|特别声明|等了三年/);
    }
  });

  test.each(PITFALLS)('$pitfall', ({ file, header }) => {
    const { article } = read(`pages/${file}.html`) as ArticleReading;
    expect(article).toMatchObject(header);
    expect(article.text).toContain(FIRST_WORDS);
    expect(article.text).not.toMatch(/垃圾链接|一个上午/);
  });

  test.each(FAILURE_MODES)('not here: $mode', ({ html, header, text = /./, never }) => {
    const { article } = readArticle(parsePage(html), null, findBodyByLibrary) as ArticleReading;
    expect(article).toMatchObject(header);
    expect(article.text).toMatch(text);
    if (never) expect(article.text).not.toMatch(never);
  });

  test.each(['404', 'empty', 'gallery', 'login', 'video'])(
    'neg-%s is refused at the first look, and by no other reason than at the second',
    (name) => {
      const html = decodePage(readFileSync(path.join(FIXTURES, `gold/pages/neg-${name}.html`)));
      const { reason } = readArticle(parsePage(html), null);
      const first = whyNoArticle(parsePage(html), null) ?? '';
      expect(reason.slice(0, 6)).toBe(first.slice(0, 6));
    },
  );

  test('whatever is taken for an article passes the first look', () => {
    const files = ['gold/pages', 'pages'].flatMap((folder) =>
      readdirSync(path.join(FIXTURES, folder)).map((file) => path.join(FIXTURES, folder, file)),
    );
    const saved = files.map((file) => decodePage(readFileSync(file)));
    let articles = 0;
    const made = [...FAILURE_MODES, ...SITE_LAYOUTS, ...BODY_SHAPES].map((page) => page.html);
    for (const html of [...saved, ...made]) {
      const document = parsePage(html);
      if (!readArticle(document, null).isArticle) continue;
      articles++;
      expect(whyNoArticle(document, null)).toBeNull();
    }
    expect(articles).toBeGreaterThan(100);
  });

  test('every kind of failure has a page', () => {
    const kinds = new Set(FAILURE_MODES.map(({ mode }) => Number.parseInt(mode, 10)));
    expect([...kinds].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test.each(['gb2312', 'gbk', 'gb18030', 'utf-8', 'iso-8859-1', 'x-none'])(
    'a page in GBK that calls itself %s is read',
    (charset) => {
      const bytes = gbkOf(newsPage().replace('charset="utf-8"', `charset="${charset}"`));
      const document = parsePage(decodePage(bytes));
      const { article } = readArticle(document, null) as ArticleReading;
      expect(article).toMatchObject({ title: HEADLINE, source: '沱阳日报' });
      expect(article.text).toBe(PARAGRAPHS.join('\n'));
    },
  );

  test.each(SITE_LAYOUTS)('read as it is meant: $layout', ({ html, header }) => {
    const { article } = readArticle(parsePage(html), null, findBodyByLibrary) as ArticleReading;
    expect(article).toMatchObject({ title: HEADLINE, ...header });
    let at = 0;
    for (const paragraph of PARAGRAPHS) {
      at = article.text.indexOf(paragraph, at);
      expect(at, paragraph).toBeGreaterThanOrEqual(0);
    }
    expect(article.text).not.toMatch(/许可证|关于我们|责任编辑|相关阅读|一年多了|特别声明|校对/);
  });

  test.each(SITE_VARIANTS)('everything that is to be read: $variant', ({ html, header, text }) => {
    const { article } = readArticle(parsePage(html), null, findBodyByLibrary) as ArticleReading;
    expect(article).toMatchObject({ title: HEADLINE, ...header });
    if (text) expect(article.text.split('\n')).toEqual(text);
    for (const paragraph of PARAGRAPHS) expect(article.text).toContain(paragraph);
    expect(whyNoArticle(parsePage(html), null)).toBeNull();
  });

  test.each(NO_ARTICLE_LAYOUTS)('no article: $layout', ({ html }) => {
    expect(readArticle(parsePage(html), null, findBodyByLibrary).isArticle).toBe(false);
  });

  test.each(BODY_SHAPES)('the text to the line: $shape', ({ html, text }) => {
    const { article } = readArticle(parsePage(html), null, findBodyByLibrary) as ArticleReading;
    expect(article).toMatchObject({ title: HEADLINE, source: '沱阳日报' });
    expect(article.text.split('\n')).toEqual(text);
  });

  test.each(NO_ARTICLES)('%s is no article', (file) => {
    expect(read(`pages/${file}.html`)).toMatchObject({ isArticle: false });
  });
});
