import { expect, test } from 'vitest';
import { decisionId } from '../../../domain/decision.ts';
import { conllText } from '../../../domain/export/conll.ts';
import { sentenceSpans, splitOf } from '../../../domain/export/corpus.ts';
import { sourceOf } from '../../../domain/export/source.ts';
import { webannoText } from '../../../domain/export/webanno.ts';
import { describeQuote } from '../../../domain/quote.ts';
import { recognize } from '../../../domain/recognize.ts';
import { readConll } from '../../support/corpus-readers.ts';
import { aSource, EXPORTED_AT } from '../../support/export-samples.ts';
import { fileOf, filesIn, textOf } from '../../support/read-zip.ts';

/** What must be found again in every corpus: of the text that has 𠮷 and an emoji. */
const FIGURES = ['3.2万株', '11.6%', '5万株'];
const OFFICIAL = '市林业局局长李明远';

/** As Python and others count. */
const byCodePoints = (text: string, start: number, end: number) =>
  [...text].slice(start, end).join('');

test('brat: every line of the .ann names its own text', async () => {
  const files = filesIn(await fileOf('brat', aSource()));
  const names = Object.keys(files).filter((name) => name.endsWith('.ann'));
  expect(names).toHaveLength(5);
  for (const name of names) {
    const text = files[name.replace('.ann', '.txt')] ?? '';
    for (const line of (files[name] ?? '').split('\n').filter((one) => one.startsWith('T'))) {
      const [id, place = '', covered] = line.split('\t');
      expect(id).toMatch(/^T\d+$/);
      const [, label, offsets = ''] = /^([A-Za-z_-]+) (.+)$/.exec(place) ?? [];
      expect(label).toBeTruthy();
      const pieces = offsets.split(';').map((piece) => piece.split(' ').map(Number));
      expect(pieces.map(([start, end]) => byCodePoints(text, start ?? 0, end ?? 0)).join(' ')).toBe(
        covered,
      );
    }
  }
  const rare = files[names.find((name) => name.includes('rare')) ?? ''] ?? '';
  for (const figure of FIGURES) expect(rare).toContain(`\t${figure}\n`);
  expect(rare).toMatch(new RegExp(`\\tOfficial 10 19\\t${OFFICIAL}\\n`));
  expect(rare).toContain('AnnotatorNotes');
});

test('doccano: spans count code points', async () => {
  const lines = (await textOf('doccano', aSource()))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(5);
  const rare = lines.find(({ key }) => key.endsWith('rare.html'));
  const covered = rare.label.map(([start, end]: number[]) =>
    byCodePoints(rare.text, start ?? 0, end ?? 0),
  );
  expect(covered).toEqual(expect.arrayContaining([...FIGURES, OFFICIAL]));
  for (const { label } of lines) {
    const ends = label.map(([, end]: number[]) => end);
    expect(label.slice(1).every(([start = 0]: number[], i: number) => start >= ends[i])).toBe(true);
  }
});

test('doccano with relations: every relation joins two entities that are there', async () => {
  const lines = (await textOf('doccano-relations', aSource()))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const { text, entities, relations } of lines) {
    const ids = new Set(entities.map(({ id }: { id: number }) => id));
    for (const { from_id, to_id } of relations)
      expect(ids.has(from_id) && ids.has(to_id)).toBe(true);
    for (const { start_offset, end_offset } of entities) {
      expect(byCodePoints(text, start_offset, end_offset)).not.toBe('');
    }
  }
});

test('CoNLL: characters with their tags are the text again, and tags begin with B', async () => {
  const files = filesIn(await fileOf('conll2002', aSource()));
  const lines = ['train', 'dev', 'test'].flatMap((split) =>
    (files[`${split}.txt`] ?? '').split('\n'),
  );
  let last = 'O';
  const spans: string[] = [];
  for (const line of lines) {
    if (!line) {
      last = 'O';
      continue;
    }
    const [char = '', tag = ''] = line.split(' ');
    expect([...char]).toHaveLength(1);
    expect(tag).toMatch(/^(O|[BI]-(NUM|OFF|PER))$/);
    if (tag.startsWith('I')) expect(last.slice(1)).toBe(tag.slice(1));
    if (tag.startsWith('B')) spans.push(char);
    else if (tag.startsWith('I')) spans.push(`${spans.pop()}${char}`);
    last = tag;
  }
  expect(spans).toEqual(
    expect.arrayContaining([...FIGURES, OFFICIAL, '2615亿元', '市委书记丁牧之']),
  );
});

test('WebAnno TSV: offsets count UTF-16 units and every token stands there', async () => {
  const files = filesIn(await fileOf('webanno', aSource()));
  const name = Object.keys(files).find((one) => one.endsWith('rare-html.tsv')) ?? '';
  const tsv = files[name] ?? '';
  const { text } = aSource().library.versions.at(-1) ?? { text: '' };
  expect(tsv.startsWith('#FORMAT=WebAnno TSV 3.3\n#T_SP=')).toBe(true);
  const spans = new Map<string, string>();
  for (const line of tsv.split('\n').filter((one) => /^\d+-\d+\t/.test(one))) {
    const [, place = '', token = '', , label = ''] = line.split('\t');
    const [start = 0, end = 0] = place.split('-').map(Number);
    expect(text.slice(start, end)).toBe(token.replace(/\\(.)/g, '$1'));
    const [, id] = /^(?:NUM|OFF)\[(\d+)\]$/.exec(label) ?? [];
    if (id) spans.set(id, (spans.get(id) ?? '') + token);
  }
  expect([...spans.values()]).toEqual(expect.arrayContaining([...FIGURES, OFFICIAL]));
});

test('CoNLL and WebAnno TSV have what is said in files of their own, begun anew in every sentence', async () => {
  const said = [...aSource().library.versions].flatMap(({ text }) =>
    recognize(text).quotations.map(({ start, end }) => text.slice(start, end).replace(/\s/gu, '')),
  );
  expect(said.length).toBeGreaterThan(5);
  const conll = filesIn(await fileOf('conll2002', aSource()));
  const tsvs = filesIn(await fileOf('webanno', aSource()));
  const byTag = Object.entries(conll).filter(([name]) => /^quotations\/\w+\.txt$/.test(name));
  const read = byTag.flatMap(([, file]) => readConll(file).passages);
  expect(read.map(({ label }) => label)).toEqual(read.map(() => 'quo'));
  const byToken = Object.entries(tsvs)
    .filter(([name]) => /^quotations\/\w+\/.*\.tsv$/.test(name))
    .flatMap(([, file]) => quoted(file));
  // One that goes on in another sentence is in pieces.
  for (const pieces of [read.map(({ exact }) => exact), byToken])
    expect(pieces.sort().join('')).toHaveLength(said.join('').length);
  for (const one of said.filter((text) => !/[。！？]./.test(text))) {
    expect(read.map(({ exact }) => exact)).toContain(one);
    expect(byToken).toContain(one);
  }
});

test('a passage that goes on in the next sentence begins anew there', () => {
  const text = '甲。乙。丙。';
  const spans = [{ label: 'quotation' as const, note: '', start: 0, end: 4 }];
  expect(conllText({ text, spans }, ['quotation'])).toBe(
    '甲 B-QUO\n。 I-QUO\n\n乙 B-QUO\n。 I-QUO\n\n丙 O\n。 O\n\n',
  );
  const labels = webannoText({ text, spans }, ['quotation']).match(/QUO\[\d\]/g);
  expect(labels).toEqual(['QUO[1]', 'QUO[1]', 'QUO[2]', 'QUO[2]']);
});

/** The passages of a TSV by their numbers. */
function quoted(tsv: string): string[] {
  const spans = new Map<string, string>();
  for (const [, token = '', id = ''] of tsv.matchAll(
    /^\d+-\d+\t[\d-]+\t(\S+)\t\*\[\d+\]\tQUO\[(\d+)\]\t$/gm,
  ))
    spans.set(id, (spans.get(id) ?? '') + token.replace(/\\(.)/gu, '$1'));
  return [...spans.values()];
}

type Result = {
  id: string;
  type: string;
  from_id: string;
  to_id: string;
  value: { start: number; end: number; text: string; labels: string[] };
};
type Task = {
  data: { key: string; text: string };
  predictions: { result: Result[] }[];
  annotations: { result: Result[] }[];
};
const tasksOf = async (source = aSource()): Promise<Task[]> =>
  JSON.parse(await textOf('label-studio', source));

/** The labelled texts of results, each of which stands where it says; relations join two of them. */
function labelled({ data }: Task, results: Result[]): string[] {
  const regions = results.filter(({ type }) => type === 'labels');
  const ids = regions.map(({ id }) => id);
  for (const { type, from_id, to_id } of results) {
    if (type === 'relation') expect(ids).toEqual(expect.arrayContaining([from_id, to_id]));
  }
  return regions.map(({ value }) => {
    expect(byCodePoints(data.text, value.start, value.end)).toBe(value.text);
    return `${value.labels} ${value.text}`;
  });
}

test('Label Studio: what is recognised is a prediction, what the reader wrote an annotation', async () => {
  const tasks = await tasksOf();
  const rare = tasks.find(({ data }) => data.key.endsWith('rare.html'));
  if (!rare) throw new Error('no such task');
  const predicted = labelled(rare, rare.predictions[0]?.result ?? []);
  const figures = FIGURES.map((figure) => `figure ${figure}`);
  expect(predicted).toEqual(expect.arrayContaining([...figures, `official ${OFFICIAL}`]));
  expect(labelled(rare, rare.annotations[0]?.result ?? [])).toEqual(['note 😀𠮷', 'note 3.2万株']);
  // Nobody looked at the others: no annotation is not an empty one.
  expect(tasks.filter(({ annotations }) => annotations.length === 0)).toHaveLength(3);
});

test('Label Studio: decisions are annotations, and leave the predictions as they were', async () => {
  const source = aSource();
  const { text, articleKey } = source.library.versions.at(-1) ?? { text: '', articleKey: '' };
  const about = (kind: 'figure' | 'person', exact: string, verdict: 'accepted' | 'rejected') => {
    const start = text.indexOf(exact);
    const quote = describeQuote(text, { start, end: start + exact.length });
    const id = decisionId(articleKey, kind, quote);
    const time = { createdAt: EXPORTED_AT, updatedAt: EXPORTED_AT };
    const nothing = { right: null, title: null, annotationId: null };
    return { id, articleKey, kind, verdict, quote, ...nothing, ...time };
  };
  const library = {
    ...source.library,
    annotations: [],
    decisions: [about('figure', '11.6%', 'rejected'), about('person', '李明远', 'accepted')],
  };
  const tasks = await tasksOf(sourceOf(library, EXPORTED_AT));
  const rare = tasks.find(({ data }) => data.key.endsWith('rare.html'));
  if (!rare) throw new Error('no such task');
  expect(labelled(rare, rare.predictions[0]?.result ?? [])).toContain('figure 11.6%');
  expect(labelled(rare, rare.annotations[0]?.result ?? [])).toEqual([`official ${OFFICIAL}`]);
});

test('the split is of the key alone, about eight to one to one', () => {
  const splits = Array.from({ length: 10_000 }, (_, n) => splitOf(`myrb.net/html/2026/${n}.html`));
  const share = (name: string) => splits.filter((split) => split === name).length / splits.length;
  expect(share('train')).toBeCloseTo(0.8, 1);
  expect(share('dev')).toBeCloseTo(0.1, 1);
  expect(share('test')).toBeCloseTo(0.1, 1);
});

test('a sentence keeps the sentences that it quotes', () => {
  const text = '他说:“好。干!”众人笑了。\n　第二段没有句号\n“没有收尾。下一段。\n末段。';
  expect(sentenceSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '他说:“好。干!”众人笑了。',
    '第二段没有句号',
    '“没有收尾。下一段。',
    '末段。',
  ]);
});
