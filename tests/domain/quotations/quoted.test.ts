import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotedIn } from '../../../domain/quotations/quoted.ts';

const passages = (text: string) => quotedIn(text).map(({ start, end }) => text.slice(start, end));

test.each<[why: string, text: string, found: string[]]>([
  ['each pair is a passage', '他说“好”,又说“行”。', ['“好”', '“行”']],
  ['marks within marks belong to the passage', '“我说‘不’。”', ['“我说‘不’。”']],
  ['the same marks within marks, too', '“他喊“快跑”。”完', ['“他喊“快跑”。”']],
  ['corner brackets', '他說「再說『一次』。」', ['「再說『一次』。」']],
  ['straight marks', '他说"好的。"走了', ['"好的。"']],
  ['one straight mark alone is none', '屏幕有5"大,他说“好”', ['“好”']],
  ['a mark without a partner opens nothing', '这是“什么\n他说“好”', ['“好”']],
  ['nor does one before a proper pair', '这是“什么,他说“好”', ['“好”']],
  [
    'a speech over paragraphs repeats the opening mark',
    '“第一段。\n“第二段。\n  “第三段。”完',
    ['“第一段。\n“第二段。\n  “第三段。”'],
  ],
  [
    'a paragraph in marks of its own is a passage of its own',
    '“甲。”\n“乙。”',
    ['“甲。”', '“乙。”'],
  ],
])('%s', (_, text, found) => {
  expect(passages(text)).toEqual(found);
});

test('whether the words end as a sentence does', () => {
  const ends = (text: string) => quotedIn(text).map((one) => one.ends);
  expect(ends('“好。”“好!”“好……”“他说‘好。’”“好,”“好”')).toEqual([
    'sentence',
    'sentence',
    'sentence',
    'sentence',
    'half',
    'inside',
  ]);
});

test('passages of any text follow one another and begin and end with their marks', () => {
  const marks = fc.constantFrom(
    '“',
    '”',
    '‘',
    '’',
    '「',
    '」',
    '『',
    '』',
    '"',
    '\n',
    '好',
    '。',
    ',',
  );
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 60 }), (chars) => {
      const text = chars.join('');
      let from = 0;
      for (const { start, end } of quotedIn(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(`${text[start]}${text[end - 1]}`).toMatch(/^(?:“”|「」|『』|"")$/);
        from = end;
      }
      expect(from).toBeLessThanOrEqual(text.length);
    }),
  );
});
