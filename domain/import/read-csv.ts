import { RefusedFileError } from './refused-file.ts';

const MOST_COLUMNS = 1000;

/** The records of a CSV file (RFC 4180; LF alone is taken too). @throws RefusedFileError when a quote has no end */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const isQuoted = text[at] === '"';
    const [cell, end] = isQuoted ? quoted(text, at + 1) : plain(text, at);
    record.push(cell);
    if (record.length > MOST_COLUMNS)
      throw new RefusedFileError(`more than ${MOST_COLUMNS} columns`);
    at = end;
    if (text[at] === ',') {
      at++;
      if (at < text.length) continue;
      record.push('');
    } else at += text.startsWith('\r\n', at) ? 2 : 1;
    records.push(record);
    record = [];
  }
  return records;
}

function plain(text: string, from: number): [cell: string, end: number] {
  let at = from;
  while (at < text.length && text[at] !== ',' && text[at] !== '\n' && text[at] !== '\r') at++;
  return [text.slice(from, at), at];
}

function quoted(text: string, from: number): [cell: string, end: number] {
  const pieces: string[] = [];
  let at = from;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end < 0) throw new RefusedFileError('a quotation mark has no end: the file is cut off');
    pieces.push(text.slice(at, end));
    if (text[end + 1] !== '"') return [pieces.join('"'), end + 1];
    at = end + 2;
  }
}
