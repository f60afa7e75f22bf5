import { HAN } from '../han.ts';
import { ACTS } from './indicator-words.ts';
import type { Quantity } from './quantity.ts';
import { suffixIn } from './trim.ts';

const NEVER: ReadonlySet<string> = new Set(['date-time', 'identifier', 'session', 'idiom']);
/** Numbers that nothing around them explains. */
const NEVER_BY_RULE: ReadonlySet<string> = new Set(['cell']);
/** Classifiers whose small Chinese numbers still count something: 两轮, 四条在建高速, 三所学校. */
const COUNTING = /[轮户所座家例件条项人名位岁辆台处栋艘架间门]$/;
/** A threshold that only names a class: 10亿元以上项目, 60岁以上老年人. */
const CLASS_BEHIND = new RegExp(
  `^(?:级|及|或)?以[上下](?:的)?(?:[${HAN}]{0,2}(?:项目|企业|人员|青年|老年|人群|工业|制造业|老人|雨量|贷款|小额|大额|订单|工程|车辆|船舶|河流|建筑|大户|种植户|家庭|人口|儿童|女性|男性|居民|游客|群众|干部|地震|大风|降水|降雨|机组|的))`,
);
const WHOLE_DAY = /^24小时/;

/** Before small Chinese numbers that count: 完成两轮, 新建三所; a sentence may begin with people: 三名儿童落水. */
const STARTS_COUNT = /(?:已|完成|有|另有|共|新增|新建|达|开展|组织|查处|建成|[,，。“])了?$/;
/** 先后三次, 累计五批: what adds up counts. */
const ADDS_UP = /(?:先后|累计|共计|总计|合计|一共|总共|连续|接连|多达|仅|共)(?:有|了)?$/;
/** What is done once or by the way is not counted, whatever the act: 刷三遍, 问了两句, 点五下. */
const BY_THE_WAY = /[句声步下遍字把点样颗]$/;
/** 每月开两次碰头会: how often something is done as a rule. */
const ROUTINE = /每[年月周天日次个][^,。;]{0,3}$/;
/** Classifiers that papers count people and cases with, and hardly anybody else: 带着三名民兵. */
const FORMAL = /[名例起宗]$/;
/** 暂停两家药店: of organisations it counts, of families it may not (两家人). */
const ORGANISATIONS = new RegExp(
  `^[${HAN}]{0,5}(?:企业|公司|[商药酒饭门]店|医院|单位|机构|超市|厂|银行|合作社|协会|媒体|院校|市场)`,
);
/** 民房三间, 渔船两艘: a list of things with how many there are, up to the mark. */
const LISTING = '[名户家间座栋所辆台艘架起宗例处把支条件项部套个只头棵株张份枚]';
const LISTED = new RegExp(`${LISTING}$`);
/** Classifiers of anything: alone they name nothing, and what they list may be by the way (碗三个). */
const OF_ANYTHING = /[个只头条支件张份枚把种块样]$/;
const MARK_BEHIND = /^(?:[,;、。!?]|$)/;
const NOUN = `[${HAN}](?<![了着过的这那每第前后上下各头剩有来去走出要])`;
const NOUN_BEFORE = new RegExp(`${NOUN}$`);
const ITEM = String.raw`${NOUN}[一两二三四五六七八九十\d]{1,3}${LISTING}`;
const LIST_GOES_ON = new RegExp(`^[、,;和及][${HAN}]{0,6}${ITEM}(?:[、,;。]|$)`);
const LIST_BEFORE = new RegExp(`${ITEM}[、,;和及][${HAN}]{1,7}$`);
/** Acts besides those that are measured themselves (`ACTS`): what they bring about is counted. */
const BRINGS =
  /(?:建起|建好|新设|新辟|开辟|造成|导致|致使|调来|调集|调派|栽下|种下|救下|用了|花了|赢得|拿下|摘得|夺得|斩获|送来|添置|配齐|配备|查获|缴获|起获|收缴|没收|更换|加装|安装|装上|架起|搭起|搭建|修起|打通|办起|培养|评出|选出|推选|聘请|吸引|带动|签下|引来|扩招|接诊|收治|拆除|关停|新聘)了?$/;

/** What is looked at: the quantity, its words, and what stands right before and behind. */
export type Surroundings = { words: string; before: string; after: string; isInTitle: boolean };

/** Would a reader want the number? Definitions: what is measured is key, what only names or idles is not. */
export function isKey(quantity: Quantity, around: Surroundings): boolean {
  const { kind, value, han } = quantity;
  const { words, before, after, isInTitle } = around;
  if (NEVER.has(kind) || NEVER_BY_RULE.has(quantity.rule) || isInTitle) return false;
  if (value === 0 || isPerMany(before, words)) return false;
  if (/^(?:money|age|length|weight)$/.test(kind) && (CLASS_BEHIND.test(after) || /^级/.test(after)))
    return false;
  if (kind === 'age' && quantity.rule === 'range') return false;
  if (quantity.unit === '分' || isAnniversary(quantity)) return false;
  if (han && value === 1 && /^(?:area|length|weight|other-quantity)$/.test(kind)) {
    return quantity.rule === 'fraction';
  }
  if (quantity.rule === 'streak') return true;
  if (kind === 'duration') return !WHOLE_DAY.test(words) && !isVagueDuration(words, after, before);
  if (kind === 'count' && isBracketed(before, after)) return false;
  if (/^[几数][^十百千万亿]/.test(words) && kind === 'count') return false;
  if (kind === 'count' && han) return isCounting(quantity, around);
  return true;
}

/** 每千人口, 每百户: part of what is measured. */
function isPerMany(before: string, words: string): boolean {
  return before.endsWith('每') && /^(?:[一1]?[十百千万]|10+[万亿]?)/.test(words);
}

/** 记功人员(5名): says how long the list is that follows. */
function isBracketed(before: string, after: string): boolean {
  return before.endsWith('(') && after.startsWith(')');
}

/** 二十周年 names an occasion. */
function isAnniversary({ unit }: Quantity): boolean {
  return unit === '周年';
}

function isVagueDuration(words: string, after: string, before: string): boolean {
  if (/^(?:来|平均|前(?!完成)|前进)/.test(after)) return true;
  if (words === '半天' && /[了老大好]$/.test(before)) return true;
  if (/^后(?!$)/.test(after)) return !/(?:力争|争取|计划|预计|确保|将|满)$/.test(before);
  if (
    /(?:前|当|那|这|每|同|另|某|头|下|上|早|晚|少)$/.test(before) &&
    /^[一1](?![\d.])/.test(words)
  )
    return true;
  if (/^[一几数]/.test(words))
    return (
      /^[天年晚周]$/.test(words.slice(-1)) &&
      !/(?:用了?|满|仅|只|历时|连续|达|近|时间|期限|为期|任期|刑期|徒刑|缓刑|试用期|工期)$/.test(
        before,
      )
    );
  return false;
}

/** 一 is mostly no count; small Chinese numbers count only with the classifiers of things that are counted. */
function isCounting({ value, min, max }: Quantity, { words, before, after }: Surroundings) {
  const size = value ?? max ?? 0;
  if (size >= 10 || min !== max) return true;
  if (size <= 1 || ROUTINE.test(before)) return false;
  const near = before.slice(-4);
  if (LISTED.test(words) && NOUN_BEFORE.test(near) && MARK_BEHIND.test(after)) {
    return !OF_ANYTHING.test(words) || isInList(before, after) || isBrought(before);
  }
  if (BY_THE_WAY.test(words)) return false;
  if (FORMAL.test(words) || ADDS_UP.test(near)) return true;
  if (OF_ANYTHING.test(words) && MARK_BEHIND.test(after)) return false;
  if (isObject(near)) return true;
  if (words.endsWith('家') && ORGANISATIONS.test(after)) return true;
  return COUNTING.test(words) && (STARTS_COUNT.test(near) || (before === '' && /位$/.test(words)));
}

/** 刀具三把、弹弓两支. */
function isInList(before: string, after: string): boolean {
  return LIST_GOES_ON.test(after) || LIST_BEFORE.test(before);
}

/** 查获弹弓两支: an act stands in the clause, one that is written with two characters. */
function isBrought(before: string): boolean {
  const clause = before.slice(before.search(/[^,;:。、]*$/));
  for (let end = clause.length - 1; end > 1; end--) {
    if (suffixIn(clause, end - 2, end, [ACTS]) > 1 || BRINGS.test(clause.slice(0, end)))
      return true;
  }
  return false;
}

/** 派出四批, 新开两条, 发现了三类: the object of an act that is reported. */
function isObject(before: string): boolean {
  const end = before.endsWith('了') ? before.length - 1 : before.length;
  return suffixIn(before, 0, end, [ACTS]) > 0 || BRINGS.test(before);
}
