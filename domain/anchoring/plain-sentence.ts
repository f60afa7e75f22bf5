import { READ_AS } from '../figures/plain.ts';
import type { Person } from '../finding.ts';
import { normalize } from '../normalize.ts';
import { recognizePersons } from '../officials/recognize-persons.ts';
import { readAs, simplified } from '../simplified.ts';
import { type Fact, quantitiesIn } from './facts.ts';
import { personsIn } from './person-facts.ts';

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

const BLANK = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;

/** Tells of each blank where it ends and how much of it is left out: between 12 and 30, which are two numbers, one stays. */
function withoutBlanks(text: string, tell: (end: number, left: number) => void): string {
  return text.replace(BLANK, (blank, at: number) => {
    const end = at + blank.length;
    const isBetween = isDigit(text, at - 1) && isDigit(text, end);
    tell(end, blank.length - (isBetween ? 1 : 0));
    return isBetween ? ' ' : '';
  });
}

/** One sentence, in Simplified characters of one width and without white space. */
export class PlainSentence {
  readonly text: string;
  private readonly raw: string;
  /** Where something was left out: offset in the sentence, and how much was left out up to there. */
  private readonly cuts: { at: number; total: number }[] = [];
  private readQuantities: readonly Fact[] | null = null;
  private readPersons: readonly Fact[] | null = null;
  private found: readonly Person[] | null = null;

  constructor(raw: string) {
    this.raw = raw;
    let total = 0;
    this.text = withoutBlanks(readAs(raw, READ_AS), (at, left) => {
      total += left;
      this.cuts.push({ at, total });
    });
  }

  /** In the page's own characters. */
  shown(): string {
    const isOwn = simplified(this.raw) === this.raw;
    return isOwn ? this.text : withoutBlanks(normalize(this.raw), () => undefined);
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
    this.readPersons ??= personsIn(this.text, this.recognized());
    return this.readPersons;
  }

  recognized(): readonly Person[] {
    this.found ??= recognizePersons(this.text);
    return this.found;
  }
}
