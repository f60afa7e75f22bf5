import type { Span } from '../article.ts';
import type { Figure } from '../finding.ts';
import { HAN } from '../han.ts';
import { type Bounds, boundsAround } from './bounds.ts';
import { baseBefore, directionBefore, isListed } from './direction.ts';
import { type Indication, indicationOf } from './indicator.ts';
import { isKey } from './key.ts';
import { periodsIn } from './period.ts';
import type { Quantity } from './quantity.ts';
import { type Scope, scopeFinder } from './scope.ts';

/** A figure, and what the next of its sentence must know of it. */
export type Described = { figure: Figure; indication: Indication };

/** What is said of a quantity by its surroundings; quantities come in the order of the text. */
export type Describe = (quantity: Quantity, sentence: Span, last: Described | null) => Described;

/** Looks at the surroundings: bounds, direction, base, indicator, period, scope, key. */
export function describer(plain: string): Describe {
  const scopesIn = scopeFinder(plain);
  let told: Span | null = null;
  let known: { sentence: Span; periods: Span[]; scopes: Scope[] } | null = null;
  return (quantity, sentence, last) => {
    if (known?.sentence !== sentence) {
      known = { sentence, periods: periodsIn(plain, sentence), scopes: scopesIn(sentence) };
    }
    const { start } = quantity;
    const own = known.periods.findLast(({ end }) => end <= start);
    if (own) told = own;
    const period = own ?? carried(plain, told, start);
    const scope = known.scopes.findLast(({ at }) => at < start);
    const indication = indicationOf(plain, quantity, sentence, last?.indication ?? null);
    const { span } = indication;
    const figure: Figure = {
      ...measured(plain, quantity, sentence, last?.figure ?? null),
      indicator: span && plain.slice(span.start, span.end),
      indicatorSpan: span,
      period: period ? plain.slice(period.start, period.end) : null,
      scope: scope?.scope ?? null,
      scopePlace: scope?.scopePlace ?? null,
      sentence,
    };
    return { figure, indication };
  };
}

/** 前三季度全市实现……。分产业看,……: a span of months holds for the rest of its paragraph, a day does not. */
function carried(plain: string, told: Span | null, at: number): Span | null {
  if (!told || at - told.end > CARRIED) return null;
  const isSpan = SPAN.test(plain.slice(told.start, told.end));
  return isSpan && !plain.slice(told.end, at).includes('\n') ? told : null;
}

/** How far a period is carried, in UTF-16 units. */
const CARRIED = 400;
const SPAN = /季度|半年|全年|\d月(?:份)?$|^(?:今|去|上)年$|\d{4}年$|个月$|以来$/;

type Measured = Omit<
  Figure,
  'indicator' | 'indicatorSpan' | 'period' | 'scope' | 'scopePlace' | 'sentence'
>;

/** What the words close to the number say of it. */
function measured(
  plain: string,
  quantity: Quantity,
  sentence: Span,
  last: Figure | null,
): Measured {
  const { start, end, value, rule } = quantity;
  const before = plain.slice(Math.max(sentence.start, start - 24), start);
  const after = plain.slice(end, end + 12);
  const words = plain.slice(start, end);
  const previous = last && last.start >= sentence.start ? last : null;
  const isNext = previous?.kind === quantity.kind && isListed(plain.slice(previous.end, start));
  const direction = directionBefore(before, words) ?? (isNext ? previous.direction : null);
  const { kind, unit } = rescaled(quantity, before, after);
  const { min, max, approx } = boundsOf(quantity, before, after);
  const isChange = quantity.unit === '位' && quantity.kind === 'count' && direction !== null;
  return {
    start,
    end,
    kind: isChange ? 'rank-change' : kind,
    value,
    min,
    max,
    unit,
    approx,
    rule,
    text: words,
    direction,
    change: direction && (/(?<![幅率速达])(?:到|至)了?$/.test(before) ? 'to' : 'by'),
    base: baseBefore(before),
    key: isKey(isChange ? { ...quantity, kind: 'rank-change' } : quantity, {
      words,
      before,
      after,
      isInTitle: isInTitle(plain, sentence, start),
    }),
  };
}

/** What the words around say of a single value; a range has its bounds. */
function boundsOf(quantity: Quantity, before: string, after: string): Bounds {
  const { value, min, max } = quantity;
  if (value === null || min !== null || max !== null) return quantity;
  const bounds = boundsAround(before, after, value);
  return (bounds.min ?? bounds.max ?? bounds.approx) === null ? quantity : bounds;
}

/** 《二十年百万户送出计划》: what a title says is no news. */
function isInTitle(plain: string, { start }: Span, at: number): boolean {
  const before = plain.slice(Math.max(start, at - 40), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

const PER_HOUR = new RegExp(`时速[${HAN}]{0,2}$`);

const PER_SECOND = new RegExp(`每秒[${HAN}]{0,2}$`);

/** Rates: 每秒450立方米, 设计时速80公里, 每平方公里11.5个. */
function rescaled(
  quantity: Quantity,
  before: string,
  after: string,
): Pick<Figure, 'kind' | 'unit'> {
  const { kind, unit } = quantity;
  if (unit === '公里' && PER_HOUR.test(before))
    return { kind: 'other-quantity', unit: '公里/小时' };
  if (unit === '立方米' && PER_SECOND.test(before)) return { kind, unit: '立方米/秒' };
  if (unit === '个' && /每平方公里$/.test(before)) return { kind, unit: '个/平方公里' };
  if (unit === '级' && kind === 'count' && /^(?:以上)?(?:[阵大]?风|地震)/.test(after))
    return { kind: 'other-quantity', unit };
  return quantity;
}
