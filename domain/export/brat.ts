import { type CorpusDocument, codePoints, corpusOf, type Label } from './corpus.ts';
import { DOCUMENT_LIST, factsLine } from './document-list.ts';
import type { ExportSource } from './source.ts';
import { type ZipPiece, zipOf } from './zip.ts';

/** brat takes ASCII letters only. */
const LABELS: Readonly<Record<Label, string>> = {
  figure: 'Figure',
  official: 'Official',
  person: 'Person',
  quotation: 'Quotation',
  note: 'Note',
};

/** Every document as `name.txt` and `name.ann`, with what brat must know of the labels. Offsets are code points. */
export function bratOf(source: ExportSource): AsyncGenerator<Uint8Array> {
  return zipOf(bratFiles(source));
}

const ANNOTATION_CONF = `[entities]\n${Object.values(LABELS).join('\n')}\n[relations]\nSaid\tArg1:Quotation, Arg2:Official|Person\n<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n[events]\n[attributes]\n`;

async function* bratFiles(source: ExportSource): AsyncGenerator<ZipPiece> {
  yield { path: 'annotation.conf', text: ANNOTATION_CONF };
  const list: string[] = [];
  for await (const document of corpusOf(source)) {
    const path = `${document.split}/${document.name}`;
    // A lone surrogate would become another character in UTF-8; so it does in the text, at the same offset.
    yield { path: `${path}.txt`, text: document.text.toWellFormed() };
    yield { path: `${path}.ann`, text: standoff(document) };
    list.push(factsLine(document));
  }
  yield { path: DOCUMENT_LIST, text: list.join('') };
}

/** The lines of a `.ann` file (https://brat.nlplab.org/standoff.html). */
export function standoff({
  text,
  spans,
  relations,
}: Pick<CorpusDocument, 'text' | 'spans' | 'relations'>): string {
  const point = codePoints(text);
  const lines = spans.flatMap(({ label, start, end, note }, index) => {
    const id = `T${index + 1}`;
    // An annotation over a line break is in pieces, each on its line.
    const pieces = linesOf(text, start, end);
    const offsets = pieces.map((one) => `${point(one.start)} ${point(one.end)}`).join(';');
    const covered = pieces.map((one) => text.slice(one.start, one.end)).join(' ');
    const entity = `${id}\t${LABELS[label]} ${offsets}\t${covered.toWellFormed()}\n`;
    return note ? [entity, `#${index + 1}\tAnnotatorNotes ${id}\t${oneLineOf(note)}\n`] : [entity];
  });
  const said = relations.map(
    ({ from, to }, i) => `R${i + 1}\tSaid Arg1:T${from + 1} Arg2:T${to + 1}\n`,
  );
  return lines.join('') + said.join('');
}

function linesOf(text: string, start: number, end: number) {
  const pieces: { start: number; end: number }[] = [];
  let from = start;
  for (const line of text.slice(start, end).split('\n')) {
    if (line) pieces.push({ start: from, end: from + line.length });
    from += line.length + 1;
  }
  return pieces;
}

function oneLineOf(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').toWellFormed();
}
