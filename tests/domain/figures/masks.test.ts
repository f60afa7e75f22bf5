import { describe, expect, test } from 'vitest';
import { ERAS } from '../../../domain/figures/eras.ts';
import * as words from '../../../domain/figures/indicator-words.ts';
import { MASKS, maskAt } from '../../../domain/figures/masks.ts';
import { NORMAL_UNITS } from '../../../domain/figures/normal-units.ts';
import { recognizeFigures } from '../../../domain/figures/recognize-figures.ts';
import { readUnit, UNITS } from '../../../domain/figures/units.ts';

/** `[what only looks like a quantity]`, at least one row for each mask. */
const ROWS: readonly [string, string][] = [
  ['document-number', '根据沱委办[〔2020〕17号]文件'],
  ['session', '市[八届人大三次会议]开幕'],
  ['session', '[第二十三次会议]通过'],
  ['quoted-name', '推进“[八大工程]”建设'],
  ['quoted-name', '落实《[五年规划]》'],
  ['name', '入围[百强]县'],
  ['name', '“[十四五]期间'],
  ['telephone', '拨打[12315]投诉'],
  ['telephone', '电话:[0816-2345678]。'],
  ['telephone', '[12345]政务热线'],
  ['era', '光绪[九年]重修'],
  ['era', '民国[31年]建成'],
  ['hour-range', '[9时至17时]开放'],
  ['date-range', '[3月5日至12日]举行'],
  ['month-range', '[1—8月]完成'],
  ['before-christ', '[前314年]建城'],
  ['year', '始建于[1766年]。'],
  ['month-of-reign', '该寺[三年]十月重建'],
  ['school-year', '[2021-2022学年]开学'],
  ['year-of-reign', '[十年](1637年)建'],
  ['date', '[2021年12月3日上午9时]开幕'],
  ['date', '[十月初]开工'],
  ['short-year', '[90年代]初'],
  ['clock', '[下午3点20分]发车'],
  ['clock-alone', '截至[16时],'],
  ['part-of-year', '[前三季度]增长'],
  ['part-of-year', '[上半年]增长'],
  ['ago', '[十多年前]的老屋'],
  ['road', '[G108]沿线'],
  ['line', '[108国道]沿线'],
  ['address', '红星路[88号]院内'],
  ['address', '一单元[501]室'],
  ['number', '[15号楼]'],
  ['ordinal', '[第三产业]发展'],
  ['version', '[2.0版]上线'],
  ['roman', '启动[Ⅲ级]响应'],
  ['model', 'T-[15]首飞'],
  ['grade', '[六年级]学生'],
  ['list-mark', '[一是]抓项目'],
  ['numbered', '感染者[1]:男'],
  ['once-in', '[五十年一遇]的洪水'],
  ['set-phrase', '[千家万户]点灯'],
  ['set-phrase', '[一砖一瓦]建起'],
  ['word', '[一些]群众'],
  ['time-run', '以[10秒35]夺冠'],
  ['event', '夺得男子[100米]冠军'],
  ['event', '[110米]栏预赛'],
  ['coordinates', '震中位于北纬[31.2度]'],
  ['ordinal', '[第二],要抓落实'],
  ['score', '以[3:1]战胜对手'],
];

describe('what only looks like a quantity', () => {
  test.each(ROWS)('%s: %s', (name, row) => {
    const start = row.indexOf('[');
    const end = row.indexOf(']') - 1;
    const found = maskAt(row.replace(/[[\]]/g, ''), start);
    expect({ name: found?.mask.name, end: found?.end }).toEqual({ name, end });
  });

  test('every mask has its row', () => {
    const shown = new Set(ROWS.map(([name]) => name));
    expect(MASKS.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });

  test('patterns are sticky, and begin with one of the characters they are tried at', () => {
    for (const { pattern, first } of MASKS) {
      expect(pattern.sticky).toBe(true);
      expect(first.length).toBeGreaterThan(0);
    }
  });

  test.each([
    '树龄300年',
    '1200年历史的古城',
    '办理时限缩短到5天',
    '投诉量下降到12件',
    '全市十分之一的人口',
    '新建5层楼房',
    '8路公交新增12辆',
    '单产居全市第二,较去年上升',
  ])('%s still says something', (text) => {
    expect(recognizeFigures(text).some(({ key }) => key)).toBe(true);
  });
});

/** Every figure of a row, with its kind; `*` marks a key one. */
function told(text: string): string {
  return recognizeFigures(text)
    .map(({ text: words, kind, key }) => `${words}:${kind}${key ? '*' : ''}`)
    .join(' ');
}

describe('a number that is called counts nothing, whatever classifier begins the word behind it', () => {
  test.each([
    ['市民可拨打12345人工服务反映问题。', '12345:identifier'],
    ['拨打95598人工坐席。', '95598:identifier'],
    ['请咨询10086人工坐席。', '10086:identifier'],
    ['拨打110件件有回音。', '110:identifier'],
    ['发现险情立即拨打119处置。', '119:identifier'],
    ['停电可电话95598处理。', '95598:identifier'],
    ['可向专线12315处理中心投诉。', '12315:identifier'],
    ['拨打120位于城东的急救站先到。', '120:identifier'],
    ['拨打110、119人员随时待命。', '110:identifier 119:identifier'],
    ['可致电96119处理。', '96119:identifier'],
    ['拨通12345人员就到。', '12345:identifier'],
    ['12345人工服务全天在线。', '12345:identifier'],
    ['新增500人工作专班。', '500人:count*'],
    ['热线受理咨询1230件。', '1230件:count*'],
    ['热线受理举报1205人次。', '1205人次:count*'],
    ['12348公证服务热线开通。', '12348:identifier'],
    ['开通1230条举报热线。', '1230条:count*'],
    ['核查举报356件,办结340件。', '356件:count* 340件:count*'],
  ])('%s %s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('a length is an event only where there is sport', () => {
  test.each([
    ['修建100米栏杆。', '100米:length*'],
    ['河岸加装500米障碍物。', '500米:length*'],
    ['新建100米接力跑道旁的围栏。', '100米:length*'],
    ['装好200米栏板。', '200米:length*'],
    ['清除河道300米障碍。', '300米:length*'],
    ['新建100米短跑道。', '100米:length*'],
    ['她在100米栏比赛中夺冠。', '100米:identifier'],
    ['小将打破110米栏全省纪录。', '110米:identifier'],
    ['女选手在400米障碍中获金牌。', '400米:identifier'],
    ['完成4×100米接力。', '100米:identifier'],
    ['女子400米外就有水源。', '400米:length*'],

    ['男子15米每秒的速度。', '15米每秒:other-quantity*'],
    ['200米蛙泳决赛。', '200米:identifier'],
  ])('%s %s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('patterns take rare characters for characters', () => {
  test.each([
    ['根据川㐂〇办〔2021〕𠮷々办15号文件', '〔2021〕𠮷々办15号:identifier'],
    ['拨打12345𠮷〇热线', '12345:identifier'],
    ['10086𠮷〇热线开通', '10086:identifier'],
    ['60岁以上𠮷老人', '60岁:age'],
  ])('%s %s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('tables', () => {
  test('no era is there twice', () => {
    expect(new Set(ERAS).size).toBe(ERAS.length);
  });

  test('no word both leads to a number and is kept whole', () => {
    for (const word of words.WHOLE)
      expect([words.LEADS.has(word), words.MOVES.has(word)]).toEqual([false, false]);
  });

  test('every unit is read whole where it stands alone', () => {
    for (const [name, unit] of UNITS) {
      expect(readUnit(name, 0)).toEqual({ unit, length: name.length });
      expect(unit.unit).not.toBe('');
      expect(unit.scale).toBeGreaterThan(0);
    }
  });

  test.each([
    ['3KM', '公里'],
    ['3Km', null],
    ['3M', null],
    ['3 kg', '公斤'],
    ['3项目', null],
    ['3部门', null],
    ['3宗教', null],
    ['3例子', null],
    ['3门票', null],
    ['3宗旨', null],
    ['3例新增', '例'],
    ['3项重点', '项'],
    ['3个月', '个月'],
    ['3公里/小时', '公里/小时'],
  ])('%s has the unit %s', (text, unit) => {
    const at = text.indexOf(' ') > 0 ? 2 : 1;
    expect(readUnit(text, at)?.unit.unit ?? null).toBe(unit);
  });

  test('what is turned into another unit is one that figures have', () => {
    const written = new Set([...UNITS.values()].map(({ unit }) => unit));
    expect(Object.keys(NORMAL_UNITS).filter((unit) => !written.has(unit))).toEqual([]);
  });
});
