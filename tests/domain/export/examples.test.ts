// @ts-expect-error the library has no types
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { standoff } from '../../../domain/export/brat.ts';
import { conllText } from '../../../domain/export/conll.ts';
import type { CorpusDocument, Label } from '../../../domain/export/corpus.ts';
import { labelsOf } from '../../../domain/export/doccano.ts';
import { resultOf } from '../../../domain/export/label-studio.ts';
import { sourceOf } from '../../../domain/export/source.ts';
import { webannoText } from '../../../domain/export/webanno.ts';
import { describeQuote } from '../../../domain/quote.ts';
import {
  type Passage,
  readBrat,
  readConll,
  readDoccano,
  readLabelStudio,
  readWebanno,
} from '../../support/corpus-readers.ts';
import { aLibrary } from '../../support/export-samples.ts';
import { fileOf, filesIn, textOf } from '../../support/read-zip.ts';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');
/** Our own article; and, where it is at hand, another whose text stays with its publisher. */
const FOLDERS = [
  path.join(ROOT, 'tests', 'fixtures', 'formats'),
  process.env.QUANDIAN_FORMAT_EXAMPLES ?? path.join(ROOT, '..', 'shared', 'formats', 'examples'),
].filter(existsSync);

describe.each(FOLDERS)('%s', (folder) => {
  const example = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const json = (name: string) => JSON.parse(example(name));
  const doc = example('doc.txt');
  const brat = readBrat(doc, example('doc.ann'));
  const written = documentOf(doc, brat.passages, brat.notes);
  const source = sourceAfter(json('hypothesis.json').annotations[0], example, doc);

  test('every corpus says the same of the text', () => {
    expect(brat.passages.length).toBeGreaterThan(5);
    expect(brat.notes.size).toBe(1);
    const read = [
      readWebanno(example('webanno.tsv')),
      readDoccano(example('doccano.jsonl')),
      readDoccano(example('doccano_rel.jsonl')),
      readLabelStudio(example('labelstudio.json')),
    ];
    for (const one of read) expect(one).toEqual({ text: doc, passages: brat.passages });
    expect(readConll(example('conll2002.txt'))).toEqual({
      text: doc.replace(/\s/gu, ''),
      passages: brat.passages,
    });
  });

  test('brat, CoNLL and WebAnno TSV are written to the letter', () => {
    const endless = (text: string) => text.replace(/\n*$/, '\n');
    expect(standoff(written)).toBe(endless(example('doc.ann')));
    expect(endless(conllText(written))).toBe(endless(example('conll2002.txt')));
    expect(rows(webannoText(written))).toEqual(rows(example('webanno.tsv')));
    expect(webannoText(written).split('\n#Text')[0]).toBe(
      example('webanno.tsv').split('\n#Text')[0],
    );
  });

  test('doccano and Label Studio get the same labels', () => {
    expect({ text: doc, ...labelsOf(written, false) }).toEqual(json('doccano.jsonl'));
    expect({ text: doc, ...labelsOf(written, true) }).toEqual(json('doccano_rel.jsonl'));
    const [task] = json('labelstudio.json');
    expect(resultOf(doc, written)).toEqual(task.annotations[0].result);
  });

  test('an annotation of Hypothesis has every member that theirs has, of the same kind', async () => {
    const theirs = json('hypothesis.json');
    const ours = JSON.parse(await textOf('hypothesis', source));
    expect(Object.keys(ours)).toEqual(Object.keys(theirs));
    const [one] = theirs.annotations;
    // Whose they are, and how a time is written, is each program's own.
    const own = { id: '', user: '', permissions: '', created: '', updated: '' };
    expect({ ...ours.annotations[0], ...own }).toEqual({ ...one, ...own });
    for (const name of ['created', 'updated'])
      expect(Date.parse(ours.annotations[0][name])).toBe(Date.parse(one[name]));
    expect(Object.keys(ours.annotations[0].permissions)).toEqual(Object.keys(one.permissions));
  });

  test('a Web Annotation has the same bodies and the same target', async () => {
    const theirs = json('w3c.jsonld');
    const ours = JSON.parse(await textOf('web-annotation', source)).first.items[0];
    expect(ours).toMatchObject({ type: 'Annotation', body: theirs.body });
    expect(Date.parse(ours.created)).toBe(Date.parse(theirs.created));
    // A source may be described instead of named.
    expect(ours.target.source).toBe(theirs.target.source.id ?? theirs.target.source);
    const [state] = [theirs.target.state].flat();
    expect(Date.parse(ours.target.state.sourceDate)).toBe(Date.parse(state.sourceDate));
    const known = theirs.target.selector.filter(
      ({ type }: { type: string }) => type !== 'RangeSelector',
    );
    expect(ours.target.selector).toEqual(known);
  });

  test.each(['hypothesis-csv', 'readwise'])('the table %s has the same cells', async (format) => {
    const name = format === 'readwise' ? 'readwise.csv' : 'hypothesis.csv';
    const [head = [], ...theirs]: string[][] = parse(example(name));
    const [ourHead, ...ours]: string[][] = parse(await textOf(format, source), { bom: true });
    expect(ourHead).toEqual(head);
    const when = head.findIndex((one) => one === 'Date' || one === 'Created at');
    const page = head.indexOf('Page');
    for (const [at, cells] of theirs.entries()) {
      // Theirs have no zone, and a page may be without its title.
      expect(ours[at]?.[when]?.slice(0, 16).replace('T', ' ')).toBe(cells[when]?.slice(0, 16));
      const rest = (row: readonly string[] = []) =>
        row.filter((_, n) => n !== when && n !== page && head[n] !== 'Author');
      expect(rest(ours[at])).toEqual(rest(cells));
    }
    expect(theirs.length).toBeGreaterThan(0);
  });

  test('RIS has the same fields in the same order', async () => {
    // The place of publication is said by no page.
    const fields = (ris: string) =>
      ris
        .split(/\r?\n/)
        .filter((line) => line && !line.startsWith('CY') && !/^N1 .*第\d位/.test(line));
    expect(fields(await textOf('ris', source))).toEqual(fields(example('zotero.ris')));
  });

  test('BibTeX and CSL-JSON say the same of the article', async () => {
    const itemOf = (bib: string) => new Cite(bib).data[0];
    const facts = (item: Record<string, unknown>) => ({
      type: item.type,
      title: item.title,
      media: item['container-title'],
      url: item.URL,
      issued: item.issued,
      accessed: item.accessed,
      keyword: item.keyword,
      language: item.language,
    });
    const [csl] = JSON.parse(await textOf('csl-json', source));
    expect(facts(csl)).toEqual(facts(json('csl.json')[0]));
    const theirs = facts(itemOf(example('zotero.bib')));
    const ours = facts(itemOf(await textOf('bibtex', source)));
    expect({ ...ours, language: '' }).toEqual({ ...theirs, language: '' });
  });

  test("a note for Obsidian has the clipper's properties in its order", async () => {
    const [note = ''] = Object.values(filesIn(await fileOf('markdown-zip', source)));
    const properties = (text: string) => parseYaml(text.split(/^---$/m)[1] ?? '');
    const [ours, theirs] = [properties(note), properties(example('obsidian.md'))];
    expect(Object.keys(ours)).toEqual(Object.keys(theirs));
    const { description: _, ...said } = theirs;
    expect(ours).toMatchObject(said);
  });
});

/** The tokens of a TSV; what a sentence is, is the writer's to say. */
function rows(tsv: string): string[] {
  const lines = tsv.split('\n').filter((line) => /^\d+-\d+\t/.test(line));
  return lines.map((line) => line.replace(/^[\d-]+/, ''));
}

function documentOf(text: string, passages: readonly Passage[], notes: Map<string, string>) {
  let from = 0;
  const spans = passages.map(({ label, exact }) => {
    const start = text.indexOf(exact, from);
    from = start + exact.length;
    return { label: label as Label, note: notes.get(exact) ?? '', start, end: from };
  });
  return { text, spans, relations: [] as CorpusDocument['relations'] };
}

/** A library of this article, with the two passages that the examples have marked. */
function sourceAfter(
  one: { uri: string; text: string; tags: string[]; created: string },
  example: (name: string) => string,
  text: string,
) {
  const [csl] = JSON.parse(example('csl.json'));
  const [, first, second]: string[][] = parse(example('readwise.csv'));
  const library = aLibrary([[0, '2615亿元', '', []]]);
  const [article] = library.articles;
  const [annotation] = library.annotations;
  if (!article || !annotation || !first || !second) throw new Error('no sample');
  const createdAt = new Date(one.created).toISOString();
  const times = { createdAt, updatedAt: createdAt };
  const marked = (id: string, exact: string, note: string, tags: string[]) => {
    const start = text.indexOf(exact);
    const quote = describeQuote(text, { start, end: start + exact.length });
    return { ...annotation, id, note, tags, quote, ...times };
  };
  const day = (csl.issued['date-parts'][0] as number[])
    .map((n) => String(n).padStart(2, '0'))
    .join('-');
  const { family, given } = csl.author[0];
  const kept = {
    ...article,
    ...times,
    url: one.uri,
    title: csl.title,
    source: csl['container-title'],
    reporters: [family + given],
    publishedAt: `${day}T08:35:00+08:00`,
  };
  const version = { id: `${article.key} ${article.textHash}`, articleKey: article.key, text };
  const held = {
    ...library,
    articles: [kept],
    versions: [{ ...version, textHash: article.textHash, seenAt: createdAt }],
    annotations: [
      marked(annotation.id, first[0] ?? '', one.text, one.tags),
      marked(annotation.id.replace(/^6/, '7'), second[0] ?? '', '', []),
    ],
  };
  return sourceOf(held, createdAt, null, { reader: 'reader' });
}
