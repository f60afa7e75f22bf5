import type { Span } from './article.ts';

/**
 * Raised with every change of what is recognised or of its values. It is kept beside what is stored of a finding:
 * what an older version found is found anew, while the reader's decisions name passages and stand.
 */
export const RECOGNIZER_VERSION = 2;

/** What was recognised: each kind has its own list. */
export const FINDING_KINDS = ['figure', 'person', 'quotation'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export type FigureKind =
  | 'count'
  | 'percent'
  | 'percentage-point'
  | 'money'
  | 'rank'
  | 'rank-change'
  | 'duration'
  | 'age'
  | 'area'
  | 'length'
  | 'weight'
  | 'temperature'
  | 'energy'
  | 'multiple'
  | 'ratio'
  | 'other-quantity'
  | 'date-time'
  | 'identifier'
  | 'session'
  | 'idiom';

/** A number with its unit, as it stands in the text: `3.2亿元`, `百分之五`, `第68位`. */
export type Figure = Span & {
  text: string;
  kind: FigureKind;
  /** In plain units (元, 人, 亩): `1.2万户` is 12000; `null` for a range. */
  value: number | null;
  /** Lower bound, for 超 / 逾 / 余 / 多 / 以上 and ranges. */
  min: number | null;
  /** Upper bound, for 近 / 不足 / 以内 and ranges. */
  max: number | null;
  /** As printed, without 万 and 亿: 元, 人次, 个百分点, %, `:` for a ratio. */
  unit: string | null;
  /** 约 / 左右 is `about`, 几 / 数 is `few`. */
  approx: 'about' | 'few' | null;
  /** What the nearest verb says happened to the quantity. */
  direction: 'up' | 'down' | null;
  /** Moved by so much (增长11.6%), or to so much (提高到13.4%). */
  change: 'by' | 'to' | null;
  /** What is compared with: 同比, 环比, 较去年, 较上半年. */
  base: string | null;
  /** The shortest phrase that says what is measured. */
  indicator: string | null;
  /** Where the phrase stands, when it stands in the text in one piece. */
  indicatorSpan: Span | null;
  /** When it holds, as printed: 今年1—10月, 截至10月底; `null` where the sentence says no time. */
  period: string | null;
  /** Where it holds, as printed: 全市, 三台县. */
  scope: string | null;
  /** The place of that rank named last before 全县, 我区; `null` where none is, or the scope is a name itself. */
  scopePlace: string | null;
  /** The sentence that it stands in. */
  sentence: Span;
  /** Would a reader want the number? Dates, codes and idioms are no key figures. */
  key: boolean;
  /** The name of the rule that made it, for the card's "why". */
  rule: string;
};

export type PersonKind =
  | 'official'
  | 'executive'
  | 'expert'
  | 'staff'
  | 'citizen'
  | 'historical'
  | 'other';

/** A post that touches a name: `市卫生健康委主任` is `市卫生健康委` + `主任`. */
export type Title = Span & {
  text: string;
  org: string | null;
  post: string;
  /** 原市长: held once, not now. */
  former: boolean;
};

/** How a post that does not touch the name is given: by 任命, 免去 and the like, besides another (兼), or to a whole list. */
export type PostChange = 'appointed' | 'removed' | 'concurrent' | 'shared';

/** A post that is stated elsewhere in the sentence: 李云为沱阳市人民政府副市长; 市领导甲、乙 for the second. */
export type StatedPost = Span & {
  text: string;
  org: string | null;
  post: string;
  change: PostChange;
};

/** One mention of a named person. `start`, `end` is the name as printed. */
export type Person = Span & {
  /** The name without inner spaces; a surname alone where the text gives no more. */
  name: string;
  kind: PersonKind;
  /** Only the titles that touch the name in this mention. */
  titles: Title[];
  /** Posts that are stated elsewhere in the sentence; left out where there are none. */
  stated?: StatedPost[];
  /** The name with every title that touches it. */
  mentionStart: number;
  mentionEnd: number;
  /** The full name of an earlier mention; `null` at the first full mention. */
  coref: string | null;
  rule: string;
};

/** Words that the article gives to somebody. */
export type Quotation = Span & {
  /** The words as they stand, marks included. */
  text: string;
  /** The full name, or the words for the role (`有人`); `null` when nobody is named. */
  speaker: string | null;
  /** The speaker's titles where they are told nearest to these words: those of the time; none for a role. */
  titles: Title[];
  /** 说 / 表示 / 介绍 …, `话` for “…的话”. */
  verb: string | null;
  /** Between quotation marks, marks included; otherwise reported speech. */
  direct: boolean;
  rule: string;
};

/** All that was recognised in one text, each list in the order of the text. */
export type Findings = {
  figures: Figure[];
  persons: Person[];
  quotations: Quotation[];
};

/** Who is painted: office holders of the state and, told apart in the card, of enterprises. */
export function isNamedOfficial(person: Person): boolean {
  return person.kind === 'official' || person.kind === 'executive';
}
