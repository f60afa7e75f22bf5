/** Punctuation that only sentences have. */
export const SENTENCE = /[。！？；]|[，、,].{4,}[，、,.]|^.{40,}/;
/** `责任编辑：郭明煜`, `【纠错】 责任编辑： 焦鹏`, `本文来源：新京报 责任编辑：…`: the end of an article. */
export const EDITOR_LINE =
  /^(?:本文来源\s*[:：].{0,30}|【纠错】\s*)?[[【（(]?\s*(?:责任编辑|责编|编\s*辑|网络编辑|值班编辑)\s*[:：].{0,40}$/;
/** Lines within the element of the text that are the page's, not the article's. */
export const NEVER_BODY =
  /^(?:[（(]?原标题\s*[:：]|本文来源\s*[:：]|特别声明\s*[:：]|Notice: The content above|点击进入|更多猛料|关注.{0,8}微信|微信扫一扫|扫描二维码|【纠错】|转载请注明|安装.{0,10}客户端|返回\S{0,6}首页|正文已结束|分享至|用微信扫)/;
/** What stands by the posts of a forum. */
export const POST =
  /^(?:\d+\s*[楼#]|[楼樓]主|沙发|板凳|只看(?:该作者|楼主|他)|发表于|回复\s*[(（]?\d*[)）]?$|举报\s*\|?\s*\d+楼)/;
/** The heading of the readers' comments: nothing behind it is the article's. */
export const COMMENTS =
  /^(?:网友|最新|热门|最热|全部|精彩|发表|我要|用户|查看)?(?:评论|跟[贴帖]|留言)(?:\s*[(（]?\d+\+?[)）]?\s*条?)?$/;
