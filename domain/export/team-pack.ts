import type { Annotation } from '../annotation.ts';
import type { ArticleVersion, StoredArticle } from '../library.ts';
import type { ExportSource } from './source.ts';

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

/** A pack as JSON, row by row. */
export function* teamPackOf({ library, exportedAt, choices }: ExportSource): Generator<string> {
  const head = {
    format: TEAM_PACK_FORMAT,
    version: TEAM_PACK_VERSION,
    coder: choices.reader,
    exportedAt,
  };
  yield JSON.stringify(head, null, 1).slice(0, -2);
  for (const table of ['articles', 'versions', 'annotations'] as const) {
    yield `,\n "${table}": [`;
    for (const [index, row] of library[table].entries()) {
      yield `${index > 0 ? ',' : ''}\n  ${JSON.stringify(row)}`;
    }
    yield '\n ]';
  }
  yield '\n}\n';
}
