import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TIME_NAME, TIME_NAMES } from '../../page/generic/page-meta.ts';
import { whyNoArticle } from '../../page/may-be-article.ts';
import type { Portal } from '../../page/portals/portal.ts';
import { PORTALS } from '../../page/portals/registry.ts';
import { readArticle } from '../../page/read-article.ts';
import { ARTICLE_ADDRESS, PORTAL_HEADLINES } from '../../page/seen-signs.ts';
import { parsePage } from '../../tools/parse-page.ts';

/** Words of headlines; some are words of labels too. */
const words = fc.constantFrom(
  ...['春耕', '备', '忙', '沱阳', '城市更新', '120个', '老旧小区', '今日通车', '——'],
  ...['扫一扫', '相关报道', '当前位置', '编辑', '网', '2021-11-19'],
);
const gap = fc.constantFrom('', ' ', '　', ' \n ', '<br>', '</span><span>');
const headline = fc
  .array(fc.tuple(words, gap), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.map(([word, space], at) => (at > 0 ? space : '') + word).join(''));
const plain = (html: string) => html.replace(/<[^>]+>/g, '');

const SUFFIXES = ['', '_沱阳新闻网', '-新闻频道-沱阳新闻网门户网站', ' | 沱阳'];
const TITLES: readonly ((headline: string, suffix: string) => string)[] = [
  (own, suffix) => `<title>${own}${suffix}</title>`,
  (own) => `<title>${own.slice(0, 6)}</title>`,
  (_, suffix) => `<title>沱阳新闻网${suffix}</title>`,
  () => '',
  ...[
    'property="og:title"',
    'name="twitter:title"',
    'name="ArticleTitle"',
    'itemprop=" og:title "',
  ].map(
    (name) => (own: string, suffix: string) =>
      `<title>沱阳新闻网</title><meta ${name} content="${own}${suffix}">`,
  ),
];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'div class="title"', 'p'];
const TIMES = [
  '',
  '2024-03-15 10:00',
  '2024年3月15日',
  '2024/03/15 来源：沱阳日报',
  '<span>2024</span> <span>03/ 15</span> 10:00',
  '发布时间：2024.3.15 10:00 编辑：柴静姝',
  '出处：沱阳电视台',
  '石佳/沱阳青年',
  '<span class="nickname">临沱发布</span>',
  '責任編輯：柴静姝',
  '首页 > 新闻 > 正文',
  '<time datetime="2024-03-15T10:00:00+08:00">3小时前</time>',
];
const HEADS = [
  '',
  '<meta name="publishdate" content=" 1710468000 ">',
  '<meta property="article:published_time" content="2024-03-15T10:00:00Z">',
  '<meta property="og:type" content="news">',
  '<meta itemprop="source" content="沱阳日报">',
  '<link rel="canonical" href="/2024/0315/a.html">',
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-15"}</script>',
  '<script>var pubTime = "2024-03-15 10:00";</script>',
];
const SENTENCES = [
  '临沱区春耕全面展开。',
  '全区已备足化肥、种子、农膜，农机检修一新，农户开始下田翻地',
  '扫一扫就能办的事项今年增加到一百二十项，群众少跑了很多路。',
  '记者在青禾县看到<a href="/n/1.html">三百台农机</a>已经下田；今年预计播种面积比上年增加两成。',
  '未经许可占用耕地的行为将被查处，全区耕地面积保持稳定，'.repeat(12),
  '（1/3）春耕',
];
const body = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 });
const URLS = [
  null,
  'https://news.example/a/b.html',
  'https://news.example/',
  'https://news.example/n/20240315/1.html',
  'https://www.163.com/dy/article/FABCDEFG.html',
  'https://www.myrb.net/contents/10/20.html',
  'https://news.sina.com.cn/',
];

const page = fc.record({
  headline,
  suffix: fc.constantFrom(...SUFFIXES),
  title: fc.constantFrom(...TITLES),
  heading: fc.constantFrom(...HEADINGS),
  bold: fc.boolean(),
  above: fc.constantFrom(...TIMES),
  below: fc.constantFrom(...TIMES),
  head: fc.constantFrom(...HEADS),
  body,
  links: fc.constantFrom(...Array(15).fill(5), 305),
  video: fc.constantFrom('', '', '', '<video></video>'),
  url: fc.constantFrom(...URLS),
});
type Page = typeof page extends fc.Arbitrary<infer T> ? T : never;

function htmlOf(made: Page): string {
  const { above, below, head, video } = made;
  const title = made.title(plain(made.headline).replace(/\s+/g, ' '), made.suffix);
  const shown = made.bold ? `<b>${made.headline}</b>` : `<span>${made.headline}</span>`;
  const link = '<li><a href="/n/1.html">沱阳又一批公交线路开通！市民：方便吗？</a></li>';
  const paragraphs = made.body.map((text) => `<p>　　${text}</p>`).join('');
  return (
    `<!DOCTYPE html><html><head><meta charset="utf-8">${title}${head}</head><body><div>${above}</div>` +
    `<${made.heading}>${shown}</${made.heading.split(' ')[0]}><div>${below}</div>${video}` +
    `<div>${paragraphs}</div><ul>${link.repeat(made.links)}</ul></body></html>`
  );
}

test('whatever is read as an article passes the first look, however it is headed, dated and surrounded', () => {
  let articles = 0;
  fc.assert(
    fc.property(page, (made) => {
      const document = parsePage(htmlOf(made));
      if (!readArticle(document, made.url).isArticle) return;
      articles++;
      expect(whyNoArticle(document, made.url)).toBeNull();
    }),
    { numRuns: 300 },
  );
  expect(articles).toBeGreaterThan(80);
});

test.each(
  PORTALS.flatMap(({ articlePaths }: Portal) => articlePaths.map(({ pattern }) => pattern)),
)('the first look knows addresses like %s for those of articles', (pattern) => {
  fc.assert(
    fc.property(fc.stringMatching(pattern), (path) => {
      expect(path).toMatch(ARTICLE_ADDRESS);
    }),
  );
});

test('the first look knows the names of times', () => {
  for (const name of TIME_NAMES) expect(name).toMatch(TIME_NAME);
});

test('the first look knows the headlines that the sites declare', () => {
  const selectors = PORTALS.flatMap(({ headline = [] }) =>
    headline.map(({ selector }) => selector),
  );
  expect(selectors.length).toBeGreaterThan(3);
  for (const selector of selectors) {
    expect(PORTAL_HEADLINES.split(', ')).toContain(/\.\w[\w-]*$/.exec(selector)?.[0]);
  }
});
