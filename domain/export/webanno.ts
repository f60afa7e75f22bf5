import { ENTITY_TAGS, spanAt, tokensOf } from './character-tokens.ts';
import { type CorpusDocument, corpusOf, FLAT_LABELS, flatSpans, sentenceSpans } from './corpus.ts';
import { DOCUMENT_LIST, factsLine } from './document-list.ts';
import type { ExportSource } from './source.ts';
import { type ZipPiece, zipOf } from './zip.ts';

/** A file of WebAnno TSV 3.3 for each document, for INCEpTION: a character a token, offsets in UTF-16 units. */
export function webannoOf(source: ExportSource): AsyncGenerator<Uint8Array> {
  return zipOf(webannoFiles(source));
}

async function* webannoFiles(source: ExportSource): AsyncGenerator<ZipPiece> {
  const list: string[] = [];
  for await (const document of corpusOf(source)) {
    yield { path: `${document.split}/${document.name}.tsv`, text: webannoText(document) };
    list.push(factsLine(document));
  }
  yield { path: DOCUMENT_LIST, text: list.join('') };
}

const HEAD =
  '#FORMAT=WebAnno TSV 3.3\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n\n';

export function webannoText({ text, spans }: Pick<CorpusDocument, 'text' | 'spans'>): string {
  const flat = flatSpans(spans, FLAT_LABELS);
  const index = spanAt(text, flat);
  const labelAt = (start: number) => {
    const at = index[start] ?? -1;
    const span = flat[at];
    return span ? `*[${at + 1}]\t${ENTITY_TAGS[span.label]}[${at + 1}]` : '_\t_';
  };
  const sentences = sentenceSpans(text).map((sentence, number) => {
    const said = text.slice(sentence.start, sentence.end).toWellFormed();
    const rows = tokensOf(text, sentence.start, sentence.end).map(
      ({ start, token }, order) =>
        `${number + 1}-${order + 1}\t${start}-${start + token.length}\t${escaped(token)}\t${labelAt(start)}\t\n`,
    );
    return `\n#Text=${said.replaceAll('\\', '\\\\').replace(/[\r\t]/g, ' ')}\n${rows.join('')}`;
  });
  return HEAD + sentences.join('');
}

function escaped(token: string): string {
  return token.replace(/[\\[\]|_;*]/g, '\\$&');
}
