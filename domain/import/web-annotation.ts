import { type Fields, isFields, listIn, textIn } from './field.ts';
import { Collected, type ForeignAnnotation, type ImportedFile } from './imported.ts';
import { RefusedFileError } from './refused-file.ts';
import { safeJson } from './safe-json.ts';

/**
 * Annotations of the W3C model: a collection, a page, a list, or one. Offsets are not taken: they count code points
 * of a text that is not at hand. @throws RefusedFileError
 */
export function readWebAnnotations(text: string, now: string): ImportedFile {
  const rows = itemsIn(safeJson(text));
  if (!rows) throw new RefusedFileError('not a W3C annotation file');
  const collected = new Collected(now);
  for (const [index, row] of rows.entries()) {
    const foreign = isFields(row) ? annotationIn(row) : null;
    if (foreign) collected.annotation(index + 1, foreign);
    else collected.reject(index + 1, 'no annotation with a TextQuoteSelector');
  }
  return collected.file();
}

function itemsIn(file: unknown): unknown[] | null {
  if (Array.isArray(file)) return file;
  if (!isFields(file)) return null;
  if (isFields(file.first)) return listIn(file.first.items);
  if (Array.isArray(file.items)) return file.items;
  if (listIn(file.type).includes('AnnotationCollection')) return [];
  return file.target === undefined ? null : [file];
}

function annotationIn(row: Fields): ForeignAnnotation | null {
  const target = listIn(row.target).find(isFields);
  const quote = listIn(target?.selector)
    .filter(isFields)
    .find(({ type }) => type === 'TextQuoteSelector');
  const exact = textIn(quote?.exact);
  if (!target || !exact) return null;
  const bodies = listIn(row.body).map((body) =>
    typeof body === 'string' ? { value: body } : body,
  );
  const values = (isTag: boolean) =>
    bodies
      .filter(isFields)
      .filter(({ purpose }) => (purpose === 'tagging') === isTag)
      .flatMap(({ value }) => textIn(value) ?? []);
  const source = isFields(target.source) ? target.source.id : target.source;
  return {
    id: textIn(row.id)?.replace(/^urn:uuid:/, ''),
    url: textIn(source) ?? '',
    exact,
    prefix: textIn(quote?.prefix),
    suffix: textIn(quote?.suffix),
    color: textIn(target.styleClass),
    note: values(false).join('\n'),
    tags: values(true),
    createdAt: textIn(row.created),
    updatedAt: textIn(row.modified),
  };
}
