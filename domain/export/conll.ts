import { ENTITY_TAGS, spanAt, tokensOf } from './character-tokens.ts';
import { type CorpusDocument, corpusOf, FLAT_LABELS, flatSpans, sentenceSpans } from './corpus.ts';
import { DOCUMENT_LIST, factsLine } from './document-list.ts';
import type { ExportSource } from './source.ts';
import { type ZipPiece, zipOf } from './zip.ts';

/** A character and its tag a line, a file for each part of the split. White space, which a reader takes for the end of a field, is left out. */
export function conllOf(source: ExportSource): AsyncGenerator<Uint8Array> {
  return zipOf(conllFiles(source));
}

/** The three files grow side by side, so that every article is read once. */
async function* conllFiles(source: ExportSource): AsyncGenerator<ZipPiece> {
  const paths = ['train', 'dev', 'test'].map((split) => `${split}.txt`);
  const list: string[] = [];
  for (const path of paths) yield { path, text: '', more: true };
  for await (const document of corpusOf(source)) {
    yield { path: `${document.split}.txt`, text: conllText(document), more: true };
    list.push(factsLine(document));
  }
  for (const path of paths) yield { path, text: '' };
  yield { path: DOCUMENT_LIST, text: list.join('') };
}

export function conllText({ text, spans }: Pick<CorpusDocument, 'text' | 'spans'>): string {
  const flat = flatSpans(spans, FLAT_LABELS);
  const at = spanAt(text, flat);
  return sentenceSpans(text)
    .map((sentence) => {
      const lines = tokensOf(text, sentence.start, sentence.end).map(({ start, token }) => {
        const span = flat[at[start] ?? -1];
        const tag = span ? `${start === span.start ? 'B' : 'I'}-${ENTITY_TAGS[span.label]}` : 'O';
        return `${token} ${tag}\n`;
      });
      return `${lines.join('')}\n`;
    })
    .join('');
}
