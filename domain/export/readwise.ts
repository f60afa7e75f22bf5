import type { AnnotationRow } from '../library.ts';
import type { ExportSource } from './source.ts';

export const READWISE_HEADER = 'Highlight,Title,Author,URL,Note,Location,Date'.split(',');

/**
 * Highlights as Readwise imports them. No byte order mark and no guard against formulas: it would read both as part
 * of the text. Tags are the words with a dot in front of a note.
 */
export async function* readwiseOf(source: ExportSource): AsyncGenerator<string> {
  yield `${READWISE_HEADER.join(',')}\r\n`;
  for await (const { rows } of source.documents()) {
    for (const row of rows) yield `${cellsOf(row).map(cell).join(',')}\r\n`;
  }
}

function cellsOf({ annotation, article }: AnnotationRow): string[] {
  const { quote, createdAt } = annotation;
  return [
    quote.exact,
    article?.title ?? annotation.articleKey,
    article?.reporters.join(', ') ?? '',
    article?.url ?? '',
    noteOf(annotation),
    String(quote.start),
    createdAt,
  ];
}

/** A note that begins with a dot is no tag: it stands on a line of its own. */
function noteOf({ note, tags }: AnnotationRow['annotation']): string {
  const words = tags.map((tag) => `.${tag.replace(/\s+/gu, '_')} `).join('');
  return words + (/^\n*\./.test(note) ? `\n${note}` : note) || '';
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
