import type { FigureKind } from '../finding.ts';

/** A unit as printed, the kind of what it counts, how it is written in `Figure.unit`, and what one of it is in that unit. */
export type Unit = { kind: FigureKind; unit: string; scale: number };

/**
 * Units and classifiers by kind. Adding one is one word: `公里`; `千米=公里` is written otherwise; `角=元*0.1` is a
 * part of another; a Latin unit is read in any case. Sources: GB 3100—93 and GB 3101—93 (units), 《现代汉语八百词》,
 * appendix of classifiers (which words count), ISO 4217 (currencies); our own choice, no text of theirs.
 */
const TABLE: readonly [FigureKind, string][] = [
  // People, and what people do
  ['count', '人 人次 件次 人份 人天 名 位 户 户次 家 口 口人=人 对 双 组 队 班 班次 代'],
  // Things, places, events
  [
    'count',
    '个 件 件(套)=件 项 条 台 台(套)=台 台套 台次 辆 辆次 艘 艘次 架 架次 列 栋 幢 座 所 间 套 处 道 层 级 把 根 片 面 盏 扇 门 门次',
  ],
  [
    'count',
    '张 份 册 本 部 篇 首 幅 段 句 步 声 集 期 版 讲 节 课时 字 堂 票 单 笔 宗 起 例 场 场次 届 次 趟 轮 遍 回 批 批次 顿',
  ],
  ['count', '头 匹 尾 羽 只 支 棵 株 株次 粒 颗 枚 束 朵 窝 眼 口井 床 张床 席 桌 碗 杯 餐'],
  [
    'count',
    '种 类 款 样 剂次 剂 针 针次 管 瓶 箱 桶 袋 包 盒 罐 车 车次 车位 泊位 床位 学位 工位 标箱 吨次 小时次',
  ],
  ['count', '村 镇 乡镇 县 社区 市州 区县 县区'],
  [
    'money',
    '元 元人民币=元 人民币元=元 块钱=元 块=元 毛=元*0.1 毛钱=元*0.1 角=元*0.1 人民币=元 蚊=元',
  ],
  [
    'money',
    '元/亩 元/吨 元/平方米 元/公斤 元/斤 元/度 元/千瓦时 元/人 元/月 元/年 元/天 元/立方米',
  ],
  [
    'money',
    '美元 美金=美元 港元 港币=港元 欧元 日元 英镑 韩元 澳元 加元 新元 台币=新台币 新台币 卢布 卢比 法郎 瑞士法郎 泰铢 澳门元 令吉',
  ],
  ['percent', '% ‰'],
  ['percentage-point', '个百分点 百分点=个百分点'],
  [
    'duration',
    '年 天 小时 个小时=小时 个钟头=小时 个钟=小时 分钟 秒 秒钟=秒 毫秒 周 个星期=周 个多小时=小时 个多星期=周 个多月=个月 个多世纪=世纪 星期=周 个月 夜 晚 昼夜 学时 工作日 个工作日',
  ],
  ['duration', '个季度 季度=个季度 个学期 学期=个学期 学年 世纪 个世纪=世纪 刻钟 周年'],
  ['age', '岁 周岁'],
  [
    'area',
    '亩 公顷 平方公里 平方千米=平方公里 平方米 平米=平方米 平方=平方米 ㎡=平方米 m²=平方米 m2=平方米 km²=平方公里 平方厘米',
  ],
  [
    'length',
    '公里 千米=公里 里 华里=里 英里 海里 米 公尺=米 厘米 公分=厘米 毫米 微米 纳米 英尺 英寸 光年 km=公里 m=米 cm=厘米 mm=毫米 nm=纳米',
  ],
  ['weight', '吨 公斤 千克 斤 克 毫克 两 克拉 盎司 kg=公斤 g=克 mg=毫克 t=吨'],
  ['temperature', '℃ 摄氏度=℃ °C=℃ 度=℃ °=℃ 华氏度=℉ ℉'],
  [
    'energy',
    '千瓦 兆瓦 瓦 千瓦时 千伏 千伏安 兆伏安 伏 焦耳 大卡 千卡 马力 GWh MWh kWh GW MW kW kV kVA',
  ],
  ['multiple', '倍'],
  ['rank-change', '位次=位 名次=位 个位次=位 个名次=位'],
  [
    'other-quantity',
    '立方米 m³=立方米 m3=立方米 立方=立方米 方 升 公升=升 毫升 加仑 L=升 ml=毫升 立方厘米 方/日',
  ],
  [
    'other-quantity',
    '公里/小时 千米/小时=公里/小时 公里每小时=公里/小时 千米每小时=公里/小时 km/h=公里/小时 米/秒 立方米/秒 立方米每秒=立方米/秒 米每秒=米/秒 立方米/日 吨/日 吨/年 转 转/分',
  ],
  [
    'other-quantity',
    '个基点 基点=个基点 毫克/100毫升 mg/100ml=毫克/100毫升 兆 兆帕 分贝 赫兹 流明 微克/立方米 微克每立方米=微克/立方米 毫克/升 毫克每升=毫克/升 毫克/立方米 μg/m³=微克/立方米 个/立方厘米 个/平方公里 人/平方公里 分',
  ],
  ['other-quantity', '字节 千字节 兆字节 KB MB GB TB PB Mbps=兆 G ppm'],
];

function unitsOf([kind, words]: readonly [FigureKind, string]): [string, Unit][] {
  return words.split(' ').flatMap((word): [string, Unit][] => {
    const [name = '', written = name] = word.split('=');
    if (written === '') return [];
    const [unit = '', scale = '1'] = written.split('*');
    return [[name, { kind, unit, scale: Number(scale) }]];
  });
}

export const UNITS: ReadonlyMap<string, Unit> = new Map(TABLE.flatMap(unitsOf));

/** What a classifier may begin instead: 3项目, 十字路口, 两部门 count no 项, 字, 部. By unit, the characters that follow. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map(
  (
    '项:目 部:件门分队署委 门:槛类户票牙帘柱铃 人:民 车:道间 座:谈右 组:织 支:持部付行队委 级:别 代:表 天:然空 面:积 条:件 场:地所馆 台:湾风阶 ' +
    '名:单校 处:理置罚 份:额 期:间限末 类:似型 款:项 年:级龄代轮货终味 方:面案式法向针 层:面次级 道:路 只:有要能是 个:体别性 ' +
    '家:庭长具族校乡 位:于置 首:次批届席个 种:植子粮养 对:于外接照比口 把:关握控手 根:据本 块:链 片:区 笔:者记试 单:位独元 例:如外子会行 ' +
    '起:来草诉步点源 样:方本品机式 套:路餐 幅:度 班:级子 户:籍外型 村:民委庄 县:域城委长级 镇:长 周:边围年岁 分:别布析类公局 ' +
    '本:次市县地科 口:岸腔碑 手:续机术 头:部条 里:程面 枚:举 段:落 顿:时 集:体团中合 版:本权 节:约能目日 字:号排典 票:据 次:序日 回:收到应复来 ' +
    '宗:教旨族 批:准复发评 区:域别间 米:饭粉线 度:假过 秒:杀 夜:间市色 晚:上会间 时:间候'
  )
    .split(' ')
    .map((entry) => entry.split(':'))
    .map(([unit = '', behind = '']) => [unit, behind]),
);

const LATIN = /^[A-Za-zμ]/;
type Named = { name: string; unit: Unit; isLatin: boolean; otherWords: string };
/** The names by their first character in either case, longest first, so that 公里/小时 goes before 公里. */
const BY_FIRST: ReadonlyMap<string, readonly Named[]> = (() => {
  const names = [...UNITS]
    .sort(([a], [b]) => b.length - a.length)
    .map(([name, unit]) => {
      return { name, unit, isLatin: LATIN.test(name), otherWords: OTHER_WORDS.get(name) ?? '' };
    });
  const lower = Map.groupBy(names, ({ name }) => name.charAt(0).toLowerCase());
  return new Map(
    [...lower].flatMap(([first, those]) =>
      [first, first.toUpperCase()].map((char) => [char, those] as const),
    ),
  );
})();

/** The longest unit that begins at `at`, with the length it takes in the text. */
export function readUnit(text: string, at: number): { unit: Unit; length: number } | null {
  for (const { name, unit, isLatin, otherWords } of BY_FIRST.get(text.charAt(at)) ?? []) {
    const behind = text.charAt(at + name.length);
    const isThere = isLatin
      ? !/[A-Za-z]/.test(behind) && isLatinUnit(name, text.slice(at, at + name.length))
      : text.startsWith(name, at) && !(behind && otherWords.includes(behind));
    if (isThere) return { unit, length: name.length };
  }
  return null;
}

/** KM and km, but not Nm for nm; a single letter as it is written: 3M is no length. */
function isLatinUnit(name: string, printed: string): boolean {
  if (printed === name) return true;
  return name.length > 1 && (printed === name.toLowerCase() || printed === name.toUpperCase());
}
