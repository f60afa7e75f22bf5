import { type CorpusDocument, codePoints, corpusOf, FLAT_LABELS, flatSpans } from './corpus.ts';
import type { ExportSource } from './source.ts';

/** A document a line. `relations`: as in projects with relations, otherwise as in those for sequence labelling. Offsets are code points. */
export async function* doccanoOf(source: ExportSource, relations: boolean): AsyncGenerator<string> {
  for await (const document of corpusOf(source)) {
    const { key, text, split, meta } = document;
    yield `${JSON.stringify({ text, ...labelsOf(document, relations), key, split, ...meta })}\n`;
  }
}

type Labelled = Pick<CorpusDocument, 'text' | 'spans' | 'relations'>;

export function labelsOf(document: Labelled, relations: boolean) {
  return relations ? withRelations(document) : { label: withLabels(document) };
}

/** Old projects refuse spans that overlap. */
function withLabels({ text, spans }: Labelled) {
  const point = codePoints(text);
  return flatSpans(spans, FLAT_LABELS).map(({ start, end, label }) => [
    point(start),
    point(end),
    label,
  ]);
}

function withRelations({ text, spans, relations }: Labelled) {
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
