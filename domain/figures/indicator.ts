import type { Span } from '../article.ts';
import type { Found } from './candidates.ts';
import { chosen } from './choose-indicator.ts';
import { phraseBefore, phraseBehind } from './clause.ts';
import { isListed } from './direction.ts';
import { RELATIONS } from './indicator-words.ts';
import type { Quantity } from './quantity.ts';

/** What a figure measures, and what the next figure of its sentence must know about it. */
export type Indication = Found & {
  end: number;
  unit: string | null;
  /** Items of “甲、乙分别…” that the next figures of the list measure. */
  queue: readonly Span[];
  /** What the figures of the sentence measured so far, each once, the last at the end. */
  measured: readonly Span[];
};

/**
 * The shortest phrase that says what is measured. A list shares (新建幼儿园14所、续建18所), 甲、乙分别 is dealt out,
 * and otherwise the words before the number in its clause, the noun behind it, and what the figure before measured
 * are weighed by the kind of the figure.
 */
export function indicationOf(
  text: string,
  quantity: Quantity,
  sentence: Span,
  last: Indication | null,
): Indication {
  const isHere = last !== null && last.end > sentence.start;
  const previous = isHere ? last : null;
  const one = indicate(text, quantity, sentence, previous, isHere ? null : last);
  const measured = previous?.measured ?? [];
  const isNew = one.span && measured.at(-1)?.start !== one.span.start;
  return { ...one, measured: isNew && one.span ? [...measured, one.span].slice(-6) : measured };
}

type Indicated = Omit<Indication, 'measured'>;

function indicate(
  text: string,
  quantity: Quantity,
  sentence: Span,
  previous: Indication | null,
  earlier: Indication | null,
): Indicated {
  const { start, end, unit } = quantity;
  const found = { end, unit, queue: [] };
  const between = previous ? text.slice(previous.end, start) : null;
  const [next, ...queue] = between !== null && isListed(between) ? (previous?.queue ?? []) : [];
  if (next) return { ...found, span: next, source: 'shared', queue };
  const dealt = dealtOut(text, start, sentence, previous?.measured ?? []);
  if (dealt) return { ...found, span: dealt[0] ?? null, source: 'before', queue: dealt.slice(1) };
  const floor = Math.max(sentence.start, previous?.end ?? 0);
  const before = phraseBefore(text, start, floor);
  const behind = phraseBehind(text, end);
  const one = chosen({ text, quantity, sentence, before, behind, previous, earlier });
  return { ...found, span: one.span, source: one.source };
}

const EACH = /分别(?:为|是|达|到|至|了|完成|实现|增长|下降|同比|提高|上升)*$/;
const ITEM = /[^、和与及]+/g;

/** 固定资产投资、社会消费品零售总额分别增长: one item for each of the figures that follow. */
function dealtOut(
  text: string,
  at: number,
  sentence: Span,
  measured: readonly Span[],
): Span[] | null {
  const from = Math.max(sentence.start, at - 60);
  const window = text.slice(from, at);
  const each = EACH.exec(window);
  if (!each) return null;
  const head = window.slice(0, each.index);
  const clause = head.slice(Math.max(...[...',。;:'].map((mark) => head.lastIndexOf(mark))) + 1);
  if (clause === '') return dealtBack(text, at, measured);
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

const LISTED = /^[^,。;\n]{1,40}/;

/** 接待游客12.8万人次,旅游收入6400万元,分别增长35%和41%: as many as are listed, from the figures before. */
function dealtBack(text: string, at: number, measured: readonly Span[]): Span[] | null {
  const list = LISTED.exec(text.slice(at, at + 40))?.[0] ?? '';
  const count = list.split(/[、和与]/).length;
  return count > 1 && measured.length >= count ? measured.slice(-count) : null;
}
