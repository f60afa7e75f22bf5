import type { Span } from './article.ts';
import { recognizeFigures } from './figures/recognize-figures.ts';
import type { Figure, FindingKind, Findings, Person, Quotation } from './finding.ts';
import { describeQuote, locateQuotes, type Quote } from './quote.ts';

export const VERDICTS = ['accepted', 'rejected', 'corrected'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * What the reader says about a recognised passage. It names the passage, not the rule, so that it outlives every
 * change of the recogniser. Times are ISO 8601 in UTC.
 */
export type Decision = {
  /** `decisionId` of what was recognised: a second decision about it replaces the first. */
  id: string;
  articleKey: string;
  kind: FindingKind;
  verdict: Verdict;
  /** The passage as it was recognised. */
  quote: Quote;
  /** The right passage, where the span was wrong. */
  right: Quote | null;
  /** The right title of a person, where that was wrong. */
  title: string | null;
  /** The rule that made the finding, and `RECOGNIZER_VERSION` of that day; rows of the first versions have none. */
  rule?: string;
  recognizer?: number;
  /** The annotation that an accepted one became. */
  annotationId: string | null;
  createdAt: string;
  updatedAt: string;
};

/** What a rejection teaches about other articles: these words between these neighbours are none of that kind. */
export type Lesson = { kind: FindingKind; exact: string; before: string; after: string };

/** So many characters on each side must be the same, so that 安宁河谷 teaches nothing about a person called 安宁. */
const NEIGHBOURS = 2;

export function decisionId(articleKey: string, kind: FindingKind, quote: Quote): string {
  return `${kind} ${quote.start}-${quote.end} ${articleKey}`;
}

/** The passage of a finding: a person's is the name. */
export function passageOf(text: string, { start, end }: Span): Quote {
  return describeQuote(text, { start, end });
}

export function lessonOf({ kind, quote }: Decision): Lesson {
  const { exact, prefix, suffix } = quote;
  return { kind, exact, before: prefix.slice(-NEIGHBOURS), after: suffix.slice(0, NEIGHBOURS) };
}

/** What is left of what was recognised, after the reader's decisions about this article and what others taught. */
export function decided(
  text: string,
  findings: Findings,
  decisions: readonly Decision[],
  lessons: readonly Lesson[] = [],
): Findings {
  const places = placesOf(text, decisions);
  const taught = new Set(lessons.map(keyOfLesson));
  const settle =
    <Finding extends Span>(kind: FindingKind, right: Corrector<Finding>) =>
    (finding: Finding): Finding[] => {
      const decision = places.get(`${kind} ${finding.start}-${finding.end}`);
      if (!decision) return isTaught(text, kind, finding, taught) ? [] : [finding];
      if (decision.verdict === 'rejected') return [];
      return [decision.verdict === 'corrected' ? right(text, finding, decision) : finding];
    };
  return {
    figures: findings.figures.flatMap(settle<Figure>('figure', rightFigure)).sort(inOrder),
    persons: findings.persons.flatMap(settle<Person>('person', rightPerson)).sort(inOrder),
    quotations: findings.quotations
      .flatMap(settle<Quotation>('quotation', rightQuotation))
      .sort(inOrder),
  };
}

type Corrector<Finding> = (text: string, finding: Finding, decision: Decision) => Finding;

/** Decisions by what they are about today: kind and span. One whose passage is gone is about nothing. */
export function placesOf(text: string, decisions: readonly Decision[]): Map<string, Decision> {
  const placed = locateQuotes(
    text,
    decisions.map(({ quote }) => quote),
  );
  const places = new Map<string, Decision>();
  for (const [index, decision] of decisions.entries()) {
    const place = placed[index];
    if (place?.state === 'in-place' || place?.state === 'moved') {
      places.set(`${decision.kind} ${place.start}-${place.end}`, decision);
    }
  }
  return places;
}

function keyOfLesson({ kind, exact, before, after }: Lesson): string {
  return [kind, before, exact, after].join('\n');
}

function isTaught(
  text: string,
  kind: FindingKind,
  { start, end }: Span,
  taught: ReadonlySet<string>,
): boolean {
  if (taught.size === 0) return false;
  const before = text.slice(Math.max(0, start - NEIGHBOURS), start);
  const after = text.slice(end, end + NEIGHBOURS);
  return taught.has(keyOfLesson({ kind, exact: text.slice(start, end), before, after }));
}

/** Where the right passage stands; as recognised where only something else was wrong, or it is gone. */
function rightSpan(text: string, finding: Span, { right }: Decision): Span {
  const [place] = right ? locateQuotes(text, [right]) : [];
  return place?.state === 'in-place' || place?.state === 'moved' ? place : finding;
}

/** The value is read anew from the right words; where they say none, it is unknown. */
function rightFigure(text: string, figure: Figure, decision: Decision): Figure {
  const { start, end } = rightSpan(text, figure, decision);
  const exact = text.slice(start, end);
  const [read] = recognizeFigures(exact);
  const value = read
    ? { kind: read.kind, value: read.value, min: read.min, max: read.max, unit: read.unit }
    : { value: null, min: null, max: null, unit: null };
  return { ...figure, ...value, start, end, text: exact, key: true };
}

function rightPerson(text: string, person: Person, decision: Decision): Person {
  const { start, end } = rightSpan(text, person, decision);
  const name = text.slice(start, end);
  const { title } = decision;
  const titles = title === null ? person.titles : title === '' ? [] : [titleAt(text, start, title)];
  const mentionStart = Math.min(start, ...titles.map((one) => one.start));
  const mentionEnd = Math.max(end, person.titles === titles ? person.mentionEnd : end);
  return { ...person, start, end, name, titles, mentionStart, mentionEnd };
}

/** The title where it stands right before the name; elsewhere it is the reader's word, at the name. */
function titleAt(text: string, start: number, title: string) {
  const from = text.slice(0, start).endsWith(title) ? start - title.length : start;
  return { start: from, end: start, text: title, org: null, post: title, former: false };
}

function rightQuotation(text: string, quotation: Quotation, decision: Decision): Quotation {
  const { start, end } = rightSpan(text, quotation, decision);
  return { ...quotation, start, end, text: text.slice(start, end) };
}

function inOrder(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/**
 * The decision about what is shown at a span of the text on which it was made: by its passage, or by the one that
 * was put right. It is about the span as stored; after an edit of the page a new decision stands beside it.
 */
export function decisionAbout(
  decisions: readonly Decision[],
  kind: FindingKind,
  { start, end }: Span,
): Decision | null {
  const isAt = (quote: Quote | null) => quote?.start === start && quote.end === end;
  const found = decisions.find((one) => one.kind === kind && (isAt(one.right) || isAt(one.quote)));
  return found ?? null;
}
