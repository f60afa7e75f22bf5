import { readFileSync, writeFileSync } from 'node:fs';
import { countNames, type Mention, readDictionary, readMentions, type Word } from './counts.ts';
import { classOf, packCosts, packWords } from './pack.ts';

const TARGET = new URL('../../domain/officials/name-statistics.ts', import.meta.url);

/**
 * `node tools/train-names/main.ts jieba.dict.utf8 persons.jsonl` writes `domain/officials/name-statistics.ts`: the same
 * input, the same file. The dictionary is jieba's (MIT), the sentences are AISHELL-NER's (Apache-2.0); see
 * `docs/decisions/`, “Names are weighed against words”.
 */
function main([dictionary, persons]: readonly string[]): number {
  if (!dictionary || !persons) {
    process.stderr.write('train-names: name jieba’s dictionary and AISHELL-NER’s persons.jsonl\n');
    return 2;
  }
  const words = readDictionary(readFileSync(dictionary, 'utf8'));
  const mentions = readMentions(readFileSync(persons, 'utf8'));
  writeFileSync(TARGET, moduleOf(words, mentions));
  return 0;
}

function moduleOf(words: readonly Word[], mentions: readonly Mention[]): string {
  const { surnames, single, first, second, transliterated } = countNames(words, mentions);
  const { firsts, groups } = packWords(words);
  const { characters, rows } = packCosts({
    SURNAME: { counts: surnames, least: 1 },
    SINGLE: { counts: single, least: 1 },
    FIRST: { counts: first, least: 1 },
    SECOND: { counts: second, least: 1 },
    SYLLABLE: { counts: transliterated, least: 2 },
  });
  const costs = Object.entries(rows).map(
    ([name, row]) => `export const ${name}_COSTS =\n  '${row}';\n`,
  );
  return `// Written by tools/train-names. Counted in jieba's dictionary (MIT, Sun Junyi) and AISHELL-NER (Apache-2.0,
// Beijing Shell Shell Technology and the authors of AISHELL-NER); see NOTICE. Costs are negative natural logarithms.

/** The first characters of words, packed, and for each its words; see \`lexicon.ts\`. */
export const WORD_FIRSTS =
  '${firsts}';
export const WORD_GROUPS =
  '${groups}';

/** The characters of names, packed, and for each a letter: how seldom surnames, given names and foreign names have it. */
export const NAME_CHARACTERS =
  '${characters}';
${costs.join('')}
/** What the first word behind a name costs by its class. */
export const FOLLOWER_COSTS = ${JSON.stringify(followers(words, mentions)).replaceAll('"', '').replaceAll(',', ', ').replaceAll(':', ': ').replace('{', '{ ').replace('}', ' }')};
`;
}

/** How much rarer each class of words is behind a name than anywhere. */
function followers(words: readonly Word[], mentions: readonly Mention[]): Record<string, number> {
  const known = new Map(words.map((word) => [word.word, word]));
  const anywhere = { noun: 1, verb: 1, function: 1, time: 1 };
  for (const { tag, count } of words) anywhere[classOf(tag)] += count;
  const behind = { noun: 1, verb: 1, function: 1, time: 1 };
  for (const { after } of mentions) {
    const word = [4, 3, 2, 1].map((length) => known.get(after.slice(0, length))).find(Boolean);
    if (word && after) behind[classOf(word.tag)]++;
  }
  const sum = (counts: Record<string, number>) =>
    Object.values(counts).reduce((total, count) => total + count, 0);
  return Object.fromEntries(
    (['noun', 'verb', 'function', 'time'] as const).map((name) => {
      const ratio = behind[name] / sum(behind) / (anywhere[name] / sum(anywhere));
      return [name, Math.round(-10 * Math.log(ratio)) / 10];
    }),
  );
}

process.exitCode = main(process.argv.slice(2));
