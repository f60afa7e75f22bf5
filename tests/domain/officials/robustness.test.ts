import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../../domain/finding.ts';
import { recognizePersons } from '../../../domain/officials/recognize-persons.ts';
import { COMPOUND_SURNAMES, SURNAMES } from '../../../domain/officials/surnames.ts';

const PIECES = [
  ...[
    '市长',
    '副局长',
    '市委书记',
    '董事长兼总裁',
    '记者',
    '教授',
    '原',
    '兼',
    '村民',
    '先生',
    '老',
    '同志',
  ],
  ...[
    '王',
    '欧阳',
    '卿官亮',
    '周云',
    '于成龙江',
    '马库斯·霍夫曼',
    '李　云',
    '张某某',
    '𬍛',
    '扎西多吉',
  ],
  ...[
    '说',
    '表示',
    '的',
    '和',
    '、',
    '，',
    '。',
    '(',
    ')',
    '\n',
    '　',
    ' ',
    '“',
    '”',
    '·',
    ':',
    '任命',
    '为',
    '职务',
  ],
  ...[
    '\ud842',
    '\udfb7',
    '\u200d',
    '\ufeff',
    'Mike',
    'ceo',
    '2021',
    '長',
    '市委常委',
    '来自',
    '《',
    '》',
    '-',
  ],
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'市长王书记云说、的·李　某。和记者马'), maxLength: 200 }),
);

describe('whatever the text', () => {
  test('a name of known parts ends with the text', () => {
    expect(recognizePersons('市长扎西多吉').map(({ end }) => end)).toEqual([6]);
  });

  test('spans lie in it, in order and apart', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const person of recognizePersons(text)) {
          expect(person.start).toBeGreaterThanOrEqual(end);
          end = person.end;
          expect(end).toBeGreaterThan(person.start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a mention holds its name and every title, and a title its organisation and post', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const person of recognizePersons(text)) holdsItsParts(text, person);
      }),
      { numRuns: 400 },
    );
  });

  test('every later mention leads to a name that was found', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const persons = recognizePersons(text);
        const names = new Set(persons.filter(({ coref }) => !coref).map(({ name }) => name));
        for (const { coref } of persons) expect(coref === null || names.has(coref)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('the same again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(recognizePersons(text)).toEqual(recognizePersons(text));
      }),
      { numRuns: 100 },
    );
  });
});

function holdsItsParts(text: string, person: Person): void {
  const { start, end, titles, stated = [], mentionStart, mentionEnd } = person;
  expect(mentionStart).toBeLessThanOrEqual(start);
  expect(mentionEnd).toBeGreaterThanOrEqual(end);
  for (const title of titles) {
    expect(title.start).toBeGreaterThanOrEqual(mentionStart);
    expect(title.end).toBeLessThanOrEqual(mentionEnd);
    expect(text.slice(title.start, title.end)).toBe(title.text);
    expect(title.text).toBe(`${title.org ?? ''}${title.post}`);
  }
  for (const post of stated) expect(text.slice(post.start, post.end)).toContain(post.post);
}

describe('names of every surname behind a title', () => {
  test.each([...COMPOUND_SURNAMES].map((surname) => [`${surname}明远`]))('%s', (name) => {
    expect(namesIn(`市教育局局长${name}表示,`)).toEqual([name]);
  });

  test('of one character', () => {
    const missed = [...SURNAMES].filter(
      (surname) =>
        surname !== '和' && namesIn(`市教育局局长${surname}建国表示,`)[0] !== `${surname}建国`,
    );
    expect(missed).toEqual([]);
  });
});

const namesIn = (text: string) => recognizePersons(text).map(({ name }) => name);

describe('a long text of nothing but', () => {
  test.each<[string, string]>([
    ['Chinese without a mark', '市委书记卿官亮强调高质量发展'],
    ['titles', '副市长'],
    ['surnames', '王'],
    ['names in a list', '市领导周云、张三、'],
    ['halves of pairs', '\ud842'],
    ['dots', '马·'],
    ['wide spaces', '李　'],
    ['withheld names', '王某某'],
    ['English', 'The mayor said on Monday that '],
    ['digits', '20211217'],
    ['brackets', '(记者 '],
    ['appointments', '\n周云为市水利局局长'],
    ['traditional characters', '市長歐陽志強表示,'],
  ])('%s', (_, piece) => {
    const text = piece.repeat(Math.ceil(30_000 / piece.length));
    expect(Array.isArray(recognizePersons(text))).toBe(true);
  });
});
