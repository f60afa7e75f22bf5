import type { Annotation } from '../annotation.ts';
import type { ArticleVersion, StoredArticle } from '../library.ts';
import type { ExportDocument, ExportSource } from './source.ts';

export const TEAM_PACK_FORMAT = 'quandian-team-pack';
export const TEAM_PACK_VERSION = 1;

/** What one coder gives to another: the annotations, and the texts on which they were made. */
export type TeamPack = {
  format: typeof TEAM_PACK_FORMAT;
  version: typeof TEAM_PACK_VERSION;
  /** The coder's name. */
  coder: string;
  /** ISO 8601 in UTC. */
  exportedAt: string;
  articles: StoredArticle[];
  versions: ArticleVersion[];
  annotations: Annotation[];
};

/** Where the reader gave no name. */
const NOBODY = 'reader';

/** A pack as JSON, row by row. */
export async function* teamPackOf(source: ExportSource): AsyncGenerator<string> {
  const head = {
    format: TEAM_PACK_FORMAT,
    version: TEAM_PACK_VERSION,
    coder: source.choices.reader.trim() || NOBODY,
    exportedAt: source.exportedAt,
  };
  yield JSON.stringify(head, null, 1).slice(0, -2);
  yield* listOf('articles', source, ({ article }) => (article ? [article] : []));
  yield* listOf('versions', source, ({ versions }) => versions);
  yield* listOf('annotations', source, ({ rows }) => rows.map(({ annotation }) => annotation));
  yield '\n}\n';
}

async function* listOf(
  name: string,
  source: ExportSource,
  rowsOf: (document: ExportDocument) => readonly unknown[],
): AsyncGenerator<string> {
  yield `,\n "${name}": [`;
  let isFirst = true;
  for await (const document of source.documents()) {
    for (const row of rowsOf(document)) {
      yield `${isFirst ? '' : ','}\n  ${JSON.stringify(row)}`;
      isFirst = false;
    }
  }
  yield '\n ]';
}
