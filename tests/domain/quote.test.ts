import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeQuote, locateQuotes, type Placement, type Quote } from '../../domain/quote.ts';
import { ARTICLES } from './changed-facts.ts';

const TEXT =
  '前三季度,全市规上工业增加值增长11.6%、居全省第2位,涪城区位列第68位、较去年上升6位。\n' +
  '在市交通运输局局长谭谱看来,交通运输是应对气候变化的重点领域。\n' +
  '市卫生健康委主任周云说,全年减免群众医疗费用2.5亿元,新建公办幼儿园14所。';

/** Describes `exact` in the text and finds it in what the text has become. */
function find(exact: string, edit: (text: string) => string): Placement & { now?: string } {
  const start = TEXT.indexOf(exact);
  const quote = describeQuote(TEXT, { start, end: start + exact.length });
  const [placement] = locateQuotes(edit(TEXT), [quote]);
  return placement as Placement;
}
const replace = (from: string, to: string) => (text: string) => text.replace(from, to);
const at = (placement: Placement, text: string) =>
  placement.state === 'lost' ? '' : text.slice(placement.start, placement.end);

test.each([['11.6%'], ['第2位'], ['市交通运输局局长谭谱'], ['位'], [',新建公办幼儿园14所。']])(
  '“%s” is found where it was',
  (exact) => {
    expect(find(exact, (text) => text)).toMatchObject({ state: 'in-place' });
  },
);

test('that a page writes 乾 for 干 is no change of what it says', () => {
  const text = '去年干旱严重,干部带头抗旱。';
  const quote = describeQuote(text, { start: 2, end: 6 });
  const [placement] = locateQuotes('去年乾旱嚴重,幹部帶頭抗旱。', [quote]);
  expect(placement).toMatchObject({ state: 'edited', start: 2, end: 6 });
});

test.each([
  ['a paragraph came before it', (text: string) => `今天天气很好。\n${text}`],
  ['the paragraph before it went', (text: string) => text.slice(text.indexOf('\n') + 1)],
])('a quote is moved when %s', (_, edit) => {
  const placement = find('2.5亿元', edit);
  expect(placement.state).toBe('moved');
  expect(at(placement, edit(TEXT))).toBe('2.5亿元');
});

test.each<[string, string, string, string]>([
  ['11.6%', '11.6%', '11.8%', '11.8%'],
  ['2.5亿元', '2.5亿元', '2.5万元', '2.5万元'],
  ['第2位', '第2位', '第3位', '第3位'],
  ['市交通运输局局长谭谱', '局长谭谱', '局长李某', '市交通运输局局长李某'],
  ['周云', '周云', '周芸', '周芸'],
  ['11.6%', '增长11.6%', '下降11.6%', '11.6%'],
  ['全市规上工业增加值增长11.6%', '增长', '下降', '全市规上工业增加值下降11.6%'],
  ['新建公办幼儿园14所', '14所', '14个', '新建公办幼儿园14个'],
])('“%s” with %s made %s is a changed fact, never anchored in silence', (exact, from, to, now) => {
  const placement = find(exact, replace(from, to));
  expect(placement).toMatchObject({ state: 'changed-fact', now });
});

test('a change is told in the characters in which each text says it', () => {
  const page = TEXT.replace('局长谭谱', '局長譚補').replace('变化', '變化');
  expect(find('局长谭谱', () => page)).toMatchObject({ changes: [{ old: '谭谱', new: '譚補' }] });
});

test('the change is told, old and new', () => {
  expect(find('增长11.6%', replace('11.6%', '11.8%'))).toMatchObject({
    changes: [{ old: '11.6%', new: '11.8%' }],
  });
});

test.each<[string, (text: string) => string]>([
  ['full-width marks for half-width ones', (text) => text.replaceAll(',', '，')],
  ['spaces between Chinese and digits', (text) => text.replace(/(\d+)/g, ' $1 ')],
  ['other words around the fact', replace('全年减免', '全年共减免')],
])('%s are harmless', (_, edit) => {
  const placement = find('减免群众医疗费用2.5亿元,新建', edit);
  expect(['edited', 'moved', 'in-place']).toContain(placement.state);
});

test.each<[string, string, string]>([
  ['局长谭谱', '局長譚譜', 'edited'],
  ['局长谭谱', '局長譚補', 'changed-fact'],
  ['减免群众医疗费用2.5亿元', '減免群眾醫療費用2.5億元', 'edited'],
  ['减免群众医疗费用2.5亿元', '減免群眾醫療費用2.5萬元', 'changed-fact'],
])('“%s” is “%s” on a page in Traditional characters: %s', (exact, now, state) => {
  const page = TEXT.replace(exact, now).replace('应对气候变化的重点领域', '應對氣候變化的重點領域');
  expect(find(exact, () => page)).toMatchObject({ state, now });
});

test.each([
  ['neither of two equal parts', '上升6位。', '在市交通运输', ''],
  [
    'neither of two parts with white space and without',
    '去 年 上升6位。',
    '在市交通运输局局长谭',
    '',
  ],
  ['the larger part', '年 上升6位。', '在市交', '年 上升6位。'],
  ['the larger part behind', '上升6位。', '在市交通运输局局长', '在市交通运输局局长'],
])(
  'of a quote between whose paragraphs another came in, %s is shown',
  (_, before, behind, shown) => {
    const old = TEXT.replace('去年', '去 年 ');
    const comes = '当天还举行了现场观摩会,来自各县区的代表参加。'.repeat(3);
    const exact = `${before}\n${behind}`;
    const start = old.indexOf(exact);
    const quote = describeQuote(old, { start, end: start + exact.length });
    const now = old.replace('\n', `\n${comes}\n`);
    const [placement] = locateQuotes(now, [quote], old);
    expect(at(placement as Placement, now)).toBe(shown);
  },
);

test('the mark that ends a moved paragraph is its own, not that of what now stands in its place', () => {
  const [first, second, third] = TEXT.split('\n');
  const exact = '应对气候变化的重点领域。\n市卫生健康委主任周云说';
  const start = TEXT.indexOf(exact);
  const quote = describeQuote(TEXT, { start, end: start + exact.length });
  const now = [second, first, third].join('\n');
  const [placement] = locateQuotes(now, [quote], TEXT);
  expect(at(placement as Placement, now)).toBe('应对气候变化的重点领域。');
});

test('a quote that was taken out is lost, not put on something else', () => {
  expect(find('第68位', replace('涪城区位列第68位、较去年上升6位', '')).state).toBe('lost');
});

test('in another article everything is lost', () => {
  const other = '昨日,本市召开防汛工作会议,副市长要求各部门加强值守,确保安全。';
  expect(find('11.6%', () => other)).toEqual({ state: 'lost' });
});

test.each([
  ['empty', { exact: '', prefix: '', suffix: '', start: 0, end: 0 }],
  ['of spaces only', { exact: '   ', prefix: '', suffix: '', start: 5, end: 8 }],
  ['with offsets outside', { exact: '没有这句', prefix: '甲', suffix: '乙', start: 9e9, end: 9e9 }],
  ['with lone surrogates', { exact: '\ud842', prefix: '\udc00', suffix: '', start: 0, end: 1 }],
])('a quote %s is lost without an error', (_, quote) => {
  expect(locateQuotes(TEXT, [quote])).toEqual([{ state: 'lost' }]);
});

test('any span of any text is found where it was', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }),
      fc.nat(),
      fc.nat(),
      (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const [placement] = locateQuotes(text, [describeQuote(text, { start, end })]);
        expect(placement).toEqual({ state: 'in-place', start, end });
      },
    ),
  );
});

/** An edit that leaves every other character where it is: cut, put in, or replace. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  cut: fc.nat(6),
  put: fc.constantFrom('', '新', '。', '其中', '\n据介绍，', '3'),
});

test('after any edits a quote that is placed shares a character with what is left of it', () => {
  const article = fc.constantFrom(...ARTICLES.map(({ text }) => text));
  const edits = fc.array(edit, { maxLength: 12 });
  const place = fc.record({
    at: fc.double({ min: 0, max: 0.98, noNaN: true }),
    length: fc.integer({ min: 2, max: 60 }),
  });
  fc.assert(
    fc.property(
      article,
      edits,
      place,
      fc.boolean(),
      (text, made, { at: share, length }, isStored) => {
        const start = Math.floor(share * (text.length - length));
        const quote = describeQuote(text, { start, end: start + length });
        // The number of each character of the old text; what was put in has none.
        let chars = [...Array(text.length).keys()].map((i) => ({ char: text.charAt(i), id: i }));
        for (const { at: where, cut, put } of made) {
          const from = Math.floor(where * chars.length);
          const added = put.split('').map((char) => ({ char, id: -1 }));
          chars = [...chars.slice(0, from), ...added, ...chars.slice(from + cut)];
        }
        const now = chars.map(({ char }) => char).join('');
        const [placement] = locateQuotes(now, [quote], isStored ? text : undefined);
        if (!placement || placement.state === 'lost') return;
        const ids = chars.slice(placement.start, placement.end).map(({ id }) => id);
        const isLeft =
          chars.filter(({ id }) => id >= start && id < start + length).length * 2 > length;
        if (isLeft) expect(ids.some((id) => id >= start && id < start + length)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test('all quotes of a page are found at once as each by itself, where nothing is ambiguous', () => {
  for (const { text, figures, persons } of ARTICLES) {
    const quotes = [...figures, ...persons].map((span) => describeQuote(text, span));
    const now = `编者按：本文有更新。\n${text}`;
    const together = locateQuotes(now, quotes);
    expect(together.map((placement) => placement.state)).toEqual(quotes.map(() => 'moved'));
    together.forEach((placement, i) => {
      const shift = now.length - text.length;
      expect(placement).toMatchObject({ start: (quotes[i]?.start ?? 0) + shift });
    });
  }
});

test('a snapshot that does not hold the quote is not trusted', () => {
  const quote = describeQuote(TEXT, { start: 12, end: 18 });
  const now = `今天天气很好。\n${TEXT}`;
  const placement = { state: 'moved', start: 12 + now.length - TEXT.length };
  expect(locateQuotes(now, [quote], '另一篇文章的文字。'.repeat(9))).toMatchObject([placement]);
  expect(locateQuotes(now, [quote], `甲${TEXT}`)).toMatchObject([placement]);
});

const long = '某市召开会议研究部署工作并且听取汇报'.repeat(60_000);

test.each<[string, string, Quote]>([
  ['a quote of 1 MB in a text of 1 MB', `甲${long}`, bare(long)],
  ['a quote of 1 MB in a short text', TEXT, bare(long)],
  [
    'a quote of one character in a text of nothing else',
    '位'.repeat(1_000_000),
    bare('位', 5_000_001),
  ],
  ['a quote of spaces in a text of spaces', ' '.repeat(1_000_000), bare('   ', 2_000_000)],
  ['a quote at a place before the text', TEXT, bare('增长', -7)],
  ['a quote at half a character', TEXT, bare('增长', 1.5)],
])('%s is placed or lost, without an error', (_, text, quote) => {
  const [placement] = locateQuotes(text, [quote]);
  expect(placement?.state).toMatch(/moved|lost|in-place/);
});

test('rows that are no quotes are lost', () => {
  const rows = [{}, { exact: 5, prefix: null, suffix: [], start: 'x', end: Number.NaN }];
  expect(locateQuotes(TEXT, rows as unknown as Quote[])).toEqual([
    { state: 'lost' },
    { state: 'lost' },
  ]);
});

function bare(exact: string, start = 0): Quote {
  return { exact, prefix: '', suffix: '', start, end: start + exact.length };
}

test('context is cut between graphemes, never within one', () => {
  const family = '👨\u200d👩\u200d👧';
  const text = `${family.repeat(40)}增长${family.repeat(40)}`;
  const quote = describeQuote(text, { start: text.indexOf('增'), end: text.indexOf('长') + 1 });
  expect(quote.prefix).toBe(family.repeat(32));
  expect(quote.suffix).toBe(family.repeat(32));
});

test.each(['的', '位'])(
  '“%s”, which stands a thousand times, is found by its context, and lost without',
  (char) => {
    const clause = (i: number) => `第${i}项工作${char}进展${(i * 7919) % 9973}万元`;
    const text = Array.from({ length: 1000 }, (_, i) => clause(i)).join('。');
    const places = [...text.matchAll(new RegExp(char, 'g'))].map(({ index }) => index);
    expect(places).toHaveLength(1000);
    const quotes = places.map((start) => describeQuote(text, { start, end: start + 1 }));
    const now = `本报讯。${text}`;
    for (const snapshot of [text, undefined]) {
      const found = locateQuotes(now, quotes, snapshot);
      expect(found.map((one) => (one.state === 'lost' ? -1 : one.start - 4))).toEqual(places);
    }
    expect(locateQuotes(now, [bare(char)])).toEqual([{ state: 'lost' }]);
  },
);

test('whatever is stored, in whatever text, is placed within the text or lost, without an error', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('', ' ', '\u3000\u3000', '的', '位', '11.6%', '\ud842', '\udc00', '局长谭谱'),
  );
  const offset = fc.oneof(fc.integer({ min: -9, max: 400 }), fc.constantFrom(1.5, Number.NaN, 2e9));
  const quote = fc.record({
    exact: words,
    prefix: words,
    suffix: words,
    start: offset,
    end: offset,
  });
  const text = fc.oneof(words, fc.constant(TEXT), fc.constant(TEXT.repeat(3)));
  const snapshot = fc.option(text, { nil: undefined });
  fc.assert(
    fc.property(text, fc.array(quote, { maxLength: 6 }), snapshot, (now, quotes, stored) => {
      const placements = locateQuotes(now, quotes, stored);
      expect(placements).toHaveLength(quotes.length);
      for (const one of placements) {
        if (one.state === 'lost') continue;
        expect(one.start).toBeGreaterThanOrEqual(0);
        expect(one.end).toBeGreaterThan(one.start);
        expect(one.end).toBeLessThanOrEqual(now.length);
      }
    }),
    { numRuns: 400 },
  );
});

const NAMED =
  '市交通运输局局长谭谱主持会议。\n会上谭谱强调安全,村民李四表示赞成。张　三说好。\n书记邓和平出席。随后邓和平讲话,要求抓好落实。迪丽热依·买买提说。\n李　云为副市长。会后李　云和大家表态。副总裁马库斯·霍夫曼出席。后来霍夫曼点头。';

test.each<[string, string, string, string | null]>([
  ['会上谭谱强调安全', '谱', '铺', '谭谱'],
  ['村民李四表示赞成', '四', '五', '李四'],
  ['张　三说好', '三', '四', '张三'],
  ['随后邓和平讲话', '平', '萍', '邓和平'],
  ['迪丽热依·买买提说', '提', '托', '迪丽热依·买买提'],
  ['局长谭谱主持', '局长', '副局长', '市交通运输局局长'],
  ['市交通运输局局长谭谱主持会议', '市交通运输局', '市公安局', '市交通运输局局长'],
  ['李　云和大家表态', '云', '芸', '李云'],
  ['后来霍夫曼点头', '曼', '漫', '霍夫曼'],
  ['会上谭谱强调安全', '强调', '指出', null],
  ['随后邓和平讲话,要求抓好落实', '随后', '之后', null],
  ['要求抓好落实', '抓好', '做好', null],
])('in “%s”, %s made %s changes %s, with the stored text and without', (exact, from, to, name) => {
  const start = NAMED.indexOf(exact);
  const quote = describeQuote(NAMED, { start, end: start + exact.length });
  const at = start + exact.indexOf(from);
  const now = NAMED.slice(0, at) + to + NAMED.slice(at + from.length);
  for (const snapshot of [NAMED, undefined]) {
    const [placement] = locateQuotes(now, [quote], snapshot);
    if (name === null) expect(placement?.state).toBe('edited');
    else expect(placement).toMatchObject({ state: 'changed-fact', changes: [{ old: name }] });
  }
});

test('where a clause was taken out, what stands before it stays part of the quote', () => {
  const old =
    '7月16日上午,市中级人民法院对被告人钱某甲、方某某等11人一案公开宣判。其余各案择期宣判。';
  const now = old.replace('市中级人民法院对被告人钱某甲、', '');
  const quote = describeQuote(old, { start: 0, end: old.indexOf('。') });
  const [placement] = locateQuotes(now, [quote], old);
  expect(placement).toMatchObject({ start: 0, end: now.indexOf('。') });
});
