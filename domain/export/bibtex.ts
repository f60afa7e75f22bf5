import { type Day, dayText, oneLine, type Reference } from './reference.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * References as BibTeX, as Zotero writes it; `biblatex` has the whole day and the type.
 * A name in braces is one name: no style takes a Chinese one apart. Notes are in `annote`, `annotation`.
 * `keys` are the citation keys that are taken.
 */
export function bibtexOf(
  references: readonly Reference[],
  dialect: 'bibtex' | 'biblatex',
  keys = new Map<string, number>(),
): string {
  const fieldsOf = dialect === 'bibtex' ? bibtexFields : biblatexFields;
  return references
    .map((reference) => {
      const [type, fields] = fieldsOf(reference);
      const lines = fields
        .filter(([, value]) => value)
        .map(([name, value]) => `\t${name} = ${value},\n`);
      return `@${type}{${citationKey(reference, keys)},\n${lines.join('')}}\n`;
    })
    .join('\n');
}

type Entry = [type: string, fields: [name: string, value: string | null | false][]];

function bibtexFields(reference: Reference): Entry {
  const { isNewspaper, source, issued, accessed } = reference;
  const entry: Entry = [isNewspaper ? 'article' : 'misc', commonFields(reference)];
  entry[1].push(
    [isNewspaper ? 'journal' : 'publisher', braced(source)],
    ['year', issued && `{${issued[0]}}`],
    ['month', issued && (MONTHS[issued[1] - 1] ?? null)],
    ['urldate', dayOf(accessed)],
    ['annote', notesOf(reference)],
  );
  return entry;
}

function biblatexFields(reference: Reference): Entry {
  const { isNewspaper, source, issued, accessed } = reference;
  const entry: Entry = [isNewspaper ? 'article' : 'online', commonFields(reference)];
  entry[1].push(
    [isNewspaper ? 'journaltitle' : 'organization', braced(source)],
    ['entrysubtype', isNewspaper && '{newspaper}'],
    ['date', dayOf(issued)],
    ['urldate', dayOf(accessed)],
    ['annotation', notesOf(reference)],
  );
  return entry;
}

function commonFields({ title, authors, url, annotations }: Reference): Entry[1] {
  const tags = [...new Set(annotations.flatMap((annotation) => annotation.tags))];
  return [
    ['title', braced(title)],
    ['author', authors.length > 0 && `{${authors.map((name) => braced(name)).join(' and ')}}`],
    ['url', url && `{${url.replace(/[{}\\\s]/g, encodeURIComponent)}}`],
    ['langid', '{chinese}'],
    ['keywords', braced(tags.map((tag) => tag.replaceAll(',', '，')).join(', '))],
  ];
}

function notesOf({ annotations }: Reference): string | null {
  const notes = annotations.map(({ quote, note }) => `“${quote.exact}”${note && `——${note}`}`);
  return braced(notes.join(' ¶ '));
}

function dayOf(day: Day | null): string | null {
  return day && `{${dayText(day)}}`;
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function braced(text: string | null): string | null {
  if (!text) return null;
  const clean = oneLine(text).toWellFormed();
  return `{${clean.replace(/[\\~^&%$#_{}]/g, (sign) => LATEX[sign] ?? `\\${sign}`)}}`;
}

/** Of the article's key what every program takes in a citation key; a second one of the same letters is numbered. */
function citationKey({ key }: Reference, taken: Map<string, number>): string {
  const plain = key.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'article';
  const count = (taken.get(plain) ?? 0) + 1;
  taken.set(plain, count);
  return count === 1 ? plain : `${plain}--${count}`;
}
