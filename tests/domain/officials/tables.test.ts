import { describe, expect, test } from 'vitest';
import { HISTORICAL } from '../../../domain/officials/historical.ts';
import { wordAt } from '../../../domain/officials/lexicon.ts';
import { surnameCost, syllableCost } from '../../../domain/officials/name-costs.ts';
import { JAPANESE_SURNAMES, NAME_ELEMENTS } from '../../../domain/officials/name-elements.ts';
import {
  NAME_CHARACTERS,
  SURNAME_COSTS,
  WORD_FIRSTS,
  WORD_GROUPS,
} from '../../../domain/officials/name-statistics.ts';
import { NEWS_WORDS, NO_NAMES, SPEECH_VERBS } from '../../../domain/officials/news-words.ts';
import { BEFORE_TITLES, DESCRIPTIONS } from '../../../domain/officials/organisations.ts';
import { postBeginningAt, postEndingAt } from '../../../domain/officials/post.ts';
import { BEHIND_NAMES, POSTS, PREFIXES, WEAK_POSTS } from '../../../domain/officials/posts.ts';
import { STATUS } from '../../../domain/officials/status.ts';
import { COMPOUND_SURNAMES, SURNAMES } from '../../../domain/officials/surnames.ts';
import { unpackCharacters } from '../../../domain/packed-characters.ts';

describe('the tables hold words and nothing else', () => {
  test.each<[string, Iterable<string>, number]>([
    ['surnames', SURNAMES, 600],
    ['compound surnames', COMPOUND_SURNAMES, 70],
    ['heads of titles', POSTS.keys(), 250],
    ['what stands before heads', PREFIXES, 60],
    ['titles that are words', WEAK_POSTS, 40],
    ['titles behind names', BEHIND_NAMES, 40],
    ['words of status', STATUS.keys(), 80],
    ['words before titles', BEFORE_TITLES, 150],
    ['descriptions before titles', DESCRIPTIONS, 20],
    ['verbs of speaking', SPEECH_VERBS, 50],
    ['words of news', NEWS_WORDS, 60],
    ['words that are no names', NO_NAMES, 60],
    ['parts of minority names', NAME_ELEMENTS, 100],
    ['Japanese surnames', JAPANESE_SURNAMES, 100],
    ['names of history', HISTORICAL, 100],
  ])('%s', (_, table, least) => {
    const words = [...table];
    expect(words.length).toBeGreaterThanOrEqual(least);
    for (const word of words) expect(word).toMatch(/^[\p{sc=Han}A-Za-z]+$/u);
  });

  test('every surname is one, and none of both lengths in one list', () => {
    for (const surname of SURNAMES) expect([...surname]).toHaveLength(1);
    for (const surname of COMPOUND_SURNAMES) expect([...surname]).toHaveLength(2);
  });

  test('every weak title, and every one behind names, is a title', () => {
    for (const head of [...WEAK_POSTS, ...BEHIND_NAMES]) expect(POSTS.has(head)).toBe(true);
  });

  test('every head is read from both ends, with what may stand before it', () => {
    for (const head of POSTS.keys()) {
      expect(postEndingAt(`某${head}`, head.length + 1)?.head).toBeDefined();
      expect(postBeginningAt(head, 0)?.end).toBe(head.length);
    }
    expect(postEndingAt('市常务副市长', 6)).toMatchObject({ start: 1, post: '常务副市长' });
    expect(postBeginningAt('副局长说', 0)).toMatchObject({ end: 3, head: '局长' });
  });
});

describe('the counted figures can be read', () => {
  test('words and what they are', () => {
    const firsts = unpackCharacters(WORD_FIRSTS);
    expect(WORD_GROUPS.split('|')).toHaveLength(firsts.length);
    expect(firsts).toEqual([...new Set(firsts)].sort((a, b) => a - b));
    expect(wordAt('表示', 0, 2)).toMatchObject({ kind: 'verb' });
    expect(wordAt('昨天', 0, 2)).toMatchObject({ kind: 'time' });
    expect(wordAt('的', 0, 1)).toMatchObject({ kind: 'function' });
    expect(wordAt('谭谱', 0, 2)).toBeUndefined();
    expect(wordAt('', 0, 0)).toBeUndefined();
    expect(wordAt('|', 0, 1)).toBeUndefined();
  });

  test('common surnames cost less than rare ones, and what is none is none', () => {
    expect(surnameCost('王')).toBeLessThan(surnameCost('卿'));
    expect(surnameCost('欧阳')).toBeLessThan(Infinity);
    expect(surnameCost('的')).toBe(Infinity);
    expect(unpackCharacters(NAME_CHARACTERS)).toHaveLength(SURNAME_COSTS.length);
  });

  test('foreign syllables', () => {
    expect(syllableCost('斯')).toBeLessThan(syllableCost('丘'));
    expect(syllableCost('的')).toBe(Infinity);
  });
});
