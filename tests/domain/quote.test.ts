import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeQuote, locateQuotes, type Placement } from '../../domain/quote.ts';

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
