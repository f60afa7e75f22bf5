import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffVersions } from '../../domain/diff-versions.ts';
import { ARTICLES } from './changed-facts.ts';

const OLD =
  '全市规上工业增加值增长11.6%,居全省第2位。市委书记王明出席会议。\n会议强调,要抓好项目建设。全年减免费用2.5亿元。';

/** What changed, with the sentences themselves. */
function changed(now: string) {
  return diffVersions(OLD, now).map(({ state, old, now: span, changes }) => ({
    state,
    old: old && OLD.slice(old.start, old.end),
    now: span && now.slice(span.start, span.end),
    changes,
  }));
}

test.each<[string, string, object[]]>([
  ['nothing', OLD, []],
  [
    'only width, quotation marks and spaces',
    OLD.replaceAll(',', '，').replace('11.6%', ' 11.6% '),
    [],
  ],
  [
    'a figure',
    OLD.replace('11.6%', '11.8%'),
    [{ state: 'changed-fact', changes: [{ old: '11.6%', new: '11.8%' }] }],
  ],
  [
    'a name',
    OLD.replace('王明', '王敏'),
    [
      {
        state: 'changed-fact',
        old: '市委书记王明出席会议。',
        changes: [{ old: '王明', new: '王敏' }],
      },
    ],
  ],
  [
    'wording',
    OLD.replace('要抓好', '要切实抓好'),
    [{ state: 'edited', now: '会议强调,要切实抓好项目建设。', changes: [] }],
  ],
  [
    'a sentence more',
    OLD.replace('\n', '\n参会人员来自各县。'),
    [{ state: 'added', old: null, now: '参会人员来自各县。' }],
  ],
  [
    'a sentence less',
    OLD.replace('会议强调,要抓好项目建设。', ''),
    [{ state: 'removed', old: '会议强调,要抓好项目建设。', now: null }],
  ],
])('%s changed', (_, now, expected) => {
  expect(changed(now)).toMatchObject(expected);
  expect(changed(now)).toHaveLength(expected.length);
});

test('any two texts are compared without an error, and every span lies within its text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(...ARTICLES.map((article) => article.text.slice(0, 400))),
  );
  fc.assert(
    fc.property(text, text, (old, now) => {
      for (const change of diffVersions(old, now)) {
        expect(old.slice(change.old?.start, change.old?.end).length).toBeLessThanOrEqual(
          old.length,
        );
        if (change.now) expect(change.now.end).toBeLessThanOrEqual(now.length);
        if (change.old) expect(change.old.end).toBeLessThanOrEqual(old.length);
      }
      expect(diffVersions(old, old)).toEqual([]);
    }),
  );
});
