import type { Span } from '../article.ts';
import type { Person, Quotation } from '../finding.ts';
import { speakerOf } from './speaker.ts';

/** The paragraphs of an interview: `柏舟:不需要。…`, `记者:…`, `答:…`. */
const LABEL = /^[ \u3000]*([\p{sc=Han}\w \u3000·•“”]{1,24})[:：]/u;
const ASKING = /^(?:问|记者|主持人|网友|Q|主播|编辑)/;
const BYLINE = /^[(（].*[)）]$/;
/** One label alone is a heading, two are a conversation. */
const LEAST = 2;

type Turn = Span & { label: string; labelStart: number };

/** The answers of an interview, without marks: each from its label to the next. */
export function answersIn(text: string, persons: readonly Person[]): Quotation[] {
  const turns = turnsOf(text);
  const byStart = new Map(persons.map((person) => [person.start, person]));
  const named = turns.map((turn) => ({ turn, person: labelled(text, turn, byStart) }));
  const answers = named.filter(({ turn, person }) => person !== null || turn.label === '答');
  if (turns.length < LEAST || answers.length === 0) return [];
  const asked = turns.some(({ label }) => ASKING.test(label)) || answers.length >= LEAST;
  if (!asked) return [];
  return answers.map(({ turn: { start, end }, person }) => ({
    start,
    end,
    text: text.slice(start, end),
    speaker: person ? speakerOf(person).name : interviewee(persons, start),
    verb: null,
    direct: true,
    rule: 'answer-in-interview',
  }));
}

function turnsOf(text: string): Turn[] {
  const turns: Turn[] = [];
  let from = 0;
  for (const paragraph of text.split('\n')) {
    const to = from + paragraph.length;
    const label = LABEL.exec(paragraph);
    const last = turns.at(-1);
    if (label) {
      const labelStart = from + label[0].length - label[0].trimStart().length;
      turns.push({
        start: from + label[0].length,
        end: to,
        label: label[1]?.trim() ?? '',
        labelStart,
      });
    } else if (
      last &&
      last.end === from - 1 &&
      paragraph.trim() !== '' &&
      !BYLINE.test(paragraph.trim())
    ) {
      last.end = to;
    }
    from = to + 1;
  }
  return turns.filter(({ start, end }) => end > start);
}

/** The person that a label names and nothing else. */
function labelled(
  text: string,
  { label, start, labelStart }: Turn,
  byStart: ReadonlyMap<number, Person>,
) {
  if (ASKING.test(label)) return null;
  for (let at = labelStart; at < start; at++) {
    const person = byStart.get(at);
    if (!person || person.kind === 'staff') continue;
    const isWhole =
      person.mentionStart === labelStart && text.slice(person.mentionEnd, start).length === 1;
    return isWhole ? person : null;
  }
  return null;
}

/** Who answers without a label of their own: the first person named before who holds a post. */
function interviewee(persons: readonly Person[], at: number): string | null {
  const before = persons.filter(({ start, kind }) => start < at && kind !== 'staff');
  const person = before.find(({ titles }) => titles.length > 0) ?? before[0];
  return person ? speakerOf(person).name : null;
}
