import type { Span } from '../article.ts';
import { normalize } from '../normalize.ts';
import { recognizePersons } from '../officials/recognize-persons.ts';
import { type Fact, governs, quantitiesIn } from './facts.ts';
import { KnownNames, personsIn } from './person-facts.ts';

/**
 * A passage as facts are read and compared: the lines it touches, of one width and without white space, and where
 * it stands in them. `quantities` and `persons` are the facts of the lines; persons are recognised when asked for.
 */
export type Reading = Span & {
  text: string;
  quantities: readonly Fact[];
  persons(): readonly Fact[];
  known: KnownNames;
};

/** Reads the facts of a page's texts, every line once: facts do not reach over lines, and most lines never change. */
export class FactReader {
  private readonly lines = new Map<string, PlainLine>();
  private readonly known = new KnownNames();

  open(text: string): FactText {
    return new FactText(text, this.known, (raw) => this.line(raw));
  }

  /** Takes in who is named in a text, a line at a time. */
  *learn(text: FactText): Generator<void> {
    for (const line of text.lines()) {
      this.known.learn(line.text, recognizePersons);
      yield;
    }
  }

  private line(raw: string): PlainLine {
    const made = this.lines.get(raw) ?? new PlainLine(raw, this.known);
    this.lines.set(raw, made);
    return made;
  }
}

/** A longer line is cut: nothing that is read at a stretch takes long. */
const LONGEST_LINE = 2000;

/** A text in lines, each read when it is asked for. */
export class FactText {
  private readonly text: string;
  private readonly known: KnownNames;
  private readonly starts: number[] = [];
  private readonly lineOf: (raw: string) => PlainLine;
  private readonly opened: PlainLine[] = [];

  constructor(text: string, known: KnownNames, lineOf: (raw: string) => PlainLine) {
    this.text = text;
    this.known = known;
    this.lineOf = lineOf;
    for (let at = 0; at <= text.length; ) {
      this.starts.push(at);
      const end = text.indexOf('\n', at);
      const next = end < 0 ? text.length + 1 : end + 1;
      at = next - at > LONGEST_LINE ? cutAfter(text, at) : next;
    }
  }

  *lines(): Generator<PlainLine> {
    for (let i = 0; i < this.starts.length; i++) yield this.lineAt(i);
  }

  read({ start, end }: Span): Reading {
    const first = this.indexOf(start);
    const last = Math.max(first, this.indexOf(end - 1));
    const own = (offset: number, i: number) =>
      this.lineAt(i).plainOffset(offset - (this.starts[i] as number));
    const lines = [{ line: this.lineAt(first), by: 0 }];
    let text = this.lineAt(first).text;
    let by = 0;
    for (let i = first + 1; i <= last; i++) {
      by = text.length + 1;
      text += `\n${this.lineAt(i).text}`;
      lines.push({ line: this.lineAt(i), by });
    }
    const all = (factsOf: (line: PlainLine) => readonly Fact[]) =>
      lines.length === 1
        ? factsOf(this.lineAt(first))
        : lines.flatMap(({ line, by }) => shifted(factsOf(line), by));
    return {
      text,
      start: own(start, first),
      end: by + own(end, last),
      quantities: all((line) => line.quantities()),
      persons: () => all((line) => line.persons()),
      known: this.known,
    };
  }

  private lineAt(i: number): PlainLine {
    const known = this.opened[i];
    if (known) return known;
    const from = this.starts[i] as number;
    const end = this.starts[i + 1] ?? this.text.length;
    const line = this.lineOf(this.text.slice(from, end).replace(/\n$/, ''));
    this.opened[i] = line;
    return line;
  }

  private indexOf(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Behind the last full stop within reach. */
function cutAfter(text: string, from: number): number {
  const stop = text.lastIndexOf('。', from + LONGEST_LINE - 1);
  return stop > from ? stop + 1 : from + LONGEST_LINE;
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

/** One line, of one width and without white space. */
class PlainLine {
  readonly text: string;
  private readonly known: KnownNames;
  /** Where something was left out of the line: offset in it, and how much was left out up to there. */
  private readonly cuts: { at: number; total: number }[] = [];
  private readQuantities: readonly Fact[] | null = null;
  private readPersons: readonly Fact[] | null = null;

  constructor(raw: string, known: KnownNames) {
    this.known = known;
    let total = 0;
    this.text = normalize(raw).replace(BLANK, (blank, at: number, whole: string) => {
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
    this.readPersons ??= personsIn(this.text, recognizePersons(this.text), this.known);
    return this.readPersons;
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
