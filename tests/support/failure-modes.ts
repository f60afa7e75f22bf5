import type { ArticleHeader } from '../../domain/article.ts';

/** How other extractors fail on Chinese news pages, with a page that makes them fail and what is right on it. */
export type FailureMode = {
  /** The number of the kind of failure, and what fails. */
  mode: string;
  html: string;
  header: Partial<ArticleHeader>;
  /** What must be part of the text, and what must not. */
  text?: RegExp;
  never?: RegExp;
};

export const HEADLINE = '沱阳推进城市更新 明年底完成120个老旧小区改造';
export const PARAGRAPHS = [
  '11月18日,沱阳市召开城市更新工作推进会。会议提出,到明年底完成120个老旧小区改造,惠及3.2万户居民。',
  '“改造要先听居民的。”临沱区住建局局长秦川说,今年已有46个小区完工,群众满意率达到97.5%。',
  '青禾县、石盘县负责人作了交流发言。会议要求,各地要把好事办好,把实事办实。',
];
const TIME = '2021-11-19 08:20';
const PUBLISHED = '2021-11-19T08:20:00+08:00';

type Parts = {
  title?: string;
  head?: string;
  headline?: string;
  info?: string;
  body?: string;
  tail?: string;
};

/** A news page as many sites build it, with what is odd about it put in. */
export function newsPage(parts: Parts = {}): string {
  const { title = `${HEADLINE}_沱阳新闻网`, head = '', headline = HEADLINE, tail = '' } = parts;
  const info = parts.info ?? `${TIME} 来源：沱阳日报`;
  const body = parts.body ?? PARAGRAPHS.map((text) => `<p>　　${text}</p>`).join('');
  return (
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>` +
    `<div class="top"><a href="/">首页</a> <a href="/n/">新闻</a></div><h1>${headline}</h1>` +
    `<div class="info">${info}</div><div class="content">${body}</div>${tail}</body></html>`
  );
}

const COMMENTS =
  '<div class="comments"><h3>网友评论</h3><div>刘响 2021-11-20 09:00:00</div><p>说得好，早就该改了，我们小区等了三年，终于等到了这一天，支持！</p>' +
  '<div>小婷 2021-11-21 10:00:00</div><p>我们那里什么时候开始？希望也能快一点，老人上下楼太不方便了。</p></div>';
const LINKS = [1, 2, 3, 4, 5, 6]
  .map((day) => `<li><a href="/n/${day}.html">沱阳第${day}批公交线路开通 方便沿江居民出行</a></li>`)
  .join('');

export const FAILURE_MODES: readonly FailureMode[] = [
  ...[
    '_沱阳新闻网',
    '--文化--沱阳网',
    '-股票频道-沱阳网',
    '_首页沱阳_新闻中心_沱阳网',
    ' | 沱阳新闻网',
    '_网易订阅',
  ].map((suffix) => ({
    mode: `1. site suffix kept in the title: ${suffix}`,
    html: newsPage({ title: HEADLINE + suffix }),
    header: { title: HEADLINE },
  })),
  {
    mode: '2. publish time missed unless in meta',
    html: newsPage({ info: `发稿时间:${TIME}   来源: 沱阳日报` }),
    header: { publishedAt: PUBLISHED, source: '沱阳日报' },
  },
  {
    mode: '3. too strict for short Chinese paragraphs',
    html: newsPage({
      body: '<p>　　记者从沱阳市交通局获悉,沱江三桥今日通车。</p><p>　　桥长1.2公里,双向六车道。</p>',
    }),
    header: { title: HEADLINE },
    text: /今日通车。\n桥长1\.2公里,双向六车道。$/,
  },
  ...[
    '沱阳网',
    'name, email@gmail.com',
    '104363',
    '版权声明 来源：沱阳网',
    '我已授权',
    'admin',
    '佚名',
  ].map((author) => ({
    mode: `4. junk for the author: ${author}`,
    html: newsPage({ head: `<meta name="author" content="${author}">` }),
    header: { reporters: [] },
  })),
  {
    mode: '4. the editor taken for the author',
    html: newsPage({ tail: '<div>[责任编辑：柴静姝]</div>' }),
    header: { reporters: [], editor: '柴静姝' },
  },
  {
    mode: '6. a commenter taken for the author, related links and comments swallowed',
    html: newsPage({ tail: `<div>责任编辑：柴静姝</div>${COMMENTS}<ul>${LINKS}</ul>` }),
    header: { reporters: [], publishedAt: PUBLISHED },
    text: /办实。$/,
    never: /等了三年|公交线路|刘响/,
  },
  {
    mode: '5. body lost: only the paragraph with a link in it is kept',
    html: newsPage({
      body: `<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]?.replace('临沱区', '<a href="/l">临沱区</a>')}</p><div><p>${PARAGRAPHS[2]}</p></div>`,
    }),
    header: {},
    text: /^11月18日[\s\S]*临沱区住建局[\s\S]*办实。$/,
  },
  {
    mode: '5. body lost: every paragraph in a div of its own',
    html: newsPage({
      body: PARAGRAPHS.map((text) => `<div><div><span>${text}</span></div></div>`).join(''),
    }),
    header: {},
    text: /^11月18日[\s\S]*临沱区住建局[\s\S]*办实。$/,
  },
  {
    mode: '5. body lost: a footer or a disclaimer returned instead',
    html: newsPage({
      tail: '<div class="footer"><p>沱阳日报社版权所有，未经授权禁止复制或建立镜像，违者将依法追究责任。互联网新闻信息服务许可证，违法和不良信息举报电话，本网站所刊登的各种新闻、信息和专题资料，均为沱阳网版权所有，未经协议授权，禁止下载使用。</p></div>',
    }),
    header: {},
    text: /^11月18日/,
    never: /许可证/,
  },
  {
    mode: '5. body lost: the box of the next article returned instead',
    html: newsPage({
      body: `<p>${PARAGRAPHS[0]}</p>`,
      tail: `<div class="next"><h3>下一篇</h3><h4><a href="/n/9.html">沱江二桥今起封闭施工 预计三个月完工</a></h4><p>记者从沱阳市交通运输局获悉，沱江二桥从今天起封闭施工，预计三个月完工，途经车辆可以从沱江三桥和城南大桥绕行，公交12路、26路和108路临时改线，具体站点以现场公告为准。</p></div>`,
    }),
    header: { title: HEADLINE },
    text: /^11月18日[^\n]*居民。$/,
    never: /绕行/,
  },
  {
    mode: '6. related links swallowed, without a heading and behind a short bulletin',
    html: newsPage({ body: `<p>${PARAGRAPHS[0]}</p>`, tail: `<div>${LINKS}</div>` }),
    header: { publishedAt: PUBLISHED },
    text: /^11月18日[^\n]*居民。$/,
    never: /公交线路/,
  },
  {
    mode: '7. og:title cut at an unescaped quote',
    html: newsPage({
      title: '男孩不想上补习班 写"救命啊"纸条求助_沱阳网',
      head: '<meta property="og:title" content="男孩不想上补习班 写"救命啊"纸条求助">',
      headline: '男孩不想上补习班 写"救命啊"纸条求助',
    }),
    header: { title: '男孩不想上补习班 写"救命啊"纸条求助' },
  },
  {
    mode: '8. | inside a headline taken for a separator',
    html: newsPage({
      title: '棱镜|城市更新大整顿：钱从哪里来_沱阳网',
      headline: '棱镜|城市更新大整顿：钱从哪里来',
    }),
    header: { title: '棱镜|城市更新大整顿：钱从哪里来' },
  },
  {
    mode: '9. the date of a comment or a side list picked',
    html: newsPage({
      info: `${TIME} 来源：沱阳日报`,
      tail: `<div>2021-11-25 10:00:00</div>${COMMENTS}`,
    }),
    header: { publishedAt: PUBLISHED },
  },
  {
    mode: '9. the date of the event picked, that of publication stands below',
    html: newsPage({
      info: '来源：沱阳日报',
      body: `<p>2019年2月27日，${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>`,
      tail: '<div>发布日期：2019-03-06</div>',
    }),
    header: { publishedAt: '2019-03-06T00:00:00+08:00' },
  },
  {
    mode: '10. date split over elements',
    html: newsPage({
      info: '<span>2023</span> <span>11/</span> <span>17 20:52:15</span> 来源：沱阳日报',
    }),
    header: { publishedAt: '2023-11-17T20:52:15+08:00' },
  },
  {
    mode: '10. date without year',
    html: newsPage({
      head: '<meta property="article:published_time" content="2019-09-30T22:46:13+08:00">',
      info: '发布时间：09-30 22:46',
    }),
    header: { publishedAt: '2019-09-30T22:46:13+08:00' },
  },
  {
    mode: '10. relative date',
    html: newsPage({
      head: '<meta property="article:published_time" content="2021-11-19T08:20:00+08:00">',
      info: '昨天 08:20 来源：沱阳日报',
    }),
    header: { publishedAt: PUBLISHED },
  },
  {
    mode: '10. date in 年月日',
    html: newsPage({ info: '2019年06月15日08:18 来源：沱阳日报' }),
    header: { publishedAt: '2019-06-15T08:18:00+08:00' },
  },
  {
    mode: '11. hidden copies of headline, time and text',
    html: newsPage({
      tail: `<div style="display:none"><h1>${HEADLINE}_沱阳新闻网</h1><p>2020-01-01 00:00</p><p>${PARAGRAPHS.join('')}</p></div>`,
    }),
    header: { title: HEADLINE, publishedAt: PUBLISHED },
    text: /^(?![\s\S]*推进会。[\s\S]*推进会。)/,
  },
  {
    mode: '12. known threads: the statement of a platform for the text',
    html: newsPage({
      tail: '<p>特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。</p>',
    }),
    header: {},
    text: /办实。$/,
  },
  {
    mode: '12. known threads: the editor’s own container',
    html: newsPage({
      body: `<div class="TRS_Editor"><style>.TRS_Editor P{line-height:2}</style><div class="Custom_UnionStyle">${PARAGRAPHS.map((text) => `<p align="justify">　　${text}</p>`).join('')}</div></div>`,
    }),
    header: {},
    text: /^11月18日[\s\S]*办实。$/,
    never: /line-height/,
  },
  {
    mode: '12. known threads: a government’s page, its table and its foot for the text',
    html: newsPage({
      info: `发布日期：${TIME} 信息来源：市住建局 浏览次数：312`,
      tail: '<div>主办：沱阳市人民政府办公室 承办：沱阳市政务信息中心</div><div>网站标识码：5107000001 政府网站找错 川公网安备51070000000001号 联系电话：0810-2390011</div>',
    }),
    header: { publishedAt: PUBLISHED, source: '市住建局', reporters: [] },
    text: /办实。$/,
  },
  {
    mode: '12. known threads: time and paper of a newspaper’s own site, each labelled',
    html: newsPage({
      info: `<span id="pubtime_baidu">发稿时间：${TIME}:00</span> <span id="source_baidu">来源：沱阳青年报</span> <span id="author_baidu">作者：</span>`,
    }),
    header: { publishedAt: PUBLISHED, source: '沱阳青年报', reporters: [] },
    text: /办实。$/,
  },
];

/** Pages that a reader may come across, too large or too deep to be kept in files: an article in each. */
export const HOSTILE: readonly { name: string; html: () => string }[] = [
  {
    name: '150,000 characters of hidden links',
    html: () =>
      newsPage({
        tail: `<div style="display:none">${'<a href="http://spam.example/">垃圾链接一二三四</a>'.repeat(15_000)}</div>`,
      }),
  },
  {
    name: '5 MB of comments',
    html: () => newsPage({ tail: `<div>责任编辑：柴静姝</div>${COMMENTS.repeat(5000)}` }),
  },
  {
    name: '10,000 nested tables under the text',
    html: () => newsPage({ tail: '<table><tr><td>'.repeat(10_000) }),
  },
  {
    name: 'a hundred thousand empty elements',
    html: () => newsPage({ tail: '<div><span></span></div>'.repeat(50_000) }),
  },
  {
    name: 'zero-width characters and lone surrogates everywhere',
    html: () => newsPage({ tail: '<p>\u200b\ud800\ufeff</p>'.repeat(100) }),
  },
];
