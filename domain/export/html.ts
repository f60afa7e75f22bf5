import type { Annotation } from '../annotation.ts';
import { hashtags, notesOf } from './notes.ts';
import type { ExportSource } from './source.ts';
import { xmlText } from './xml.ts';

const STYLE =
  'body{max-width:42em;margin:2em auto;padding:0 1em;font:16px/1.7 serif}blockquote{margin:1em 0 .3em;padding-left:.8em;border-left:4px solid}.yellow{border-color:#e0b400}.green{border-color:#3f9c35}.blue{border-color:#2f7fd6}.pink{border-color:#d6478f}.purple{border-color:#8a4fd6}.orange{border-color:#e07b1a}.facts,.tags,cite{color:#555;font-size:.9em;font-style:normal}p{white-space:pre-wrap;margin:.3em 0}';

/** Notes as a page that stands alone: no script, nothing fetched. */
export async function* htmlOf(source: ExportSource): AsyncGenerator<string> {
  yield `<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n<title>圈点</title>\n<style>${STYLE}</style>\n</head>\n<body>\n`;
  for await (const { title, facts, url, citation, annotations } of notesOf(source)) {
    const name = xmlText(title);
    const link = url && /^https?:/i.test(url) ? `<a href="${xmlText(url)}">${name}</a>` : name;
    yield `<section>\n<h2>${link}</h2>\n<p class="facts">${xmlText(facts)}</p>\n`;
    for (const annotation of annotations) yield entry(annotation);
    yield `<p><cite>${xmlText(citation)}</cite></p>\n</section>\n`;
  }
  yield '</body>\n</html>\n';
}

function entry({ id, color, quote, note, tags }: Annotation): string {
  const lines = [
    `<blockquote id="${id}" class="${color}"><p>${xmlText(quote.exact)}</p></blockquote>`,
    note && `<p class="note">${xmlText(note)}</p>`,
    tags.length > 0 && `<p class="tags">${xmlText(hashtags(tags))}</p>`,
  ];
  return lines
    .filter(Boolean)
    .map((line) => `${line}\n`)
    .join('');
}
