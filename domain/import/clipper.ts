import { type Fields, isFields, listIn, numberIn, textIn, textsIn } from './field.ts';
import { Collected, type ImportedFile } from './imported.ts';
import { RefusedFileError } from './refused-file.ts';
import { safeJson } from './safe-json.ts';

/** The highlights that Obsidian's Web Clipper exports: pages, each with `highlights` and `data`. @throws RefusedFileError */
export function readClipper(text: string, now: string): ImportedFile {
  const pages = safeJson(text);
  if (
    !Array.isArray(pages) ||
    !pages.every((page) => isFields(page) && ('highlights' in page || 'data' in page))
  ) {
    throw new RefusedFileError("not the highlights of Obsidian's Web Clipper");
  }
  const collected = new Collected(now);
  let row = 0;
  for (const page of pages as Fields[]) {
    const details = listIn(page.data).filter(isFields);
    for (const [index, highlight] of listIn(page.highlights).entries()) {
      row++;
      const exact = isFields(highlight) ? textIn(highlight.text) : undefined;
      if (!isFields(highlight) || !exact) collected.reject(row, 'no text');
      else collected.annotation(row, foreignOf(page, highlight, exact, details[index]));
    }
  }
  return collected.file();
}

function foreignOf(page: Fields, highlight: Fields, exact: string, detail: Fields | undefined) {
  const quote = isFields(detail?.textQuote) ? detail.textQuote : {};
  const time = numberIn(highlight.timestamp) ?? textIn(highlight.timestamp);
  const date = new Date(time ?? Number.NaN);
  return {
    id: textIn(detail?.id),
    url: textIn(page.url) ?? '',
    title: textIn(page.title),
    exact,
    prefix: textIn(quote.prefix),
    suffix: textIn(quote.suffix),
    note: textsIn(highlight.notes).join('\n'),
    createdAt: Number.isNaN(date.getTime()) ? undefined : date.toISOString(),
  };
}
