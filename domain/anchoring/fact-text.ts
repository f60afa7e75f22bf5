import type { Span } from '../article.ts';
import type { Person } from '../finding.ts';
import { normalize } from '../normalize.ts';
import { recognizePersons } from '../officials/recognize-persons.ts';
import { simplified } from '../simplified.ts';
import { type Fact, governs, quantitiesIn } from './facts.ts';
import { KnownNames } from './known-names.ts';
import { mayBeNamedAt } from './name-looks.ts';
import { personsIn } from './person-facts.ts';
import { endsSentence } from './sentence-ends.ts';

/**
 * A passage as facts are read and compared: the sentences it touches, of one width and without white space, and
 * where it stands in them. `quantities` and `persons` are the facts of the sentences; persons are recognised when
 * asked for.
 */
export type Reading = Span & {
  text: string;
  quantities: readonly Fact[];
  persons(): readonly Fact[];
  known: KnownNames;
};

/**
 * Reads the facts of a page's texts, every sentence once: facts do not reach over sentences, and most sentences
 * never change.
 */
export class FactReader {
  private readonly sentences = new Map<string, PlainSentence>();
  private readonly known = new KnownNames();

  open(text: string): FactText {
    return new FactText(text, this.known, (raw) => this.sentence(raw));
  }

  /** Takes in who may be named in a text. Done in steps. */
  *learn(text: string): Generator<void> {
    let pause = STEP;
    for (let at = 0; at < text.length; at++) {
      if (at >= pause) {
        yield;
        pause = at + STEP;
      }
      if (!mayBeNamedAt(text, at)) continue;
      const end = sentenceEnd(text, at);
      const isLine = text[end - 1] === '\n';
      this.known.learn(this.sentence(text.slice(sentenceStart(text, at), isLine ? end - 1 : end)));
      at = end - 1;
    }
  }

  private sentence(raw: string): PlainSentence {
    const read = this.sentences.get(raw);
    if (read) return read;
    const made = new PlainSentence(raw, this.known);
    this.sentences.set(raw, made);
    return made;
  }
}

/** After so many characters a step ends. */
const STEP = 1 << 14;
/** A longer sentence is cut: nothing that is read at a stretch takes long. */
const LONGEST_SENTENCE = 600;

/** A text whose sentences are read when they are asked for. */
export class FactText {
  private readonly text: string;
  private readonly known: KnownNames;
  private readonly sentenceOf: (raw: string) => PlainSentence;

  constructor(text: string, known: KnownNames, sentenceOf: (raw: string) => PlainSentence) {
    this.text = text;
    this.known = known;
    this.sentenceOf = sentenceOf;
  }

  read({ start, end }: Span): Reading {
    const sentences: { sentence: PlainSentence; by: number }[] = [];
    let text = '';
    let from = 0;
    let until = 0;
    for (let at = sentenceStart(this.text, start); ; ) {
      const next = sentenceEnd(this.text, at);
      const isLine = this.text[next - 1] === '\n';
      const sentence = this.sentenceOf(this.text.slice(at, isLine ? next - 1 : next));
      if (sentences.length === 0) from = sentence.plainOffset(start - at);
      until = text.length + sentence.plainOffset(end - at);
      sentences.push({ sentence, by: text.length });
      text += sentence.text;
      if (next >= end || next === at) break;
      if (isLine) text += '\n';
      at = next;
    }
    const all = (factsIn: (sentence: PlainSentence) => readonly Fact[]) =>
      sentences.flatMap(({ sentence, by }) => shifted(factsIn(sentence), by));
    return {
      text,
      start: from,
      end: until,
      quantities: all((sentence) => sentence.quantities()),
      persons: () => all((sentence) => sentence.persons()),
      known: this.known,
    };
  }
}

/** The start of the sentence in which an offset lies, or of a part of it that is not too long. */
function sentenceStart(text: string, offset: number): number {
  const least = Math.max(0, offset - LONGEST_SENTENCE);
  let at = offset;
  while (at > least && !endsSentence(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Behind the mark or line break that ends the sentence. */
function sentenceEnd(text: string, from: number): number {
  const most = Math.min(text.length, from + LONGEST_SENTENCE);
  let at = from;
  while (at < most && !endsSentence(text.charCodeAt(at))) at++;
  return Math.min(at + 1, most);
}

function shifted(facts: readonly Fact[], by: number): readonly Fact[] {
  if (by === 0) return facts;
  return facts.map((fact) => ({ ...fact, start: fact.start + by, end: fact.end + by }));
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

const BLANK = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;

/** One sentence, in Simplified characters of one width and without white space. */
class PlainSentence {
  readonly text: string;
  private readonly known: KnownNames;
  /** Where something was left out: offset in the sentence, and how much was left out up to there. */
  private readonly cuts: { at: number; total: number }[] = [];
  private readQuantities: readonly Fact[] | null = null;
  private readPersons: readonly Fact[] | null = null;
  private found: readonly Person[] | null = null;

  constructor(raw: string, known: KnownNames) {
    this.known = known;
    let total = 0;
    this.text = normalize(simplified(raw)).replace(BLANK, (blank, at: number, whole: string) => {
      // 12 30 are two numbers.
      const isBetween = isDigit(whole, at - 1) && isDigit(whole, at + blank.length);
      total += blank.length - (isBetween ? 1 : 0);
      this.cuts.push({ at: at + blank.length, total });
      return isBetween ? ' ' : '';
    });
  }

  plainOffset(offset: number): number {
    let left = 0;
    for (const { at, total } of this.cuts) {
      if (at > offset) break;
      left = total;
    }
    return Math.min(Math.max(0, offset - left), this.text.length);
  }

  quantities(): readonly Fact[] {
    this.readQuantities ??= quantitiesIn(this.text);
    return this.readQuantities;
  }

  persons(): readonly Fact[] {
    this.readPersons ??= personsIn(this.text, this.recognized(), this.known);
    return this.readPersons;
  }

  recognized(): readonly Person[] {
    this.found ??= recognizePersons(this.text);
    return this.found;
  }
}

/** The facts that a passage states, wholly or in part, in their order, and the words that govern its figures. */
export function factsOf(
  { text, start, end, quantities, persons }: Reading,
  withPersons: boolean,
): Fact[] {
  const touches = (fact: Span) => fact.start < end && fact.end > start;
  const figures = quantities.filter((fact) => fact.kind === 'figure' && touches(fact));
  const found = quantities.filter((fact) => {
    if (touches(fact)) return true;
    const isGoverning = fact.kind === 'direction' || fact.kind === 'bound';
    return isGoverning && figures.some((figure) => governs(fact, figure, text));
  });
  if (withPersons) found.push(...persons().filter(touches));
  return found.sort((a, b) => a.start - b.start);
}
