import type { FigureKind } from '../finding.ts';
import { HAN } from '../han.ts';
import { isOf, unitClass } from '../unit-table.ts';
import { ERAS } from './eras.ts';
import { matchesAt } from './quantity.ts';

/**
 * What only looks like a quantity: dates, codes, sessions, set phrases. A pattern is tried where one of the
 * characters of `first` stands, the first that fits wins, and what it takes is no quantity. Every pattern is
 * sticky and linear; adding one is one entry, with its row in the test. A word that is no figure at all has no kind.
 */
export type Mask = {
  name: string;
  kind: FigureKind | null;
  first: string;
  pattern: RegExp;
  /** One of these two characters stands before it. */
  behind?: ReadonlySet<string>;
  /** Behind the numeral that it begins with stands one of `DATE_MARKS`. */
  isDated?: true;
};

const DIGITS = '零〇一二两三四五六七八九十百';
const ARABIC = '0123456789';
const NUMERALS = DIGITS + ARABIC;
const CN = `[${DIGITS}]`;
const DAY = `(?:\\d{1,2}|${CN}{1,3})`;
const PART_OF_DAY = '(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜间|深夜|当晚|晚)';
const CLOCK = `(?:\\d{1,2}:\\d{2}(?!\\d)(?::\\d{2}(?!\\d))?|${DAY}(?:时(?!间|代|期|常|段|速|尚)|点(?!赞|间|击|对|多|五|位|多|钟声))(?:[一二三四五]?十?[一二三四五六七八九]分|\\d{1,2}分|半|整|许|一刻|三刻)?(?:\\d{1,2}秒)?)`;
const YEAR = '(?:(?:19|20)\\d{2}|[一二][零〇九][零〇一二三四五六七八九]{2})年度?(?![多余级龄])';
const MONTHLY = `${DAY}月(?:份(?!额))?(?:${DAY}[日号]|[底初末](?!次)|上旬|中旬|下旬)?`;
const DATE = `(?:${YEAR}(?:${MONTHLY})?|${MONTHLY}|${DAY}[日号](?!线|楼|文|均|常|内|产|处|益))`;
const TIME = `${DATE}晚?(?:${PART_OF_DAY})?(?:${CLOCK})?`;
const TO = '(?:至|到|—{1,2}|-|~)';

const mask = (
  name: string,
  kind: FigureKind | null,
  first: string,
  pattern: string | RegExp,
): Mask => ({
  name,
  kind,
  first,
  pattern: new RegExp(pattern, 'y'),
});
const code = (name: string, first: string, pattern: string | RegExp) =>
  mask(name, 'identifier', first, pattern);
const time = (name: string, first: string, pattern: string | RegExp) =>
  mask(name, 'date-time', first, pattern);
const dated = (name: string, first: string, pattern: string | RegExp): Mask => ({
  ...time(name, first, pattern),
  isDated: true,
});
const words = (name: string, kind: FigureKind | null, list: string): Mask => {
  const all = list.split(' ');
  return mask(
    name,
    kind,
    [...new Set(all.map((word) => word.charAt(0)))].join(''),
    `(?:${all.join('|')})`,
  );
};

/** Numbers that are called, by what stands before or behind them. */
export const TELEPHONE: Mask = code(
  'telephone',
  ARABIC,
  new RegExp(
    String.raw`(?<!\d)(?:0\d{2,3}-\d{7}(?:\d(?!\d))?|1[3-9]\d{9}(?!\d)|(?:(?<=拨打|拨通|致电|电话|专线|热线|咨询|举报)(?:1[012]\d{1,3}|9[56]\d{3})|(?<=1[012]\d[、和])1[012]\d|\d{3,5}(?=[${HAN}]{0,6}(?:热线|专线|举报|服务平台)|人工[服客接台坐座]))(?!\d)|400-?\d{3}-?\d{4}|0\d{3}-\d{5}(?!\d))`,
  ),
);

/** What says in the clause of 100米栏 that somebody runs it. */
const SPORT =
  '(?:赛(?!道)|夺|[冠亚季]军|[金银铜奖]牌|纪录|成绩|选手|[名小]将|健儿|田径|运动[员会]|[奥全亚]运)';
const CLAUSE = '[^,。;:!?\\n]{0,20}';

/** In the order in which they are tried. */
export const MASKS: readonly Mask[] = [
  code(
    'document-number',
    '〔[(',
    new RegExp(String.raw`[〔[(](?:19|20)\d{2}[〕\])][${HAN}\d]{0,10}?\d{1,5}号(?:之\d)?`),
  ),
  mask(
    'session',
    'session',
    `第${NUMERALS}`,
    `第?${CN}{1,4}届(?:[${HAN}]{0,16}?第?${CN}{1,4}[次中](?:全会|全体会议|会议)?)?|第${CN}{1,4}次(?:全体)?(?:会议|代表大会|全会)`,
  ),
  code(
    'quoted-name',
    NUMERALS,
    `(?<=[“‘《])(?:${CN}{1,3}|\\d{1,3})[个件项大条项]?[${HAN}]{1,5}(?=[”’》])`,
  ),
  words(
    'name',
    'identifier',
    '百强 千强 十强 五百强 千粒重 百分制 三农 三公 三无 三资 三会一课 五一 六一 八一 双十一 双十二 一产 二产 三产 双减 双创 双碳 两会 两新 两癌 两山 一线城市 二线城市 三线城市 四线城市 ' +
      '十一五 十二五 十三五 十四五 十五五 二十大 十九大 十八大 一带一路 一网通办 一老一小 一村一品 一卡通 一码通 一站式 一条龙 三等功 二等功 一等功 三甲 三维',
  ),
  TELEPHONE,
  {
    ...dated('era', `元${NUMERALS}`, `(?:元|${CN}{1,4}|\\d{1,2})年`),
    behind: new Set(ERAS.map((era) => era.slice(-2))),
  },
  code(
    'address',
    ARABIC,
    /(?<=[路街巷道栋幢院村组])\d{1,4}(?:-\d{1,3})?号|(?<=[栋幢]|单元)\d{1,4}(?![\d.,%])/,
  ),
  dated(
    'hour-range',
    NUMERALS,
    `(?:${DATE})?\\d{1,2}(?:时|:\\d{2})?${TO}\\d{1,2}(?:时(?!间)|:\\d{2})`,
  ),
  dated(
    'date-range',
    NUMERALS,
    `${TIME}${TO}${TIME}|(?:19|20)\\d{2}${TO}(?:19|20)\\d{2}年(?:${MONTHLY})?`,
  ),
  dated('month-range', ARABIC, `(?<![\\d.])\\d{1,2}${TO}\\d{1,2}月(?:份(?!额))?`),
  time('before-christ', '公前', /(?:公元)?前\d{1,4}年(?![前内])|公元\d{1,4}年/),
  // 1885年, 985年, 十年(1637年): years of history; 1200年历史 and 300年树龄 count.
  dated(
    'year',
    ARABIC,
    `(?<![\\d.])(?:1[0-8]\\d{2}年(?![的]?[${HAN}]{0,4}(?:历史|古树|沧桑|风雨|岁月))(?:${MONTHLY})?|(?!(?:19|20)\\d{2}年)\\d{3,4}年(?:${MONTHLY}|(?=[)—~至-]))|(?<=[(])\\d{3,4}年|(?<=[于在自至])\\d{3}年(?![前的多来间以])|(?!(?:19|20)\\d{2})\\d{3,4}年?-\\d{3,4}年)`,
  ),
  dated(
    'month-of-reign',
    `元${NUMERALS}`,
    `(?:元|${CN}{1,3})年(?=(?:正|闰?${CN}{1,2})月(?!内|后|前))`,
  ),
  time('school-year', ARABIC, /(?:19|20)\d{2}(?:-\d{2,4})?(?:学年度?|赛季|财年)/),
  dated(
    'year-of-reign',
    NUMERALS,
    `(?:元|${CN}{1,4}|\\d{1,2})年(?=[(（](?:公元|后金|公元前|前)?\\d{3,4}年?)`,
  ),
  dated('date', NUMERALS, TIME),
  dated(
    'short-year',
    ARABIC,
    `(?<!\\d)(?:19|20)\\d{2}(?=${TO}(?:19|20)\\d{2}年)|(?<!\\d)\\d{2}年代|(?:19|20)\\d0年代`,
  ),
  time(
    'clock',
    '凌清早上中下傍晚夜深',
    `(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜间|深夜)${CLOCK}(?:${TO}(?:${PART_OF_DAY})?${CLOCK})?`,
  ),
  dated(
    'clock-alone',
    NUMERALS,
    `(?<![\\d.:])\\d{1,2}:\\d{2}(?![\\d.:])|(?<=[,，。;“”]|截至|于|在|现在|每天)${DAY}[时点](?![${HAN}]{0,2}间|问|名|评|多|五)(?:\\d{1,2}分|半|许)?|${DAY}时\\d{1,2}分`,
  ),
  time(
    'part-of-year',
    `前第上下首${NUMERALS}`,
    /前?[一二三四两1-4]个?季度|第[一二三四1-4]季度|首季|[上下]半年|前\d{1,2}个月|前(?:[一两三四五六七八九十]|十一)个月/,
  ),
  time(
    'ago',
    NUMERALS,
    /(?:[一二两三四五六七八九十几数]{1,2}|\d{1,3})(?:多|余)?(?:年|个月|天|小时|分钟|周)(?:多)?(?:之|以)?前(?![\d进列]|完成|建成|实现|达到)/,
  ),
  code('road', 'GSXYCK', /[GSXYCK]\d{1,4}(?:\+\d+)?(?:线|国道|省道|高速|次)?(?![\dA-Za-z])/),
  code('line', ARABIC, /\d{3}国道|\d{1,3}号线|\d{1,3}路(?=公交|车)|\d{3,4}次(?=列车)/),
  code(
    'number',
    NUMERALS,
    /\d{1,6}号(?:楼|院|店|库|文件|令|公告|桌|机|线|样|窗口)?|[一二三四五六七八九十]{1,3}号(?!召|称|脉)/,
  ),
  code(
    'ordinal',
    '第',
    `第(?:${CN}{1,4}|\\d{1,4})(?:产业|阶段|时间|书记|[期场批条款章节课届庭次代类组站例辆单趟天个方线季步张]|周(?!年)|(?=人民|小学|中学|医院|实验)|(?<!(?:排|位|名|居|列|总数|量)[${HAN}]{0,4}第.{1,4})(?:、|(?=,)))`,
  ),
  code(
    'version',
    'Vv0123456789',
    /\d{1,4}(?:\.\d{1,4}){1,3}版|[Vv]\d{1,4}(?:\.\d{1,4}){0,3}|[45]G(?![A-Za-z])/,
  ),
  code('roman', 'ⅠⅡⅢⅣⅤⅥ', /[ⅠⅡⅢⅣⅤⅥ]{1,3}[级类型]/),
  code('model', ARABIC, /(?<=[A-Za-z]-?)\d{1,6}(?![\d.,]|[万亿%])/),
  code(
    'grade',
    NUMERALS,
    /[一二三四五六七八九]、?[一二三四五六七八九]?年级|[一二三四特]等奖|[一二三四五]级(?=医院|医师|警|残|响应|以)|[一二三四五]星级|[一二三四五六]楼|[一二三]期(?!间)|[一二三]次产业|[345]A级/,
  ),
  code(
    'list-mark',
    NUMERALS,
    /(?<=^|[\n。;:；])(?:[一二三四五六七八九十]{1,3}[、是]|\d{1,2}[.、](?!\d))|(?<=,)[二三四五六七八九]是(?!第)/,
  ),
  code(
    'numbered',
    ARABIC,
    new RegExp(String.raw`(?<=[${HAN}])\d{1,2}(?=:[${HAN}])|(?<=系)\d{1,2}(?=之)`),
  ),
  code('once-in', NUMERALS, /[百五十二三千]{1,3}年一遇/),
  words(
    'set-phrase',
    'idiom',
    '千万不 千万别 千方百计 万无一失 千家万户 成千上万 百分百 百花齐放 四面八方 千头万绪 争分夺秒 十防九空 第一书记 一把手 三天两头 半信半疑 半壁江山 万事大吉 万物 百年大计 十全十美 一目了然 三番五次 三言两语 四通八达 五湖四海 五花八门 ' +
      '七上八下 九牛一毛 一举两得 一丝不苟 一帆风顺 一如既往 一视同仁 一鼓作气 百折不挠 万众一心 一房难求 一口气 一窝蜂 一诺千金 一抓到底 十年如一日 一分耕耘 三心二意 千辛万苦 千山万水 千变万化 千秋万代 百尺竿头 百废待兴 万里长城 一马当先',
  ),
  words(
    'word',
    null,
    '四川 三台 九寨 五粮 一体化 一次性 二维码 二手 三轮 第一时间 一年来 一线 一样 一起 一些 一定 一直 一般 一旦 一时 一致 一体 一同 一并 一律 一向 一度 一再 一系列 一方面 一部分 一大批 一点 一下 一边 一块儿 一心 一手 一面 一路 一带 一流 一二 一夜情 一角 万一 万分(?!之) 万元户 三角 五角 四角 四方 三方 两方 ' +
      '两侧 两旁 两边 两手 两岸 两地 二度 三度 百度 百科 百姓 百年老 千年 千古 千里 万里 万象 万家 四季 四周 四处 四海 五官 五金 六神 七夕 八卦 十足 半途 半路 半夜 半空 半边 多年来 几度 几经 几乎 数据 数字 数码 数学 数控 数量 过半数 两者 两会 一路 一律 一经 一贯 一刻(?!钟)',
  ),
  mask(
    'set-phrase',
    'idiom',
    '一十几',
    new RegExp(
      `一(?![十百千万亿零])[${HAN}]一(?![十百千万亿])[${HAN}]|十分(?!之|钟|[之钟])|[二三四五六七八九十几]年来(?!首)|无一[人例]|[一二三四五六七八九]户[一二三四五六七八九]户|一口一个|一分钱一分钱`,
    ),
  ),
  code(
    'coordinates',
    ARABIC,
    /(?<=[北南]纬|[东西]经)\d{1,3}(?:\.\d{1,6})?[度°](?:\d{1,2}[分′])?(?:\d{1,2}[秒″])?/,
  ),
  code(
    'event',
    ARABIC,
    `(?<=[男女]子(?:组|单人|双人)?|混合)\\d{2,5}米(?![/每外内远高深长宽开处多])|\\d{2,5}米(?=(?:跨栏|短跑|长跑|赛跑|冠军|决赛|预赛)(?!道)|(?:自由|[蛙仰蝶])泳)` +
      `|(?<=[×xX*])\\d{2,5}米(?=(?:混合)?接力(?!跑道))` +
      `|\\d{2,5}米(?=栏(?![杆板目网])|接力(?!跑道)|障碍(?![物墙]))(?:(?=${CLAUSE}${SPORT})|(?<=${SPORT}${CLAUSE}))`,
  ),
  code('time-run', ARABIC, /(?:\d{1,2}分)?\d{1,2}秒\d{1,2}(?!\d)/),
  code(
    'score',
    ARABIC,
    /(?<![\d.:])\d{1,3}[:比]\d{1,3}(?=战胜|击败|负于|不敌|险胜|大胜|落后|领先|逼平|战平)/,
  ),
];

const BY_FIRST: ReadonlyMap<string, readonly Mask[]> = (() => {
  const table = new Map<string, Mask[]>();
  for (const one of MASKS) {
    for (const char of new Set(one.first)) table.set(char, [...(table.get(char) ?? []), one]);
  }
  return table;
})();

/** What stands behind the first numeral of a date, a clock or a span of them; most numerals stand before something else. */
const DATE_MARKS = unitClass('年月日号时点:至到—~-');
const IS_ARABIC = unitClass(ARABIC);
const IS_HAN = unitClass(DIGITS);

/** No numeral of a date is longer: a run of any length is not walked from each of its places. */
const LONGEST_NUMERAL = 8;

/** May a date begin here? Also where no numeral stands. */
function mayBeDated(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const numerals = isOf(first, IS_ARABIC) ? IS_ARABIC : IS_HAN;
  if (!isOf(first, numerals)) return true;
  let end = at + 1;
  while (end - at <= LONGEST_NUMERAL && isOf(text.charCodeAt(end), numerals)) end++;
  return isOf(text.charCodeAt(end), DATE_MARKS);
}

/**
 * Nothing begins at most numerals: one pattern of all that might says so at once. It says yes to whatever one of them does;
 * dates are not among them, of which alone it would be many times as long.
 */
const ANY_AT: readonly { chars: ReadonlySet<string>; pattern: RegExp }[] = [ARABIC, DIGITS].map(
  (chars) => {
    const ways = MASKS.filter(
      ({ first, isDated }) => !isDated && [...chars].some((char) => first.includes(char)),
    );
    const pattern = new RegExp(ways.map((one) => `(?:${one.pattern.source})`).join('|'), 'y');
    return { chars: new Set(chars), pattern };
  },
);
const ANY_BY_FIRST = new Map(
  ANY_AT.flatMap(({ chars, pattern }) => [...chars].map((char) => [char, pattern] as const)),
);

/** The characters at which a mask may begin. */
export const MASK_STARTS: string = [...BY_FIRST.keys()].join('');

/** What begins at `at` and only looks like a quantity. */
export function maskAt(text: string, at: number): { mask: Mask; end: number } | null {
  const first = text.charAt(at);
  const any = ANY_BY_FIRST.get(first);
  const isDate = mayBeDated(text, at);
  if (any && !isDate && !matchesAt(any, text, at)) return null;
  for (const one of BY_FIRST.get(first) ?? []) {
    if (one.isDated && !isDate) continue;
    if (one.behind && !one.behind.has(text.slice(Math.max(0, at - 2), at))) continue;
    one.pattern.lastIndex = at;
    if (one.pattern.test(text) && one.pattern.lastIndex > at)
      return { mask: one, end: one.pattern.lastIndex };
  }
  return null;
}
