import { LAYERS, taggedSentences } from './character-tokens.ts';
import { type CorpusDocument, corpusOf, FLAT_LABELS, type Label, type Split } from './corpus.ts';
import { DOCUMENT_LIST, factsLine } from './document-list.ts';
import type { ExportSource } from './source.ts';
import { type ZipPiece, zipOf } from './zip.ts';

/** A character and its tag a line, a file for each part of the split, and the same again for what is said. White space, which a reader takes for the end of a field, is left out. */
export function conllOf(source: ExportSource): AsyncGenerator<Uint8Array> {
  return zipOf(conllFiles(source));
}

const SPLITS: readonly Split[] = ['train', 'dev', 'test'];

/** The files grow side by side, so that every article is read once. */
async function* conllFiles(source: ExportSource): AsyncGenerator<ZipPiece> {
  const paths = LAYERS.flatMap(({ folder }) => SPLITS.map((split) => `${folder}${split}.txt`));
  const list: string[] = [];
  for (const path of paths) yield { path, text: '', more: true };
  for await (const document of corpusOf(source)) {
    for (const { folder, labels } of LAYERS) {
      const text = conllText(document, labels);
      yield { path: `${folder}${document.split}.txt`, text, more: true };
    }
    list.push(factsLine(document));
  }
  for (const path of paths) yield { path, text: '' };
  yield { path: DOCUMENT_LIST, text: list.join('') };
}

export function conllText(
  document: Pick<CorpusDocument, 'text' | 'spans'>,
  labels: readonly Label[] = FLAT_LABELS,
): string {
  return taggedSentences(document, labels)
    .map(({ tokens }) => {
      const lines = tokens.map(
        ({ token, tag, isFirst }) => `${token} ${tag ? `${isFirst ? 'B' : 'I'}-${tag}` : 'O'}\n`,
      );
      return `${lines.join('')}\n`;
    })
    .join('');
}
