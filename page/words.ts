/** Punctuation that only sentences have. */
export const SENTENCE = /[。！？；]|[，、,].{4,}[，、,.]|^.{40,}/;
/** Where a Chinese sentence ends. */
export const SENTENCE_END = /[。！？；]/;
/** `共3页:上一页123下一页`, without white space: the way to the other pages of an article, and nothing else. */
export const PAGER =
  /^(?:[上下]一?[页頁]|[首尾末][页頁]|[\d第页頁共[\]()【】<>«»‹›|:….·]|(?:余下|显示|阅读)全文)+$/;
/** `阅读全文`, `点击展开剩余 68%`: what unfolds the rest of a text says so, and nothing else. */
export const EXPANDER =
  /^(?:点击|点此|继续)?(?:阅读|展开|查看|显示|打开)?(?:剩余|余下|更多|全部|完整)?\s*(?:\d{1,2}\s*%)?\s*(?:全文|余下全文|剩余内容|剩余\s*\d{1,2}\s*%)\s*[>»›▼∨]*$/;
/** `来源：沱阳日报`, `审核：柴静姝` under a text, in a line of their own. */
export const CLOSING_LABEL =
  /^[（(【[]?\s*(?:(?:文章|稿件|信息|内容)?[来來]\s*源|稿源|(?:终|二|三|初)?审(?:核|校|签)?|校对|监制|值班\S{0,4}|签发|出品|策划)\s*[:：/丨|]\s*\S{1,20}(?:\s+\S{1,10}){0,4}$/;
/** `责任编辑：郭明煜`, `【纠错】 责任编辑： 焦鹏`, `本文来源：新京报 责任编辑：…`: the end of an article. */
export const EDITOR_LINE =
  /^(?:本文来源\s*[:：].{0,30}|【纠错】\s*)?[[【（(]?\s*(?:(?:[责責]任|网络|值班)?[编編]\s*[辑輯]|[责責][编編]|校对)\s*(?:[:：丨︱].{0,40}|\s[\p{sc=Han}·\s]{2,12})$/u;
/** Lines within the element of the text that are the page's, not the article's. */
export const NEVER_BODY =
  /^(?:[（(]?原标题\s*[:：]|本文来源\s*[:：]|[（(]?(?:文章|稿件)来源\s*[:：].{0,20}$|特别声明\s*[:：]|Notice: The content above|点击进入|更多猛料|关注.{0,8}微信|微信扫一扫|扫描二维码|【纠错】|转载请注明|安装.{0,10}客户端|返回\S{0,6}首页|正文已结束|(?:打开|下载).{0,12}(?:APP|客户端).{0,20}$|[（(]?本文来自.{0,30}(?:APP|客户端)[）)]?$|分享至|用微信扫|(?:\+?关注|图集|\+1|[-—\s]*THE END[-—\s]*|正在加载[.…]*|自动播放(?:开关)?(?:\s*自动播放)?|转播到腾讯微博|展开全文|收起全文|返回顶部|查看原图|点击查看大图|举报)$)/i;
/** What a site says of itself and its rights at the foot of each page: nothing behind it is the article's. */
export const LEGAL =
  /ICP\s*[备证]|公网安备|版权所有|All Rights? Reserved|^Copyright|[©Ⓒ]\s*(?:19|20)\d\d|新闻信息服务许可证|视听节目许可证|增值电信业务|不良信息举报|^(?:[【[]?(?:版权|免责|郑重|特别|网站)声明|声明\s*[:：]|凡本[网站报]|凡注明|本网站?所(?:刊|登|有|发)|未经.{0,14}(?:授权|许可|同意)|关于我们|网站(?:简介|地图|首页\s*[|-])|广告(?:服务|刊登)|联系我们|主办(?:单位)?\s*[:：]|技术支持\s*[:：])/i;
/** What stands by the posts of a forum, and by answers: `3楼`, `发表于`, a name and a day. */
export const POST =
  /^(?:\d+\s*[楼#]|[楼樓]主|沙发|板凳|只看(?:该作者|楼主|他)|发表于|回复\s*[(（]?\d*[)）]?$|举报\s*\|?\s*\d+楼|[^\s\d]\S{0,13}?(?:\s*(?:19|20)\d{2}[-年/.]|\s+)\d{1,2}[-月/.]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$)/;
/** The heading of the readers' comments: nothing behind it is the article's. */
export const COMMENTS =
  /^(?:网友|最新|热门|最热|全部|精彩|发表|我要|用户|查看)?(?:评论|跟[贴帖]|留言)(?:\s*[(（]?\d+\+?[)）]?\s*条?)?$/;
