import { describe, expect, test } from 'vitest';
import { articleKey, fileKey, ownAddress, siteOf } from '../../domain/article-key.ts';

const ARTICLE = 'http://www.myrb.net/html/2021/news/12/304050.html';

describe('one key for an article', () => {
  test.each([
    ['https', 'https://www.myrb.net/html/2021/news/12/304050.html'],
    ['the mobile host', 'http://m.myrb.net/html/2021/news/12/304050.html'],
    ['a fragment', `${ARTICLE}#pinglun`],
    ['tracking', `${ARTICLE}?from=singlemessage&isappinstalled=0&utm_source=wx`],
    ['its second page', 'http://www.myrb.net/html/2021/news/12/304050_2.html'],
    ['its third page by parameter', `${ARTICLE}?page=3`],
  ])('whatever the address has of %s', (_, url) => {
    expect(articleKey(url)).toBe(articleKey(ARTICLE));
  });

  test.each([
    ['another id', 'http://www.myrb.net/html/2021/news/12/304051.html'],
    ['another subdomain', 'http://myce.myrb.net/html/2021/news/12/304050.html'],
    ['an id as parameter', `${ARTICLE}?id=7`],
    ['a number that is the article’s', 'http://www.myrb.net/html/2021/news/12/article_2.html'],
  ])('but not with %s', (_, url) => {
    expect(articleKey(url)).not.toBe(articleKey(ARTICLE));
  });

  test('the second page under a number with a dash is the article’s', () => {
    const first = 'http://sc.people.com.cn/n2/2019/0615/c345167-33045678.html';
    expect(articleKey(first.replace('.html', '-2.html'))).toBe(articleKey(first));
    expect(articleKey('http://a.cn/article_2.html')).not.toBe(
      articleKey('http://a.cn/article_3.html'),
    );
  });

  test('the article of a parameter is not the page of one', () => {
    expect(articleKey('https://a.cn/?p=12')).not.toBe(articleKey('https://a.cn/?p=13'));
  });
});

describe('the address a page calls its own', () => {
  test.each([
    ['is believed on the same site', ARTICLE, 'http://m.myrb.net/html/2021/news/12/304050.html'],
    ['is believed without another', null, ARTICLE],
    ['may be relative', ARTICLE, '/html/2021/news/12/304052.html'],
  ])('%s', (_, url, canonical) => {
    expect(ownAddress(url, canonical)).toBe(new URL(canonical, url ?? undefined).href);
  });

  test.each([
    ['the home page', 'http://www.myrb.net/'],
    ['another site', 'https://www.example.com/a.html'],
    ['the home page by its file', 'http://www.myrb.net/index.html'],
    ['nonsense', 'http://['],
    ['a script', 'javascript:alert(1)'],
  ])('is not believed when it is %s', (_, canonical) => {
    expect(ownAddress(ARTICLE, canonical)).toBe(ARTICLE);
  });
});

test('a page without address believes no script to be one', () => {
  expect(ownAddress(null, 'javascript:alert(1)')).toBeNull();
});

test('a file without address is known by headline, time and text', () => {
  const key = fileKey('标题', '2021-12-17T08:35:00+08:00', '正文');
  expect(key).toBe(fileKey('标题', '2021-12-17T08:35:00+08:00', '正文'));
  expect(key).not.toBe(fileKey('标题', '2021-12-17T08:35:00+08:00', '另文'));
});

test.each([
  ['http://www.myrb.net/a', 'myrb.net'],
  ['https://myce.myrb.net:8443/a', 'myrb.net'],
  ['http://www.my.gov.cn/a', 'my.gov.cn'],
  ['http://news.fucheng.gov.cn/a', 'fucheng.gov.cn'],
  ['http://www.mianyang.sc.cn/a', 'mianyang.sc.cn'],
  ['https://www.qq.cn/a', 'qq.cn'],
  ['https://hd.stheadline.com.hk/a', 'stheadline.com.hk'],
  ['https://www3.nhk.or.jp/a', 'nhk.or.jp'],
  ['http://192.168.1.20:8080/a', '192.168.1.20'],
  ['http://[::1]/a', '[::1]'],
  ['http://localhost/a', 'localhost'],
])('%s is of the site %s', (url, site) => {
  expect(siteOf(new URL(url))).toBe(site);
});
