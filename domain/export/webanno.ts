import { LAYERS, taggedSentences } from './character-tokens.ts';
import { type CorpusDocument, corpusOf, FLAT_LABELS, type Label } from './corpus.ts';
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

export function webannoText(
  document: Pick<CorpusDocument, 'text' | 'spans'>,
  labels: readonly Label[] = FLAT_LABELS,
): string {
  let id = 0;
  const sentences = taggedSentences(document, labels).map(
    ({ start: from, end, tokens }, number) => {
      const said = document.text.slice(from, end).toWellFormed();
      const rows = tokens.map(({ start, token, tag, isFirst }, order) => {
        if (isFirst) id++;
        const label = tag ? `*[${id}]\t${tag}[${id}]` : '_\t_';
        const place = `${number + 1}-${order + 1}\t${start}-${start + token.length}`;
        return `${place}\t${escaped(token)}\t${label}\t\n`;
      });
      return `\n#Text=${said.replaceAll('\\', '\\\\').replace(/[\r\t]/g, ' ')}\n${rows.join('')}`;
    },
  );
  return HEAD + sentences.join('');
}

function escaped(token: string): string {
  return token.replace(/[\\[\]|_;*]/g, '\\$&');
}
