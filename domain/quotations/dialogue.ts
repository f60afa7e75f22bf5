import type { Span } from '../article.ts';
import type { Person } from '../finding.ts';
import { HAN } from '../han.ts';
import type { Said } from './said.ts';
import { speakerOf } from './speaker.ts';

/** What begins a paragraph of an interview, or a heading: `柏舟:`, `记者:`, `网友“沱江老渔夫”:`. */
const LABEL = new RegExp(String.raw`^[ \u3000]*([${HAN}\w \u3000·•“”]{1,24})[:：]`);
/** Who asks; questions are no quotations. Our own list. */
const ASKING =
  /^(?:问|记者|主持人|主播|编辑|网友|市民|群众|听众|观众|读者|居民|村民|家长|企业|提问|Q)/;
const ANSWERING = /^(?:答|A)$/;
const BYLINE = /^[(（].*[)）]$/;
/** One label alone is a heading, two are a conversation. */
const LEAST = 2;

/** A paragraph with a label, and those without one behind it. */
type Turn = Span & { label: string; labelStart: number; lineEnd: number };

/** What is said behind a label, without marks: the answers of an interview, or headings that quote somebody. */
export function labelledSpeech(text: string, persons: readonly Person[]): Said[] {
  const turns = turnsOf(text);
  const byStart = new Map(persons.map((person) => [person.start, person]));
  const speakers = turns.map((turn, i) => speakerIn(text, turn, turns[i - 1], byStart, persons));
  const spoken = speakers.filter((speaker) => speaker !== null).length;
  const isAsked = turns.some(({ label }) => ASKING.test(label));
  const isInterview = turns.length >= LEAST && (isAsked ? spoken > 0 : spoken >= LEAST);
  return turns.flatMap((turn, i) => {
    const speaker = speakers[i] ?? null;
    if (speaker === null) return [];
    const { start, end, lineEnd } = turn;
    if (isInterview) return [quotation(text, { start, end }, speaker, 'answer-in-interview')];
    const isHeading = HEADING.test(text.slice(start, lineEnd));
    return isHeading ? [quotation(text, { start, end: lineEnd }, speaker, 'heading')] : [];
  });
}

/** 罗启明:以更大力度推进乡村振兴: no whole sentence, and nothing in marks. */
const HEADING = /^[^。！!“”"「」]{4,40}$/;

function quotation(text: string, { start, end }: Span, speaker: string, rule: string): Said {
  const direct = rule !== 'heading';
  return { start, end, text: text.slice(start, end), speaker, verb: null, direct, rule };
}

function turnsOf(text: string): Turn[] {
  const turns: Turn[] = [];
  let from = 0;
  for (const paragraph of text.split('\n')) {
    const to = from + paragraph.length;
    const label = LABEL.exec(paragraph);
    const last = turns.at(-1);
    if (label) turns.push(turnAt(from, to, label));
    else if (last?.end === from - 1 && isText(paragraph)) last.end = to;
    from = to + 1;
  }
  return turns.filter(({ start, lineEnd }) => lineEnd > start);
}

function turnAt(from: number, end: number, [whole, label = '']: RegExpExecArray): Turn {
  const labelStart = from + whole.length - whole.trimStart().length;
  return { start: from + whole.length, end, label: label.trim(), labelStart, lineEnd: end };
}

function isText(paragraph: string): boolean {
  const words = paragraph.trim();
  return words !== '' && !BYLINE.test(words);
}

/** Who is named by a label; `null` for one who asks, and for labels of other things (时间:, 地点:). */
function speakerIn(
  text: string,
  turn: Turn,
  before: Turn | undefined,
  byStart: ReadonlyMap<number, Person>,
  persons: readonly Person[],
): string | null {
  if (ASKING.test(turn.label)) return null;
  const person = personOf(text, turn, byStart);
  if (person) return person.kind === 'staff' ? null : speakerOf(person).name;
  if (ANSWERING.test(turn.label)) return interviewee(persons, turn.start);
  const isAnswer = before !== undefined && ASKING.test(before.label);
  return isAnswer ? turn.label.replace(/\s/g, '') : null;
}

/** The person whose name, with titles, is the whole label. */
function personOf(
  text: string,
  { start, labelStart }: Turn,
  byStart: ReadonlyMap<number, Person>,
): Person | null {
  for (let at = labelStart; at < start; at++) {
    const person = byStart.get(at);
    if (!person) continue;
    const isWhole = text.slice(person.mentionEnd, start).trim().length === 1;
    return isWhole && person.mentionStart === labelStart ? person : null;
  }
  return null;
}

/** Who answers without a label of their own: the first person named before who holds a post. */
function interviewee(persons: readonly Person[], at: number): string | null {
  const before = persons.filter(({ start, kind }) => start < at && kind !== 'staff');
  const person = before.find(({ titles }) => titles.length > 0) ?? before[0];
  return person ? speakerOf(person).name : null;
}
