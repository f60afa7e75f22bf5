import type { Annotation } from '../annotation.ts';
import { hashtags, notesOf } from './notes.ts';
import type { ExportSource } from './source.ts';

/**
 * Notes as text without any markup: what can be pasted anywhere, and read back: a quote has “ before each of its
 * lines and ” at its end, as paragraphs that are quoted have, a note is set in by two ideographic spaces.
 */
export async function* plainTextOf(source: ExportSource): AsyncGenerator<string> {
  let isFirst = true;
  for await (const { title, facts, url, citation, annotations } of notesOf(source)) {
    const head = [title, facts, url].filter(Boolean).join('\n');
    yield `${isFirst ? '' : '\n\n'}${head}\n`;
    isFirst = false;
    for (const annotation of annotations) yield entry(annotation);
    yield `\n${citation}\n`;
  }
}

function entry({ quote, note, tags }: Annotation): string {
  const quoted = `${everyLine('“', quote.exact)}”`;
  const lines = [quoted, note && everyLine('　　', note), hashtags(tags)].filter(Boolean);
  return `\n${lines.join('\n')}\n`;
}

function everyLine(mark: string, text: string): string {
  return mark + text.replaceAll('\n', `\n${mark}`);
}
