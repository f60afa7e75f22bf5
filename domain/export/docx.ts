import type { Color } from '../annotation.ts';
import { hashtags, notesOf } from './notes.ts';
import type { ExportSource } from './source.ts';
import { xmlText } from './xml.ts';
import { fileInPieces, type ZipPiece, zipOf } from './zip.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The line at the left of a quote. */
const LINES: Readonly<Record<Color, string>> = {
  yellow: 'E0B400',
  green: '3F9C35',
  blue: '2F7FD6',
  pink: 'D6478F',
  purple: '8A4FD6',
  orange: 'E07B1A',
};

/** Notes as a document of Word (ECMA-376), paragraph by paragraph; the Chinese font is named, or Word takes a Latin one. */
export function docxOf(source: ExportSource): AsyncGenerator<Uint8Array> {
  return zipOf(partsOf(source));
}

async function* partsOf(source: ExportSource): AsyncGenerator<ZipPiece> {
  yield {
    path: '[Content_Types].xml',
    text: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  };
  yield {
    path: '_rels/.rels',
    text: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  };
  yield {
    path: 'word/_rels/document.xml.rels',
    text: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  };
  yield { path: 'word/styles.xml', text: STYLES };
  yield* fileInPieces('word/document.xml', documentOf(source));
}

function style(id: string, name: string, facts: string, look = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}<w:qFormat/><w:pPr>${facts}</w:pPr><w:rPr>${look}</w:rPr></w:style>`;
}

const STYLES = `${HEAD}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/><w:sz w:val="24"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>${[
  style('Normal', 'Normal', '<w:spacing w:after="80" w:line="340" w:lineRule="auto"/>'),
  style(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:spacing w:before="360"/><w:outlineLvl w:val="0"/>',
    '<w:rFonts w:eastAsia="黑体"/><w:b/><w:sz w:val="32"/>',
  ),
  style('Quote', 'Quote', '<w:spacing w:before="200"/><w:ind w:left="240"/>'),
  style('Facts', 'Facts', '', '<w:color w:val="555555"/><w:sz w:val="20"/>'),
].join('')}</w:styles>`;

async function* documentOf(source: ExportSource): AsyncGenerator<string> {
  yield `${HEAD}<w:document xmlns:w="${MAIN}"><w:body>`;
  for await (const { title, facts, url, citation, annotations } of notesOf(source)) {
    yield paragraph('Heading1', title) +
      paragraph('Facts', [facts, url].filter(Boolean).join('\n'));
    for (const { color, quote, note, tags } of annotations) {
      const line = `<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="${LINES[color]}"/></w:pBdr>`;
      yield paragraph('Quote', quote.exact, line);
      if (note) yield paragraph('Normal', note);
      if (tags.length > 0) yield paragraph('Facts', hashtags(tags));
    }
    yield paragraph('Facts', citation);
  }
  yield '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>';
}

/** Line breaks and tabs of the text are elements of their own. */
function paragraph(style: string, text: string, facts = ''): string {
  const runs = text
    .split(/(\r\n|[\r\n]|\t)/)
    .map((part, at) => {
      if (at % 2 === 1) return part === '\t' ? '<w:tab/>' : '<w:br/>';
      return part && `<w:t xml:space="preserve">${xmlText(part)}</w:t>`;
    })
    .join('');
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${facts}</w:pPr><w:r>${runs}</w:r></w:p>`;
}
