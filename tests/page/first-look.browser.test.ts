import { describe, expect, test } from 'vitest';
import { isLinkFarm } from '../../page/link-farm.ts';
import { whyNoArticle, whyNoArticleInSlices } from '../../page/may-be-article.ts';
import { readArticle } from '../../page/read-article.ts';
import { HEADLINE, newsPage, PARAGRAPHS } from '../support/failure-modes.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Headlines as lists have them, with marks that end sentences in the links. */
const links = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `<li><a href="/n/${at}.html">沱阳第${at}批公交线路开通！市民：方便吗？方便</a></li>`,
  ).join('\n');

const listPage = (tail = '', title = '国际新闻_沱阳新闻网') =>
  `<title>${title}</title><h1>国际新闻</h1><div>2021-11-19 08:20 来源：沱阳日报</div><ul>${links(400)}</ul>${tail}`;

const RIGHTS =
  '版权所有 沱阳新闻网，未经书面授权禁止转载，本网站新闻信息服务许可证编号在首页公布，地址沱阳市临沱区';

/** A line long enough for a sentence, without a mark that ends one. */
const ENDLESS =
  '沱阳日报讯 十一月十九日起全市公共交通线路延长运营时间至二十三时三十分，首末班车时刻表另行公布，请市民留意站牌';

describe('a page of links alone', () => {
  test.each([
    ['nothing but links', ''],
    ['sentences in scripts', '<script>var words = "会议结束。明天继续。";</script>'],
    ['what the site says of its rights', `<p>${RIGHTS}</p>`],
    ['a long line in another language', `<p>${'Words for our fans, to be sung. '.repeat(3)}</p>`],
  ])('is none with %s, and is read as none', (_, tail) => {
    const document = parse(listPage(tail));
    expect(isLinkFarm(document.body)).toBe(true);
    expect(whyNoArticle(document, null)).toMatch('几乎没有成句的文字');
    expect(readArticle(document, null).isArticle).toBe(false);
  });

  test.each([
    ['one sentence outside of the links', listPage('<p>会议今天结束。</p>')],
    ['a long line that does not end', listPage(`<p>${ENDLESS}</p>`)],
    ['one in parts', listPage(`<p>${ENDLESS.replace(/.{12}/g, '<b>$&</b>')}</p>`)],
    ['few links', listPage().replaceAll('<a ', '<b ')],
    ['a title in another language', listPage('', 'World news')],
    ['more elements than are gone through at once', listPage('<i></i>'.repeat(60_000))],
  ])('is not told by a page with %s', (_, html) => {
    expect(isLinkFarm(parse(html).body)).toBe(false);
  });

  test('is not told where a shadow root has the sentences', () => {
    const document = parse(listPage('<news-text></news-text>'));
    const host = document.querySelector('news-text') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = PARAGRAPHS.map((one) => `<p>${one}</p>`).join(
      '',
    );
    expect(isLinkFarm(document.body)).toBe(false);
  });

  test.each([400, 10])('is not what has an article without a full stop among %i links', (count) => {
    const page = newsPage({ body: `<p>${ENDLESS}</p>`, tail: `<ul>${links(count)}</ul>` });
    expect(whyNoArticle(parse(page), null)).toBeNull();
    expect(readArticle(parse(page), null)).toMatchObject({ isArticle: true });
  });
});

describe('the first look', () => {
  const filler = '<div>沱阳 <span>新闻</span></div>'.repeat(5000);
  const pausesOn = async (html: string) => {
    let pauses = 0;
    const why = await whyNoArticleInSlices(parse(html), null, async () => void pauses++);
    return { why, pauses };
  };

  test('goes no further than to where there may be an article', async () => {
    expect(await pausesOn(newsPage({ tail: filler }))).toEqual({ why: null, pauses: 0 });
  });

  const text = PARAGRAPHS.map((one) => `<p>${one.replace(/[\d月日]/g, '')}</p>`).join('');
  test.each([
    ['春耕 备 忙', '<title>春耕 备 忙_沱阳新闻网</title>'],
    ['春耕备种<br>忙', '<title>春耕备种忙_沱阳新闻网</title>'],
    ['沱江三桥通车', '<title>沱阳</title><meta name="twitter:title" content="沱江三桥通车">'],
    ['沱江三桥通车', '<title>沱阳</title><meta name="ArticleTitle" content="沱江三桥通车">'],
    ['扫一扫办好三件事', '<title>扫一扫办好三件事_沱阳新闻网</title>'],
  ])('takes the headline %s of %s for one, as the reading does', (headline, title) => {
    const document = parse(`${title}<h1>${headline}</h1><div>2024-03-15 10:00</div>${text}`);
    const url = 'https://news.example/a/b.html';
    expect(readArticle(document, url)).toMatchObject({ isArticle: true });
    expect(whyNoArticle(document, url)).toBeNull();
  });

  test('goes to the end of what may be none, with pauses', async () => {
    const { why, pauses } = await pausesOn(`<title>沱阳</title>${filler}`);
    expect(why).toMatch(/。$/);
    expect(pauses).toBeGreaterThan(2);
  });

  test.each([
    ['the name of a column in the title', '国际新闻', '沱阳日报今天的国际新闻版面'],
    ['a year and a month without a day', HEADLINE, '2021-12'],
  ])('does not take %s for a headline or a date', (_, title, line) => {
    const text = PARAGRAPHS.map((one) => `<p>${one.replace(/\d+月\d+日/, '')}</p>`).join('');
    const html = `<title>${title === HEADLINE ? '沱阳' : `${title}频道_沱阳新闻网门户`}</title><div>${title.slice(0, 4)}</div><div>${line}</div>${text}`;
    expect(whyNoArticle(parse(html), null)).toMatch('既没有发布时间');
  });
});
