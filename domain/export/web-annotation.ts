import { type Annotation, COLORS } from '../annotation.ts';
import type { AnnotationRow, StoredArticle } from '../library.ts';
import { codePoints } from './corpus.ts';
import { documentPagesOf } from './document-pages.ts';
import type { ExportSource } from './source.ts';

/** A text, and how the model counts on it. */
type Ruler = { text: string; point: (utf16: number) => number };

/** The colours as a style sheet: the model has no term of its own for them (§ 4.5, Styles). */
const STYLESHEET = {
  type: 'CssStylesheet',
  value: COLORS.map((color) => `.${color} { background-color: ${color} }`).join(' '),
};

/**
 * Annotations as a W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/), in JSON-LD, one a line.
 * The collection has no other name than its time. How many there are is known, and said, when all have come.
 */
export async function* webAnnotationsOf(source: ExportSource): AsyncGenerator<string> {
  const id = `urn:x-quandian:export:${encodeURIComponent(source.exportedAt)}`;
  const head = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: '圈点',
  };
  const page = { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0 };
  yield JSON.stringify(head).slice(0, -1);
  let total = 0;
  for await (const document of source.documents()) {
    for (const { rows, text } of documentPagesOf(document)) {
      const point = codePoints(text);
      for (const row of rows) {
        const begin = `,"first":${JSON.stringify(page).slice(0, -1)},"items":[`;
        yield `${total++ === 0 ? begin : ','}\n${JSON.stringify(item(row, { text, point }))}`;
      }
    }
  }
  yield `${total > 0 ? '\n]}' : ''},"total":${total}}\n`;
}

function item({ annotation, article }: AnnotationRow, ruler: Ruler) {
  const { id, note, tags, createdAt, updatedAt } = annotation;
  const body = [
    ...(note ? [{ ...textualBody(note), purpose: 'commenting' }] : []),
    ...tags.map((tag) => ({ ...textualBody(tag), purpose: 'tagging' })),
  ];
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: note ? 'commenting' : tags.length > 0 ? 'tagging' : 'highlighting',
    created: createdAt,
    modified: updatedAt,
    ...(body.length > 0 && { body }),
    stylesheet: STYLESHEET,
    target: target(annotation, article, ruler),
  };
}

function textualBody(value: string) {
  return { type: 'TextualBody', value, format: 'text/plain', language: 'zh-CN' };
}

function target(
  { articleKey, quote, color, createdAt }: Annotation,
  article: StoredArticle | null,
  ruler: Ruler,
) {
  const { exact, prefix, suffix } = quote;
  const position = positionOf(ruler, quote);
  return {
    // A page without an address is named by what it says.
    source: article?.url ?? `urn:x-quandian:${encodeURIComponent(articleKey.toWellFormed())}`,
    styleClass: color,
    state: { type: 'TimeState', sourceDate: createdAt },
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      ...(position ? [{ type: 'TextPositionSelector', ...position }] : []),
    ],
  };
}

/** The model counts code points, a browser UTF-16 units (§ 4.2.5): equal until the first 𠮷 or emoji. */
function positionOf({ text, point }: Ruler, { exact, start, end }: Annotation['quote']) {
  if (text.slice(start, end) !== exact) return null;
  return { start: point(start), end: point(end) };
}
