import { HEADLINE, PARAGRAPHS } from './failure-modes.ts';

/** An article whose text is built in some way of its own, on a page whose furniture has no class to tell it by. */
export type BodyShape = { shape: string; html: string; text: readonly string[] };

const [FIRST = '', SECOND = '', THIRD = ''] = PARAGRAPHS;
const INFO = '<div>2021-11-19 08:20 来源：沱阳日报</div>';
const ALL = PARAGRAPHS.map((text) => `<p>　　${text}</p>`).join('');
const TOP =
  '<div><a href="/">首页</a> <a href="/a">新闻</a> <a href="/b">财经</a> <a href="/c">体育</a></div>';
const FOOT =
  '<div><a href="/about">关于我们</a> | <a href="/ad">广告服务</a></div><p>互联网新闻信息服务许可证：51120180001 违法和不良信息举报电话：0800-123456 举报邮箱：jubao@tuoyang.example</p><p>本网站所刊载信息，不代表沱阳网观点。刊用本网站稿件，务经书面授权。未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p><p>Copyright © 2021 沱阳网 All Rights Reserved. 版权所有</p>';

function page(body: string, title = `${HEADLINE}_沱阳网`): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${TOP}${body}${FOOT}</body></html>`;
}

function article(content: string): string {
  return page(`<h1>${HEADLINE}</h1>${INFO}<div>${content}</div>`);
}

export const BODY_SHAPES: readonly BodyShape[] = [
  {
    shape: 'a flash of one paragraph over a long foot',
    html: article(`<p>${FIRST}</p>`),
    text: [FIRST],
  },
  {
    shape: 'each paragraph a span in an element of its own',
    html: article(PARAGRAPHS.map((text) => `<div><span>${text}</span></div>`).join('')),
    text: PARAGRAPHS,
  },
  {
    shape: 'two halves with an advertisement between',
    html: article(
      `<div><p>${FIRST}</p><p>${SECOND}</p></div><div><a href="/ad">广告</a></div><div><p>${THIRD}</p><p>${SECOND}</p></div>`,
    ),
    text: [FIRST, SECOND, THIRD, SECOND],
  },
  {
    shape: 'a headline broken into two lines',
    html: page(`<h1>${HEADLINE.replace(' ', '<br>')}</h1>${INFO}<div>${ALL}</div>`),
    text: PARAGRAPHS,
  },
  {
    shape: 'a headline that the title cuts off',
    html: page(`<h1>${HEADLINE}</h1>${INFO}<div>${ALL}</div>`, `${HEADLINE.slice(0, 16)}…_沱阳网`),
    text: PARAGRAPHS,
  },
  {
    shape: 'no title at all',
    html: page(`<h1>${HEADLINE}</h1>${INFO}<div>${ALL}</div>`, ''),
    text: PARAGRAPHS,
  },
  {
    shape: 'a kicker over the headline and a second one under it',
    html: page(
      `<h3>民生实事看进展</h3><h1>${HEADLINE}</h1><h2>——3.2万户居民受益</h2>${INFO}<div>${ALL}</div>`,
    ),
    text: PARAGRAPHS,
  },
  {
    shape: 'headings in the text, in bold or as such',
    html: article(
      `<p>${FIRST}</p><p><strong>先听居民的</strong></p><p>${SECOND}</p><h3>小区怎么改</h3><p>${THIRD}</p>`,
    ),
    text: [FIRST, '先听居民的', SECOND, '小区怎么改', THIRD],
  },
  {
    shape: 'points with numbers, shorter than a sentence',
    html: article(
      `<p>${FIRST}</p><p>一、摸清底数</p><p>1.查小区。</p><p>2.查管线。</p><p>二、抓好落实</p><p>${THIRD}</p>`,
    ),
    text: [FIRST, '一、摸清底数', '1.查小区。', '2.查管线。', '二、抓好落实', THIRD],
  },
  {
    shape: 'a table within the text',
    html: article(
      `<p>${FIRST}</p><table><tr><td>区县</td><td>小区</td></tr><tr><td>临沱区</td><td>46个</td></tr></table><p>${SECOND}</p><p>${THIRD}</p>`,
    ),
    text: [FIRST, '区县', '小区', '临沱区', '46个', SECOND, THIRD],
  },
  {
    shape: 'pictures with captions between the paragraphs',
    html: article(
      `<figure><img src="a.jpg"><figcaption>11月18日，工人在临沱区某小区加装电梯。</figcaption></figure><p>${FIRST}</p><p align="center"><img src="b.jpg"></p><p align="center">施工现场（沱阳日报记者 罗小满 摄）</p><p>${SECOND}</p><p>${THIRD}</p>`,
    ),
    text: PARAGRAPHS,
  },
  {
    shape: 'a statement of rights right under the text',
    html: article(
      `${ALL}<p>声明：凡本网注明“来源：沱阳网”的所有作品，版权均属于沱阳网，未经本网授权不得转载、摘编或利用其它方式使用上述作品。</p>`,
    ),
    text: PARAGRAPHS,
  },
  {
    shape: 'tags, buttons and the rules of comments under the text',
    html: article(
      `${ALL}<p>（责任编辑：柴静姝）</p><div>标签：<a>城市更新</a> <a>老旧小区</a></div><div>点赞 12 收藏 3 分享</div><div>0条评论</div><div>文明上网理性发言，请遵守新闻评论服务协议</div>`,
    ),
    text: PARAGRAPHS,
  },
  {
    shape: 'invitations to load an app',
    html: article(`${ALL}<p>打开APP阅读全文</p><p>下载沱阳客户端，随时看新闻</p>`),
    text: PARAGRAPHS,
  },
];
