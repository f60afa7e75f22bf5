/**
 * The labels by which Chinese news pages say what is what. Half-width and full-width colons; white space
 * within labels as some templates set it (编　辑).
 */

/** `发稿时间:2021-12-17 08:35`, `2021年12月17日08:35`; groups: year, month, day, hour, minute, second. */
export const TIME =
  /(?:发稿时间|发布时间|发布日期|发表时间|更新时间|[发發][布佈][时時][间間]|时间|日期)?\s*[:：]?\s*((?:19|20)\d{2})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})\s*日?(?:\s*T?\s*(\d{1,2})\s*[:：时]\s*(\d{2})(?:\s*[:：分]\s*(\d{2}))?)?/;
export const LABELLED_TIME = new RegExp(TIME.source.replace('日期)?\\s*[:：]?', '日期)\\s*[:：]'));
/** `来源: 绵阳日报`, up to the next white space. */
export const SOURCE = /(?:来\s*源|稿源|信息来源|文章来源)\s*[:：]\s*([^\s　|]+)/;
export const BREADCRUMB = /(?:您?现在的?位置|当前位置|所在位置|首页\s*[>›»＞])/;
/** `编辑:郭成`, `责任编辑：…`, in brackets or not. */
export const EDITOR =
  /^[[【（(]?\s*(?:网络|责任|值班|本期|执行)?\s*(?:编\s*辑|责\s*编)\s*[:：]\s*(.{0,30}?)\s*[\]】）)]?$/;
/** Where the article has ended. */
export const TAIL =
  /^(?:相关(?:新闻|阅读|链接|报道|推荐)|图片推荐|热门(?:点击|推荐|新闻)|推荐阅读|延伸阅读|网友评论|上一篇|下一篇|版权声明|免责声明|扫一扫|[^。]{0,20}版权所有)/;
/** Lines of the furniture that may stand between the time and the body. */
export const FURNITURE =
  /^(?:(?:字[号体]\s*[:：]|【?字体|点击(?:量|数)|浏览(?:量|次数)|阅读(?:量|数)?\s*[:：]|新闻热线|设为首页|加入收藏)[^。]{0,30}|(?:打印|分享|收藏|评论)(?:本页|到)?(?:[\s:：|】(（\d][^。]{0,30})?|[大中小](?:\s*[大中小])*)$/;
/** `赖杰 摄`, `罗小满 摄影`, `沱阳中院供图` at the end of a caption. */
export const CREDIT = /(?:摄|摄影|供图|制图|图)[)）]?$/;
/** Names before a credit: after 记者 as many as there are, else the last word. */
export const PHOTOGRAPHERS =
  /(?:(?:记者|通讯员)\s+((?:[\p{sc=Han}·]{2,8}[\s、]+)+)|(?:^|[\s。，,；;)）])([\p{sc=Han}·]{2,4})\s+)(?:文\/)?(?:摄影报道|摄影|摄|供图|图)[)）]?$/u;
/** `(绵阳日报社融媒体记者 尹秦)`, `(许知行 白露)`, `(记者 王勇 文/图)`: the brackets that end a text may hold its byline. */
export const CLOSING_BRACKETS = /[(（]\s*([^()（）]{2,80}?)\s*[)）]$/;
/** The mark before the line that opens an article: `□记者 张莉 王勇 实习记者 李云`. */
export const OPENING_MARK = /^[□■◎●○]\s*/;
/** `沱阳日报讯（记者 许知行 通讯员 白露）`, `【财新网】（记者 …）`: brackets where the text begins; the first group is what is before them. */
export const LEAD_BRACKETS = /^(.{0,30}?(?:讯|电|】)\s*)?[（(]\s*([^()（）]{2,80}?)\s*[）)]/;
/** `本报记者张莉、王勇报道` where the text begins. */
export const LEAD_REPORT =
  /^(?:.{0,20}?(?:讯|电)\s*)?(\p{sc=Han}{0,8}记者\s*[\p{sc=Han}、\s]{2,24}?)\s*(?:摄影)?报道/u;
/** Words in a byline that are no name. */
export const NOT_A_NAME =
  /^(?:.*(?:记者|通讯员|实习生|编辑|摄影|报道|本报|本网|日报社?|融媒体).*|文|图|摄)$/;
/** Authors that are nobody: what templates and machines put where no name was given. */
export const PLACEHOLDER =
  /^(?:.*@.*|\d+|admin\w*|administrator|editor|佚名|未知|匿名|网络|本站|本网|小编|原创|name|author|null|undefined|我已授权|版权.*|.*(?:编辑|来源|日报社?|网站?|新闻中心))$/i;
/** A line in the header with nothing but a name and where he writes: `石佳/中国青年报`. */
export const NAME_AND_PAPER = /^([\p{sc=Han}·]{2,5})\s*[/／]\s*([\p{sc=Han}\w·]{2,16})$/u;
/** Names of elements that hold who wrote, and of those that hold under which account. */
export const AUTHOR_NAME = /author(?!-?(?:intro|bio|desc|info|img))|byline|writer/i;
export const ACCOUNT_NAME =
  /nick-?_?name|js_name|media-?user|account|source-?name|(?:^|[\s_-])source(?:[\s_-]|$)/i;
