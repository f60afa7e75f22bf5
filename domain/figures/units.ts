import type { FigureKind } from '../finding.ts';

/** A unit as printed, the kind of what it counts, how it is written in `Figure.unit`, and what one of it is in that unit. */
export type Unit = { kind: FigureKind; unit: string; scale: number };

const unit = (kind: FigureKind, ...names: string[]): [string, Unit][] =>
  names.map((name) => [name, { kind, unit: name, scale: 1 }]);
const alias = (kind: FigureKind, name: string, written: string, scale = 1): [string, Unit] => [
  name,
  { kind, unit: written, scale },
];

/** Classifiers that count things and people, one line per group; adding one is one word. */
const CLASSIFIERS = (
  '个 名 位 人 户 家 所 座 件 项 条 台 辆 艘 架 列 栋 幢 间 套 张 份 册 本 部 篇 首 支 只 头 匹 尾 棵 株 粒 颗 枚 把 根 块 片 面 口 ' +
  '盏 扇 门 例 起 宗 笔 单 票 场 届 次 趟 轮 遍 回 批 期 种 类 款 样 处 道 层 级 对 双 组 队 班 人次 户次 剂次 剂 车次 架次 班次 人天 ' +
  '标箱 床 管 瓶 箱 桶 袋 包 吨次 艘次 村 乡镇 县 镇 社区 小时次 门次 门课 课时 万物 声 句 步 顿 段 幅 堂 席 株次 点 余'
).split(' ');

const TABLE: readonly [string, Unit][] = [
  ...unit(
    'count',
    ...CLASSIFIERS.filter((name) => name !== '余' && name !== '点' && name !== '万物'),
  ),
  ...unit('money', '元', '美元', '港元', '欧元', '日元', '英镑', '韩元', '澳元'),
  alias('money', '元人民币', '元'),
  alias('money', '块钱', '元'),
  alias('money', '块', '元'),
  alias('money', '元/亩', '元/亩'),
  alias('money', '元/吨', '元/吨'),
  alias('money', '元/平方米', '元/平方米'),
  alias('money', '角', '元', 0.1),
  ...unit('percent', '%'),
  ...unit('percent', '‰'),
  alias('percentage-point', '个百分点', '个百分点'),
  alias('percentage-point', '百分点', '个百分点'),
  ...unit('duration', '年', '天', '小时', '分钟', '秒', '周', '夜', '学时', '工作日'),
  alias('duration', '个月', '个月'),
  alias('duration', '个多月', '个月'),
  alias('duration', '个小时', '小时'),
  alias('duration', '个多小时', '小时'),
  alias('duration', '个工作日', '个工作日'),
  alias('duration', '个星期', '周'),
  alias('duration', '秒钟', '秒'),
  alias('duration', '昼夜', '昼夜'),
  alias('duration', '年多', '年'),
  ...unit('age', '岁', '周岁'),
  ...unit('area', '亩', '公顷', '平方公里', '平方米', '平方厘米'),
  alias('area', '㎡', '平方米'),
  alias('area', '平方千米', '平方公里'),
  alias('area', '平米', '平方米'),
  ...unit('length', '公里', '米', '厘米', '毫米', '里', '海里', '纳米', '微米'),
  alias('length', '千米', '公里'),
  alias('length', 'km', '公里'),
  alias('length', 'mm', '毫米'),
  alias('length', 'cm', '厘米'),
  alias('length', 'm', '米'),
  ...unit('weight', '吨', '公斤', '斤', '克', '千克', '毫克', '标准煤'),
  alias('weight', 'kg', '公斤'),
  ...unit('temperature', '℃'),
  alias('temperature', '摄氏度', '℃'),
  alias('temperature', '度', '℃'),
  ...unit(
    'energy',
    '千瓦',
    '千瓦时',
    '兆瓦',
    '瓦',
    'GWh',
    'MWh',
    'kWh',
    'GW',
    'MW',
    'kW',
    '焦耳',
    '伏',
  ),
  ...unit('multiple', '倍'),
  ...unit('rank-change', '位次', '名次'),
  alias('rank-change', '个位次', '位'),
  alias('rank-change', '个名次', '位'),
  ...unit(
    'other-quantity',
    '立方米',
    '方',
    '升',
    '毫升',
    '公里/小时',
    '立方米/秒',
    '兆',
    '分贝',
    '赫兹',
    '微克/立方米',
    '毫克/升',
    '分',
  ),
];

export const UNITS: ReadonlyMap<string, Unit> = new Map(TABLE);
const LONGEST = Math.max(...TABLE.map(([name]) => name.length));

/** The longest unit that begins at `at`, with the length it takes in the text. */
export function readUnit(text: string, at: number): { unit: Unit; length: number } | null {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
    const found = UNITS.get(text.slice(at, at + length));
    if (found) return { unit: found, length };
  }
  return null;
}
