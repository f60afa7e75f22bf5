import type { Annotation } from '../annotation.ts';
import { hashtags, notesOf } from './notes.ts';
import type { ExportSource } from './source.ts';

/** Notes as text without any markup: what can be pasted anywhere. */
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
  const lines = [`“${quote.exact}”`, note, hashtags(tags)].filter(Boolean);
  return `\n${lines.join('\n')}\n`;
}
