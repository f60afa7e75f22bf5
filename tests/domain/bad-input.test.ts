import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOSTILE } from '../../bench/recognition/hostile.ts';
import type { Span } from '../../domain/article.ts';
import type { Findings } from '../../domain/finding.ts';
import { recognize } from '../../domain/recognize.ts';

/** Every span of what was found: its own, and those within it. */
function spansOf(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(spansOf);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(spansOf);
  const { start, end, mentionStart, mentionEnd } = value as Record<string, unknown>;
  const own = [
    [start, end],
    [mentionStart, mentionEnd],
  ].filter((pair): pair is [number, number] => typeof pair[0] === 'number');
  return [...own.map(([from, to]) => ({ start: from, end: to })), ...inner];
}

/** What is wrong with findings, one word each; of a megabyte there are too many for an assertion each. */
function faultsIn(text: string, findings: Findings): string[] {
  const outside = spansOf(findings)
    .filter(({ start, end }) => !(start >= 0 && end > start && end <= text.length))
    .map(({ start, end }) => `${start}-${end} is no passage`);
  const unordered = [findings.figures, findings.persons, findings.quotations].flatMap((list) =>
    list.filter(({ start }, i) => start < (list[i - 1]?.start ?? 0)).map(() => 'out of order'),
  );
  const all = [...findings.figures, ...findings.persons, ...findings.quotations];
  const nameless = all.filter(({ rule }) => rule === '').map(() => 'without a rule');
  return [...outside, ...unordered, ...nameless];
}

const TRADITIONAL =
  '「今年產值增長百分之五,」市長羅啟明說,「目標是三億元。」據局長陳富介紹,全縣共有1,200戶。';
const ENGLISH =
  'Mayor Luo said: "GDP grew by 5.6% to $3.2 billion in 2021," and 1,200 households moved. “Good,” he said.';

describe('whatever a page holds, nothing is thrown, and what is found lies in the text', () => {
  test.each([
    ...HOSTILE.map(({ name, make }): [string, string] => [name, make(30_000)]),
    ['a megabyte without punctuation', HOSTILE[0]?.make(1_000_000) ?? ''],
    ['nothing', ''],
    ['Traditional Chinese', TRADITIONAL.repeat(200)],
    ['English', ENGLISH.repeat(200)],
    ['unpaired surrogates', `市长\ud840李\udc00云说,\ud800“增长\udfff5%。”`.repeat(500)],
    [
      'zero-width joiners',
      '市\u200d长邱\u200b允中\u200d说,\ufeff“增\u200d长5\u200b%。”'.repeat(500),
    ],
    ['mixed scripts', 'А增长5% المحافظ 市长Иванов说,“हाँ。”ﾊﾞｽ５％🚌🏽‍♀️3.2亿元'.repeat(500)],
  ])('%s', (_, text) => {
    expect(faultsIn(text, recognize(text))).toEqual([]);
  });

  test('any text', () => {
    const words = fc.constantFrom(
      ...['市长', '书记', '李云', '欧阳', '说', '表示', '“', '”', ',', '。', '\n', '增长', '同比'],
      ...['3.2', '亿元', '百分之', '五', '第', '至', '—', '%', '2021年', '1—9月', '(', ')', '、'],
    );
    const pieces = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        expect(faultsIn(text, recognize(text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
