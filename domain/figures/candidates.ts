import type { Span } from '../article.ts';
import { type Behind, clauseBefore, type Phrase } from './clause.ts';
import type { Quantity } from './quantity.ts';

/** What may name what a figure measures. */
export type Candidates = {
  text: string;
  quantity: Quantity;
  sentence: Span;
  before: Phrase | null;
  behind: Behind | null;
  previous: Earlier | null;
  /** The last figure of the sentences before in the paragraph, for the first of a sentence. */
  earlier: Earlier | null;
};

/** What is known of the figure before in the sentence. */
export type Earlier = Found & { end: number; unit: string | null };

export type Found = {
  span: Span | null;
  /** Where it was found; an act says least. */
  source: 'before' | 'act' | 'behind' | 'shared' | 'none';
};

const NONE: Found = { span: null, source: 'none' };

type Option = Span | Found | null;

/** The first of the options that there is. */
export function firstOf(...options: readonly Option[]): Found {
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
export function noun({ before }: Candidates): Phrase | null {
  return before && !before.isAct && !before.isSetting ? before : null;
}

/** The noun behind the number. */
export function counted({ behind }: Candidates): Behind | null {
  return behind && !behind.isVerb ? behind : null;
}

/** What the figure before measured. */
export function shared({ previous }: Candidates): Found | null {
  return previous?.span ? { span: previous.span, source: 'shared' } : null;
}

/** What the clause before says, or the figure before measured: 最大降雨出现在五显镇,为143.6mm; 产值45.3亿元,同比增长22.6%. */
export function said(candidates: Candidates): Found {
  const { text, quantity, sentence, previous } = candidates;
  const floor = Math.max(sentence.start, previous?.end ?? 0);
  return firstOf(clauseBefore(text, quantity.start, floor), shared(candidates));
}

/** The act before the number. */
export function act({ before }: Candidates): Phrase | null {
  return before && !before.isSetting && (before.isAct || before.leadsOn) ? before : null;
}

/** The words before, unless they end with an act whose object stands behind: 签下6.5亿元订单. */
export function plainNoun(candidates: Candidates): Phrase | null {
  const left = noun(candidates);
  return left?.leadsOn && counted(candidates) ? null : left;
}
