import { fileNames } from './file-name.ts';
import { documentsOf, type ExportSource } from './source.ts';
import { noteAfter, USUAL_TEMPLATE } from './template.ts';
import { type ZipEntry, zipOf } from './zip.ts';

/** A note for each article, to be unpacked into a vault of Obsidian. @throws TemplateError */
export function markdownZipOf(source: ExportSource): Generator<Uint8Array> {
  return zipOf(entriesOf(source));
}

function* entriesOf(source: ExportSource): Generator<ZipEntry> {
  const template = source.choices.template || USUAL_TEMPLATE;
  const nameOf = fileNames();
  for (const document of documentsOf(source)) {
    if (document.rows.length === 0) continue;
    const path = `${nameOf(document.article?.title ?? document.key)}.md`;
    yield { path, chunks: [noteAfter(template, document, source.choices)] };
  }
}
