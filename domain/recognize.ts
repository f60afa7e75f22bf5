import type { Span } from './article.ts';
import { asPrinted } from './as-printed.ts';
import { recognizeFigures } from './figures/recognize-figures.ts';
import type { Figure, Findings } from './finding.ts';
import { personSteps } from './officials/recognize-persons.ts';
import { quotationSteps } from './quotations/recognize-quotations.ts';
import { simplified } from './simplified.ts';
import { drain } from './steps.ts';

/** Everything that is recognised in a text, at a stretch. Linear in the text. */
export function recognize(text: string): Findings {
  return drain(createRecognizer()(text));
}

/** Recognises in steps of some milliseconds, so that whoever drives them may give way; see `inSlices`. */
export type Recognizer = (text: string) => Generator<void, Findings>;

/**
 * A recogniser that remembers the text before: of a text that has grown, or changed in one place, only what is new
 * is searched for figures. Persons and speakers depend on the whole text and are read anew, which is fast.
 */
export function createRecognizer(): Recognizer {
  let known = new Map<string, Figure[]>();
  return function* (text) {
    const seen = new Map<string, Figure[]>();
    const figures: Figure[] = [];
    for (const { start, end, lead } of chunksOf(text)) {
      const words = text.slice(lead, end);
      const found = known.get(words) ?? recognizeFigures(words);
      seen.set(words, found);
      for (const figure of found) {
        if (figure.start >= start - lead) figures.push(shifted(figure, lead));
      }
      yield;
    }
    known = seen;
    const simple = simplified(text);
    const persons = yield* personSteps(simple);
    const quotations = yield* quotationSteps(simple, persons);
    const said =
      simple === text ? { persons, quotations } : asPrinted(text, simple, persons, quotations);
    return { figures, ...said };
  };
}

/** UTF-16 units of a chunk, at least: searched within some milliseconds. */
const CHUNK = 3000;
/** What stands so far before a figure may say what it is about. */
const LEAD = 600;

/** A stretch of whole paragraphs, and where the paragraphs before begin that it is read with. */
type Chunk = Span & { lead: number };

function* chunksOf(text: string): Generator<Chunk> {
  for (let start = 0; start < text.length; ) {
    const end = breakBehind(text, start + CHUNK);
    yield { start, end, lead: leadOf(text, start) };
    start = end;
  }
}

/** Where the paragraph begins that stands `LEAD` before; none is looked for further than a chunk. */
function leadOf(text: string, start: number): number {
  const from = Math.max(0, start - CHUNK);
  const line = text.slice(from, Math.max(0, start - LEAD) + 1).lastIndexOf('\n');
  return line < 0 ? (from === 0 ? 0 : start) : from + line + 1;
}

/** The end of the paragraph, or of the sentence where a paragraph is long, or anywhere outside a number. */
function breakBehind(text: string, from: number): number {
  if (from >= text.length) return text.length;
  const ahead = text.slice(from, from + CHUNK);
  const line = ahead.indexOf('\n');
  if (line >= 0) return from + line + 1;
  if (from + CHUNK >= text.length) return text.length;
  const stop = ahead.lastIndexOf('。');
  if (stop >= 0) return from + stop + 1;
  const free = ahead.search(/[^\d.,%\p{sc=Han}\uD800-\uDFFF]/u);
  return from + (free < 0 ? CHUNK : free + 1);
}

/** A finding of a chunk, with its spans on the text. */
function shifted<Finding extends Span>(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  const moved = Object.entries(finding).map(([name, value]) =>
    isSpan(value) ? [name, shifted(value, by)] : [name, value],
  );
  return {
    ...Object.fromEntries(moved),
    start: finding.start + by,
    end: finding.end + by,
  };
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}
