import { type Fields, isFields, listIn, numberIn, textIn, textsIn } from './field.ts';
import { Collected, type ForeignAnnotation, type ImportedFile } from './imported.ts';
import { RefusedFileError } from './refused-file.ts';
import { safeJson } from './safe-json.ts';

/** What Hypothesis exports: only `annotations` is read. Page notes and replies have no quote and are rejected. @throws RefusedFileError */
export function readHypothesis(text: string, now: string): ImportedFile {
  const file = safeJson(text);
  if (!isFields(file) || !Array.isArray(file.annotations)) {
    throw new RefusedFileError('not a Hypothesis export');
  }
  const collected = new Collected(now);
  for (const [index, row] of file.annotations.entries()) {
    const foreign = isFields(row) ? annotationIn(row) : null;
    if (foreign) collected.annotation(index + 1, foreign);
    else collected.reject(index + 1, 'no quote: a page note, a reply, or no annotation');
  }
  return collected.file();
}

function annotationIn(row: Fields): ForeignAnnotation | null {
  const target = listIn(row.target).find(isFields);
  const selectors = listIn(target?.selector).filter(isFields);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const exact = textIn(quote?.exact);
  if (!exact) return null;
  const title = isFields(row.document) ? textsIn(row.document.title)[0] : undefined;
  return {
    id: textIn(row.id),
    url: textIn(row.uri) ?? textIn(target?.source) ?? '',
    title,
    exact,
    prefix: textIn(quote?.prefix),
    suffix: textIn(quote?.suffix),
    start: numberIn(position?.start),
    note: textIn(row.text),
    tags: textsIn(row.tags),
    createdAt: textIn(row.created),
    updatedAt: textIn(row.updated),
  };
}
