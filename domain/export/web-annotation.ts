import { type Annotation, COLORS } from '../annotation.ts';
import type { AnnotationRow, StoredArticle } from '../library.ts';
import { documentsOf, type ExportSource } from './source.ts';

/** The text of an article as the annotation's offsets count it; nothing where it is not at hand. */
export type TextOf = (articleKey: string) => string | undefined;

/** The colours as a style sheet: the model has no term of its own for them (§ 4.5, Styles). */
const STYLESHEET = {
  type: 'CssStylesheet',
  value: COLORS.map((color) => `.${color} { background-color: ${color} }`).join(' '),
};

/**
 * Annotations as a W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/), in JSON-LD.
 * `id` is the collection's IRI, without a fragment.
 */
export function webAnnotationsOf(
  rows: readonly AnnotationRow[],
  id: string,
  textOf: TextOf = () => undefined,
): string {
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: '圈点',
    total: rows.length,
    ...(rows.length > 0 && {
      first: {
        id: `${id}#page`,
        type: 'AnnotationPage',
        startIndex: 0,
        items: rows.map((row) => item(row, textOf)),
      },
    }),
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

/** The same of everything that was chosen; the collection has no other name than its time. */
export function webAnnotationCollectionOf(source: ExportSource): string {
  const texts = new Map(documentsOf(source).map(({ key, text }) => [key, text]));
  const id = `urn:x-quandian:export:${encodeURIComponent(source.exportedAt)}`;
  return webAnnotationsOf(source.rows, id, (key) => texts.get(key));
}

function item({ annotation, article }: AnnotationRow, textOf: TextOf) {
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
    target: target(annotation, article, textOf(annotation.articleKey)),
  };
}

function textualBody(value: string) {
  return { type: 'TextualBody', value, format: 'text/plain', language: 'zh-CN' };
}

function target(
  { articleKey, quote, color, createdAt }: Annotation,
  article: StoredArticle | null,
  text: string | undefined,
) {
  const { exact, prefix, suffix } = quote;
  const position = text === undefined ? null : positionOf(text, quote);
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
function positionOf(text: string, { exact, start, end }: Annotation['quote']) {
  if (text.slice(start, end) !== exact) return null;
  const first = [...text.slice(0, start)].length;
  return { start: first, end: first + [...exact].length };
}
