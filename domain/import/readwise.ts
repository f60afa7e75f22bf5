import { Collected, type ImportedFile } from './imported.ts';
import { readCsv } from './read-csv.ts';
import { RefusedFileError } from './refused-file.ts';

/** A Readwise CSV, its columns in any order. A highlight without an address belongs to no page and is rejected. @throws RefusedFileError */
export function readReadwise(text: string, now: string): ImportedFile {
  const [header = [], ...rows] = readCsv(text);
  const column = (name: string) => header.findIndex((one) => one.trim() === name);
  if (column('Highlight') < 0)
    throw new RefusedFileError('not a Readwise CSV: no column Highlight');
  const collected = new Collected(now);
  for (const [index, row] of rows.entries()) {
    const cell = (name: string) => row[column(name)] || undefined;
    const exact = cell('Highlight');
    if (!exact) collected.reject(index + 1, 'no highlight');
    else {
      const { note, tags } = notedAs(cell('Note') ?? '');
      collected.annotation(index + 1, {
        url: cell('URL') ?? '',
        title: cell('Title'),
        authors: cell('Author')?.split(/[,，、]\s*/),
        exact,
        start: Number(cell('Location') ?? 0),
        note,
        tags,
        createdAt: dateOf(cell('Date')),
      });
    }
  }
  return collected.file();
}

/** `.工业 增速全省第二` is the tag 工业 and a note. */
function notedAs(note: string): { note: string; tags: string[] } {
  const tags: string[] = [];
  let rest = note;
  for (;;) {
    const [whole, tag] = /^\.(\S+)(?: |$)/.exec(rest) ?? [];
    if (whole === undefined || tag === undefined) break;
    tags.push(tag);
    rest = rest.slice(whole.length);
  }
  return { tags, note: /^\n+\./.test(rest) ? rest.slice(1) : rest };
}

/** Without a zone it is the zone of Readwise, UTC. */
function dateOf(text: string | undefined): string | undefined {
  return text && /^\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?$/.test(text)
    ? `${text.replace(' ', 'T')}Z`
    : text;
}
