import type { ArticleHeader } from '../../domain/article.ts';
import { HEADLINE, PARAGRAPHS } from './failure-modes.ts';

/** An article as a site builds its pages, with our own words in it. */
export type SiteLayout = {
  /** The site or the system, and what is its own about it. */
  layout: string;
  html: string;
  header: Partial<ArticleHeader>;
};

const P = PARAGRAPHS.map((text) => `<p>　　${text}</p>`).join('\n');
const BR = PARAGRAPHS.map((text) => `　　${text}`).join('<br><br>');
const LONG = Array.from({ length: 6 }, () => P).join('\n');
const NEWS = [
  '沱江二桥今起封闭施工 预计三个月完工',
  '青禾县今年新建农村公路86公里',
  '沱阳高新区集中签约12个项目',
  '临沱区老年食堂开到家门口',
  '石盘县发布山洪灾害黄色预警',
  '沱阳职教园区迎来首批新生',
];
const LINKS = `<ul>${NEWS.map((news, i) => `<li><a href="/n/${i}.html">${news}</a></li>`).join('')}</ul>`;
const NAV =
  '<div class="nav"><a href="/">首页</a> <a href="/a">新闻</a> <a href="/b">财经</a> <a href="/c">体育</a> <a href="/d">视频</a></div>';
const FOOT =
  '<div class="foot"><a href="/about">关于我们</a> | <a href="/ad">广告服务</a> | <a href="/x">联系我们</a><p>互联网新闻信息服务许可证：51120180001 违法和不良信息举报电话：0800-123456</p><p>Copyright © 2021 沱阳网 All Rights Reserved. 版权所有 未经授权禁止转载</p></div>';

function page(title: string, body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${NAV}${body}${FOOT}</body></html>`;
}

const DATE = '2021-11-19';
const AT = '2021-11-19T08:20:00+08:00';
const SECOND = '2021-11-19T08:20:37+08:00';

export const SITE_LAYOUTS: readonly SiteLayout[] = [
  {
    layout: 'sina 2019: date and source as siblings, the editor within the text',
    html: page(
      `${HEADLINE}|沱阳市|城市更新_新浪新闻`,
      `<h1 class="main-title">${HEADLINE}</h1><div class="top-bar"><div class="date-source"><span class="date">2021年11月19日 08:20</span> <span class="source">沱阳日报</span></div></div><div class="article" id="article"><p>原标题：${HEADLINE}</p>${P}<p class="show_author">责任编辑：柴静姝 </p></div><div class="keywords">关键字 : <a>城市更新</a></div><p>我要反馈</p>${LINKS}`,
    ),
    header: { publishedAt: AT, source: '沱阳日报', editor: '柴静姝' },
  },
  {
    layout: 'sina mobile: no year in sight, the account beside',
    html: page(
      `${HEADLINE}_手机新浪网`,
      `<section><h1 class="art_tit_h1">${HEADLINE}</h1><figure class="weibo_info"><figcaption class="weibo_user">沱阳日报</figcaption><time class="weibo_time"><span class="weibo_time_day">11月19日</span> <span>08:20</span></time></figure><section class="art_pic_card art_content">${P}</section></section>`,
      `<meta property="article:published_time" content="2021-11-19T08:20:37+08:00">`,
    ),
    header: { publishedAt: SECOND },
  },
  {
    layout: 'netease 2019: post_time_source, the source is a link, the editor with a number',
    html: page(
      `${HEADLINE}_网易新闻`,
      `<div class="post_content_main"><h1>${HEADLINE}</h1><div class="post_time_source">${DATE} 08:20:37　来源: <a id="ne_article_source" href="http://x.example">沱阳日报</a></div><div class="post_body"><div class="post_text" id="endText"><p class="otitle">（原标题：${HEADLINE}）</p>${P}<p></p><div class="ep-source cDGray"><span class="left"><a href="/"><img></a> 本文来源：沱阳日报 </span> <span class="ep-editor">责任编辑：柴静姝_NN1682</span></div></div></div></div><div class="post_recommends"><h3>相关推荐</h3>${LINKS}</div>`,
    ),
    header: { publishedAt: SECOND, source: '沱阳日报', editor: '柴静姝_NN1682' },
  },
  {
    layout: 'netease account: the account is the source, statement behind the text',
    html: page(
      `${HEADLINE}|沱阳市|城市更新_网易订阅`,
      `<div class="post_main"><h1 class="post_title">${HEADLINE}</h1><div class="post_info">${DATE} 08:20:37　来源: <a href="/dy">沱阳融媒</a> <a>举报</a></div><div id="content"><div class="post_body">${P}</div></div><div class="post_statement"><p>特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。</p><p>Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of NetEase Hao.</p></div><div class="tie-area">跟贴 12 <textarea></textarea></div></div>`,
    ),
    header: { publishedAt: SECOND, source: '沱阳融媒' },
  },
  {
    layout: 'tencent 2019: the date in a column of its own, all else in a script',
    html: page(
      `${HEADLINE}_腾讯新闻`,
      `<div class="LEFT"><h1>${HEADLINE}</h1><div class="content clearfix"><div class="left-stick-wp"><div class="year through"><span>2021</span></div><div class="md">11/19</div><div class="time">08:20</div></div><div class="content-article"><p class="one-p">${PARAGRAPHS.join('</p><p class="one-p">')}</p><div id="Status"></div></div></div></div>`,
      `<script>window.DATA = {"title":"x","media":"沱阳日报","pubtime":"2021-11-19 08:20:37","tags":""}</script>`,
    ),
    header: { publishedAt: SECOND },
  },
  {
    layout: 'ifeng: class names made by a build, the editor with a number',
    html: page(
      `${HEADLINE}_凤凰网资讯_凤凰网`,
      `<div class="artical-25762bV8"><h1 class="topic-3bY8Hw-9">${HEADLINE}</h1><div class="info-1xd0qtLk"><p class="time-M6w87NaQ">2021年11月19日 08:20:37</p><span class="source-37r3HXyf">来源：<a href="/">沱阳日报</a></span></div><div class="main_content-LcrEruCc"><div class="text-3zQ3cZD4">${P}</div></div><div class="editor-1_hGcEZY"><span class="editorName-RWPJ4_qF">责任编辑：柴静姝 PN121</span></div></div>`,
    ),
    header: { publishedAt: SECOND, source: '沱阳日报', editor: '柴静姝 PN121' },
  },
  {
    layout: 'thepaper 2023: reporter, date and source in one block, editors under the text',
    html: page(
      `${HEADLINE}_中国政库_澎湃新闻-The Paper`,
      `<main><h1 class="index_title__B8mhI">${HEADLINE}</h1><div class="index_headerContent__sASF4"><div class="ant-space"><div>澎湃新闻记者 许知行</div><div><span>2021-11-19 08:20</span> <span class="ant-space-item">来源：<span>澎湃新闻</span></span></div></div></div><div class="index_cententWrap__Jv8jK">${P}</div><div class="index_leftOther"><div>责任编辑：柴静姝</div><div>校对：祁连雪</div></div><div>澎湃新闻报料：021-962866</div></main>`,
    ),
    header: { publishedAt: AT, source: '澎湃新闻', reporters: ['许知行'], editor: '柴静姝' },
  },
  {
    layout: 'toutiao: original badge, account, date in a row',
    html: page(
      `${HEADLINE}_今日头条`,
      `<div class="article-content"><h1>${HEADLINE}</h1><div class="article-meta"><span class="original-tag">原创</span><span>${DATE} 08:20</span><span class="dot">·</span><span class="name"><a href="/c/user">沱阳融媒</a></span></div><article class="syl-article-base">${P}</article></div><div class="comment-area"><h2>评论</h2></div>`,
    ),
    header: { publishedAt: AT, source: '沱阳融媒' },
  },
  {
    layout: 'wechat: the text hidden until a script shows it, the time in a script',
    html: page(
      HEADLINE,
      `<div id="js_article" class="rich_media"><h1 class="rich_media_title" id="activity-name">${HEADLINE}</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_text">许知行</span> <span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" id="js_name"> 沱阳发布 </a></span> <em id="publish_time" class="rich_media_meta rich_media_meta_text"></em></div><div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;"><section><p>${PARAGRAPHS.join('</p><p>')}</p></section></div></div>`,
      `<meta property="og:title" content="${HEADLINE}"><meta property="og:type" content="article"><script>var ct = "1637281237";</script>`,
    ),
    header: { publishedAt: SECOND, source: '沱阳发布' },
  },
  {
    layout: 'guancha: headline in h3, source without class',
    html: page(
      `${HEADLINE}`,
      `<div class="main content-main"><ul><li class="left left-main"><h3>${HEADLINE}</h3><div class="time fix"><span>${DATE} 08:20:37</span><span>来源：沱阳日报</span></div><div class="content all-txt">${P}</div><div>责任编辑：柴静姝</div></li></ul></div>`,
    ),
    header: { publishedAt: SECOND, source: '沱阳日报', editor: '柴静姝' },
  },
  {
    layout: 'chinanews: the source runs on with the time, the editor in thick brackets',
    html: page(
      `${HEADLINE}-中新网`,
      `<div id="cont_1_1_2"><h1 style="display:block">${HEADLINE}</h1><div class="left-time"><div class="left-t">2021年11月19日 08:20　来源：<a href="/">中国新闻网</a> <a>参与互动</a></div></div><div class="left_zw">${P}</div><div class="left_name"><div>【编辑:柴静姝】</div></div><div>更多精彩内容请进入国内新闻</div></div>`,
    ),
    header: { publishedAt: AT, source: '中国新闻网', editor: '柴静姝' },
  },
  {
    layout: 'people 2021: a bar between time and source, editors in brackets',
    html: page(
      `${HEADLINE}--四川频道--人民网`,
      `<div class="col-1"><h1>${HEADLINE}</h1><div class="channel"><div class="col-1-1">2021年11月19日08:20 | 来源：<a href="/">沱阳日报</a></div></div><div class="rm_txt_con">${P}<div class="edit clearfix">(责编：柴静姝、祁连雪)</div></div><div class="rm_relevant"><h2>相关新闻</h2>${LINKS}</div></div>`,
    ),
    header: { publishedAt: AT, source: '沱阳日报', editor: '柴静姝、祁连雪' },
  },
  {
    layout: 'xinhua 2020: the year apart from day and clock',
    html: page(
      `${HEADLINE}-新华网`,
      `<div class="header"><div class="header-time"><span class="year"><em>2021</em></span><span class="day"><em>11</em>/<em>19</em></span><span class="time">08:20:37</span></div><div class="source">来源：新华网</div></div><div class="head-line"><h1><span class="title">${HEADLINE}</span></h1></div><div id="detail">${P}<div id="articleEdit"><span class="tiyi">【纠错】</span><span class="editor">【责任编辑:柴静姝】</span></div></div>`,
    ),
    header: { publishedAt: SECOND, source: '新华网', editor: '柴静姝' },
  },
  {
    layout: 'xinhua 2017: headline, time and source above the text, 字体 buttons',
    html: page(
      `${HEADLINE}-新华网`,
      `<div class="h-news"><div class="h-title">${HEADLINE}</div><div class="h-p3"><div class="h-info"><span class="h-time">${DATE} 08:20:37</span> 来源： <em id="source">新华网</em></div></div></div><div id="p-detail"><p>　　新华社成都11月19日电（记者许知行）${PARAGRAPHS[0]}</p>${P}<div class="p-jc"><div class="zan-wap">[责任编辑： 柴静姝 ]</div></div></div>`,
    ),
    header: { publishedAt: SECOND, source: '新华网', editor: '柴静姝' },
  },
  {
    layout: 'cctv: source before the time, two editors',
    html: page(
      `${HEADLINE}_新闻频道_央视网(cctv.com)`,
      `<div class="tit_title" id="title_area"><h1>${HEADLINE}</h1><div class="info1">来源：央视网 | 2021年11月19日 08:20</div></div><div class="content_area" id="content_area">${P}</div><div class="zebian"><span>编辑：祁连雪</span><span>责任编辑：柴静姝</span></div>`,
    ),
    header: { publishedAt: AT, source: '央视网', editor: '柴静姝' },
  },
  {
    layout: 'huanqiu: a time element, the source in its own span',
    html: page(
      HEADLINE,
      `<div class="l-container"><h1 class="t-container-title"><strong>${HEADLINE}</strong></h1><div class="metadata-info"><p class="time">${DATE} 08:20</p><p><span class="source"><span>来源：</span><span><a href="/">沱阳日报</a></span></span></p></div><article><section data-type="rtext">${P}</section></article><span class="edit">责编：柴静姝</span></div>`,
    ),
    header: { publishedAt: AT, source: '沱阳日报', editor: '柴静姝' },
  },
  {
    layout: 'the labels that a search engine asks for: pubtime_baidu and the like',
    html: page(
      `${HEADLINE}_沱阳青年网`,
      `<div class="page_title"><h1>${HEADLINE}</h1><div class="page_bt"><span id="pubtime_baidu">发稿时间：${DATE} 08:20:00</span> <span id="source_baidu">来源：沱阳日报</span> <span id="author_baidu">作者：许知行</span> <span id="editor_baidu">责任编辑：柴静姝</span></div></div><div class="page_text">${P}</div>`,
    ),
    header: { publishedAt: AT, source: '沱阳日报', reporters: ['许知行'], editor: '柴静姝' },
  },
  {
    layout: 'gmw: 责编 in brackets with spaces',
    html: page(
      `${HEADLINE} _光明网`,
      `<div class="m-contentBox"><h1 class="u-title">${HEADLINE}</h1><div class="m-con-info"><span class="m-con-time">${DATE} 08:20</span> <span class="m-con-source">来源：<a>光明网</a></span></div><div class="u-mainText">${P}</div><div id="articleLiability">[ 责编：柴静姝 ]</div></div>`,
    ),
    header: { publishedAt: AT, source: '光明网', editor: '柴静姝' },
  },
  {
    layout: 'gov.cn: the source in the same line, 字号 and 打印',
    html: page(
      `${HEADLINE}_最新政策_中国政府网`,
      `<div class="article oneColumn"><h1>${HEADLINE}</h1><div class="pages-date">${DATE} 08:20 <span class="font">来源： 沱阳日报</span><div class="pages_print">字号：<a>默认</a> <a>大</a> <a>超大</a> | <a>打印</a></div></div><div class="pages_content" id="UCAP-CONTENT">${P}</div><div class="editor">责任编辑：柴静姝</div></div>`,
    ),
    header: { publishedAt: AT, source: '沱阳日报', editor: '柴静姝' },
  },
  {
    layout: 'local government: breadcrumb, times read, 字体, 打印, 关闭',
    html: page(
      `${HEADLINE}-沱阳市人民政府`,
      `<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; 政务要闻</div><div class="title">${HEADLINE}</div><div class="info">发布时间：${DATE} 来源：沱阳市住房和城乡建设局 浏览次数：1287次 字体：[<a>大</a> <a>中</a> <a>小</a>]</div><div id="zoom">${P}</div><div>【<a>打印本页</a>】【<a>关闭窗口</a>】</div><div>上一篇：<a>${NEWS[0]}</a></div><div>下一篇：<a>${NEWS[1]}</a></div>`,
    ),
    header: { publishedAt: '2021-11-19T00:00:00+08:00', source: '沱阳市住房和城乡建设局' },
  },
  {
    layout: 'local government in a table: 信息来源, 作者, 点击数',
    html: page(
      `${HEADLINE}`,
      `<table><tr><td align="center"><font size="5"><b>${HEADLINE}</b></font></td></tr><tr><td>信息来源：市住建局　作者：许知行　发布日期：2021-11-19 08:20　点击数：<script>1</script>312</td></tr><tr><td>${BR}</td></tr></table>`,
    ),
    header: { publishedAt: AT, source: '市住建局', reporters: ['许知行'] },
  },
  {
    layout: 'digital edition of a paper: page number and weekday above, the editor below',
    html: page(
      `${HEADLINE}-沱阳日报数字报`,
      `<div class="paper">第01版：要闻 <a>上一版</a> <a>下一版</a></div><div>2021年11月19日 星期五</div><div class="bmname">沱阳日报</div><table><tr><td class="font01">${HEADLINE}</td></tr></table><div id="ozoom"><founder-content>${P}</founder-content></div>`,
    ),
    header: { publishedAt: '2021-11-19T00:00:00+08:00' },
  },
  {
    layout: 'hexun: the source is a bare link, the editor ends the text in brackets',
    html: page(
      `${HEADLINE}-股票频道-和讯网`,
      `<div class="layout mg articleName"><h1>${HEADLINE}</h1><div class="clearfix"><div class="tip fl"><span class="pr20">${DATE} 08:20:37</span> <a href="/" target="_blank">沱阳日报</a>　</div></div><div class="art_contextBox">${P}<div style="text-align:right;font-size:12px">（责任编辑：柴静姝 HN123）</div></div></div>`,
    ),
    header: { publishedAt: SECOND, source: '沱阳日报', editor: '柴静姝 HN123' },
  },
  {
    layout: 'eastmoney: 文章来源 under the text',
    html: page(
      `${HEADLINE} _ 东方财富网`,
      `<div class="newsContent"><h1>${HEADLINE}</h1><div class="Info"><div class="time">2021年11月19日 08:20</div><div class="source">来源： <span>沱阳日报</span></div><div>编辑：<span>沱阳网</span></div></div><div id="ContentBody" class="Body">${P}<p class="em_media">（文章来源：沱阳日报）</p></div><div>（责任编辑：DF120）</div></div>`,
    ),
    header: { publishedAt: AT, source: '沱阳日报', editor: 'DF120' },
  },
  {
    layout: 'jiemian: author without label, slashes in the date',
    html: page(
      `${HEADLINE}|界面新闻`,
      `<div class="article-main"><div class="article-header"><h1>${HEADLINE}</h1><p>沱阳改造老旧小区。</p></div><div class="article-info"><p><span class="author"><a href="/">许知行</a></span> · <span class="date">2021/11/19 08:20</span> <span>浏览 1.2w</span> <span>来源：界面新闻</span></p></div><div class="article-content">${P}</div></div>`,
    ),
    header: { publishedAt: AT, source: '界面新闻', reporters: ['许知行'] },
  },
  {
    layout: 'sohu: 返回搜狐 and the editor behind the text',
    html: page(
      `${HEADLINE}_沱阳市`,
      `<div class="text"><div class="text-title"><h1>${HEADLINE}</h1><div class="article-info"><span class="time" id="news-time">${DATE} 08:20</span> <span class="tag">来源: <a href="/">沱阳发布</a></span></div></div><article class="article" id="mp-editor"><p data-role="original-title" style="display:none">原标题：${HEADLINE}</p>${P}<p data-role="editor-name">责任编辑：<span></span></p><a href="/">返回搜狐，查看更多</a></article><div class="statement">平台声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。</div><div>阅读 (<em>328</em>)</div></div>`,
    ),
    header: { publishedAt: AT, source: '沱阳发布', editor: null },
  },
  {
    layout: 'baijiahao: the day without year, the whole in JSON-LD',
    html: page(
      HEADLINE,
      `<div id="ssr-content"><h2 class="index-module_articleTitle_28fPT">${HEADLINE}</h2><div class="index-module_articleDesc_QAuVB"><p class="index-module_authorName_7y5nA">沱阳日报</p><div class="index-module_articleSource_2dw16"><span>发布时间：</span><span>11-19</span><span>08:20</span><span>沱阳日报官方帐号</span></div></div><div class="index-module_articleWrap_2Zphx">${PARAGRAPHS.map((text) => `<div class="index-module_textWrap_3ygOc"><p><span class="bjh-p">${text}</span></p></div>`).join('')}</div></div>`,
      `<script type="application/ld+json">{"@context":"https://ziyuan.baidu.com/contexts/cambrian.jsonld","@type":"NewsArticle","title":"x","datePublished":"2021-11-19T08:20:37"}</script>`,
    ),
    header: { publishedAt: SECOND, source: '沱阳日报' },
  },
  {
    layout: 'chinadaily: 作者 and 来源 before the date',
    html: page(
      `${HEADLINE} - 中国日报网`,
      `<div class="container-left2"><h1 class="dabiaoti">${HEADLINE}</h1><div class="xinf"><div class="xinf-le">作者：许知行 来源：中国日报网 ${DATE} 08:20:37</div></div><div class="article" id="Content">${P}</div><div class="xinf-le">【责任编辑:柴静姝】</div></div>`,
    ),
    header: { publishedAt: SECOND, source: '中国日报网', reporters: ['许知行'], editor: '柴静姝' },
  },
  {
    layout: 'cnr: label and value in spans of their own',
    html: page(
      `${HEADLINE}_央广网`,
      `<div class="article-header"><h1>${HEADLINE}</h1><div class="source"><span>${DATE} 08:20:00</span><span>来源：</span><span>央广网</span></div></div><div class="article-body"><div class="TRS_Editor">${P}</div></div><div class="editor">编辑：柴静姝</div>`,
    ),
    header: { publishedAt: AT, source: '央广网', editor: '柴静姝' },
  },
  {
    layout: 'rednet: source, author, editor and time in one line',
    html: page(
      `${HEADLINE} - 红网`,
      `<h1 class="title">${HEADLINE}</h1><div class="info">来源：红网时刻　作者：许知行　编辑：柴静姝　${DATE} 08:20:37</div><article class="article-content fontSizeSmall">${P}</article>`,
    ),
    header: { publishedAt: SECOND, source: '红网时刻', reporters: ['许知行'], editor: '柴静姝' },
  },
  {
    layout: 'newssc: spaces of half a line between the labels',
    html: page(
      `${HEADLINE}_四川新闻网`,
      `<div class="text"><h1>${HEADLINE}</h1><div class="text_left_t">2021年11月19日 08:20:37&nbsp;&nbsp;&nbsp;来源：四川新闻网&nbsp;&nbsp;&nbsp;编辑：柴静姝</div><div class="content">${P}</div></div>`,
    ),
    header: { publishedAt: SECOND, source: '四川新闻网', editor: '柴静姝' },
  },
  {
    layout: 'bjnews: reporter and editor above, 校对 behind',
    html: page(
      `${HEADLINE} - 新京报 - 好新闻，无止境`,
      `<div class="bodyTitle"><h1>${HEADLINE}</h1><div class="info"><span class="reporter">新京报 记者 <em>许知行</em> 编辑 <em>柴静姝</em></span> <span class="timer">${DATE} 08:20</span></div></div><div class="article-cen" id="contentStr"><p>新京报讯（记者 许知行）${PARAGRAPHS[0]}</p>${P}<p>编辑 柴静姝</p><p>校对 祁连雪</p></div>`,
    ),
    header: { publishedAt: AT, reporters: ['许知行'], editor: '柴静姝' },
  },
  {
    layout: 'caixin: 文｜ before the author, the time without label',
    html: page(
      `${HEADLINE}_政经频道_财新网`,
      `<div id="conTit"><h1>${HEADLINE}</h1><div id="artInfo">2021年11月19日 08:20　来源于 <a href="/">财新网</a></div><div class="subhead">沱阳改造老旧小区</div></div><div id="Main_Content_Val" class="text"><p>　　【财新网】（记者 许知行）${PARAGRAPHS[0]}</p>${P}</div><div class="edit">责任编辑：柴静姝 | 版面编辑：祁连雪</div>`,
    ),
    header: { publishedAt: AT, source: '财新网', reporters: ['许知行'], editor: '柴静姝' },
  },
  {
    layout: 'a site in traditional characters: labels of its own',
    html: page(
      '沱陽推進城市更新 明年底完成120個老舊社區改造 | 沱陽新聞網',
      `<article><h1>沱陽推進城市更新 明年底完成120個老舊社區改造</h1><div>發佈時間：${DATE} 08:20 來源：沱陽日報 作者：許知行</div>${P}<p>責任編輯：柴靜姝</p></article>`,
    ),
    header: {
      title: '沱陽推進城市更新 明年底完成120個老舊社區改造',
      publishedAt: AT,
      source: '沱陽日報',
      reporters: ['許知行'],
      editor: '柴靜姝',
    },
  },
  {
    layout: 'a city news site: 新闻热线, breadcrumb, 稿源, share buttons between time and text',
    html: page(
      `${HEADLINE}-沱阳新闻-沱阳在线`,
      `<div>您当前的位置 ：<a>首页</a> &gt; <a>新闻中心</a> &gt; <a>沱阳新闻</a> &gt; 正文</div><h1>${HEADLINE}</h1><div class="info">稿源：沱阳日报　${DATE} 08:20:37　编辑：柴静姝</div><div class="bdsharebuttonbox">分享到：<a>微信</a> <a>微博</a></div><div class="TRS_Editor">${P}</div>`,
    ),
    header: { publishedAt: SECOND, source: '沱阳日报', editor: '柴静姝', channel: '沱阳新闻' },
  },
  {
    layout: 'text in one div with breaks, pictures between',
    html: page(
      `${HEADLINE} - 沱阳晚报`,
      `<div class="tit">${HEADLINE}</div><div class="date">2021-11-19 08:20　来源：沱阳晚报</div><div class="con"><img src="a.jpg"><br>施工现场。 罗小满 摄<br>${BR}<br>　　（许知行）</div>`,
    ),
    header: {
      publishedAt: AT,
      source: '沱阳晚报',
      reporters: ['许知行'],
      captions: ['施工现场。 罗小满 摄'],
    },
  },
  {
    layout:
      'a long article with links within its paragraphs and a box of related news in the middle',
    html: page(
      `${HEADLINE}_沱阳网`,
      `<h1>${HEADLINE}</h1><p class="meta">${DATE} 08:20 来源：沱阳网</p><div class="content">${P}<div class="related-box"><h4>相关阅读</h4>${LINKS}</div>${LONG}<p>　　更多内容见<a href="/x">《沱阳城市更新三年行动方案》</a>，市民可到社区查询。</p></div>`,
    ),
    header: { publishedAt: AT, source: '沱阳网' },
  },
  {
    layout: 'comments under the text, longer than it, each with name and time',
    html: page(
      `${HEADLINE}_沱阳网`,
      `<h1>${HEADLINE}</h1><p class="meta">${DATE} 08:20 来源：沱阳网</p><div class="content">${P}</div><div class="box"><h3>最新评论</h3>${Array.from({ length: 12 }, (_, i) => `<div><b>网友${i}</b> 2021-11-2${i % 9} 10:00<p>我们小区什么时候能改？楼道里的灯坏了一年多了，希望有人来管一管，谢谢！</p></div>`).join('')}</div>`,
    ),
    header: { publishedAt: AT, source: '沱阳网' },
  },
  {
    layout: 'a reader of the time of change: 更新时间 beside 发布时间',
    html: page(
      `${HEADLINE}_沱阳网`,
      `<h1>${HEADLINE}</h1><p>发布时间：${DATE} 08:20 更新时间：2021-11-20 09:30 来源：沱阳网</p><div>${P}</div>`,
    ),
    header: { publishedAt: AT, source: '沱阳网' },
  },
  {
    layout: 'the time in English words for machines only',
    html: page(
      `${HEADLINE} - 沱阳网`,
      `<main><h1>${HEADLINE}</h1><p class="byline">本网记者 许知行</p>${P}</main>`,
      '<meta name="publishdate" content="2021-11-19"><meta name="source" content="沱阳网">',
    ),
    header: { publishedAt: '2021-11-19T00:00:00+08:00', source: '沱阳网', reporters: ['许知行'] },
  },
  {
    layout: 'headline with a column before it in title',
    html: page(
      `沱阳要闻 - ${HEADLINE} - 沱阳网`,
      `<div class="logo"><h1>沱阳网</h1></div><h2>${HEADLINE}</h2><p>${DATE} 08:20　沱阳网</p><div>${P}</div>`,
    ),
    header: { publishedAt: AT, source: '沱阳网' },
  },
  {
    layout: 'title is the site alone, the headline in h1 and og:title',
    html: page(
      '沱阳网',
      `<h1>${HEADLINE}</h1><p>${DATE} 08:20　来源：沱阳网</p><div>${P}</div>`,
      `<meta property="og:title" content="${HEADLINE}">`,
    ),
    header: { publishedAt: AT, source: '沱阳网' },
  },
  {
    layout: 'title is the site alone, nothing but the heading says what it is about',
    html: page(
      '沱阳网-沱阳第一门户',
      `<h1>${HEADLINE}</h1><p>${DATE} 08:20　来源：沱阳网</p><div>${P}</div>`,
    ),
    header: { publishedAt: AT, source: '沱阳网' },
  },
];

/** A page of a news site that is no article. */
export const NO_ARTICLE_LAYOUTS: readonly { layout: string; html: string }[] = [
  {
    layout: 'a home page with headlines, abstracts and the date of today',
    html: page(
      '沱阳网-沱阳第一门户',
      `<div>今天是2021年11月19日 星期五</div><h1>沱阳网</h1><h2><a href="/1">${HEADLINE}</a></h2><p>${PARAGRAPHS[0]}<a href="/1">[详细]</a></p>${LINKS.repeat(4)}`,
    ),
  },
  {
    layout: 'a column: each item with a date',
    html: page(
      '沱阳要闻-沱阳网',
      `<div>您当前的位置：<a>首页</a> &gt; 沱阳要闻</div><h2>沱阳要闻</h2><ul>${NEWS.concat(NEWS)
        .map((news, i) => `<li><a href="/n/${i}">${news}</a><span>2021-11-${10 + i}</span></li>`)
        .join('')}</ul><div>上一页 1 2 3 下一页</div>`,
    ),
  },
  {
    layout: 'a column: each item with an abstract, source and time',
    html: page(
      '国内新闻_沱阳网',
      NEWS.map(
        (news, i) =>
          `<div class="item"><h3><a href="/n/${i}">${news}</a></h3><p>${PARAGRAPHS[i % 3]}</p><div class="meta">沱阳日报 2021-11-1${i} 08:20</div></div>`,
      ).join(''),
    ),
  },
  {
    layout: 'results of a search, the words marked',
    html: page(
      '城市更新_搜索结果_沱阳网',
      `<form><input value="城市更新"></form><p>找到相关结果约 1,280 个</p>${NEWS.map((news, i) => `<div class="result"><h3><a href="/n/${i}"><em>城市更新</em>：${news}</a></h3><p>2021年11月1${i}日 - ${PARAGRAPHS[i % 3]?.slice(0, 60)}...</p></div>`).join('')}`,
    ),
  },
  {
    layout: 'a special subject: a foreword, then boxes of headlines',
    html: page(
      '聚焦城市更新_专题_沱阳网',
      `<h1>聚焦城市更新</h1><div class="lead"><p>　　${PARAGRAPHS[0]}</p></div>${['最新消息', '各方反应', '图片报道', '相关评论'].map((box) => `<h2>${box}</h2>${LINKS}`).join('')}`,
    ),
  },
  {
    layout: 'a film with its summary',
    html: page(
      `${HEADLINE}_视频_沱阳网`,
      `<h1>${HEADLINE}</h1><div>2021-11-19 08:20 来源：沱阳电视台</div><video src="a.mp4"></video><p>简介：沱阳市召开城市更新工作推进会，到明年底完成120个老旧小区改造。</p>${LINKS}`,
    ),
  },
  {
    layout: 'a gallery: a caption for each picture',
    html: page(
      '沱阳秋色美如画_图片_沱阳网',
      `<h1>沱阳秋色美如画</h1><div>2021-11-19 08:20 来源：沱阳日报</div>${NEWS.map((_, i) => `<div class="pic"><img src="${i}.jpg"><p>(${i + 1}/6) 11月18日，市民在沱江边的银杏林里拍照、散步，享受秋日的阳光。</p></div>`).join('')}`,
    ),
  },
  {
    layout: 'a thread of a forum',
    html: page(
      '沱江二桥什么时候通车？_沱阳论坛',
      `<h1>沱江二桥什么时候通车？</h1>${NEWS.map((_, i) => `<div class="post"><span>${i + 1}楼</span> <b>网友${i}</b> <span>发表于 2021-11-19 08:2${i}</span><p>听说下个月就能通车了，到时候从老城到高新区只要十分钟，上班方便多了。</p><a>回复</a> <a>举报</a></div>`).join('')}`,
    ),
  },
  {
    layout: 'a shop: price, specification, reviews',
    html: page(
      '沱阳蜜柚 5斤装 产地直发-沱阳商城',
      `<h1>沱阳蜜柚 5斤装 产地直发</h1><div>¥29.90 月销 1200 库存 300</div><button>立即购买</button><ul><li>产地：沱阳</li><li>净含量：2500g</li><li>保质期：30天</li></ul><h3>商品评价</h3><div>用户a 2021-11-19 很甜，水分足，下次还买。</div><div>用户b 2021-11-18 包装完好，快递很快。</div>`,
    ),
  },
  {
    layout: 'a login',
    html: page(
      '用户登录_沱阳网',
      '<h1>用户登录</h1><form><p>账号<input></p><p>密码<input type="password"></p><button>登录</button><p>登录即表示同意《用户协议》和《隐私政策》，未注册的手机号将自动创建账号。</p></form>',
    ),
  },
  {
    layout: 'a missing page that goes on to the home page',
    html: page(
      '404-沱阳网',
      `<h1>您访问的页面不存在</h1><p>可能是网址有误，或者页面已被删除。5秒后自动返回首页。</p>${LINKS}`,
    ),
  },
  {
    layout: 'a table of people and telephone numbers of an office',
    html: page(
      '机构设置-沱阳市住建局',
      `<h1>机构设置</h1><table>${NEWS.map((_, i) => `<tr><td>科室${i}</td><td>负责人${i}</td><td>0800-239${i}</td></tr>`).join('')}</table>`,
    ),
  },
  {
    layout: 'the prices of the market by day',
    html: page(
      '菜价行情_沱阳网',
      `<h1>菜价行情</h1><table>${NEWS.map((_, i) => `<tr><td>2021-11-1${i}</td><td>白菜</td><td>1.${i}元/斤</td><td>+0.${i}%</td></tr>`).join('')}</table>`,
    ),
  },
  {
    layout: 'the front page of a digital edition: a list of its articles and a picture',
    html: page(
      '沱阳日报数字报-2021年11月19日-第01版：要闻',
      `<div>2021年11月19日 星期五 第01版：要闻</div><img usemap="#m">${LINKS}<div><a href="/2">第02版：综合</a> <a href="/3">第03版：区县</a></div>`,
    ),
  },
  {
    layout: 'a question with its answers',
    html: page(
      '沱江二桥什么时候通车？ - 沱阳问答',
      `<h1>沱江二桥什么时候通车？</h1><div>2021-11-19 提问者：网友</div>${NEWS.slice(0, 4)
        .map(
          (_, i) =>
            `<div class="answer"><b>网友${i}</b><span>2021-11-2${i}</span><p>听说下个月就能通车了，到时候从老城到高新区只要十分钟。</p><a>赞同 3</a> <a>评论</a></div>`,
        )
        .join('')}`,
    ),
  },
  {
    layout: 'the posts of an account, each with its day',
    html: page(
      '沱阳发布的微博',
      NEWS.map(
        (_, i) =>
          `<div class="feed"><b>沱阳发布</b> <span>11月1${i}日 08:20 来自 微博网页版</span><p>${PARAGRAPHS[i % 3]}</p><a>转发 3</a> <a>评论 2</a> <a>赞 9</a></div>`,
      ).join(''),
    ),
  },
  {
    layout: 'what a site says of itself',
    html: page(
      '关于我们_沱阳网',
      '<h1>关于我们</h1><p>沱阳网是沱阳日报社主办的新闻网站，成立于2005年6月。网站设有新闻、民生、文化等二十多个频道，日均访问量超过30万人次。</p><p>地址：沱阳市临沱区滨江路1号，联系电话：0810-2390011，邮编：621000。</p>',
    ),
  },
  {
    layout: 'the weather by day',
    html: page(
      '沱阳天气预报',
      `<h1>沱阳天气</h1><div>2021-11-19 08:00 发布</div>${NEWS.map((_, i) => `<div>11月${19 + i}日 多云 ${i + 8}℃~${i + 15}℃ 北风2级</div>`).join('')}`,
    ),
  },
  {
    layout: 'documents of a government with abstracts and days',
    html: page(
      '政策文件-沱阳市人民政府',
      NEWS.map(
        (news, i) =>
          `<li><a href="/d/${i}">${news}</a><p>${PARAGRAPHS[i % 3]}</p><span>发布日期：2021-11-1${i}</span></li>`,
      ).join(''),
    ),
  },
];
