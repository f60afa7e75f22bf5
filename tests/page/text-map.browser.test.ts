import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linesOf } from '../../page/lines.ts';
import { mapLines, type TextMap } from '../../page/text-map.ts';

let map: TextMap;
const show = (html: string) => {
  document.body.innerHTML = html;
  map = mapLines(linesOf(document.body));
};
beforeEach(() => show('<p>　　投资<b>3.2</b>亿元,增长5%。</p><p>第二段<i>斜</i>体。</p>'));
afterEach(() => {
  document.body.innerHTML = '';
});
const at = (words: string) => {
  const start = map.text.indexOf(words);
  return { start, end: start + words.length };
};

test('the text is the lines, without indent', () => {
  expect(map.text).toBe('投资3.2亿元,增长5%。\n第二段斜体。');
});

test.each([
  ['3.2亿元', ['3.2亿元']],
  ['投资', ['投资']],
  ['5%。\n第二段', ['5%。', '第二段']],
  ['段斜体', ['段斜体']],
])('the ranges of “%s” are %j', (words, ranges) => {
  expect(map.rangesOf(at(words)).map(String)).toEqual(ranges);
});

test('text nodes without any text, which scripts leave between elements, are nothing', () => {
  const line = document.createElement('p');
  const bold = document.createElement('b');
  bold.append('', '11.6%', '');
  line.append('', '增长', '', bold, document.createTextNode(''), '。', '');
  document.body.replaceChildren(line);
  map = mapLines(linesOf(document.body));
  expect(map.text).toBe('增长11.6%。');
  expect(map.rangesOf(at('长11.6%。')).map(String)).toEqual(['长11.6%。']);
});

test('any span of any lines has ranges that say its text, and back', () => {
  const inline = fc.constantFrom(
    '',
    '<b>甲</b>',
    '<i>11</i>.6%',
    '文字',
    ' ',
    '<br>',
    '　',
    '\u200b',
  );
  fc.assert(
    fc.property(
      fc.array(inline, { minLength: 1, maxLength: 12 }),
      fc.nat(),
      fc.nat(),
      (parts, a, b) => {
        show(`<div>字${parts.join('')}末</div>`);
        const start = a % map.text.length;
        const end = start + 1 + (b % (map.text.length - start));
        const wanted = map.text.slice(start, end);
        const said = map.rangesOf({ start, end }).map(String).join('');
        expect(said.replace(/[\s\u200b]/g, '')).toBe(wanted.replace(/\s/g, ''));
        const [first] = map.rangesOf({ start, end });
        if (first && wanted.trim() === wanted) {
          expect(map.spanOf(first)?.start).toBe(start);
          expect(map.offsetOf(first.startContainer, first.startOffset)).toBe(start);
        }
      },
    ),
  );
});

test.each<[string, (range: Range) => void, string | null]>([
  [
    'within a text node',
    (range) => {
      const node = document.querySelectorAll('p')[1]?.firstChild as Text;
      range.setStart(node, 0);
      range.setEnd(node, 2);
    },
    '第二',
  ],
  [
    'over elements',
    (range) => {
      range.setStart(document.querySelector('b')?.firstChild as Text, 0);
      range.setEnd(document.querySelector('p')?.lastChild as Text, 2);
    },
    '3.2亿元',
  ],
  [
    'of a whole element',
    (range) => range.selectNodeContents(document.querySelector('i') as Element),
    '斜',
  ],
  [
    'of everything',
    (range) => range.selectNodeContents(document.body),
    '投资3.2亿元,增长5%。\n第二段斜体。',
  ],
  [
    'of the indent only',
    (range) => {
      const node = document.querySelector('p')?.firstChild as Text;
      range.setStart(node, 0);
      range.setEnd(node, 2);
    },
    null,
  ],
])('a selection %s is “%s”', (_, select, words) => {
  const range = document.createRange();
  select(range);
  const span = map.spanOf(range);
  expect(span && map.text.slice(span.start, span.end)).toBe(words);
});

test('a text node that the page has cut since is passed over', () => {
  (document.querySelector('b')?.firstChild as Text).data = '';
  expect(map.rangesOf(at('3.2亿元')).map(String).join('')).toBe('亿元');
});

test.each<[string, boolean, () => void]>([
  ['left alone', true, () => undefined],
  ['given other text around it', true, () => document.body.prepend('编者按')],
  ['rendered anew', false, () => show(document.body.innerHTML)],
  [
    'cut short',
    false,
    () => {
      (document.querySelector('b')?.firstChild as Text).data = '';
    },
  ],
])('in a page that is %s, the text stands: %s', (_, stands, change) => {
  const before = map;
  change();
  expect(before.stands()).toBe(stands);
});

test('a place in a text node is an offset, one in any other node is none', () => {
  show('<p>  第一  段<b>增长</b></p><script>不读</script>');
  const [text, bold] = document.querySelector('p')?.childNodes ?? [];
  const data = '  第一  段';
  const offsets = [...`${data}|`].map((_, at) => map.offsetOf(text as Text, at));
  expect(offsets).toEqual([0, 0, 0, 1, 2, 3, 3, 4]);
  expect(map.offsetOf(bold?.firstChild as Text, 1)).toBe(5);
  expect(map.offsetOf(bold as Element, 0)).toBeNull();
  expect(map.offsetOf(document.querySelector('script')?.firstChild as Text, 1)).toBeNull();
});
