import { fileNames } from './file-name.ts';
import type { ExportSource } from './source.ts';
import { noteAfter, USUAL_TEMPLATE } from './template.ts';
import { type ZipPiece, zipOf } from './zip.ts';

/** A note for each article, to be unpacked into a vault of Obsidian. @throws TemplateError */
export function markdownZipOf(source: ExportSource): AsyncGenerator<Uint8Array> {
  return zipOf(filesOf(source));
}

async function* filesOf(source: ExportSource): AsyncGenerator<ZipPiece> {
  const template = source.choices.template || USUAL_TEMPLATE;
  const nameOf = fileNames();
  for await (const document of source.documents()) {
    if (document.rows.length === 0) continue;
    const path = `${nameOf(document.article?.title ?? document.key)}.md`;
    yield { path, text: noteAfter(template, document, source.choices) };
  }
}
