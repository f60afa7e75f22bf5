import { ENTITY_TAGS, LAYERS, spanAt, tokensOf } from './character-tokens.ts';
import {
  type CorpusDocument,
  corpusOf,
  FLAT_LABELS,
  flatSpans,
  type Label,
  type LabelledSpan,
  sentenceSpans,
} from './corpus.ts';
import { DOCUMENT_LIST, factsLine } from './document-list.ts';
import type { ExportSource } from './source.ts';
import { type ZipPiece, zipOf } from './zip.ts';

/** A file of WebAnno TSV 3.3 for each document, for INCEpTION, and another for what is said: a character a token, offsets in UTF-16 units. */
export function webannoOf(source: ExportSource): AsyncGenerator<Uint8Array> {
  return zipOf(webannoFiles(source));
}

async function* webannoFiles(source: ExportSource): AsyncGenerator<ZipPiece> {
  const list: string[] = [];
  for await (const document of corpusOf(source)) {
    for (const { folder, labels } of LAYERS) {
      const path = `${folder}${document.split}/${document.name}.tsv`;
      yield { path, text: webannoText(document, labels) };
    }
    list.push(factsLine(document));
  }
  yield { path: DOCUMENT_LIST, text: list.join('') };
}

const HEAD =
  '#FORMAT=WebAnno TSV 3.3\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n\n';

/** An annotation ends with its sentence: the layer's crosses none. */
export function webannoText(
  { text, spans }: Pick<CorpusDocument, 'text' | 'spans'>,
  labels: readonly Label[] = FLAT_LABELS,
): string {
  const flat = flatSpans(spans, labels);
  const index = spanAt(text, flat);
  let id = 0;
  const sentences = sentenceSpans(text).map((sentence, number) => {
    let last: LabelledSpan | undefined;
    const said = text.slice(sentence.start, sentence.end).toWellFormed();
    const rows = tokensOf(text, sentence.start, sentence.end).map(({ start, token }, order) => {
      const span = flat[index[start] ?? -1];
      if (span && span !== last) id++;
      last = span;
      const label = span ? `*[${id}]\t${ENTITY_TAGS[span.label]}[${id}]` : '_\t_';
      const place = `${number + 1}-${order + 1}\t${start}-${start + token.length}`;
      return `${place}\t${escaped(token)}\t${label}\t\n`;
    });
    return `\n#Text=${said.replaceAll('\\', '\\\\').replace(/[\r\t]/g, ' ')}\n${rows.join('')}`;
  });
  return HEAD + sentences.join('');
}

function escaped(token: string): string {
  return token.replace(/[\\[\]|_;*]/g, '\\$&');
}
