import type { Span } from '../article.ts';
import {
  type Behind,
  clauseBefore,
  clauseStart,
  objectBehind,
  type Phrase,
  phraseBefore,
  phraseBehind,
} from './clause.ts';
import { isListed } from './direction.ts';
import { RANKING, RELATIONS } from './indicator-words.ts';
import type { Quantity } from './quantity.ts';

/** What a figure measures, and what the next figure of its sentence must know about it. */
export type Indication = {
  span: Span | null;
  /** Where it was found; an act says least. */
  source: 'before' | 'act' | 'behind' | 'shared' | 'none';
  end: number;
  unit: string | null;
  /** Items of “甲、乙分别…” that the next figures of the list measure. */
  queue: readonly Span[];
};

type Candidates = {
  text: string;
  quantity: Quantity;
  sentence: Span;
  before: Phrase | null;
  behind: Behind | null;
  previous: Indication | null;
};

type Found = Pick<Indication, 'span' | 'source'>;

const NONE: Found = { span: null, source: 'none' };

/**
 * The shortest phrase that says what is measured. A list shares (新建幼儿园14所、续建18所), 甲、乙分别 is dealt out,
 * and otherwise the words before the number in its clause, the noun behind it, and what the figure before measured
 * are weighed by the kind of the figure.
 */
export function indicationOf(
  text: string,
  quantity: Quantity,
  sentence: Span,
  previous: Indication | null,
): Indication {
  const { start, end, unit } = quantity;
  const found = { end, unit, queue: [] };
  const between = previous ? text.slice(previous.end, start) : null;
  const [next, ...queue] = between !== null && isListed(between) ? (previous?.queue ?? []) : [];
  if (next) return { ...found, span: next, source: 'shared', queue };
  const dealt = dealtOut(text, start, sentence);
  if (dealt) return { ...found, span: dealt[0] ?? null, source: 'before', queue: dealt.slice(1) };
  const floor = Math.max(sentence.start, previous?.end ?? 0);
  const before = phraseBefore(text, start, floor);
  const behind = phraseBehind(text, end);
  return { ...found, ...chosen({ text, quantity, sentence, before, behind, previous }) };
}

function chosen(candidates: Candidates): Found {
  switch (candidates.quantity.kind) {
    case 'rank':
      return ofRank(candidates);
    case 'percentage-point':
    case 'rank-change':
      return firstOf(noun(candidates), relation(candidates), said(candidates), candidates.before);
    case 'percent':
    case 'multiple':
    case 'ratio':
      return ofShare(candidates);
    case 'money':
      return ofMoney(candidates);
    case 'duration':
      return ofDuration(candidates);
    case 'age':
      return ofAge(candidates);
    case 'temperature':
    case 'length':
    case 'energy':
    case 'other-quantity':
      return ofMeasure(candidates);
    default:
      return ofCount(candidates);
  }
}

type Option = Span | Found | null;

function firstOf(...options: readonly Option[]): Found {
  for (const option of options) {
    if (option && 'source' in option) {
      if (option.span) return option;
    } else if (option)
      return { span: { start: option.start, end: option.end }, source: sourceOf(option) };
  }
  return NONE;
}

function sourceOf(option: Span): Found['source'] {
  if ('isVerb' in option) return 'behind';
  return 'isAct' in option && option.isAct ? 'act' : 'before';
}

/** The words before the number, where they name a thing. */
function noun({ before }: Candidates): Phrase | null {
  return before && !before.isAct && !before.isSetting ? before : null;
}

function counted({ behind }: Candidates): Behind | null {
  return behind && !behind.isVerb ? behind : null;
}

function shared({ previous }: Candidates): Found | null {
  return previous?.span ? { span: previous.span, source: 'shared' } : null;
}

/** What the clause before says, or the figure before measured: 最大降雨出现在五显镇,为143.6mm; 产值45.3亿元,同比增长22.6%. */
function said(candidates: Candidates): Found {
  const { text, quantity, sentence, previous } = candidates;
  const floor = Math.max(sentence.start, previous?.end ?? 0);
  return firstOf(clauseBefore(text, quantity.start, floor), shared(candidates));
}

function act({ before }: Candidates): Phrase | null {
  return before && !before.isSetting && (before.isAct || before.leadsOn) ? before : null;
}

/** The words before, unless they end with an act whose object stands behind: 签下6.5亿元订单. */
function plainNoun(candidates: Candidates): Phrase | null {
  const left = noun(candidates);
  return left?.leadsOn && counted(candidates) ? null : left;
}

/** 41个行业大类, 新增托位1,830个, 续建18所, 1,876户5,302人, 两件卡在征地. */
function ofCount(candidates: Candidates): Found {
  const { quantity, before, behind, previous } = candidates;
  const isSame = previous?.unit === quantity.unit && previous.source !== 'act';
  if (!before && previous?.end === quantity.start && previous.source !== 'behind') {
    return firstOf(shared(candidates), behind);
  }
  const near = counted(candidates);
  if (isSame && !near && (!before || before.isAct)) return firstOf(shared(candidates), before);
  return firstOf(near, noun(candidates), act(candidates), behind, said(candidates), before);
}

/** 完成投资3亿元, 签下6.5亿元订单, 投资28亿元. */
function ofMoney(candidates: Candidates): Found {
  const { before, behind } = candidates;
  const near = counted(candidates);
  return firstOf(plainNoun(candidates), near, act(candidates), said(candidates), before, behind);
}

/** 水深30厘米, 气温将由34℃骤降, 下泄流量每秒450立方米. */
function ofMeasure(candidates: Candidates): Found {
  const { before, behind } = candidates;
  const near = counted(candidates);
  return firstOf(plainNoun(candidates), near, said(candidates), before, behind);
}

/** 占年度计划的102.3%, 恢复到同期的112%: the share of what was said before. */
const SHARE_OF = /^(?:占|恢复到|相当于|为|是)/;

/** 31%的家长, 占比提高到13.4%, 增长17.9%; 增速为6.9% tells of what was named before. */
function ofShare(candidates: Candidates): Found {
  const { text, before, behind } = candidates;
  const left = plainNoun(candidates);
  const words = left ? text.slice(left.start, left.end) : '';
  if (RELATIONS.has(words) || SHARE_OF.test(words)) return firstOf(shared(candidates), left);
  // 同比增长8.3% behind whatever clause belongs to the figure before.
  const moved = MOVED.test(
    text.slice(Math.max(0, candidates.quantity.start - 8), candidates.quantity.start),
  );
  const growth = moved ? shared(candidates) : null;
  return firstOf(left, counted(candidates), growth, said(candidates), before, behind);
}

const MOVED = /(?:增长|下降|增加|减少|上升|提高|增幅|降幅|翻|同比|环比)[\p{sc=Han}]{0,3}$/u;

const RELATION = /(?:增速|增幅|降幅|涨幅|跌幅)(?=[^,。;]{0,12}$)/;

/** 增速高于全省0.9个百分点: there the movement itself is compared. */
function relation({ text, quantity, sentence, previous }: Candidates): Span | null {
  const from = Math.max(sentence.start, previous?.end ?? 0, quantity.start - 20);
  const found = RELATION.exec(text.slice(from, quantity.start));
  return found && { start: from + found.index, end: from + found.index + found[0].length };
}

/** 综合排名第七十四; 入围百强区榜单,位列第68位; 增长11.6%、居全省第2位. */
function ofRank(candidates: Candidates): Found {
  const { text, quantity, sentence } = candidates;
  const list = [...text.slice(sentence.start, quantity.start).matchAll(RANKING)].at(-1);
  const start = sentence.start + (list?.index ?? 0);
  const ranking = list && { start, end: start + list[0].length };
  const left = noun(candidates);
  const isRelation = left && RELATIONS.has(text.slice(left.start, left.end));
  const own = isRelation ? null : left;
  return firstOf(own, relation(candidates), ranking ?? null, said(candidates), candidates.before);
}

/** 3天完成两轮核酸检测, 15天内给企业答复, 公司成立三年, 从开工到投产只用了11个月. */
function ofDuration(candidates: Candidates): Found {
  const { text, quantity, before, behind } = candidates;
  const object = objectBehind(text, quantity.end);
  return firstOf(plainNoun(candidates), object, said(candidates), before, behind);
}

const AGED = /^的?[\p{sc=Han}]{1,4}/u;
const NO_SUBJECT = /^[男女汉]|族$|^(?:年龄|年纪)/;

/** 5岁的女儿; 常英今年七十三岁; 张某某,男,36岁. */
function ofAge(candidates: Candidates): Found {
  const { text, quantity } = candidates;
  const near = counted(candidates);
  if (near && AGED.test(text.slice(quantity.end)) && text[quantity.end] === '的')
    return firstOf(near);
  return firstOf(
    noun(candidates),
    subjectBefore(candidates),
    near,
    candidates.before,
    shared(candidates),
  );
}

/** The first words of the clauses before the number that say who, past 男 and 汉族. */
function subjectBefore({ text, quantity, sentence, previous }: Candidates): Span | null {
  let end = quantity.start;
  const floor = Math.max(sentence.start, previous?.end ?? 0);
  for (let step = 0; step < 4 && end > floor; step++) {
    const start = clauseStart(text, end, floor);
    const words = text.slice(start, end);
    if (words.length >= 2 && !NO_SUBJECT.test(words))
      return { start, end: Math.min(end, start + 10) };
    if (text[start - 1] !== ',') return null;
    end = start - 1;
  }
  return null;
}

const EACH = /分别(?:为|是|达到?|完成|实现|增长|下降|同比|提高|上升)*(?:了|到|至)?$/;
const ITEM = /[^、和与及]+/g;

/** 固定资产投资、社会消费品零售总额分别增长: one item for each of the figures that follow. */
function dealtOut(text: string, at: number, sentence: Span): Span[] | null {
  const from = Math.max(sentence.start, at - 60);
  const window = text.slice(from, at);
  const each = EACH.exec(window);
  if (!each) return null;
  const head = window.slice(0, each.index);
  const clause = head.slice(Math.max(...[...',。;:'].map((mark) => head.lastIndexOf(mark))) + 1);
  const start = from + each.index - clause.length;
  const whole = phraseBefore(text, start + clause.length, start);
  const items = [...clause.matchAll(ITEM)].map(({ index, 0: item }) => ({
    start: start + index,
    end: start + index + item.length,
  }));
  if (!whole || RELATIONS.has(clause) || items.length < 2) return null;
  const isShort = items.some((item) => item.end - item.start < 3 || text[item.start] === '第');
  if (isShort) return items.map(() => ({ start, end: start + clause.length }));
  const [first, ...rest] = items;
  const opening = first && phraseBefore(text, first.end, first.start);
  return [opening ?? items[0] ?? whole, ...rest];
}
