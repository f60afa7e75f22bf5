import type { AnnotationRow } from '../library.ts';
import { annotationType } from './annotation-type.ts';
import { csvHead } from './csv.ts';
import { csvLine } from './csv-line.ts';
import type { ExportSource } from './source.ts';

/**
 * Annotations as the Hypothesis client exports and imports them. Offsets are UTF-16 units, on the article's text: to
 * Hypothesis, which counts on the whole page, they are a hint, the quote decides.
 */
export async function* hypothesisOf(source: ExportSource): AsyncGenerator<string> {
  const { exportedAt, choices } = source;
  const user = `acct:${(choices.reader || 'reader').replace(/[^\p{L}\p{N}._]+/gu, '_')}@quandian.invalid`;
  const head = { export_date: exportedAt, export_userid: user, client_version: 'quandian' };
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "annotations": [`;
  let isFirst = true;
  for await (const { rows } of source.documents()) {
    for (const row of rows) {
      yield `${isFirst ? '' : ','}\n${JSON.stringify(annotation(row, user))}`;
      isFirst = false;
    }
  }
  yield '\n ]\n}\n';
}

function annotation({ annotation: one, article }: AnnotationRow, user: string) {
  const { id, note, tags, quote, articleKey, createdAt, updatedAt } = one;
  const { start, end, exact, prefix, suffix } = quote;
  const uri = article?.url ?? `urn:x-quandian:${encodeURIComponent(articleKey.toWellFormed())}`;
  return {
    id,
    created: createdAt,
    updated: updatedAt,
    user,
    uri,
    text: note,
    tags,
    group: '__world__',
    permissions: { read: [user], admin: [user], update: [user], delete: [user] },
    target: [
      {
        source: uri,
        selector: [
          { type: 'TextPositionSelector', start, end },
          { type: 'TextQuoteSelector', exact, prefix, suffix },
        ],
      },
    ],
    document: { title: [article?.title ?? articleKey] },
    links: {},
    flagged: false,
    hidden: false,
  };
}

const HEADER = 'Created at,Author,Page,URL,Group,Type,Quote/description,Comment,Tags'.split(',');

/** The table that Hypothesis exports, with whole times: its own have no zone. For spreadsheets, so guarded as ours are. */
export async function* hypothesisCsvOf(source: ExportSource): AsyncGenerator<string> {
  yield csvHead(HEADER, source.choices);
  for await (const { rows } of source.documents()) {
    for (const row of rows) yield csvLine(cellsOf(row, source.choices.reader));
  }
}

function cellsOf({ annotation: one, article }: AnnotationRow, reader: string): string[] {
  return [
    one.createdAt,
    reader,
    article?.title ?? one.articleKey,
    article?.url ?? '',
    'Public',
    annotationType(one) === 'highlight' ? 'Highlight' : 'Annotation',
    one.quote.exact,
    one.note,
    one.tags.join(','),
  ];
}
