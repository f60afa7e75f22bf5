import { gbt7714 } from './gbt7714.ts';
import { hashtag, plainText } from './markdown.ts';
import { dayText, oneLine, referenceOf } from './reference.ts';
import type { ExportChoices, ExportDocument } from './source.ts';

/** What a template names that there is not, or a section that does not end. */
export type TemplateFault = 'name' | 'form' | 'section';

/** A template is not understood: why, and at which words of it. */
export class TemplateError extends Error {
  override name = 'TemplateError';
  readonly fault: TemplateFault;
  readonly place: string;

  constructor(fault: TemplateFault, place: string) {
    super(`${place}: ${FAULTS[fault]}`);
    this.fault = fault;
    this.place = place;
  }
}

const FAULTS: Readonly<Record<TemplateFault, string>> = {
  name: 'there is no such name',
  form: 'there is no such form',
  section: 'a section without its other end',
};

/**
 * One note for an article, with the properties of Obsidian's Web Clipper in front. `{{title}}` is the headline, made
 * safe for Markdown; `{{title|yaml}}` as a value of a property; `{{quote|quote}}` with `> ` before every line;
 * `{{note|raw}}` as it is. `{{#annotations}}…{{/annotations}}` once for each, `{{#note}}…{{/note}}` where there is one.
 */
export const USUAL_TEMPLATE = `---
title: {{title|yaml}}
source: {{url|yaml}}
author:
{{#authors}}  - {{wikilink|yaml}}
{{/authors}}published: {{published}}
created: {{created}}
description: {{media|yaml}}
tags:
  - "clippings"
---
{{#annotations}}
{{quote|quote}}
{{#note}}
{{note}}
{{/note}}{{#hashtags}}
{{hashtags|raw}}
{{/hashtags}}{{/annotations}}
{{citation}}
`;

type Value = string | Scope[];
type Scope = { [name: string]: Value };

/** What a template can name, in the order in which a reader would look for it. */
export const TEMPLATE_NAMES =
  'title url media published created citation authors wikilink annotations quote note hashtags color time id'.split(
    ' ',
  );
const NAMES = new Set(TEMPLATE_NAMES);
const FILTERS: Readonly<Record<string, (text: string) => string>> = {
  '': plainText,
  raw: (text) => text,
  yaml: (text) => (text ? JSON.stringify(oneLine(text).toWellFormed()) : ''),
  quote: (text) => `> ${plainText(text).replaceAll('\n', '\n> ')}`,
};
const SECTION = /\{\{#(\w+)\}\}([\s\S]*?)\{\{\/\1\}\}/g;
const PLACE = /\{\{(\w+)(?:\|(\w+))?\}\}/g;

/** An article's notes after a template. @throws TemplateError */
export function noteAfter(
  template: string,
  document: ExportDocument,
  choices: ExportChoices,
): string {
  checkTemplate(template);
  return filled(template, scopeOf(document, choices));
}

/** @throws TemplateError when it names what there is not, or a section has no end */
export function checkTemplate(template: string): void {
  for (const [, mark = '', name = '', , filter = ''] of template.matchAll(
    /\{\{([#/]?)(\w+)(\|(\w+))?\}\}/g,
  )) {
    if (!NAMES.has(name)) throw new TemplateError('name', `{{${mark}${name}}}`);
    if (!Object.hasOwn(FILTERS, filter)) throw new TemplateError('form', `|${filter}`);
  }
  const left = template.replace(SECTION, '$2').replace(SECTION, '$2');
  const [odd] = /\{\{[#/]\w+\}\}/.exec(left) ?? [];
  if (odd) throw new TemplateError('section', odd);
}

/** In one pass over each part, so that no text of an article is ever read as a template. */
function filled(template: string, scope: Scope): string {
  let out = '';
  let from = 0;
  for (const match of template.matchAll(SECTION)) {
    const [whole, name = '', inner = ''] = match;
    out += placed(template.slice(from, match.index), scope);
    const value = scope[name] ?? '';
    const scopes = typeof value === 'string' ? (value ? [{}] : []) : value;
    for (const one of scopes) out += filled(inner, { ...scope, ...one });
    from = match.index + whole.length;
  }
  return out + placed(template.slice(from), scope);
}

function placed(template: string, scope: Scope): string {
  return template.replace(PLACE, (_, name: string, filter = '') => {
    const value = scope[name];
    return typeof value === 'string' ? (FILTERS[filter]?.(value) ?? '') : '';
  });
}

function scopeOf({ key, article, rows }: ExportDocument, choices: ExportChoices): Scope {
  const reference = referenceOf(key, article);
  return {
    title: reference.title,
    url: reference.url ?? '',
    media: reference.source ?? '',
    published: reference.issued ? dayText(reference.issued) : '',
    created: reference.accessed ? dayText(reference.accessed) : '',
    citation: gbt7714(reference, choices),
    authors: reference.authors.map((name) => ({
      wikilink: `[[${name.replace(/[[\]|#^]/g, ' ')}]]`,
    })),
    annotations: rows.map(({ annotation: { id, color, quote, note, tags, createdAt } }) => ({
      id,
      color,
      quote: quote.exact,
      note,
      hashtags: tags.map(hashtag).join(' '),
      time: createdAt,
    })),
  };
}
