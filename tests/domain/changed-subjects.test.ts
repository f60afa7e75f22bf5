import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeQuote, locateQuotes } from '../../domain/quote.ts';

const BEFORE =
  '各地推进重点工作，群众反响热烈，新的办法正在不少地方试行。大家普遍认为，这样的做法值得继续坚持下去。';
const BEHIND =
  '相关部门表示欢迎社会各界监督，公示期间可以来信来访。有关情况随后还会向社会公布，请大家留意身边的公告栏。';

/** How a quote of some words between two sentences is found where they read otherwise, with the old text kept and without. */
function found(old: string, now: string) {
  const [was, is] = [old, now].map((words) => BEFORE + words + BEHIND) as [string, string];
  const quote = describeQuote(was, { start: 0, end: was.length });
  return [was, undefined].map((snapshot) => locateQuotes(is, [quote], snapshot)[0]);
}

const statesOf = (old: string, now: string) => found(old, now).map((placed) => placed?.state);
const CHANGED = ['changed-fact', 'changed-fact'];

test.each<[string, string]>([
  ['侯平，男，汉族，大学学历。', '史平，男，汉族，大学学历。'],
  ['江卫东（男，58岁）是当地人。', '江家豪（男，58岁）是当地人。'],
  ['吴平同志逝世。', '崔桂芳同志逝世。'],
  ['薛光明不幸牺牲。', '薛涛不幸牺牲。'],
  ['“我叫马文斌。”', '“我叫龙卫东。”'],
  ['免去何秀英的局长职务。', '免去毛卫东的局长职务。'],
  ['请孟卫东同志讲话。', '请丁欣怡同志讲话。'],
  ['原告魏涛诉被告陈小云一案。', '原告苏玉兰诉被告陈小云一案。'],
])('%s → %s: another person is a changed fact', (old, now) => {
  expect(statesOf(old, now)).toEqual(CHANGED);
});

test.each<[string, string]>([
  [
    '今年以来，东城区完成固定资产投资135.2亿元、同比增长5.3%，西城区引进到位省外资金48.6亿元、同比下降2.1%。',
    '今年以来，东城区引进到位省外资金48.6亿元、同比下降2.1%，西城区完成固定资产投资135.2亿元、同比增长5.3%。',
  ],
  [
    '甲县的规模以上工业增加值总量达到35亿元，乙县的农村居民存款余额达到42亿元。',
    '甲县的农村居民存款余额达到42亿元，乙县的规模以上工业增加值总量达到35亿元。',
  ],
  [
    '今年以来，甲县引进到位省外资金48.6亿元、同比下降2.1%。乙县完成固定资产投资135.2亿元、同比增长5.3%。',
    '今年以来，甲县完成固定资产投资135.2亿元、同比增长5.3%。乙县引进到位省外资金48.6亿元、同比下降2.1%。',
  ],
  [
    '今年，甲县完成固定资产投资135.2亿元、同比增长5.3%。乙县新建改建农村公路总里程120公里。',
    '今年，甲县新建改建农村公路总里程120公里。乙县完成固定资产投资135.2亿元、同比增长5.3%。',
  ],
  ['副市长王建国主持，副市长李卫东讲话。', '副市长李卫东主持，副市长王建国讲话。'],
  ['副市长王建国、秘书长李卫东参加。', '副市长李卫东、秘书长王建国参加。'],
  ['去年完成投资5亿元，今年完成投资6亿元。', '今年完成投资5亿元，去年完成投资6亿元。'],
])('%s → %s: what is said of another one now is a changed fact', (old, now) => {
  expect(statesOf(old, now)).toEqual(CHANGED);
});

test.each<[string, string]>([
  ['副市长王建国、秘书长李卫东参加活动。', '秘书长李卫东、副市长王建国参加活动。'],
  ['王建国、张三丰、李卫东参加。', '李卫东、张三丰、王建国参加。'],
  ['副市长王建国、李卫东、陈小云参加。', '副市长李卫东、陈小云、王建国参加。'],
  ['局长王建国出席，李卫东主持。', '李卫东主持，局长王建国出席。'],
  ['会上，局长王建国主持并讲话。', '局长王建国在会上主持并讲话。'],
])('%s → %s: of the same as before, nothing changed', (old, now) => {
  expect(statesOf(old, now)).toEqual(['edited', 'edited']);
});

test('what only moved is told where it was taken out and where it came in', () => {
  const [placed] = found(
    '甲县的规模以上工业增加值总量达到35亿元，乙县的农村居民存款余额达到42亿元。',
    '甲县的农村居民存款余额达到42亿元，乙县的规模以上工业增加值总量达到35亿元。',
  );
  const changes = placed?.state === 'changed-fact' ? placed.changes : [];
  expect(changes.length).toBeGreaterThan(0);
  expect(changes.filter((change) => change.old === change.new)).toEqual([]);
});

const SURNAMES = ['侯', '吴', '薛', '崔', '孟', '陆', '韩', '沈', '郝', '贺'];
const GIVEN = ['卫东', '桂芳', '建国', '海燕', '志远', '秀英', '丽娟', '国强'];
const named = fc
  .tuple(fc.constantFrom(...SURNAMES), fc.constantFrom(...GIVEN))
  .map(([surname, given]) => surname + given);
const twoNamed = fc.uniqueArray(named, { minLength: 2, maxLength: 2 }) as fc.Arbitrary<
  [string, string]
>;

/** What is said of somebody, `#`. */
const OF_PERSON = [
  '#，男，汉族，大学学历。',
  '#，女，1985年3月生。',
  '#（男，58岁）是当地人。',
  '#同志逝世。',
  '#说，日子越过越好。',
  '#任副局长。',
  '村民#种了三亩花椒。',
  '局长#带队检查。',
  '请#同志讲话。',
  '免去#的局长职务。',
  '来自石盘县的#获得冠军。',
  '据#介绍，果子熟了。',
  '原告#诉被告一案。',
  '本报记者#报道。',
];

test('whoever is named, another one in his place is a changed fact', () => {
  fc.assert(
    fc.property(twoNamed, fc.constantFrom(...OF_PERSON), ([a, b], words) => {
      expect(statesOf(words.replace('#', a), words.replace('#', b))).toEqual(CHANGED);
    }),
  );
});

const SUBJECTS = ['东城区', '西城区', '石盘镇', '高新区', '农村居民', '一中'];
const FIGURES = ['135.2亿元', '48.6亿元', '5.3%', '12.7%', '18所', '300余户', '1200亩', '3.5万吨'];
const SAID = ['完成投资', '引进到位省外资金', '实现销售收入', '今年累计', '超过', '约为'];
const two = (words: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...words), { minLength: 2, maxLength: 2 });
const SEPARATORS = fc.constantFrom('，', '、', '；', '。', '；\n');

test('figures that two clauses exchange are changed facts', () => {
  fc.assert(
    fc.property(two(SUBJECTS), two(SAID), two(FIGURES), SEPARATORS, (who, said, [a, b], mark) => {
      const words = (first = '', second = '') =>
        `${who[0]}${said[0]}${first}${mark}${who[1]}${said[1]}${second}。`;
      expect(statesOf(words(a, b), words(b, a))).toEqual(CHANGED);
    }),
  );
});

const PREDICATES = [
  '完成固定资产投资135.2亿元、同比增长5.3%',
  '引进到位省外资金48.6亿元、同比下降2.1%',
  '新建改建农村公路总里程120公里、增长7.5%',
  '建成高标准农田总面积1200亩、减少30亩',
];

/** How a quote is found that the reader is told nothing of. */
const SILENT = /^(?:in-place|moved|edited)$/;

test('what two subjects exchange whole is a changed fact, or the quote is not found again', () => {
  fc.assert(
    fc.property(two(SUBJECTS), two(PREDICATES), SEPARATORS, (who, [a, b], mark) => {
      const words = (first = '', second = '') =>
        `今年，${who[0]}${first}${mark}${who[1]}${second}。`;
      for (const state of statesOf(words(a, b), words(b, a))) expect(state).not.toMatch(SILENT);
    }),
  );
});

test('persons who exchange what they did are changed facts', () => {
  const titles = fc.constantFrom('副市长', '局长', '县委书记', '主任', '秘书长');
  fc.assert(
    fc.property(twoNamed, titles, titles, SEPARATORS, ([a, b], first, second, mark) => {
      const words = (one: string, other: string) =>
        `${first}${one}主持${mark}${second}${other}讲话。`;
      expect(statesOf(words(a, b), words(b, a))).toEqual(CHANGED);
    }),
  );
});
