import type { Annotation } from '../annotation.ts';
import { type Day, dayText, oneLine, type Reference } from './reference.ts';

/**
 * References as RIS, in the form and the order of fields that Zotero writes: `NEWS` for a
 * newspaper's article, `ELEC` for a page of the web; every annotation a note (`N1`), every tag a keyword (`KW`).
 */
export function risOf(references: readonly Reference[]): string {
  return references.map(entry).join('\r\n');
}

function entry(reference: Reference): string {
  const { title, authors, source, issued, url, accessed, annotations } = reference;
  const tags = new Set(annotations.flatMap((annotation) => annotation.tags.map(oneLine)));
  const fields: [tag: string, value: string | null][] = [
    ['TY', reference.isNewspaper ? 'NEWS' : 'ELEC'],
    ['TI', title],
    ...authors.map((author): [string, string] => ['AU', author]),
    ['T2', source],
    ['DA', issued && day(issued)],
    ['PY', issued && String(issued[0])],
    ['LA', 'zh-CN'],
    ['UR', url],
    ['Y2', accessed && day(accessed)],
    ...annotations.map((annotation): [string, string] => ['N1', noteOf(annotation)]),
    ...[...tags].map((tag): [string, string] => ['KW', tag]),
  ];
  const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${lines.join('')}ER  - \r\n`;
}

/** With the empty time of day at the end, as the format asks. */
function day(date: Day): string {
  return `${dayText(date, '/')}/`;
}

/** HTML, as Zotero's notes are; on one line, so that nothing in it can look like a field. */
export function noteOf({ quote, note }: Annotation): string {
  const comment = note ? `——${html(note)}` : '';
  return `<p>“${html(quote.exact)}”${comment}</p>`;
}

function html(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(oneLine)
    .join('<br>');
}
