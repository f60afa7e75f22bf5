import type { FigureKind } from '../finding.ts';

/** What only looks like a quantity. The first pattern that fits a place wins; every pattern is linear. */
export type Mask = { kind: FigureKind; pattern: RegExp; name: string };

const CN = '[零〇一二两三四五六七八九十百]';
const DAY = `(?:\\d{1,2}|${CN}{1,3})`;
const CLOCK = `(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚)?(?:\\d{1,2}:\\d{2}(?!\\d)|${DAY}[时点](?!赞|间|期|代)(?:\\d{1,2}分|半|整)?(?:\\d{1,2}秒)?)`;
const DATE = `(?:(?:19|20)\\d{2}年(?:${DAY}月(?:${DAY}[日号])?)?|${DAY}月(?:份)?(?:${DAY}[日号]|[底初末]|上旬|中旬|下旬)?|${DAY}[日号](?!线|楼|文))`;
const TIME = `${DATE}(?:前|后|起|止)?(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚)?(?:${CLOCK})?`;

/** In the order in which they are tried. */
export const MASKS: readonly Mask[] = [
  {
    name: 'document-number',
    kind: 'identifier',
    pattern:
      /(?:[\p{sc=Han}]{0,6})?[〔[(](?:19|20)\d{2}[〕\])][\p{sc=Han}\d]{0,10}?\d+号(?:之\d)?/gu,
  },
  {
    name: 'session',
    kind: 'session',
    pattern: new RegExp(
      `第?${CN}{1,4}届(?:[\\p{sc=Han}]{0,16}?第?${CN}{1,4}[次中](?:全会|全体会议|会议)?)?|第${CN}{1,4}次(?:全体)?(?:会议|代表大会|全会)`,
      'gu',
    ),
  },
  {
    name: 'quoted-name',
    kind: 'identifier',
    pattern: new RegExp(
      `(?<=[“‘])(?:${CN}{1,3}|\\d{1,3})[个件项大条项]?[\\p{sc=Han}]{1,5}(?=[”’])`,
      'gu',
    ),
  },
  {
    name: 'number-word',
    kind: 'identifier',
    pattern:
      /[百十]强|千粒重|三农|三公|三无|五一|六一|八一|双十一|[一二三]产|十[一二三四五]五|双减|两会|[一二三四]线城市/g,
  },
  {
    name: 'telephone',
    kind: 'identifier',
    pattern:
      /(?<!\d)(?:0\d{2,3}-\d{7}(?:\d(?!\d))?|1[3-9]\d{9}|1[012]\d{1,3}(?=热线|专线|平台|[、,，。;]|$)|400-?\d{3}-?\d{4}|0\d{3}-\d{5}(?!\d))/g,
  },
  {
    name: 'date-range',
    kind: 'date-time',
    pattern: new RegExp(`${TIME}(?:至|到|—{1,2}|-|~)${TIME}`, 'g'),
  },
  {
    name: 'month-range',
    kind: 'date-time',
    pattern: /(?<![\d.])\d{1,2}(?:至|到|—{1,2}|-|~)\d{1,2}月(?:份)?/g,
  },
  {
    name: 'hour-range',
    kind: 'date-time',
    pattern: new RegExp(`${DATE}?\\d{1,2}时?(?:至|到|—|-|~)\\d{1,2}时`, 'g'),
  },
  { name: 'date', kind: 'date-time', pattern: new RegExp(TIME, 'g') },
  { name: 'year', kind: 'date-time', pattern: /(?<!\d)(?:19|20)\d{2}(?=年|[-—]\d{4}年)年?/g },
  {
    name: 'clock',
    kind: 'date-time',
    pattern: new RegExp(
      `(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|现在|每天)${CLOCK}|(?<![\\d.])\\d{1,2}:\\d{2}(?![\\d.])|(?<=[,，。;“”])\\d{1,2}时(?!间)|(?<=截至|于)\\d{1,2}时`,
      'g',
    ),
  },
  {
    name: 'quarter',
    kind: 'date-time',
    pattern:
      /前?[一二三四两1-4]个?季度|[上下]半年|前\d{1,2}个月|前(?:一|两|三|[四五六七八九十]|十一)个月|(?:[一二两三四五六七八九十几]|\d{1,2})(?:年|个月|天)前/g,
  },
  {
    name: 'road',
    kind: 'identifier',
    pattern: /[GSXYC]\d{1,4}(?:线|国道|省道|高速)?|\d{3}国道|\d+号线|\d+路(?=公交)/g,
  },
  {
    name: 'house-number',
    kind: 'identifier',
    pattern:
      /(?:(?:路|街|巷|道|栋|幢|单元)\d+号?|\d+号(?:楼|院|店|库|文件|令|公告|线|桌|机)?|[一二三四五六七八九十]+号(?!召))/g,
  },
  {
    name: 'ordinal',
    kind: 'identifier',
    pattern: new RegExp(
      `第(?:${CN}{1,4}|\\d{1,4})(?:[期场批条款章节课届产庭次届代类组站例辆单趟]|产业|人民|小学|中学|医院|书记|时间|方|线|季|阶段|步|、|(?=,))`,
      'g',
    ),
  },
  {
    name: 'version',
    kind: 'identifier',
    pattern: /\d+(?:\.\d+)+版|[Vv]\d+(?:\.\d+)*|[45]G(?![A-Za-z])|[ⅠⅡⅢⅣⅤⅥ]+[级类]/g,
  },
  {
    name: 'grade',
    kind: 'identifier',
    pattern:
      /[一二三四五六七八九]、?[一二三四五六七八九]?年级|[一二三特]等奖|[一二三]级(?!以)|[一二三四五]星级|[一二三四五六]楼|[一二三]期(?!间)|[一二三]次产业/g,
  },
  {
    name: 'list-mark',
    kind: 'identifier',
    pattern: /(?<=^|\n|[。;:；])(?:[一二三四五六七八九十]{1,3}[、是]|\d{1,2}[.、](?!\d))/g,
  },
  {
    name: 'numbered',
    kind: 'identifier',
    pattern: /(?<=[\p{sc=Han}])\d{1,2}(?=:[\p{sc=Han}])|系\d{1,2}之/gu,
  },
  { name: 'flood', kind: 'identifier', pattern: /[百五十]{1,2}年一遇/g },
  {
    name: 'idiom',
    kind: 'idiom',
    pattern:
      /千万不|千方百计|万无一失|千家万户|成千上万|一[\p{sc=Han}]一[\p{sc=Han}]|十分(?!之|钟)|百分百|四面八方|千头万绪|争分夺秒|十防九空|万分(?!之)|第一书记|一把手|一带一路|两[手岸地]|三天两头|半[途路信]|万元户|千里|万里|百年老|[一二三四五六七八九十几]年来|多年来|近年/gu,
  },
  {
    name: 'score',
    kind: 'identifier',
    pattern: /(?<![\d.:])\d{1,3}:\d{1,3}(?=战胜|击败|负于|不敌|险胜|大胜)/g,
  },
];
