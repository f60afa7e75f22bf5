import type { Span } from '../article.ts';
import {
  type CorpusDocument,
  codePoints,
  corpusOf,
  flatSpans,
  type Label,
  sentenceSpans,
} from './corpus.ts';
import type { ExportSource } from './source.ts';
import { type ZipEntry, zipOf } from './zip.ts';

/** brat takes ASCII letters only. */
const BRAT: Readonly<Record<Label, string>> = {
  figure: 'Figure',
  official: 'Official',
  quotation: 'Quotation',
  note: 'Note',
};
/** As in the data of MSRA and Weibo. */
const BIO: Readonly<Partial<Record<Label, string>>> = { figure: 'NUM', official: 'OFF' };
const FLAT: readonly Label[] = ['figure', 'official'];

/** Every document as `name.txt` and `name.ann`, with what brat must know of the labels. Offsets are code points. */
export function bratOf(source: ExportSource): Generator<Uint8Array> {
  return zipOf(bratFiles(source));
}

const ANNOTATION_CONF = `[entities]\n${Object.values(BRAT).join('\n')}\n[relations]\nSaid\tArg1:Quotation, Arg2:Official\n<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n[events]\n[attributes]\n`;

function* bratFiles(source: ExportSource): Generator<ZipEntry> {
  yield { path: 'annotation.conf', chunks: [ANNOTATION_CONF] };
  for (const document of corpusOf(source)) {
    // A lone surrogate would become another character in UTF-8; so it does in the text, at the same offset.
    yield {
      path: `${document.split}/${document.name}.txt`,
      chunks: [document.text.toWellFormed()],
    };
    yield { path: `${document.split}/${document.name}.ann`, chunks: [standoff(document)] };
  }
  yield documentList(source);
}

/** The lines of a `.ann` file (https://brat.nlplab.org/standoff.html). */
function standoff({ text, spans, relations }: CorpusDocument): string {
  const point = codePoints(text);
  const lines = spans.flatMap(({ label, start, end, note }, index) => {
    const id = `T${index + 1}`;
    // An annotation over a line break is in pieces, each on its line.
    const pieces = linesOf(text, start, end);
    const offsets = pieces.map((one) => `${point(one.start)} ${point(one.end)}`).join(';');
    const covered = pieces.map((one) => text.slice(one.start, one.end)).join(' ');
    const entity = `${id}\t${BRAT[label]} ${offsets}\t${covered.toWellFormed()}\n`;
    return note ? [entity, `#${index + 1}\tAnnotatorNotes ${id}\t${bratLine(note)}\n`] : [entity];
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

function bratLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').toWellFormed();
}

/** What is known of each document, a JSON object a line. */
function documentList(source: ExportSource): ZipEntry {
  return { path: 'documents.jsonl', chunks: documentLines(source) };
}

function* documentLines(source: ExportSource): Generator<string> {
  for (const { name, key, split, meta } of corpusOf(source)) {
    yield `${JSON.stringify({ name, key, split, ...meta })}\n`;
  }
}

/** A document a line. `relations`: as in projects with relations, otherwise as in those for sequence labelling. Offsets are code points. */
export function* doccanoOf(source: ExportSource, relations: boolean): Generator<string> {
  for (const document of corpusOf(source)) {
    const { key, text, split, meta } = document;
    const labels = relations ? withRelations(document) : { label: withLabels(document) };
    yield `${JSON.stringify({ text, ...labels, key, split, ...meta })}\n`;
  }
}

/** Old projects refuse spans that overlap. */
function withLabels({ text, spans }: CorpusDocument) {
  const point = codePoints(text);
  return flatSpans(spans, FLAT).map(({ start, end, label }) => [point(start), point(end), label]);
}

function withRelations({ text, spans, relations }: CorpusDocument) {
  const point = codePoints(text);
  const entities = spans.map(({ start, end, label }, index) => ({
    id: index + 1,
    start_offset: point(start),
    end_offset: point(end),
    label,
  }));
  return {
    entities,
    relations: relations.map(({ from, to }, id) => ({
      id,
      from_id: from + 1,
      to_id: to + 1,
      type: 'said',
    })),
  };
}

/** A character and its tag a line, a file for each part of the split. White space, which a reader takes for the end of a field, is left out. */
export function conllOf(source: ExportSource): Generator<Uint8Array> {
  return zipOf(conllFiles(source));
}

function* conllFiles(source: ExportSource): Generator<ZipEntry> {
  for (const split of ['train', 'dev', 'test']) {
    yield { path: `${split}.txt`, chunks: conllLines(source, split) };
  }
  yield documentList(source);
}

function* conllLines(source: ExportSource, split: string): Generator<string> {
  for (const document of corpusOf(source)) {
    if (document.split === split) yield conllText(document);
  }
}

export function conllText({ text, spans }: CorpusDocument): string {
  const flat = flatSpans(spans, FLAT);
  const at = spanAt(text, flat);
  return sentenceSpans(text)
    .map((sentence) => {
      const lines = tokensOf(text, sentence.start, sentence.end).map(({ start, token }) => {
        const span = flat[at[start] ?? -1];
        const tag = span ? `${start === span.start ? 'B' : 'I'}-${BIO[span.label]}` : 'O';
        return `${token} ${tag}\n`;
      });
      return `${lines.join('')}\n`;
    })
    .join('');
}

/** For every UTF-16 unit the span that holds it, or -1. */
function spanAt(text: string, spans: readonly Span[]): Int32Array {
  const at = new Int32Array(text.length).fill(-1);
  for (const [index, { start, end }] of spans.entries()) at.fill(index, start, end);
  return at;
}

/** The characters of a sentence, one token each. */
function tokensOf(text: string, from: number, to: number): { start: number; token: string }[] {
  const tokens: { start: number; token: string }[] = [];
  for (let start = from; start < to; ) {
    const token = String.fromCodePoint(text.codePointAt(start) ?? 0);
    if (!/[\s\p{Cc}\p{Cf}\p{Zs}]/u.test(token)) tokens.push({ start, token: token.toWellFormed() });
    start += token.length;
  }
  return tokens;
}

/** A file for each document, for INCEpTION: a character a token, offsets in UTF-16 units. */
export function webannoOf(source: ExportSource): Generator<Uint8Array> {
  return zipOf(webannoFiles(source));
}

function* webannoFiles(source: ExportSource): Generator<ZipEntry> {
  for (const document of corpusOf(source)) {
    yield { path: `${document.split}/${document.name}.tsv`, chunks: [webannoText(document)] };
  }
  yield documentList(source);
}

const WEBANNO_HEAD =
  '#FORMAT=WebAnno TSV 3.3\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n\n';

export function webannoText({ text, spans }: CorpusDocument): string {
  const flat = flatSpans(spans, FLAT);
  const index = spanAt(text, flat);
  const sentences = sentenceSpans(text).map((sentence, number) => {
    const said = text.slice(sentence.start, sentence.end).toWellFormed();
    const rows = tokensOf(text, sentence.start, sentence.end).map(({ start, token }, order) => {
      const at = index[start] ?? -1;
      const label = at < 0 ? '_\t_' : `*[${at + 1}]\t${BIO[flat[at]?.label ?? 'note']}[${at + 1}]`;
      return `${number + 1}-${order + 1}\t${start}-${start + token.length}\t${escaped(token)}\t${label}\t\n`;
    });
    return `\n#Text=${said.replaceAll('\\', '\\\\').replace(/[\r\t]/g, ' ')}\n${rows.join('')}`;
  });
  return WEBANNO_HEAD + sentences.join('');
}

function escaped(token: string): string {
  return token.replace(/[\\[\]|_;*]/g, '\\$&');
}

/** Tasks of Label Studio: what is recognised as a prediction, what the reader decided and wrote as an annotation. Offsets are code points. */
export function* labelStudioOf(source: ExportSource): Generator<string> {
  yield '[';
  let isFirst = true;
  for (const document of corpusOf(source)) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(task(document))}`;
    isFirst = false;
  }
  yield '\n]\n';
}

function task({ key, text, split, meta, spans, facts }: CorpusDocument) {
  const point = codePoints(text);
  const results = spans.map(({ start, end, label }, index) => ({
    id: `r${index + 1}`,
    from_name: 'label',
    to_name: 'text',
    type: 'labels',
    value: { start: point(start), end: point(end), text: text.slice(start, end), labels: [label] },
  }));
  const kept = new Set(
    facts.decisions
      .filter(({ verdict }) => verdict !== 'rejected')
      .map(({ right, quote }) => (right ?? quote).start),
  );
  const isReaders = (span: CorpusDocument['spans'][number]) =>
    span.label === 'note' || kept.has(span.start);
  return {
    data: {
      text,
      key,
      split,
      ...Object.fromEntries(Object.entries(meta).map(([name, value]) => [`meta_${name}`, value])),
    },
    predictions: [
      {
        model_version: 'quandian-rules',
        result: results.filter((_, i) => spans[i]?.label !== 'note'),
      },
    ],
    annotations: [{ result: results.filter((_, i) => spans[i] && isReaders(spans[i])) }],
  };
}
