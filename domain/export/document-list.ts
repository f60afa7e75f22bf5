import type { CorpusDocument } from './corpus.ts';

/** The file of an archive that says what is known of each document, a JSON object a line. */
export const DOCUMENT_LIST = 'documents.jsonl';

export function factsLine({ name, key, split, meta }: CorpusDocument): string {
  return `${JSON.stringify({ name, key, split, ...meta })}\n`;
}
