/** Verbs and nouns that say that a quantity rose; none that is only part of a name (增加值, 增长面, 提高班). */
const UP =
  '上调|增长|增加|增至|增到|净增|新增长|增幅|增速|上升|升至|升到|上涨|涨至|涨幅|涨|提高|提升|提增|攀升|跃升|跃升至|回升|反弹|扩大|突升|增产|增收|增|多了|前移|前进|进位|晋升|升|长高|延长|加快|翻番|翻了?';
const DOWN =
  '下降|降低|减少|下滑|下跌|回落|缩短|缩减|压减|压缩|降至|降到|骤降|骤降至|降幅|跌幅|降价|减产|减排|减少了|后退|退后|收窄|萎缩|减轻|跌|降|减|缩|压减率|下调|少了';
/** What may stand between the verb and the number; no word is made of others, so that it is read in one way only. */
const BETWEEN =
  '(?:[了至到为达约近超过逾率将可净均]|高达|突破|不足|不到|不低于|至少|分别|平均|同比|环比|幅度|大约|整整)*';
const RISES = new RegExp(`(?:${UP})${BETWEEN}$`);
const FALLS = new RegExp(`(?:${DOWN})${BETWEEN}$`);
/** A quick look: one of these characters is in each of the verbs. */
const MOVES = /[增涨升上提扩反突多前进晋长延加翻降减少下回缩跌后退收窄萎压]/;
const NOT_MOVING =
  /(?:高于|低于|多于|少于|快于|慢于|领先|落后|增加值|增长面|增长点|增量|减按|减免|减少垫付|新增|加减|占(?!比)|(?<!占)比(?!例|去年|上年|前年|往年|常年|同期|上月|年初|以前|过去|“?十[一二三四]五|[\d一二三四五六七八九十]{1,4}年)[^,，。;；]{1,10}(?<![提增升])[高低多少快慢早晚])(?:全[国省市区县]|[了到至近约超的]){0,6}$/;
/** Between two members of a list nothing but this stands. */
const LIST = /^(?:[、,和及与]|以及|同比|环比){0,4}$/;

/** What happened to the quantity, by the words right before it (already normalised, the sentence so far). */
export function directionBefore(before: string, figure: string): 'up' | 'down' | null {
  if (/^-\d/.test(figure)) return 'down';
  if (/^翻/.test(figure)) return 'up';
  const near = before.slice(-16);
  if (!MOVES.test(near)) return null;
  if (NOT_MOVING.test(near)) return null;
  if (RISES.test(near)) return 'up';
  return FALLS.test(near) ? 'down' : null;
}

/** Does nothing but a comma or 和 stand between two figures, so that the second shares what is said of the first? */
export function isListed(between: string): boolean {
  return LIST.test(between);
}

const MOVING = '(?=上升|下降|增长|减少|提高|提升|降低|前移|前进|增加|[高低多少早])';
const BASE = new RegExp(
  `同比|环比|较[^,，。;；、]{1,8}?${MOVING}|(?<![占同环对])比(?![例重较])[^,，。;；、]{1,8}?${MOVING}|与[^,，。;；、]{1,8}相比`,
  'g',
);

/** What the figure is compared with: the last such phrase of its clause. */
export function baseBefore(clause: string): string | null {
  if (!clause.includes('比') && !clause.includes('较')) return null;
  return clause.match(BASE)?.at(-1) ?? null;
}
