import type { Quantity } from './quantity.ts';

const NEVER = new Set(['date-time', 'identifier', 'session', 'idiom']);
/** Classifiers whose small Chinese numbers still count something: 两轮, 四条在建高速, 三所学校. */
const COUNTING = /[轮户所座家例件条项人名位岁]$/;
/** A threshold that only names a class: 10亿元以上项目, 60岁以上老年人. */
const CLASS_BEHIND =
  /^(?:级)?以[上下](?:的)?(?:[\p{sc=Han}]{0,2}(?:项目|企业|人员|青年|老年|人群|工业|制造业|老人|雨量|的))/u;
const WHOLE_DAY = /^24小时/;

/** Would a reader want the number? Definitions: what is measured is key, what only names or idles is not. */
export function isKey(quantity: Quantity, text: string, after: string, before: string): boolean {
  if (NEVER.has(quantity.kind)) return false;
  if (
    /^(?:money|age|length)$/.test(quantity.kind) &&
    (CLASS_BEHIND.test(after) || /^级/.test(after))
  )
    return false;
  if (quantity.kind === 'age' && quantity.rule === 'range') return false;
  if (quantity.value === 0) return false;
  if (
    quantity.han &&
    quantity.value === 1 &&
    /^(?:area|length|weight|other-quantity)$/.test(quantity.kind)
  )
    return false;
  if (quantity.kind === 'duration')
    return !WHOLE_DAY.test(text) && !isVagueDuration(text, after, before);
  if (quantity.kind === 'count' && quantity.han) return isCounting(quantity, text, before);
  return true;
}

function isVagueDuration(text: string, after: string, before: string): boolean {
  if (/^(?:来|平均|前(?!完成)|前进)/.test(after)) return true;
  if (/^[一几数]/.test(text))
    return /^(?:天|年)$/.test(text.slice(-1)) && !/(?:用了?|仅|只|历时|连续|达|近)$/.test(before);
  return false;
}

/** 一 is mostly no count; small Chinese numbers count only with the classifiers of things that are counted. */
function isCounting({ value, min, max }: Quantity, text: string, before: string): boolean {
  const size = value ?? max ?? 0;
  if (size >= 10 || min !== max) return true;
  if (size <= 1) return false;
  return (
    COUNTING.test(text) &&
    /(?:已|完成|有|另有|共|新增|新建|达|开展|组织|查处|建成|[,，。“])(?:了)?$/.test(before)
  );
}
