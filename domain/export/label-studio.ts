import type { Span } from '../article.ts';
import { decided, placesOf } from '../decision.ts';
import type { FindingKind, Findings } from '../finding.ts';
import {
  type CorpusDocument,
  codePoints,
  corpusOf,
  type LabelledSpan,
  relationsOf,
  spansOf,
} from './corpus.ts';
import type { DocumentFacts } from './facts.ts';
import type { ExportSource } from './source.ts';

/**
 * Tasks of Label Studio: what is recognised as a prediction, what the reader decided and wrote as an annotation; a
 * document about which the reader said nothing has none. Offsets are code points.
 */
export async function* labelStudioOf(source: ExportSource): AsyncGenerator<string> {
  yield '[';
  let isFirst = true;
  for await (const document of corpusOf(source)) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(task(document))}`;
    isFirst = false;
  }
  yield '\n]\n';
}

function task({ key, text, split, meta, facts }: CorpusDocument) {
  const details = Object.entries(meta).map(([name, value]) => [`meta_${name}`, value]);
  const said = spansOf({ ...facts, findings: confirmedIn(facts) });
  return {
    data: { text, key, split, ...Object.fromEntries(details) },
    predictions: [{ model_version: 'quandian-rules', result: resultOf(text, recognizedIn(facts)) }],
    annotations: said.length > 0 ? [{ result: resultOf(text, regionsOf(facts, said)) }] : [],
  };
}

type Regions = { spans: LabelledSpan[]; relations: { from: number; to: number }[] };

/** What the machine says, before anybody decided. */
function recognizedIn(facts: DocumentFacts): Regions {
  const bare = { ...facts, findings: facts.recognized, rows: [] };
  return regionsOf(bare, spansOf(bare));
}

function regionsOf(facts: DocumentFacts, spans: LabelledSpan[]): Regions {
  return { spans, relations: relationsOf(facts, spans) };
}

/** What the reader accepted or put right. */
function confirmedIn({ text, recognized, decisions }: DocumentFacts): Findings {
  const places = placesOf(text, decisions);
  const isConfirmed = (kind: FindingKind) => (one: Span) =>
    (places.get(`${kind} ${one.start}-${one.end}`)?.verdict ?? 'rejected') !== 'rejected';
  const confirmed = {
    figures: recognized.figures.filter(isConfirmed('figure')),
    persons: recognized.persons.filter(isConfirmed('person')),
    quotations: recognized.quotations.filter(isConfirmed('quotation')),
  };
  return decided(text, confirmed, decisions);
}

export function resultOf(text: string, { spans, relations }: Regions) {
  const point = codePoints(text);
  const regions = spans.map(({ start, end, label }, index) => ({
    id: `r${index + 1}`,
    from_name: 'label',
    to_name: 'text',
    type: 'labels',
    value: { start: point(start), end: point(end), text: text.slice(start, end), labels: [label] },
  }));
  const said = relations.map(({ from, to }) => ({
    type: 'relation',
    from_id: `r${from + 1}`,
    to_id: `r${to + 1}`,
    direction: 'right',
    labels: ['said'],
  }));
  return [...regions, ...said];
}
