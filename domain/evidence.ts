import type { Annotation } from './annotation.ts';
import { gbt7714 } from './export/gbt7714.ts';
import { referenceOf } from './export/reference.ts';
import type { ArticleVersion, StoredArticle } from './library.ts';
import { sentenceAround } from './sentence.ts';
import { textFragmentUrl } from './text-fragment.ts';

/** What proves a quote: where it stands, who published it, when it was read, and in which text. */
export type Evidence = {
  exact: string;
  /** The rest of the sentence that the quote stands in. */
  before: string;
  after: string;
  note: string;
  /** GB/T 7714—2025. */
  citation: string;
  /** When the quote was taken, ISO 8601 in UTC. */
  accessedAt: string;
  /** SHA-256 of the text in which it stood, in hexadecimal; `null` where no stored text says it. */
  sha256: string | null;
  /** With a text directive that leads to the quote. */
  url: string | null;
};

/** The evidence for an annotation. Of the article's stored texts, the one in which the quote stands at its offsets counts. */
export function evidenceOf(
  annotation: Annotation,
  article: StoredArticle | null,
  versions: readonly ArticleVersion[],
): Evidence {
  const { quote, note, createdAt, articleKey } = annotation;
  const version = versions.find(({ text }) => text.slice(quote.start, quote.end) === quote.exact);
  const text = version?.text ?? quote.prefix + quote.exact + quote.suffix;
  const start = version ? quote.start : quote.prefix.length;
  const span = { start, end: start + quote.exact.length };
  const url = article?.url ?? null;
  return {
    ...sentenceAround(text, span),
    note,
    citation: gbt7714(referenceOf(articleKey, article)),
    accessedAt: createdAt,
    sha256: version?.textHash ?? null,
    url: url && textFragmentUrl(url, text, span),
  };
}

/** The words in front of the facts. */
export type EvidenceLabels = {
  sentence: string;
  note: string;
  accessed: string;
  sha256: string;
  url: string;
};

export type EvidenceFormat = 'text' | 'markdown' | 'html';

/** Evidence as it is pasted: plain text, Markdown, or HTML for a word processor. `time` says a time as the reader reads it. */
export function evidenceIn(
  format: EvidenceFormat,
  evidence: Evidence,
  labels: EvidenceLabels,
  time: (iso: string) => string,
): string {
  const { exact, before, after, note, citation, accessedAt, sha256, url } = evidence;
  const { quoted, marked, line, link } = STYLES[format];
  const hasSentence = before + after !== '';
  const facts = [
    hasSentence ? line(labels.sentence, marked(before, exact, after)) : '',
    note ? line(labels.note, plain(format, note)) : '',
    line('', plain(format, citation)),
    line(labels.accessed, plain(format, time(accessedAt))),
    sha256 ? line(labels.sha256, sha256) : '',
    url ? line(labels.url, link(url)) : '',
  ];
  const between = format === 'html' ? '' : '\n';
  return [quoted(exact), ...facts.filter(Boolean)].join(between) + between;
}

type Style = {
  quoted(exact: string): string;
  marked(before: string, exact: string, after: string): string;
  line(label: string, value: string): string;
  link(url: string): string;
};

const STYLES: Readonly<Record<EvidenceFormat, Style>> = {
  text: {
    quoted: (exact) => `“${exact}”`,
    marked: (before, exact, after) => before + exact + after,
    line: (label, value) => label + value,
    link: (url) => url,
  },
  markdown: {
    quoted: (exact) => `> ${markdown(exact).replaceAll('\n', '\n> ')}\n`,
    marked: (before, exact, after) =>
      `${markdown(before)}**${markdown(exact.trim())}**${markdown(after)}`.replaceAll('\n', ' '),
    line: (label, value) => `- ${label}${value.replaceAll('\n', '\n  ')}`,
    link: (url) => `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`,
  },
  html: {
    quoted: (exact) => `<blockquote>${html(exact)}</blockquote>`,
    marked: (before, exact, after) =>
      `${html(before)}<strong>${html(exact)}</strong>${html(after)}`,
    line: (label, value) => `<p>${label}${value}</p>`,
    link: (url) => `<a href="${html(url)}">${html(url)}</a>`,
  },
};

function plain(format: EvidenceFormat, text: string): string {
  if (format === 'markdown') return markdown(text);
  return format === 'html' ? html(text) : text;
}

/** Signs that Markdown would take for its own. */
function markdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function html(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign).replaceAll('\n', '<br>');
}
