import { describe, expect, test } from 'vitest';
import { packCharacters, unpackCharacters } from '../../domain/packed-characters.ts';
import { countNames, readDictionary, readMentions } from '../../tools/train-names/counts.ts';
import { classOf, packCosts, packWords } from '../../tools/train-names/pack.ts';

const DICTIONARY = [
  '表示 90000 v',
  '昨天 5000 t',
  '王小明 3 nr',
  '斯大林 9 nrt',
  '王朝 400 n',
  'bad line',
  '',
];
const SENTENCE = JSON.stringify({
  text: '记者任珊从北京获悉',
  spans: [
    { s: 2, e: 4, t: 'person' },
    { s: 5, e: 7, t: 'loc' },
  ],
});

describe('counting names', () => {
  const words = readDictionary(DICTIONARY.join('\n'));
  const mentions = readMentions(`${SENTENCE}\n`);

  test('lines that are no words are left out, and only persons are mentions', () => {
    expect(words.map(({ word }) => word)).toEqual(['表示', '昨天', '王小明', '斯大林', '王朝']);
    expect(mentions).toEqual([{ name: '任珊', after: '从北京获悉' }]);
  });

  test('every name counts once, by surname and place; foreign ones by syllable', () => {
    const { surnames, single, first, second, transliterated } = countNames(words, mentions);
    expect([...surnames]).toEqual([
      ['王', 1],
      ['任', 1],
    ]);
    expect([...single, ...first, ...second]).toEqual([
      ['珊', 1],
      ['小', 1],
      ['明', 1],
    ]);
    expect([...transliterated.keys()].join('')).toBe('斯大林');
  });
});

describe('packing', () => {
  test.each([
    ['v', 'verb'],
    ['vn', 'noun'],
    ['n', 'noun'],
    ['ad', 'function'],
    ['t', 'time'],
    ['c', 'function'],
  ])('a word tagged %s is a %s', (tag, kind) => {
    expect(classOf(tag)).toBe(kind);
  });

  test('words stand in groups by their first character, rare ones only where they begin like a name', () => {
    const { firsts, groups } = packWords(
      readDictionary(
        '表示 90000 v\n表象 20 n\n王朝 400 n\n王法 70 n\n王小明 3 nr\n王位继承 5000 n',
      ),
    );
    expect(String.fromCharCode(...unpackCharacters(firsts))).toBe('王表');
    expect(groups).toBe('.0,位继承1朝3法|.;示');
  });

  test('a word that costs what its parts cost together, or more than an unknown character, is left out', () => {
    const { firsts, groups } = packWords(
      readDictionary('一 9000000 m\n个 9000000 m\n一个 4000 m\n一天 4000 m\n丫 1 n'),
    );
    expect(String.fromCharCode(...unpackCharacters(firsts))).toBe('一个');
    expect(groups).toBe('QU天|Q');
  });

  test('costs are a letter for each character and use', () => {
    const { characters, rows } = packCosts({
      often: {
        counts: new Map([
          ['王', 50],
          ['卿', 1],
        ]),
        least: 1,
      },
      again: {
        counts: new Map([
          ['王', 1],
          ['周', 9],
        ]),
        least: 2,
      },
    });
    expect(String.fromCharCode(...unpackCharacters(characters))).toBe('卿周王');
    expect(rows).toEqual({ often: '8.0', again: '.0.' });
  });

  test.each([[['一', '丁', '七']], [['°', '㑮', '一', '龥', '\uffff']], [[]]])(
    'characters %j come back',
    (characters) => {
      const codes = characters.map((char) => char.charCodeAt(0));
      expect(unpackCharacters(packCharacters(characters))).toEqual(codes);
    },
  );
});
