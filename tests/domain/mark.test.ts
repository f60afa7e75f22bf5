import { expect, test } from 'vitest';
import type { Annotation } from '../../domain/annotation.ts';
import type { Figure, Findings, Person } from '../../domain/finding.ts';
import { marksOf, type PlacedAnnotation } from '../../domain/mark.ts';
import type { Placement } from '../../domain/quote.ts';

const ALL = { figures: true, officials: true, annotations: true };
const title = {
  start: 0,
  end: 7,
  text: '市交通运输局局长',
  org: '市交通运输局',
  post: '局长',
  former: false,
};
const person = (facts: Partial<Person>): Person => ({
  start: 8,
  end: 10,
  name: '谭谱',
  kind: 'official',
  titles: [title],
  mentionStart: 0,
  mentionEnd: 10,
  coref: null,
  rule: 'r',
  ...facts,
});
const figure = (start: number, end: number, key: boolean) => ({ start, end, key }) as Figure;
const findings = (facts: Partial<Findings>): Findings => ({
  figures: [],
  persons: [],
  quotations: [],
  ...facts,
});
const placed = (placement: Placement): PlacedAnnotation => ({
  annotation: { id: 'a' } as Annotation,
  placement,
});
const spans = (marks: { type: string; start: number; end: number }[]) =>
  marks.map(({ type, start, end }) => `${type} ${start}-${end}`);

test('key figures are marks, the others are not', () => {
  const found = findings({ figures: [figure(4, 9, true), figure(0, 3, false)] });
  expect(spans(marksOf(found, [], ALL))).toEqual(['figure 4-9']);
});

test.each([
  ['official', ['official 0-10']],
  ['executive', ['official 0-10']],
  ['staff', []],
  ['citizen', []],
] as const)('a named %s gives %j', (kind, expected) => {
  expect(spans(marksOf(findings({ persons: [person({ kind })] }), [], ALL))).toEqual(expected);
});

test('a later bare mention has the titles of the first full one', () => {
  const later = person({
    start: 30,
    end: 32,
    titles: [],
    mentionStart: 30,
    mentionEnd: 32,
    coref: '谭谱',
  });
  const marks = marksOf(findings({ persons: [person({}), later] }), [], ALL);
  expect(marks.map((mark) => mark.type === 'official' && mark.titles)).toEqual([[title], [title]]);
});

test('an annotation stands where it was placed, a lost one nowhere', () => {
  const annotations = [placed({ state: 'lost' }), placed({ state: 'moved', start: 2, end: 5 })];
  expect(spans(marksOf(findings({}), annotations, ALL))).toEqual(['annotation 2-5']);
});

test('marks come in the order of the text, the longer one first', () => {
  const found = findings({ figures: [figure(2, 4, true)], persons: [person({})] });
  const annotations = [placed({ state: 'in-place', start: 2, end: 9 })];
  expect(spans(marksOf(found, annotations, ALL))).toEqual([
    'official 0-10',
    'annotation 2-9',
    'figure 2-4',
  ]);
});

test.each([
  ['figures', ['official 0-10', 'annotation 1-2']],
  ['officials', ['annotation 1-2', 'figure 3-4']],
  ['annotations', ['official 0-10', 'figure 3-4']],
] as const)('without the layer %s there are %j', (layer, expected) => {
  const found = findings({ figures: [figure(3, 4, true)], persons: [person({})] });
  const annotations = [placed({ state: 'in-place', start: 1, end: 2 })];
  expect(spans(marksOf(found, annotations, { ...ALL, [layer]: false }))).toEqual(expected);
});
