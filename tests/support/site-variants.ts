import type { ArticleHeader } from '../../domain/article.ts';
import { HEADLINE, PARAGRAPHS } from './failure-modes.ts';

/** An article as a family of systems builds it, with everything that is to be read from it, text included. */
export type SiteVariant = {
  variant: string;
  html: string;
  header: Partial<ArticleHeader>;
  text?: readonly string[];
};

const NEWS = [
  '沱江二桥今起封闭施工 预计三个月完工',
  '青禾县今年新建农村公路86公里',
  '沱阳高新区集中签约12个项目',
  '临沱区老年食堂开到家门口',
];
const LINKS = `<ul>${NEWS.map((news, i) => `<li><a href="/n/${i}.html">${news}</a></li>`).join('')}</ul>`;
const P = PARAGRAPHS.map((text) => `<p>　　${text}</p>`).join('\n');
const FLUSH = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const AT = '2021-11-19T08:20:00+08:00';
const SECOND = '2021-11-19T08:20:37+08:00';
const DAY = '2021-11-19T00:00:00+08:00';
const NOBODY = { source: null, reporters: [], editor: null };

const page = (title: string, body: string, head = '') =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const OLD_TOP =
  '<table width="980"><tr><td>新闻热线:0810-2390011</td><td><a>设为首页</a> | <a>加入收藏</a></td></tr><tr><td>您现在的位置: <a href="/">首页</a> &gt; <a href="/n/">沱阳新闻</a></td></tr></table>';
const OLD_FOOT =
  '<table><tr><td>沱阳新闻网 版权所有 蜀ICP备00012345号-1<br>新闻信息服务许可证编号:51120990001</td></tr></table>';

export const SITE_VARIANTS: readonly SiteVariant[] = [
  {
    variant: 'the portal: each label in a cell of its own',
    html: page(
      `${HEADLINE} - 沱阳新闻网`,
      `${OLD_TOP}<table><tr><td class="bt">${HEADLINE}</td></tr></table><table><tr><td>发稿时间:2021-11-19 08:20</td><td>来源: 沱阳日报</td></tr></table><table><tr><td class="nr">${PARAGRAPHS.map((text) => `　　${text}`).join('<br><br>')}(沱阳日报社融媒体记者 许知行 白露)</td></tr><tr><td align="right">编辑:柴静姝</td></tr></table><b>相关新闻:</b>${LINKS}${OLD_FOOT}`,
    ),
    header: {
      publishedAt: AT,
      source: '沱阳日报',
      reporters: ['许知行', '白露'],
      editor: '柴静姝',
    },
    text: [...PARAGRAPHS.slice(0, 2), `${PARAGRAPHS[2]}(沱阳日报社融媒体记者 许知行 白露)`],
  },
  {
    variant: 'the portal: full-width colons, the editor in brackets within the text',
    html: page(
      `${HEADLINE}_沱阳新闻网`,
      `${OLD_TOP}<center><div class="a1">${HEADLINE}</div><div class="a2">发稿时间：2021-11-19 08:20　来源：沱阳日报</div><div class="a3">${P}<p align="right">（编辑：柴静姝）</p></div></center>${OLD_FOOT}`,
    ),
    header: { publishedAt: AT, source: '沱阳日报', editor: '柴静姝' },
    text: PARAGRAPHS,
  },
  {
    variant: 'the portal: a second page, the pager under the text',
    html: page(
      `${HEADLINE} - 沱阳新闻网`,
      `${OLD_TOP}<div class="a1">${HEADLINE}</div><div class="a2">发稿时间:2021-11-19 08:20   来源: 沱阳日报</div><div class="a3">${P}<div align="center"><a href="a.html">上一页</a> <a href="a.html">1</a> <b>2</b> <a href="a_3.html">3</a> <a href="a_3.html">下一页</a></div></div><div>编辑:柴静姝</div>${OLD_FOOT}`,
    ),
    header: { publishedAt: AT, source: '沱阳日报', editor: '柴静姝' },
    text: PARAGRAPHS,
  },
  {
    variant: 'a pager with the count of pages within the text, on a page of any site',
    html: page(
      `${HEADLINE}_沱阳网`,
      `<h1>${HEADLINE}</h1><div>2021-11-19 08:20 来源：沱阳日报</div><div class="txt">${P}<p align="center">共3页: <a>上一页</a> <b>1</b> <a>2</a> <a>3</a> <a>下一页</a></p></div>`,
    ),
    header: { publishedAt: AT, source: '沱阳日报' },
    text: PARAGRAPHS,
  },
  {
    variant: 'a button that unfolds the text, in words of several kinds',
    html: page(
      `${HEADLINE}_沱阳网`,
      `<h1>${HEADLINE}</h1><div>2021-11-19 08:20 来源：沱阳日报</div><div class="txt">${P}<div class="fold">阅读全文</div><p>点击展开剩余 68%</p><p>展开剩余内容</p></div>`,
    ),
    header: { publishedAt: AT },
    text: PARAGRAPHS,
  },
  {
    variant:
      'people 2023: the paper and its page under the text, who is in charge in brackets, 分享让更多人看到',
    html: page(
      `${HEADLINE}--四川频道--人民网`,
      `<div class="layout rm_txt cf"><div class="col col-1 fl"><h4 class="pre"></h4><h1>${HEADLINE}</h1><h4 class="sub"></h4><div class="author cf">本报记者 许知行</div><div class="channel cf"><div class="col-1-1 fl">2021年11月19日08:20 | 来源：<a href="/">人民网－四川频道</a></div><div class="col-1-2 fr">小字号</div></div><div class="rm_txt_con cf">${P}<p class="paper_num"> 《 沱阳日报 》（ 2021年11月19日 第 01 版）</p><div class="edit cf">(责编：柴静姝、祁连雪)</div></div><p class="rm_share">分享让更多人看到</p><div class="rm_relevant"><h2>相关新闻</h2>${LINKS}</div></div></div>`,
      '<meta name="publishdate" content="2021-11-19"><meta name="source" content="来源：人民网－四川频道">',
    ),
    header: {
      publishedAt: AT,
      source: '人民网－四川频道',
      reporters: ['许知行'],
      editor: '柴静姝、祁连雪',
    },
    text: [...PARAGRAPHS, '《 沱阳日报 》（ 2021年11月19日 第 01 版）'],
  },
  {
    variant: 'xinhua 2023: a header for the desk and one for the phone',
    html: page(
      `${HEADLINE}-新华网`,
      `<div class="header domPC"><div class="header-time left"><span class="year"><em>2021</em></span> <span class="day"><em>11</em>/<em>19</em></span> <span class="time">08:20:37</span></div><div class="source">来源：新华网</div><div class="head-line clearfix"><h1><span class="title">${HEADLINE}</span></h1><div class="setFont">字体：<span>小</span><span>中</span><span>大</span></div></div></div><div class="mheader domMobile"><h1><span class="title">${HEADLINE}</span></h1><div class="info">2021-11-19 08:20:37 来源：新华网</div></div><div class="main"><div id="detail">${P}<div id="articleEdit"><span class="tiyi1 domPC">【纠错】</span> <span class="editor"> 【责任编辑:祁连雪】 </span></div></div></div><div class="adv">阅读下一篇：</div>`,
    ),
    header: { publishedAt: SECOND, source: '新华网', editor: '祁连雪' },
    text: PARAGRAPHS,
  },
  {
    variant: 'a dispatch: place, day and reporters run on with the first paragraph',
    html: page(
      `${HEADLINE}-新华网四川频道`,
      `<h1 id="title">${HEADLINE}</h1><div class="info"><span id="pubtime">2021-11-19 08:20:37</span> <span id="source">来源：新华社</span></div><div class="article"><p>　　新华社沱阳11月18日电（记者许知行、白露）${PARAGRAPHS[0]}</p>${P}</div>`,
    ),
    header: { publishedAt: SECOND, source: '新华社', reporters: ['许知行', '白露'] },
  },
  {
    variant: 'scol: time, source and editor in one row over the text, the reporter begins it',
    html: page(
      `${HEADLINE}-四川在线`,
      `<div class="xx"><h1 class="xx_t">${HEADLINE}</h1><div class="xx_s"><span>2021-11-19 08:20:37</span><span>来源：四川在线</span><span>编辑：祁连雪</span></div><div id="scol_txt"><p>　　四川在线记者 许知行</p>${P}</div></div>`,
    ),
    header: { publishedAt: SECOND, source: '四川在线', reporters: ['许知行'], editor: '祁连雪' },
  },
  {
    variant: 'thepaper 2020: 本文来自 and the offer of an app end the text',
    html: page(
      `${HEADLINE}_中国政库_澎湃新闻-The Paper`,
      `<div class="newscontent"><h1 class="news_title">${HEADLINE}</h1><div class="news_about"><p>澎湃新闻记者 许知行</p><p>2021-11-19 08:20 <span>来源：<span>澎湃新闻</span></span></p></div><div class="news_txt">${PARAGRAPHS.join('<br><br>')}<p>(本文来自澎湃新闻，更多原创资讯请下载“澎湃新闻”APP)</p></div><div class="news_editor">责任编辑：祁连雪</div></div>`,
    ),
    header: { publishedAt: AT, source: '澎湃新闻', reporters: ['许知行'], editor: '祁连雪' },
    text: PARAGRAPHS,
  },
  {
    variant: 'netease 2023: the place behind the source, the button to report',
    html: page(
      `${HEADLINE}|沱阳市|老旧小区_网易订阅`,
      `<div class="post_main"><h1 class="post_title">${HEADLINE}</h1><div class="post_info">2021-11-19 08:20:37　来源: <a href="/">沱阳日报</a>&nbsp;&nbsp;四川 <a href="/jb">举报</a></div><div class="post_side"><span>0</span><p>分享至</p><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div><div class="post_body">${FLUSH}</div><div class="post_statement">特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。</div></div>`,
    ),
    header: { ...NOBODY, publishedAt: SECOND, source: '沱阳日报' },
    text: PARAGRAPHS,
  },
  {
    variant:
      'sina 2023: the source is a link without label, buttons to enlarge between header and text',
    html: page(
      `${HEADLINE}|沱阳市_新浪财经_新浪网`,
      `<h1 class="main-title">${HEADLINE}</h1><div class="top-bar"><div class="date-source"><span class="date">2021年11月19日 08:20</span> <a class="source" href="/">沱阳日报</a></div><div class="page-tools"><span>缩小字体</span><span>放大字体</span><span>收藏</span><span>微博</span><span>微信</span><span>分享</span></div></div><div class="article" id="artibody">${P}<div>海量资讯、精准解读，尽在新浪财经APP</div><p class="article-editor">责任编辑：祁连雪 </p></div>`,
    ),
    header: { publishedAt: AT, source: '沱阳日报', editor: '祁连雪' },
  },
  {
    variant: 'tencent 2023: account, time and place in spans, the account is the source',
    html: page(
      `${HEADLINE}_腾讯新闻`,
      `<div class="content-left"><h1>${HEADLINE}</h1><div class="media"><div class="media-author"><a class="author-name">沱阳融媒</a></div><p class="media-meta"><span>2021-11-19 08:20</span><span>发布于四川</span><span>沱阳市融媒体中心官方账号</span></p><span>+ 关注</span></div><div class="content-article"><div class="rich_media_content">${FLUSH}</div></div><div class="article-end">举报/反馈</div></div>`,
    ),
    header: { publishedAt: AT, reporters: [], editor: null },
    text: PARAGRAPHS,
  },
  {
    variant: 'wechat: source, editor and who checked it as lines at the end',
    html: page(
      HEADLINE,
      `<div class="rich_media_wrp"><h1 class="rich_media_title">${HEADLINE}</h1><div class="rich_media_meta_list"><span class="rich_media_meta">原创</span> <span class="rich_media_meta rich_media_meta_nickname"><a id="js_name">沱阳发布</a></span> <em id="publish_time">2021-11-19 08:20</em> <em>发表于四川</em></div><div class="rich_media_content" id="js_content">${PARAGRAPHS.map((text) => `<section><span>${text}</span></section>`).join('')}<section>来源：沱阳日报</section><section>编辑：祁连雪</section><section>审核：柴静姝</section></div><div>预览时标签不可点</div><div>微信扫一扫关注该公众号</div></div>`,
      '<meta property="og:type" content="article">',
    ),
    header: { publishedAt: AT, reporters: [], editor: '祁连雪' },
    text: PARAGRAPHS,
  },
  {
    variant: 'discuz portal: 发布者, 查看 and 评论 behind bars, an abstract in a box',
    html: page(
      `${HEADLINE} - 沱阳之窗 - Powered by Discuz!`,
      `<div class="bm vw"><div class="h hm"><h1 class="ph">${HEADLINE}</h1><p class="xg1">2021-11-19 08:20<span class="pipe">|</span> 发布者: <a href="/u">admin</a><span class="pipe">|</span> 查看: <em>312</em><span class="pipe">|</span> 评论: 0<span class="pipe">|</span>来自: 沱阳日报</p></div><div class="d"><table class="vwtb"><tr><td id="article_content">${P}</td></tr></table></div><div class="pren pbm"><em>上一篇：<a>${NEWS[0]}</a></em><em>下一篇：<a>${NEWS[1]}</a></em></div></div>`,
    ),
    header: { publishedAt: AT, source: '沱阳日报', reporters: [], editor: null },
    text: PARAGRAPHS,
  },
  {
    variant:
      'wordpress: day in a time element, the clock in its attribute, the form for comments below',
    html: page(
      `${HEADLINE} – 沱阳观察`,
      `<article class="post hentry"><header class="entry-header"><h1 class="entry-title">${HEADLINE}</h1><div class="entry-meta"><span class="posted-on">发布于 <time class="entry-date published" datetime="2021-11-19T08:20:37+08:00">2021年11月19日</time></span> <span class="byline">由 <span class="author vcard"><a class="url fn n" href="/a">许知行</a></span></span></div></header><div class="entry-content">${FLUSH}</div></article><nav class="post-navigation">上一篇文章 <a>${NEWS[0]}</a></nav><div id="respond" class="comment-respond"><h3>发表评论</h3><p>您的电子邮箱地址不会被公开。 必填项已用 * 标注</p></div>`,
    ),
    header: { publishedAt: SECOND, reporters: ['许知行'], editor: null },
    text: PARAGRAPHS,
  },
  {
    variant: 'the time is hours ago, its element says when',
    html: page(
      `${HEADLINE}_沱阳+`,
      `<h1>${HEADLINE}</h1><div class="bar"><span class="src">沱阳日报</span> <time datetime="2021-11-19 08:20:37">3小时前</time></div><div class="body">${FLUSH}</div>`,
    ),
    header: { publishedAt: SECOND, reporters: [], editor: null },
    text: PARAGRAPHS,
  },
  {
    variant: 'dedecms: labels in small elements, the administrator for the author',
    html: page(
      `${HEADLINE}_沱阳在线`,
      `<div class="place"><strong>当前位置:</strong> <a>主页</a> &gt; <a>要闻</a> &gt; </div><div class="title"><h2>${HEADLINE}</h2></div><div class="info"><small>时间:</small>2021-11-19 08:20<small>来源:</small>沱阳日报 <small>作者:</small>admin <small>点击:</small>312次</div><div class="content"><table><tr><td>${P}</td></tr></table></div><div class="newdigg">(责任编辑：admin)</div>`,
    ),
    header: { publishedAt: AT, source: '沱阳日报', reporters: [] },
    text: PARAGRAPHS,
  },
  {
    variant: 'empire cms: bars between labels, nothing of the time of day',
    html: page(
      `${HEADLINE}-沱阳资讯网`,
      `<h1>${HEADLINE}</h1><p class="infos">时间：2021-11-19|来源：沱阳日报|作者：许知行|点击：<span>312</span>次</p><div id="text">${P}</div><p>标签：<a>城市更新</a></p>`,
    ),
    header: { publishedAt: DAY, source: '沱阳日报', reporters: ['许知行'] },
    text: PARAGRAPHS,
  },
  {
    variant: 'a government: the table of an open document over the text',
    html: page(
      `${HEADLINE}_沱阳市人民政府`,
      `<table class="xxgk"><tr><td>索 引 号</td><td>008123456/2021-00321</td><td>主题分类</td><td>城乡建设</td></tr><tr><td>发布机构</td><td>市住建局</td><td>发文日期</td><td>2021-11-18</td></tr></table><h1>${HEADLINE}</h1><div class="xl">发布时间：2021-11-19 08:20　信息来源：市住建局　浏览次数：<span>正在加载</span>　字体：【<a>大</a> <a>中</a> <a>小</a>】</div><div class="view TRS_UEDITOR">${P}</div><div>扫一扫在手机打开当前页</div><div>【<a>打印</a>】【<a>关闭</a>】</div>`,
      '<meta name="PubDate" content="2021-11-19 08:20"><meta name="ContentSource" content="市住建局">',
    ),
    header: { publishedAt: AT, source: '市住建局', reporters: [], editor: null },
    text: PARAGRAPHS,
  },
  {
    variant: 'a county’s media: source, reporters, editor and who checked it, a line each',
    html: page(
      `${HEADLINE}-青禾县融媒体中心`,
      `<h2>${HEADLINE}</h2><div>2021-11-19 08:20:37</div><div class="c">${FLUSH}<p>来源：青禾县融媒体中心</p><p>记者：许知行 白露</p><p>责任编辑：祁连雪</p><p>审核：柴静姝</p></div>`,
    ),
    header: {
      publishedAt: SECOND,
      source: '青禾县融媒体中心',
      reporters: ['许知行', '白露'],
      editor: '祁连雪',
    },
  },
  {
    variant: 'an app’s page to share: the paper and the hour over the headline',
    html: page(
      HEADLINE,
      `<div class="top"><img><span>打开沱观新闻，看更多精彩</span></div><h1>${HEADLINE}</h1><div class="meta"><span>沱观新闻</span><span>2021-11-19 08:20</span></div><div class="article-body">${FLUSH}</div><div class="btn">打开APP，参与评论</div>`,
    ),
    header: { publishedAt: AT, source: '沱观新闻', reporters: [], editor: null },
    text: PARAGRAPHS,
  },
  {
    variant: 'microdata: everything said to machines in the visible elements',
    html: page(
      `${HEADLINE} | 沱阳网`,
      `<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">${HEADLINE}</h1><span itemprop="datePublished" content="2021-11-19T08:20:37+08:00">11月19日</span> <span itemprop="author">许知行</span><div itemprop="articleBody">${FLUSH}</div></div>`,
    ),
    header: { publishedAt: SECOND, reporters: ['许知行'] },
    text: PARAGRAPHS,
  },
  {
    variant: 'source, author and editor before the time, in one line with short labels',
    html: page(
      `${HEADLINE}_沱阳网`,
      `<h1>${HEADLINE}</h1><div>来源:沱阳日报 作者:许知行 责编:柴静姝 发布:2021-11-19 08:20</div><div>${P}</div>`,
    ),
    header: { publishedAt: AT, source: '沱阳日报', reporters: ['许知行'], editor: '柴静姝' },
    text: PARAGRAPHS,
  },
  {
    variant: 'the time in square brackets, the headline in a cell, 字号 between',
    html: page(
      `${HEADLINE}`,
      `<table><tr><td class="title">${HEADLINE}</td></tr><tr><td>[2021-11-19 08:20] 【字号 大 中 小】 来源：沱阳日报</td></tr><tr><td class="content">${PARAGRAPHS.map((text) => `&nbsp;&nbsp;&nbsp;&nbsp;${text}`).join('<br>')}</td></tr></table>`,
    ),
    header: { publishedAt: AT, source: '沱阳日报' },
    text: PARAGRAPHS,
  },
  {
    variant: 'one bracket with roles and colons ends the text',
    html: page(
      `${HEADLINE}_沱阳网`,
      `<h1>${HEADLINE}</h1><div>2021-11-19 08:20 沱阳网</div><div>${P}<p>　　（记者：许知行 摄影：罗小满 编辑：柴静姝）</p></div>`,
    ),
    header: { publishedAt: AT, source: '沱阳网', reporters: ['许知行'], editor: '柴静姝' },
  },
  {
    variant: 'the reader’s own time over everything, that of publication below',
    html: page(
      `${HEADLINE}_沱阳网`,
      `<div class="now">今天是2024年3月5日 星期二</div><h1>${HEADLINE}</h1><div class="d">2021/11/19 08:20:37</div><div>${P}</div>`,
    ),
    header: { publishedAt: SECOND },
    text: PARAGRAPHS,
  },
  {
    variant: 'day and clock with Chinese words and spaces between',
    html: page(
      `${HEADLINE}_沱阳网`,
      `<h1>${HEADLINE}</h1><div>2021 年 11 月 19 日 08 时 20 分　来源 ： 沱阳日报</div><div>${P}</div>`,
    ),
    header: { publishedAt: AT, source: '沱阳日报' },
    text: PARAGRAPHS,
  },
  {
    variant: 'labels in traditional characters, the reporter behind 撰文',
    html: page(
      `${HEADLINE} - 沱陽新聞`,
      `<h1>${HEADLINE}</h1><div>發佈時間：2021-11-19 08:20　來源：沱陽日報　責任編輯：柴静姝</div><div>${P}</div>`,
    ),
    header: { publishedAt: AT, source: '沱陽日報', editor: '柴静姝' },
    text: PARAGRAPHS,
  },
  {
    variant: 'more links at the side than text, before it in the document',
    html: page(
      `${HEADLINE}_沱阳网`,
      `<div class="l"><h3>热点</h3>${LINKS.repeat(6)}</div><div class="r"><h1>${HEADLINE}</h1><div>2021-11-19 08:20 来源：沱阳日报 作者：许知行</div><div>${P}</div><div>分享到：<a>微博</a> <a>微信</a></div></div>`,
    ),
    header: { publishedAt: AT, source: '沱阳日报', reporters: ['许知行'] },
    text: PARAGRAPHS,
  },
  {
    variant: 'a player and its words over the text',
    html: page(
      `${HEADLINE}_沱阳网`,
      `<h1>${HEADLINE}</h1><div>2021-11-19 08:20 来源：沱阳日报</div><div><audio src="a.mp3"></audio><span>听新闻</span> <span>00:00</span> / <span>03:12</span></div><div>${P}</div>`,
    ),
    header: { publishedAt: AT, source: '沱阳日报' },
    text: PARAGRAPHS,
  },
  {
    variant: 'the portal: no headline in <title>, an apprentice beside the editor',
    html: page(
      '沱阳新闻网',
      `${OLD_TOP}<div class="a1">${HEADLINE}</div><div class="a2">发稿时间:2021-11-19 08:20   来源: 沱阳日报</div><div class="a3">${P}</div><div>编辑:柴静姝 见习编辑:李云</div>`,
    ),
    header: { publishedAt: AT, source: '沱阳日报', editor: '柴静姝 见习编辑:李云' },
    text: PARAGRAPHS,
  },
  {
    variant: 'the portal: nobody behind 编辑, nothing under 相关新闻 and 图片推荐',
    html: page(
      `${HEADLINE}_沱阳新闻网`,
      `${OLD_TOP}<div class="a1">${HEADLINE}</div><div class="a2">发稿时间:2021-11-19 08:20   来源: 沱阳新闻网</div><div class="a3">${P}</div><div>编辑:</div><div>相关新闻:</div><div>图片推荐</div>`,
    ),
    header: { publishedAt: AT, source: '沱阳新闻网', editor: null },
    text: PARAGRAPHS,
  },
  {
    variant: 'the logo is the first h1, source and reporter behind bars',
    html: page(
      `${HEADLINE} - 沱阳新闻`,
      `<h1 class="logo"><a href="/">沱阳新闻</a></h1><div><h2>${HEADLINE}</h2><p class="meta">2021年11月19日 08:20 | 沱阳日报 | 记者 许知行</p>${FLUSH}</div>`,
    ),
    header: { publishedAt: AT, source: '沱阳日报', reporters: ['许知行'] },
    text: PARAGRAPHS,
  },
  {
    variant: 'a bar instead of the colon behind the editor’s label',
    html: page(
      `${HEADLINE}_沱阳网`,
      `<h1>${HEADLINE}</h1><div>2021-11-19 08:20 来源：沱阳日报</div><div>${P}<p>责编丨柴静姝</p><p>审核丨祁连雪</p></div>`,
    ),
    header: { publishedAt: AT, editor: '柴静姝' },
    text: PARAGRAPHS,
  },
  {
    variant: 'the reporter who wrote and photographed opens the text',
    html: page(
      `${HEADLINE}_沱阳网`,
      `<h1>${HEADLINE}</h1><div>2021-11-19 08:20 来源：沱阳日报</div><div><p>沱阳日报记者 许知行 文/图</p>${FLUSH}</div>`,
    ),
    header: { publishedAt: AT, reporters: ['许知行'] },
  },
  {
    variant: 'the label of the source in a line of its own',
    html: page(
      `${HEADLINE}_沱阳网`,
      `<h1>${HEADLINE}</h1><ul><li>2021-11-19 08:20</li><li>来源：</li><li>沱阳日报</li></ul><div>${FLUSH}</div>`,
    ),
    header: { publishedAt: AT, source: '沱阳日报' },
    text: PARAGRAPHS,
  },
  {
    variant: 'an hour of the afternoon',
    html: page(
      `${HEADLINE}_沱阳网`,
      `<h1>${HEADLINE}</h1><div>2021年11月19日 下午3:20 来源：沱阳日报</div><div>${FLUSH}</div>`,
    ),
    header: { publishedAt: '2021-11-19T15:20:00+08:00', source: '沱阳日报' },
    text: PARAGRAPHS,
  },
  {
    variant: 'the time of the last change before that of publication',
    html: page(
      `${HEADLINE}_沱阳网`,
      `<h1>${HEADLINE}</h1><div>更新时间：2021-11-20 09:00 发布时间：2021-11-19 08:20</div><div>${FLUSH}</div>`,
    ),
    header: { publishedAt: AT },
    text: PARAGRAPHS,
  },
  {
    variant: 'a badge in the headline’s element',
    html: page(
      `${HEADLINE}_沱阳网`,
      `<h1>${HEADLINE} <span class="tag">原创</span></h1><div>2021-11-19 08:20</div><div>${FLUSH}</div>`,
    ),
    header: { publishedAt: AT },
    text: PARAGRAPHS,
  },
  {
    variant: 'a box of links in the middle of the text',
    html: page(
      `${HEADLINE}_沱阳网`,
      `<h1>${HEADLINE}</h1><div>2021-11-19 08:20 来源：沱阳日报</div><div><p>${PARAGRAPHS[0]}</p><div class="rel">${LINKS}</div><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p></div>`,
    ),
    header: { publishedAt: AT, source: '沱阳日报' },
    text: PARAGRAPHS,
  },
  {
    variant: 'time, source, author and editor run on without a space',
    html: page(
      `${HEADLINE}_沱阳网`,
      `<h1>${HEADLINE}</h1><div>2021-11-19 08:20:37来源：沱阳日报作者：许知行责任编辑：柴静姝</div><div>${P}</div>`,
    ),
    header: { publishedAt: SECOND, source: '沱阳日报', reporters: ['许知行'], editor: '柴静姝' },
    text: PARAGRAPHS,
  },
  {
    variant:
      'tencent 2016: source, author and time in elements that say so, without labels and spaces',
    html: page(
      `${HEADLINE}_腾讯网`,
      `<h1>${HEADLINE}</h1><div class="a_Info"><span class="a_source">沱阳日报</span><span class="a_author">许知行</span><span class="a_time">2021-11-19 08:20</span></div><div id="Cnt-Main-Article-QQ">${P}</div><div class="qq_editor">责任编辑：柴静姝 </div>`,
    ),
    header: { publishedAt: AT, source: '沱阳日报', reporters: ['许知行'], editor: '柴静姝' },
    text: PARAGRAPHS,
  },
  {
    variant: 'a news item in a forum’s system: 发表于 and 只看该作者 are no source',
    html: page(
      `${HEADLINE}_沱阳社区`,
      `<h1>${HEADLINE}</h1><div class="authi">发表于 2021-11-19 08:20:37 | 只看该作者</div><div class="t_f">${PARAGRAPHS.join('<br>')}</div>`,
    ),
    header: { publishedAt: SECOND, source: null, reporters: [] },
    text: PARAGRAPHS,
  },
  {
    variant: 'a name without label beside the time, in elements that say nothing',
    html: page(
      `${HEADLINE}_沱阳网`,
      `<h1>${HEADLINE}</h1><div><span>许知行</span> <span>2021-11-19 08:20:37</span></div><div>${P}</div>`,
    ),
    header: { publishedAt: SECOND, source: null, reporters: ['许知行'] },
    text: PARAGRAPHS,
  },
  {
    variant: 'the site’s name beside the time is a source, though it begins with a surname',
    html: page(
      `${HEADLINE}_沱阳网`,
      `<h1>${HEADLINE}</h1><div><span>华沱网</span> <span>2021-11-19 08:20:37</span></div><div>${P}</div>`,
    ),
    header: { publishedAt: SECOND, source: '华沱网', reporters: [] },
    text: PARAGRAPHS,
  },
];
