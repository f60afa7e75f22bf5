import { expect, test } from 'vitest';
import { FactReader } from '../../domain/anchoring/fact-text.ts';
import { describeQuote, locateQuotes } from '../../domain/quote.ts';
import { judge } from '../../domain/revision.ts';
import { ARTICLES, changedFacts, HARMLESS, QUOTED } from './changed-facts.ts';

/** Judges the part of a sentence between ‹ and ›. */
function judged(old: string, now: string) {
  const reader = new FactReader();
  const read = (marked: string) =>
    reader
      .open(marked.replace(/[‹›]/g, ''))
      .read({ start: marked.indexOf('‹'), end: marked.indexOf('›') - 1 });
  return judge(read(old), read(now));
}

test.each<[string, string, string, string]>([
  ['工业增加值‹增长11.6%›。', '工业增加值‹增长11.8%›。', '11.6%', '11.8%'],
  ['减免费用‹2.5亿元›。', '减免费用‹2.5万元›。', '2.5亿元', '2.5万元'],
  ['增加值增长‹11.6%›。', '增加值下降‹11.6%›。', '增长', '下降'],
  ['增加值增长了‹11.6%›。', '增加值减少了‹11.6%›。', '增长', '减少'],
  ['居全省‹第2位›。', '居全省‹第3位›。', '第2位', '第3位'],
  [
    '近日,‹市卫生健康委党委书记、主任洪亮表示›',
    '近日,‹局长、主任洪亮表示›',
    '市卫生健康委党委书记',
    '局长',
  ],
  ['旁听后,‹李大爷擦着眼泪›。', '旁听后,‹王大爷擦着眼泪›。', '李', '王'],
  ['‹无症状感染者3:党某,6岁›。', '‹无症状感染者3:铭某,6岁›。', '党某', '铭某'],
  ['‹责任编辑:李云›', '‹责任编辑:周芸›', '李云', '周芸'],
  ['‹原告周云到庭›。', '‹原告何谓到庭›。', '周云', '何谓'],
  ['‹邱市长强调,要抓好落实›。', '‹邱局长强调,要抓好落实›。', '市长', '局长'],
  ['‹汪建国获奖,突破了难关›。', '‹汪建军获奖,攻克了难关›。', '汪建国', '汪建军'],
  ['‹张伟和汪建国捐款›。', '‹李军和汪建国捐款›。', '张伟', '李军'],
  ['‹周云获得一等奖›。', '‹周芸获得一等奖›。', '周云', '周芸'],
  ['‹杜明远因病去世›。', '‹柏青山因病去世›。', '杜明远', '柏青山'],
  ['‹会议由汪建国主持›。', '‹会议由唐卫东主持›。', '汪建国', '唐卫东'],
  ['‹汪建获得一等奖›。', '‹汪建国获得一等奖›。', '汪建', '汪建国'],
  ['‹陈芳被评为先进›。', '‹陈梅被评为先进›。', '陈芳', '陈梅'],
  ['市交通运输局‹局长谭谱›看来', '市交通运输局‹局长李某›看来', '谭谱', '李某'],
  ['市卫生健康委主任‹周云›说', '市卫生健康委主任‹周芸›说', '周云', '周芸'],
  ['‹市交通运输局局长谭谱›说', '‹市公安局局长谭谱›说', '市交通运输局局长', '市公安局局长'],
  ['‹副市长王明›说', '‹市长王明›说', '副市长', '市长'],
  ['利润‹-3.5%›。', '利润‹3.5%›。', '-3.5%', '3.5%'],
  ['最低气温‹零下3℃›。', '最低气温‹3℃›。', '零下3℃', '3℃'],
  ['增长‹1.6%›。', '增长1‹1.6%›。', '1.6%', '11.6%'],
  ['投资‹2.5›亿元', '投资‹2.5›万元', '2.5亿元', '2.5万元'],
  ['‹12月22日召开›', '‹12月23日召开›', '22日', '23日'],
  ['‹昨日召开›', '‹今日召开›', '昨日', '今日'],
  ['‹超过2亿元›', '‹不足2亿元›', '超过', '不足'],
  ['占‹四分之三›。', '占‹四分之一›。', '四分之三', '四分之一'],
  ['约为‹三成五›。', '约为‹三成›。', '三成五', '三成'],
  ['产量‹翻了一番›。', '产量‹翻了两番›。', '翻了一番', '翻了两番'],
  ['‹一上午›', '‹五上午›', '一上午', '五上午'],
  ['要绕‹七十二道拐›。', '要绕‹七十二道弯›。', '七十二道拐', '七十二道弯'],
  ['新建‹14所小学›。', '新建‹14所中学›。', '14所小学', '14所中学'],
  ['今年‹新建18所›学校', '今年‹新建›学校', '18所', ''],
  ['‹全市新建14所小学,投用›。', '‹全市新建14所中学,投用›。', '14所小学', '14所中学'],
  ['‹钱多打趣说,名字叫“钱多”›。', '‹芸多打趣说,名字叫“钱多”›。', '钱多', '芸多'],
  ['‹会后请柏局长讲话›。', '‹会后请王局长讲话›。', '柏', '王'],
  ['‹来自石盘县的常思思表示›。', '‹来自石盘县的常思远表示›。', '常思思', '常思远'],
  ['会上‹谭谱常务副局长说›。', '会上‹谭谱常务副处长说›。', '常务副局长', '常务副处长'],
])('%s → %s: %s became %s', (old, now, was, is) => {
  expect(judged(old, now)).toEqual([{ old: was, new: is }]);
});

test.each<[string, string]>([
  ['‹全市,增长11.6%›。', '‹全市，增长１１．６％›。'],
  ['‹投资2.5亿元›。', '‹投资 2.5 亿元›。'],
  ['‹投资2.5亿元›。', '‹投资25000万元›。'],
  ['‹居第2位›。', '‹居第二位›。'],
  ['‹减免费用2.5亿元›。', '‹共减免费用2.5亿元›。'],
  ['‹“同比”增长11.6%›。', '‹「同比」增长11.6%›。'],
  ['‹增长11.6%›。', '‹上升11.6%›。'],
  ['‹李　云为副市长›。', '‹李云为副市长›。'],
  ['‹一定要抓好落实›。', '‹必须要抓好落实›。'],
  ['‹局长谭谱表示›,', '‹局长谭谱说›,'],
  ['‹昨日召开›', '‹昨天召开›'],
  ['‹市委副书记、市长邱允中主持›。', '‹市长邱允中主持›。'],
  ['‹市长邱允中主持›。', '‹市委副书记、市长邱允中主持›。'],
  ['(融媒体记者 ‹白露›)', '(融媒体记者 ‹许知行 白露›)'],
  ['‹大力发展江油产业›。', '‹大力发展安州产业›。'],
  ['‹张伟合作完成›。', '‹张伟签约完成›。'],
  ['‹平武县开展活动›。', '‹青川县开展活动›。'],
  ['‹方便群众办事›。', '‹便利群众办事›。'],
  ['‹成功举办活动›。', '‹圆满举办活动›。'],
  ['‹增加30家左右›。', '‹增加30家上下›。'],
  ['‹投资2.5亿元建成,投用›。', '‹投资2.5亿元修成,投用›。'],
])('%s → %s is harmless', (old, now) => {
  expect(judged(old, now)).toEqual([]);
});

test('a name that changed is told beside a figure that did', () => {
  const told = judged('‹汪建国捐出500元›。', '‹汪建军捐出600元›。');
  expect(told).toContainEqual({ old: '500元', new: '600元' });
  expect(told).toContainEqual({ old: '汪建国', new: '汪建军' });
});

test.each<[string, string]>([
  ['‹建成18所,招收9人,增长2.5%›。', '‹建成所,招收6人,增长2.5%›。'],
  ['‹建成18所,招收9人,增长2.5%›。', '‹招收6人,增长2.5%›。'],
])('%s → %s: what changed is told beside what came in its place', (old, now) => {
  expect(judged(old, now)).toContainEqual({ old: '9人', new: '6人' });
  expect(judged(old, now).filter((change) => change.new === '6人')).toHaveLength(1);
});

test.each(QUOTED)(
  'of all digits, units, signs and name characters of our articles, none changes in silence where %s is quoted',
  (_, quoted) => {
    let all = 0;
    const silent: string[] = [];
    for (const { label, old, now, fact } of changedFacts()) {
      const [placement] = locateQuotes(now, [describeQuote(old, quoted(old, fact))], old);
      all++;
      if (placement?.state !== 'changed-fact') silent.push(`${placement?.state} ${label}`);
    }
    expect(all).toBeGreaterThan(1500);
    expect(silent).toEqual([]);
  },
);

test.each(HARMLESS)(
  '%s: every fact and sentence of our articles is found, none is called changed',
  (_, edit) => {
    for (const { text, figures, persons } of ARTICLES) {
      const sentences = [...text.matchAll(/[^。\n]+。/g)].map(({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
      }));
      const quotes = [...figures, ...persons, ...sentences].map((span) =>
        describeQuote(text, span),
      );
      for (const snapshot of [text, undefined]) {
        const wrong = locateQuotes(edit(text), quotes, snapshot).flatMap((placement, i) =>
          ['in-place', 'moved', 'edited'].includes(placement.state) ? [] : [[quotes[i], placement]],
        );
        expect(wrong).toEqual([]);
      }
    }
  },
);
