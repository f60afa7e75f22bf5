import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognizeQuotations } from '../../../domain/quotations/recognize-quotations.ts';
import { recognize } from '../../../domain/recognize.ts';
import { personsIn } from './persons.ts';

type Row = [why: string, text: string, names: string[], said: string[]];

/** `罗启明 “…”` is direct, `罗启明: …` is reported. */
const said = (text: string, names: readonly string[]) =>
  recognizeQuotations(text, personsIn(text, names)).map(
    ({ speaker, direct, text: words }) => `${speaker ?? '?'}${direct ? ' ' : ': '}${words}`,
  );

const reads = (rows: Row[]) =>
  test.each(rows)('%s', (_, text, names, expected) => {
    expect(said(text, names)).toEqual(expected);
  });

describe('direct, by what is around the marks', () => {
  reads([
    [
      'who speaks stands behind, with where and how',
      '“沟渠要提前清。”在田埂上,技术员陈富一边比划一边对村民说。',
      ['陈富'],
      ['陈富 “沟渠要提前清。”'],
    ],
    ['before, with a colon', '陈富连连摆手说:“不行不行。”', ['陈富'], ['陈富 “不行不行。”']],
    ['before, with a comma', '陈富说,“再等一天。”', ['陈富'], ['陈富 “再等一天。”']],
    ['before, with nothing between', '陈富喊“快来人”,转身就跑。', ['陈富'], ['陈富 “快来人”']],
    [
      'between two halves',
      '“孩子上学近了,”赵敏说,“再也不用租房。”',
      ['赵敏'],
      ['赵敏 “孩子上学近了,”', '赵敏 “再也不用租房。”'],
    ],
    [
      'his words, and whose they are',
      '“账要算细。”陈富的话引来一片掌声。',
      ['陈富'],
      ['陈富 “账要算细。”'],
    ],
    ['a judgement, a view', '对这场比赛,陈富的评价是“好看”。', ['陈富'], ['陈富 “好看”']],
    [
      'what somebody keeps saying',
      '“群众满意,再苦也值。”这是陈富常说的一句话。',
      ['陈富'],
      ['陈富 “群众满意,再苦也值。”'],
    ],
    [
      'a letter and a batch instruction',
      '陈富作出批示:“一查到底。”赵敏在信中写道:“一切都好。”',
      ['陈富', '赵敏'],
      ['陈富 “一查到底。”', '赵敏 “一切都好。”'],
    ],
    [
      'a gesture behind',
      '“以前要跑五趟。”个体户赵敏竖起大拇指。',
      ['赵敏'],
      ['赵敏 “以前要跑五趟。”'],
    ],
    [
      'who acts right behind words that stand alone',
      '“要不是你们,后果不堪设想。”赵敏拉着陈富的手不放。',
      ['赵敏', '陈富'],
      ['赵敏 “要不是你们,后果不堪设想。”'],
    ],
    [
      'also behind when and where',
      '“谢谢你们!”11月5日,赵敏送来一面锦旗。',
      ['赵敏'],
      ['赵敏 “谢谢你们!”'],
    ],
    [
      'nobody behind: who the text was about',
      '时传秋的徒弟安然今年26岁。“我们村到乡上19公里。”',
      ['时传秋', '安然'],
      ['安然 “我们村到乡上19公里。”'],
    ],
    [
      'a sentence of somebody’s, without a word of saying',
      '陈富的嗓子已经哑了,“宁听骂声,不听哭声。”',
      ['陈富'],
      ['陈富 “宁听骂声,不听哭声。”'],
    ],
    [
      'the sentence in which the words stand goes before the next',
      '赵敏在江边看了一上午,“真美!”会长陈富提醒,别走太近。',
      ['赵敏', '陈富'],
      ['赵敏 “真美!”', '陈富: 别走太近'],
    ],
    [
      'two that stand side by side',
      '“什么时候投产?”“钱够不够?”陈富不时询问。',
      ['陈富'],
      ['陈富 “什么时候投产?”', '陈富 “钱够不够?”'],
    ],
    [
      'who answers has not asked',
      '陈富走进大棚。“收成怎么样?”“好得很。”赵敏乐呵呵地回答。',
      ['陈富', '赵敏'],
      ['陈富 “收成怎么样?”', '赵敏 “好得很。”'],
    ],
    [
      'over paragraphs',
      '陈富顿了顿。\n“很多人问我苦不苦。\n“那天以后,我再没哭过。”',
      ['陈富'],
      ['陈富 “很多人问我苦不苦。\n“那天以后,我再没哭过。”'],
    ],
    ['corner brackets', '陳富說:「這裡很好。」', ['陳富'], ['陳富 「這裡很好。」']],
    ['straight marks', '陈富说:"很好。"', ['陈富'], ['陈富 "很好。"']],
    ['wide marks', '陈富说：“很好。”', ['陈富'], ['陈富 “很好。”']],
  ]);
});

describe('who is meant', () => {
  reads([
    [
      'he and she are whom the text was about',
      '陈富主持会议。他说:“要快。”',
      ['陈富'],
      ['陈富 “要快。”'],
    ],
    [
      'not who came along',
      '陈富来到工地。赵敏参加调研。他强调,安全第一。',
      ['陈富', '赵敏'],
      ['陈富: 安全第一'],
    ],
    [
      'not who speaks to her',
      '赵敏今年81岁。儿子陈富劝她歇一歇,她总是摆摆手:“闲不住。”',
      ['赵敏', '陈富'],
      ['赵敏 “闲不住。”'],
    ],
    [
      'nor to whom, nor whose words were heard',
      '陈富对赵敏说,明天再来。听取赵敏汇报后,陈富强调,不能等。',
      ['陈富', '赵敏'],
      ['陈富: 明天再来', '陈富: 不能等'],
    ],
    [
      'roles are given as they stand',
      '“太方便了。”一位乘客说。有人问:“贵不贵?”',
      [],
      ['一位乘客 “太方便了。”', '有人 “贵不贵?”'],
    ],
    [
      'an office has a voice only by its people',
      '市住建局相关负责人表示,明年启动。该负责人还说,不收一分钱。',
      [],
      ['市住建局相关负责人: 明年启动', '该负责人: 不收一分钱'],
    ],
    ['and 有关 is no 有', '区纪委有关负责人说过,要严查。', [], ['区纪委有关负责人: 要严查']],
    [
      'a name behind a title that nobody recognised',
      '副局长欧阳锋表示,方案已经定了。',
      [],
      ['欧阳锋: 方案已经定了'],
    ],
    [
      'whoever is named behind marks is taken at the word',
      '“我回来看看老家。”台商阿明说。',
      [],
      ['台商阿明 “我回来看看老家。”'],
    ],
    ['in brackets nobody speaks', '(记者白露)晚报5日报道称,有雨。', ['记者 白露'], []],
  ]);
});

describe('reported', () => {
  reads([
    [
      'from the comma to the end of the sentence',
      '陈富表示,账要算细,钱要花好。然后散会。',
      ['陈富'],
      ['陈富: 账要算细,钱要花好'],
    ],
    ['without a comma', '陈富表示将尽快动工。', ['陈富'], ['陈富: 将尽快动工']],
    ['to somebody', '陈富告诉记者,路通了。', ['陈富'], ['陈富: 路通了']],
    ['by somebody’s account', '据陈富介绍,路长3公里。', ['陈富'], ['陈富: 路长3公里']],
    ['as a view', '在局长陈富看来,“双碳”是大事。', ['陈富'], ['陈富: “双碳”是大事']],
    [
      'a whole sentence in marks behind the comma is direct',
      '陈富说,“一号工程。”这几个字要记牢。',
      ['陈富'],
      ['陈富 “一号工程。”'],
    ],
    [
      'names of things in marks belong to the clause',
      '陈富说,“十四五”期间要建“口袋公园”10个。',
      ['陈富'],
      ['陈富: “十四五”期间要建“口袋公园”10个'],
    ],
    [
      'a second verb of the same sentence',
      '陈富率队调研,强调要抢工期。',
      ['陈富'],
      ['陈富: 要抢工期'],
    ],
    [
      'an account with a colon',
      '陈富算了一笔账:一亩能挣8000元。',
      ['陈富'],
      ['陈富: 一亩能挣8000元'],
    ],
    ['a heading', '陈富:以更大力度抓落实\n会议昨日召开。', ['陈富'], ['陈富: 以更大力度抓落实']],
    [
      'words in marks that follow are another quotation',
      '陈富说,方案还在改,“大家不要轻信传言。”',
      ['陈富'],
      ['陈富: 方案还在改', '陈富 “大家不要轻信传言。”'],
    ],
  ]);
});

describe('nobody’s words', () => {
  reads([
    [
      'only the hearer behind the verb',
      '“喝了酒就别碰方向盘。”陈富提醒广大驾驶人。',
      ['陈富'],
      ['陈富 “喝了酒就别碰方向盘。”'],
    ],
    [
      'the hearer without a mark behind',
      '陈富提醒农户及时加固大棚。',
      ['陈富'],
      ['陈富: 及时加固大棚'],
    ],
    [
      'whose account it is does not speak on',
      '陈富算的账,村民赵敏最清楚。她说:“一亩多收八百。”',
      ['陈富', '赵敏'],
      ['赵敏 “一亩多收八百。”'],
    ],
    ['institutions', '会议指出,要坚持。全会强调,要落实。警方提醒,慢行。', [], []],
    ['an institution behind a name', '陈富主持的会议指出,要坚持。', ['陈富'], []],
    ['everybody at once', '与会者纷纷表示,将努力。', [], []],
    ['a notice on a wall', '墙上写着:“团结、勤奋。”陈富走了进来。', ['陈富'], []],
    ['slogans, nicknames, coinages', '“双减”落地,陈富被称为“钢铁侠”。', ['陈富'], []],
    ['thanks and congratulations', '陈富对大家表示衷心感谢,并合影。', ['陈富'], []],
    ['a noun', '陈富作了汇报,介绍了有关情况。', ['陈富'], []],
    ['小说, 访问, 说明', '陈富的小说,访问量不小,请看说明,谢谢。', ['陈富'], []],
    ['whoever calls the police', '报警人称,车被偷了。', [], []],
    ['what a reporter notices', '记者发现,车很多。', [], []],
    ['a heading of a list', '时间:明天\n地点:广场', [], []],
  ]);
});

describe('interviews', () => {
  test('each answer is one quotation, without marks', () => {
    const text = [
      '记者:难在哪里?',
      '陈富:难在意见统一。有人担心采光。',
      '众口难调。',
      '网友“老渔夫”:贵吗?',
      '陈富:不贵。',
      '(整理:白露)',
    ].join('\n');
    expect(said(text, ['陈富', '记者 白露'])).toEqual([
      '陈富 难在意见统一。有人担心采光。\n众口难调。',
      '陈富 不贵。',
    ]);
  });

  test('答 is who was introduced; a label after a question is a name', () => {
    const text = '问:难吗?\n答:不难。\n记者:贵吗?\n老陈:不贵。';
    expect(said(`陈富做客直播间。\n${text}`, ['陈富'])).toEqual(['陈富 不难。', '老陈 不贵。']);
  });
});

test('titles are those told nearest to the words, and a role has none', () => {
  const text = [
    '市长邱允中说,要快。邱允中强调,要稳。有人问:“何时?”',
    '十年后,市委书记邱允中表示,还要快。“更要稳。”市委书记邱允中说。',
  ].join('\n');
  const found = recognize(text).quotations.map(({ text: words, titles }) => [
    words,
    titles.map((title) => title.text).join(),
  ]);
  expect(found).toEqual([
    ['要快', '市长'],
    ['要稳', '市长'],
    ['“何时?”', ''],
    ['还要快', '市委书记'],
    ['“更要稳。”', '市委书记'],
  ]);
});

test('of any text, quotations are passages of it in order, and overlap nowhere', () => {
  const pieces = fc.constantFrom(
    ...['“', '”', '‘', '’', '「', '」', '"', ',', '。', ':', '?', '\n', ' ', '的话', '看来'],
    ...['陈富', '他', '她', '有人', '记者', '会议', '表示', '说', '告诉', '在', '强调', '将', '好'],
    ...['\ud800', '\u200d', '\ue000', '\ue002', '𬍛'],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
      const text = parts.join('');
      let reached = 0;
      for (const one of recognizeQuotations(text, personsIn(text, ['陈富']))) {
        expect(one.start).toBeGreaterThanOrEqual(reached);
        expect(one.end).toBeGreaterThan(one.start);
        expect(one.text).toBe(text.slice(one.start, one.end));
        expect(one.speaker).not.toBe('');
        reached = one.end;
      }
      expect(reached).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 400 },
  );
});
