import type { Span } from '../article.ts';
import { touchesAny } from './differing-places.ts';
import { type Fact, governs } from './facts.ts';
import { KnownNames } from './known-names.ts';
import { nextNamed } from './name-looks.ts';
import { withKnownNames } from './person-facts.ts';
import { PlainSentence } from './plain-sentence.ts';
import { sentenceEnd, sentenceStart } from './sentence-ends.ts';

/**
 * A passage as facts are read and compared: the sentences it touches, of one width and without white space, and
 * where it stands in them. `quantities` and `persons` are the facts of the sentences that touch one of some places;
 * each sentence is read once, when it is asked for.
 */
export type Reading = Span & {
  text: string;
  quantities(near: readonly Span[]): readonly Fact[];
  persons(near: readonly Span[]): readonly Fact[];
  known: KnownNames;
  /** The text in the page's own characters, as long: for what is told of it. */
  shown(): string;
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
    for (let from = 0; from < text.length; from += STEP) {
      const until = Math.min(text.length, from + STEP);
      for (let at = from; ; ) {
        at = nextNamed(text, at, until);
        if (at >= until) break;
        const end = sentenceEnd(text, at);
        const isLine = text[end - 1] === '\n';
        this.known.learn(
          this.sentence(text.slice(sentenceStart(text, at), isLine ? end - 1 : end)),
        );
        at = end;
      }
      yield;
    }
  }

  private sentence(raw: string): PlainSentence {
    const read = this.sentences.get(raw);
    if (read) return read;
    const made = new PlainSentence(raw);
    this.sentences.set(raw, made);
    return made;
  }
}

/** After so many characters a step ends. */
const STEP = 1 << 14;
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
    const sentences: PlacedSentence[] = [];
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
    return {
      text,
      start: from,
      end: until,
      quantities: (near) => factsNear(sentences, near, (sentence) => sentence.quantities()),
      persons: (near) =>
        withKnownNames(
          text,
          factsNear(sentences, near, (sentence) => sentence.persons()),
          near,
          this.known,
        ),
      known: this.known,
      shown: () => ownCharacters(sentences, text),
    };
  }
}

/** A sentence and how far it stands behind the first one's start. */
type PlacedSentence = { sentence: PlainSentence; by: number };

function factsNear(
  sentences: readonly PlacedSentence[],
  near: readonly Span[],
  factsIn: (sentence: PlainSentence) => readonly Fact[],
): readonly Fact[] {
  const touched = sentences.filter(({ sentence, by }) =>
    touchesAny(near, { start: by, end: by + sentence.text.length }),
  );
  const only = touched[0];
  if (touched.length === 1 && only?.by === 0) return factsIn(only.sentence);
  return touched.flatMap(({ sentence, by }) => shifted(factsIn(sentence), by));
}

function ownCharacters(sentences: readonly PlacedSentence[], text: string): string {
  let shown = '';
  for (const { sentence, by } of sentences)
    shown += text.slice(shown.length, by) + sentence.shown();
  return shown;
}

function shifted(facts: readonly Fact[], by: number): readonly Fact[] {
  if (by === 0) return facts;
  return facts.map((fact) => ({ ...fact, start: fact.start + by, end: fact.end + by }));
}

/**
 * The quantities that a passage states, wholly or in part, and the words that govern its figures: those that touch one
 * of some places.
 */
export function quantitiesOf(passage: Reading, near: readonly Span[]): Fact[] {
  const all = passage.quantities(near);
  const figures = all.filter((fact) => fact.kind === 'figure' && overlaps(fact, passage));
  const isOfPassage = (fact: Fact) => {
    if (overlaps(fact, passage)) return true;
    const isGoverning = fact.kind === 'direction' || fact.kind === 'bound';
    return isGoverning && figures.some((figure) => governs(fact, figure, passage.text));
  };
  return all
    .filter((fact) => touchesAny(near, fact) && isOfPassage(fact))
    .sort((a, b) => a.start - b.start);
}

/** The names and titles of a passage that touch one of some places. */
export function personsOf(passage: Reading, near: readonly Span[]): Fact[] {
  return passage.persons(near).filter((fact) => overlaps(fact, passage) && touchesAny(near, fact));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}
