import { LIBRARY_IDS, type Library } from '../library.ts';
import { type LibraryPage, pagesOf } from './source.ts';

/** The first line of every backup: what it is and in which form. */
export const BACKUP_FORMAT = 'quandian-backup';
export const BACKUP_VERSION = 1;

/**
 * A library as JSON: rows in the order of their ids, the fields of each in the order of their names, so that the
 * same library always gives the same bytes, and nothing that changes by itself (no time of export).
 */
export function backupOf(library: Library): string {
  const writer = backupWriter();
  return pagesOf(library).map(writer.page).join('') + writer.end();
}

/** The same piece by piece. */
export async function* backupPieces(pages: AsyncIterable<LibraryPage>): AsyncGenerator<string> {
  const writer = backupWriter();
  for await (const page of pages) yield writer.page(page);
  yield writer.end();
}

const TABLES = Object.keys(LIBRARY_IDS) as (keyof Library)[];

/** Takes the tables' rows in the order of `TABLES`, however many at a time. */
function backupWriter() {
  let table = -1;
  let isEmpty = true;
  let head = `{\n "format": ${JSON.stringify(BACKUP_FORMAT)},\n "version": ${BACKUP_VERSION}`;
  const close = () => (table < 0 ? '' : isEmpty ? ']' : '\n ]');
  const upTo = (wanted: number) => {
    let text = head;
    head = '';
    while (table < wanted) {
      text += `${close()},\n "${TABLES[++table]}": [`;
      isEmpty = true;
    }
    return text;
  };
  return {
    page({ table: name, rows }: LibraryPage): string {
      let text = upTo(TABLES.indexOf(name));
      for (const row of rows) {
        text += `${isEmpty ? '' : ','}\n  ${rowText(row)}`;
        isEmpty = false;
      }
      return text;
    },
    end: () => `${upTo(TABLES.length - 1)}${close()}\n}\n`,
  };
}

/** JSON has no line break but those of its indentation. */
function rowText(row: unknown): string {
  return JSON.stringify(sortedFields(row), null, 1).replaceAll('\n', '\n  ');
}

/** A value with the fields of its objects in order: sorted here, not in a replacer, which takes twice as long. */
function sortedFields(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sortedFields);
  // No prototype: a field may be called `__proto__`.
  const sorted = Object.create(null) as Record<string, unknown>;
  for (const name of Object.keys(value).sort())
    sorted[name] = sortedFields((value as Record<string, unknown>)[name]);
  return sorted;
}
