import * as v from 'valibot';
import { BACKUP_FORMAT, BACKUP_VERSION } from '../export/backup.ts';
import type { Library } from '../library.ts';
import {
  AnnotationForm,
  ArticleHeaderForm,
  ArticleKey,
  BookmarkForm,
  faultOf,
  Uuid,
} from '../row-forms.ts';

/** Why a file cannot be imported, with the rows at fault; nothing of it was taken. */
export class RefusedFileError extends Error {
  override name = 'RefusedFileError';
  readonly faults: readonly string[];

  constructor(message: string, faults: readonly string[] = []) {
    super(message);
    this.faults = faults;
  }
}

const line = v.pipe(v.string(), v.maxLength(4000));
const time = v.pipe(v.string(), v.isoTimestamp());

const FORMS = {
  articles: v.looseObject({
    ...ArticleHeaderForm.entries,
    key: ArticleKey,
    url: v.nullable(line),
    textHash: line,
    createdAt: time,
    updatedAt: time,
  }),
  versions: v.looseObject({
    id: line,
    articleKey: ArticleKey,
    textHash: line,
    text: v.string(),
    seenAt: time,
  }),
  annotations: AnnotationForm,
  bookmarks: BookmarkForm,
  trash: v.variant('table', [
    v.looseObject({
      id: Uuid,
      table: v.literal('annotations'),
      row: AnnotationForm,
      deletedAt: time,
    }),
    v.looseObject({
      id: ArticleKey,
      table: v.literal('bookmarks'),
      row: BookmarkForm,
      deletedAt: time,
    }),
  ]),
} satisfies Record<keyof Library, v.GenericSchema>;

type TableName = keyof typeof FORMS;
const IDS: Record<TableName, string> = {
  articles: 'key',
  versions: 'id',
  annotations: 'id',
  bookmarks: 'articleKey',
  trash: 'id',
};

/** Not more faults than these are listed: the first ones say what is wrong. */
const MOST_FAULTS = 20;

/**
 * Reads a backup, all of it or nothing.
 * @throws RefusedFileError when it is no backup, of another version, or any row has not its form.
 */
export function readBackup(json: string): Library {
  const file = parse(json);
  if (file.format !== BACKUP_FORMAT) throw new RefusedFileError('not a Quandian backup');
  if (file.version !== BACKUP_VERSION) {
    throw new RefusedFileError(`version ${String(file.version)}, known is ${BACKUP_VERSION}`);
  }
  const faults = (Object.keys(FORMS) as TableName[]).flatMap((table) =>
    faultsOf(table, file[table]),
  );
  if (faults.length > 0) {
    throw new RefusedFileError(faults[0] as string, faults.slice(0, MOST_FAULTS));
  }
  return file as unknown as Library;
}

function parse(json: string): Record<string, unknown> {
  let file: unknown;
  try {
    // `__proto__` in a file must not become anything's prototype.
    file = JSON.parse(json.replace(/^\ufeff/, ''), (key, value) =>
      key === '__proto__' ? undefined : value,
    );
  } catch (error) {
    throw new RefusedFileError(error instanceof Error ? error.message : String(error));
  }
  if (typeof file !== 'object' || file === null)
    throw new RefusedFileError('not a Quandian backup');
  return file as Record<string, unknown>;
}

/** `annotations[3].quote.exact: …`: every row that has not its form, or an id that was there before. */
function faultsOf(table: TableName, rows: unknown): string[] {
  if (!Array.isArray(rows)) return [`${table}: not a list`];
  const ids = new Set<unknown>();
  return rows.flatMap((row, index) => {
    const fault = faultOf(FORMS[table], row);
    if (fault !== null) return [`${table}[${index}] ${fault}`];
    const id = row[IDS[table]];
    if (ids.has(id)) return [`${table}[${index}] ${IDS[table]}: a second row with ${String(id)}`];
    ids.add(id);
    return [];
  });
}
