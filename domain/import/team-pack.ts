import { TEAM_PACK_FORMAT, TEAM_PACK_VERSION, type TeamPack } from '../export/team-pack.ts';
import { faultOf, LIBRARY_FORMS } from '../row-forms.ts';
import { isFields } from './field.ts';
import type { RejectedRow } from './imported.ts';
import { RefusedFileError } from './refused-file.ts';
import { safeJson } from './safe-json.ts';

const IDS = { articles: 'key', versions: 'id', annotations: 'id' } as const;
type Table = keyof typeof IDS;

/** A pack as it came, and its rows that have not their form. It stands beside one's own library: nothing is merged. */
export type ReadTeamPack = { pack: TeamPack; rejected: (RejectedRow & { table: Table })[] };

/** @throws RefusedFileError when it is no pack, or of another version */
export function readTeamPack(text: string): ReadTeamPack {
  const file = safeJson(text);
  if (!isFields(file) || file.format !== TEAM_PACK_FORMAT) {
    throw new RefusedFileError('not a Quandian team pack');
  }
  if (file.version !== TEAM_PACK_VERSION) {
    throw new RefusedFileError(`version ${String(file.version)}, known is ${TEAM_PACK_VERSION}`);
  }
  if (typeof file.coder !== 'string' || !file.coder.trim()) throw new RefusedFileError('no coder');
  const rejected: ReadTeamPack['rejected'] = [];
  const rows = (table: Table) => soundRows(table, file[table], rejected);
  const pack = {
    format: TEAM_PACK_FORMAT,
    version: TEAM_PACK_VERSION,
    coder: file.coder.trim(),
    exportedAt: typeof file.exportedAt === 'string' ? file.exportedAt : '',
    articles: rows('articles') as TeamPack['articles'],
    versions: rows('versions') as TeamPack['versions'],
    annotations: rows('annotations') as TeamPack['annotations'],
  } satisfies TeamPack;
  return { pack, rejected };
}

function soundRows(table: Table, rows: unknown, rejected: ReadTeamPack['rejected']): unknown[] {
  if (!Array.isArray(rows)) throw new RefusedFileError(`${table}: not a list`);
  const ids = new Set<unknown>();
  return rows.filter((row, index) => {
    const id = isFields(row) ? row[IDS[table]] : undefined;
    const reason =
      faultOf(LIBRARY_FORMS[table], row) ??
      (ids.has(id) ? `a second row with ${String(id)}` : null);
    if (reason !== null) rejected.push({ table, row: index + 1, reason });
    else ids.add(id);
    return reason === null;
  });
}
