import type { Span } from '../article.ts';
import type { Person } from '../finding.ts';
import { firstThat } from '../first-that.ts';
import { normalize } from '../normalize.ts';
import { type Cue, cuesIn } from './cues.ts';
import { type Quoted, quotedIn } from './quoted.ts';

/** In place of marks and of what stands between them, so that the words around are read without it. */
export const OPENS = '\uE000';
const INSIDE = '\uE001';
/** The closing mark behind a whole sentence, or the first half of one: what follows is a new clause. */
export const CLOSES_SENTENCE = '\uE002';
const CLOSES = '\uE003';

/** What ends a sentence outside of quotation marks. */
export const SENTENCE_ENDS = `。！？!?\n${CLOSES_SENTENCE}`;
/** What ends a clause; 、 joins. */
const CLAUSE_ENDS = `${SENTENCE_ENDS},;:`;
/** By UTF-16 unit: 1 ends a clause, 2 a sentence as well. */
const ENDS = (() => {
  const table = new Uint8Array(2 ** 16);
  for (const mark of CLAUSE_ENDS) table[mark.charCodeAt(0)] = 1;
  for (const mark of SENTENCE_ENDS) table[mark.charCodeAt(0)] = 2;
  return table;
})();
/** A sentence is read so far back: of a text without marks, the nearest words decide. */
const REACH = 300;

/** A text as the recognisers of speech read it; all offsets are those of the text. */
export type Frame = {
  text: string;
  /** The text outside quotation marks, in plain characters; each passage is masked, so that it has the same length. */
  outside: string;
  quoted: readonly Quoted[];
  /** The cues outside quotation marks, in order. */
  cues: readonly Cue[];
  /** The persons outside quotation marks, in order. */
  persons: readonly Person[];
  /** Where sentences and clauses are broken, in order. */
  sentenceBreaks: readonly number[];
  clauseBreaks: readonly number[];
};

export function frameOf(text: string, persons: readonly Person[], quoted = quotedIn(text)): Frame {
  const outside = mask(normalize(text), quoted);
  const isOutside = ({ start }: Span) => outside[start] !== INSIDE;
  return {
    text,
    outside,
    quoted,
    cues: cuesIn(outside),
    persons: persons.filter(isOutside),
    ...breaksIn(outside),
  };
}

function mask(plain: string, quoted: readonly Quoted[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, ends } of quoted) {
    const close = ends === 'inside' ? CLOSES : CLOSES_SENTENCE;
    parts.push(plain.slice(from, start), OPENS, INSIDE.repeat(end - start - 2), close);
    from = end;
  }
  return [...parts, plain.slice(from)].join('');
}

/** Where the sentence begins in which `at` stands. */
export function sentenceStart({ sentenceBreaks }: Frame, at: number): number {
  return lastBreak(sentenceBreaks, at);
}

/** Where the clause begins in which `at` stands. */
export function clauseStart({ clauseBreaks }: Frame, at: number): number {
  return lastBreak(clauseBreaks, at);
}

function lastBreak(breaks: readonly number[], at: number): number {
  const before = breaks[firstBreak(breaks, at) - 1];
  return Math.max(0, at - REACH, before === undefined ? 0 : before + 1);
}

function breaksIn(outside: string): Pick<Frame, 'sentenceBreaks' | 'clauseBreaks'> {
  const sentenceBreaks: number[] = [];
  const clauseBreaks: number[] = [];
  for (let i = 0; i < outside.length; i++) {
    const ends = ENDS[outside.charCodeAt(i)];
    if (!ends) continue;
    clauseBreaks.push(i);
    if (ends === 2) sentenceBreaks.push(i);
  }
  return { sentenceBreaks, clauseBreaks };
}

/** Where the clause from `at` on ends. */
export function clauseEnd({ clauseBreaks, outside }: Frame, at: number): number {
  const next = clauseBreaks[firstBreak(clauseBreaks, at)] ?? outside.length;
  return Math.min(next, at + REACH);
}

/** Where the words from `at` on end: at the end of the sentence, or where a passage in marks begins. */
export function frameEnd({ outside }: Frame, at: number): number {
  let end = at;
  const ends = `${SENTENCE_ENDS}${OPENS}`;
  while (end < outside.length && end - at < REACH && !ends.includes(outside[end] ?? '')) end++;
  return end;
}

/** The members of an ordered list that lie within a span. */
export function within<Member extends Span>(
  ordered: readonly Member[],
  from: number,
  to: number,
): Member[] {
  const found: Member[] = [];
  for (let i = firstFrom(ordered, from); i < ordered.length; i++) {
    const member = ordered[i] as Member;
    if (member.end > to) break;
    found.push(member);
  }
  return found;
}

/** The place in an ordered list of the first member that begins at an offset or behind it. */
export function firstFrom(ordered: readonly Span[], offset: number): number {
  return firstThat(0, ordered.length, (i) => (ordered[i] as Span).start >= offset);
}

/** The index of the first break at an offset or behind it. */
function firstBreak(breaks: readonly number[], offset: number): number {
  return firstThat(0, breaks.length, (i) => (breaks[i] as number) >= offset);
}
