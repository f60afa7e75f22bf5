import type { Span } from '../article.ts';
import { HAN } from '../han.ts';
import {
  act,
  type Candidates,
  counted,
  type Found,
  firstOf,
  noun,
  plainNoun,
  said,
  shared,
} from './candidates.ts';
import { clauseStart, objectBehind } from './clause.ts';
import { RANKING, RELATIONS } from './indicator-words.ts';

/** Weighs the candidates by the kind of the figure. */
export function chosen(candidates: Candidates): Found {
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

/** 41个行业大类, 新增托位1,830个, 续建18所, 1,876户5,302人, 两件卡在征地. */
function ofCount(candidates: Candidates): Found {
  const { quantity, before, behind, earlier } = candidates;
  const previous = candidates.previous ?? (before?.isAct ? earlier : null);
  const isSame = previous?.unit === quantity.unit && previous.source !== 'act';
  if (!before && previous?.end === quantity.start && previous.source !== 'behind') {
    return firstOf(shared(candidates), behind);
  }
  const near = counted(candidates);
  if (isSame && !near && (!before || before.isAct)) {
    return firstOf(shared({ ...candidates, previous }), before);
  }
  const left = noun(candidates);
  if (left?.isMeasure) return firstOf(left);
  return firstOf(near, left, act(candidates), behind, said(candidates), before);
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
  const left = plainNoun(candidates);
  const isOver = left && /^(?:超|高出|低于|高于)/.test(candidates.text.slice(left.start, left.end));
  return firstOf(isOver ? shared(candidates) : left, near, said(candidates), before, behind);
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

const MOVED = new RegExp(`(?:增长|下降|增加|减少|上升|提高|增幅|降幅|翻|同比|环比)[${HAN}]{0,3}$`);

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
  const from = Math.max(sentence.start, quantity.start - 60);
  const list = [...text.slice(from, quantity.start).matchAll(RANKING)].at(-1);
  const start = from + (list?.index ?? 0);
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

const AGED = new RegExp(`^的?[${HAN}]{1,4}`);
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
