import type { Figure } from '../finding.ts';
import type { Quantity } from './quantity.ts';

/** Words at the end of a clause that lead to the number and are not what is measured. */
const LEADING =
  /(?:同比|环比|分别|累计|共计|总计|合计|平均|增长|增加|上升|上涨|下降|下跌|降低|减少|提高|提升|回升|跃升|骤降|缩短|压减|攀升|突破|超过|超|达到|高达|达|为|约为|约|近|逾|至|到|了|已|由|从|将|可|预计|力争|净增|仅|只|不足|不到|不低于|不少于|不超过|是|有|又|就|共|均|居|位居|位列|列|高于|低于|高|低|增速|增幅|降幅|较[^,，。;；、]{1,8}|比[^,，。;；、]{1,8}|全[省国市县区]|多|少|的|个别|最高|最低|完成|实现|目前|前移|前进|翻|占|:|\s)+$/;
const TRAILING = /^(?:的|多|余|左右|以上|以内|以下)+/;
const STARTS = /[,。;:!?“”‘’()\n、，；：！？]/;
/** What says when or where, not what. */
const SETTING =
  /^(?:(?:今年|去年|明年|当年|全年|年内|目前|截至目前|截至|其中|同时|此外|预计|力争|前三季度|[上下]半年|\d{1,2}月|\d{4}年)+|全[市省国县区]|我[市省县区]|该[市县区])+/;
const NOUN_BEHIND =
  /^[\p{sc=Han}A-Za-z0-9]{2,10}?(?=[在同将已都也就被把从和与及等内里中上下为是有均参,。;、“”]|$|\n)/u;

type Indicated = Pick<Figure, 'indicator' | 'indicatorSpan'>;

/**
 * The shortest phrase that says what is measured: the clause left of the number without verb and setting; for a
 * counted thing the noun behind it; where both are silent, what the figure before in the sentence measured.
 */
export function indicatorOf(
  text: string,
  quantity: Quantity,
  sentence: number,
  previous: Indicated | null,
): Indicated {
  const left = leftPhrase(text, quantity.start, sentence);
  if (
    quantity.kind === 'rank' ||
    quantity.kind === 'rank-change' ||
    quantity.kind === 'percentage-point'
  ) {
    if (previous?.indicator && (left === null || left.end - left.start < 4))
      return { indicator: previous.indicator, indicatorSpan: previous.indicatorSpan };
  }
  if (quantity.kind === 'count' || quantity.kind === 'area' || quantity.kind === 'weight') {
    const right = rightPhrase(text, quantity.end);
    if (right && (left === null || left.end - left.start < 4)) return phrase(text, right);
  }
  if (left) return phrase(text, left);
  if (previous?.indicator) {
    return { indicator: previous.indicator, indicatorSpan: previous.indicatorSpan };
  }
  return rightOrNothing(text, quantity.end);
}

function rightOrNothing(text: string, end: number): Indicated {
  const right = rightPhrase(text, end);
  return right ? phrase(text, right) : { indicator: null, indicatorSpan: null };
}

function phrase(text: string, span: { start: number; end: number }): Indicated {
  return { indicator: text.slice(span.start, span.end), indicatorSpan: span };
}

/** The words of the clause before the number, without what leads to it and where and when it holds. */
function leftPhrase(text: string, end: number, sentence: number) {
  let start = end;
  while (start > sentence && end - start < 40 && !STARTS.test(text[start - 1] ?? '')) start--;
  const clause = text.slice(start, end).replace(LEADING, '');
  const setting = SETTING.exec(clause)?.[0].length ?? 0;
  const from = start + setting;
  const to = start + clause.length;
  return to - from >= 2 && !/\d$/.test(clause) ? { start: from, end: to } : null;
}

function rightPhrase(text: string, end: number) {
  const skip = TRAILING.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  const found = NOUN_BEHIND.exec(text.slice(end + skip, end + skip + 14))?.[0];
  return found ? { start: end + skip, end: end + skip + found.length } : null;
}
