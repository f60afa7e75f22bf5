import type { Span } from '../article.ts';
import { HAN } from '../han.ts';
import { ACTS, ENDS_NOUN, LEADS, STARTS_VERB } from './indicator-words.ts';
import {
  suffixIn,
  withoutActs,
  withoutEnd,
  withoutSetting,
  withoutSource,
  withoutWords,
} from './trim.ts';

/** The words beside a number in its clause, cut to what may name what is measured. */
export type Phrase = Span & {
  /** Nothing but an act: 新建, 投入. */
  isAct: boolean;
  /** Its object stands behind the number: 结构件企业签下, 园区的. */
  leadsOn: boolean;
  /** It ends like the name of a measure: 综合能源消费量, 报名人数. */
  isMeasure: boolean;
  /** A place or a time alone, 每个: nothing is measured by it. */
  isSetting: boolean;
};

const BOUNDARY = new Set([...',。;:!?、\n“‘(—…《》，；：！？']);
/** How far the words before a number are looked at, in UTF-16 units. */
const REACH = 36;
const SETTING = new RegExp(
  `^(?!每)[${HAN}]{1,6}(?:省|(?<![城超股楼夜门都菜])市|县|(?<![地小景园校灾社片库山])区|镇|乡|(?<!农)村|州|国)$|(?:[之以]?[后前]|以来|时|期间)$|^每[个人户家亩斤吨年月天次件]$`,
);

/** 宽6.5米 and 重450克 are said in one character. */
const DIMENSION = /^[长宽高深重厚]$/;

const MEASURE =
  /(?:[量额率值价薪]|总数|人数|户数|次数|个数|面积|[里进]度|长度|体积|收入|支出|产能|投资)$/;

/** The words of the clause before `at`, from `floor` on, without what leads to the number and where and when it holds. */
export function phraseBefore(text: string, at: number, floor: number): Phrase | null {
  const start = clauseStart(text, at, Math.max(floor, at - REACH));
  const end = withoutSource(text, start, withoutEnd(text, start, at));
  const from = withoutSetting(text, start, end);
  if (end - from < (DIMENSION.test(text.slice(from, end)) ? 1 : 2)) return null;
  const isAct = withoutWords(text, from, end, [ACTS, LEADS]) - from < 1;
  const leadsOn = suffixIn(text, from, end, [ACTS]) > 0 || text[at - 1] === '的';
  const words = text.slice(from, end);
  const isMeasure = MEASURE.test(words);
  return { start: from, end, isAct, leadsOn, isMeasure, isSetting: SETTING.test(words) };
}

/** Where the clause begins; quotation marks and brackets that close within it are part of it. */
export function clauseStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor) {
    const char = text[start - 1] ?? '';
    const opening = char === '”' ? '“' : char === '’' ? '‘' : char === ')' ? '(' : null;
    const from = Math.max(floor, start - 16);
    const jump = opening ? text.slice(from, start - 1).lastIndexOf(opening) : -1;
    if (opening && jump < 0) break;
    if (opening) start = from + jump;
    else if (BOUNDARY.has(char)) break;
    else start--;
  }
  return start;
}

const SKIPPED = /^(?:左右|以上|以下|以内|之多|多|余|的|内)*/;
const RUN = new RegExp(`^[${HAN}A-Za-z]{1,16}`);
const NUMERAL = /^[\d一二两三四五六七八九十百千几近]/;

/** The words behind a number. */
export type Behind = Span & {
  /** They go on with the sentence: 实现增长, 在线观看. */
  isVerb: boolean;
};

/** The noun that is counted, or the act that the number has part in. */
export function phraseBehind(text: string, end: number): Behind | null {
  const window = text.slice(end, end + 24);
  const skipped = SKIPPED.exec(window)?.[0] ?? '';
  const rest = window.slice(skipped.length);
  if (NUMERAL.test(rest)) return null;
  const run = RUN.exec(rest)?.[0] ?? '';
  if (run.length < 2) return null;
  const start = end + skipped.length;
  if (STARTS_VERB.test(run)) return { start, end: start + run.length, isVerb: true };
  const cut = ENDS_NOUN.exec(run.slice(1));
  const length = cut ? cut.index + 1 : run.length;
  const least = skipped.endsWith('的') ? 1 : 2;
  return { start, end: start + Math.max(least, length), isVerb: false };
}

const CLAUSE = /^[^,。;:!?\n“”，；：！？]{1,30}/;
const LAST_FIGURE =
  /[\d%.,]{1,16}[万亿]?(?:[个名位户家所项件条台座元吨亩米套张份辆倍]|人次?|公里|公斤)?|[一二两三四五六七八九十百千万亿]{1,8}[个名位人家户所次轮项件部元吨亩天年斤]/g;

/** What the rest of the clause is about, behind all its figures: 3天完成两轮67.9万人次核酸检测. */
export function objectBehind(text: string, end: number): Span | null {
  const clause = CLAUSE.exec(text.slice(end, end + 31))?.[0] ?? '';
  let from = SKIPPED.exec(clause)?.[0].length ?? 0;
  for (const { index, 0: figure } of clause.matchAll(LAST_FIGURE)) from = index + figure.length;
  const start = withoutActs(
    text,
    withoutSetting(text, end + from, end + clause.length),
    end + clause.length,
  );
  const to = withoutEnd(text, start, end + clause.length);
  return to - start >= 2 ? { start, end: Math.min(to, start + 14) } : null;
}

/** 按可比价格计算, 贺兰溪认为: said by the way, or by somebody. */
const ASIDE =
  /^(?:按|据|经|随着|受[^,]{1,8}影响|因|由于|如果|虽然|截至|其中|目前|近年来)|(?:说|表示|认为|介绍|指出|强调|透露|告诉记者|坦言|来看|来说)$/;

/** What the clause before the one at `at` is about, where that clause holds no figure: 最大降雨出现在五显镇,为143.6mm. */
export function clauseBefore(text: string, at: number, floor: number): Span | null {
  const own = clauseStart(text, at, Math.max(floor, at - REACH));
  if (own - 1 <= floor || text[own - 1] !== ',') return null;
  const start = clauseStart(text, own - 1, Math.max(floor, own - REACH));
  if (
    start <= floor &&
    floor > 0 &&
    text[start - 1] !== ',' &&
    !/[。!?\n“]/.test(text[start - 1] ?? '')
  )
    return null;
  const from = withoutSetting(text, start, own - 1);
  if (ASIDE.test(text.slice(start, own - 1))) return null;
  const cut = ENDS_NOUN.exec(text.slice(from + 2, own - 1));
  const end = cut ? from + 2 + cut.index : own - 1;
  return end - from >= 2 ? { start: from, end: Math.min(end, from + 12) } : null;
}
