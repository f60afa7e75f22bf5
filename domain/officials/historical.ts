import { readName, TRUST } from './name.ts';
import { mention, type People } from './people.ts';
import { longestAt, wordTable } from './word-table.ts';

/** Persons of history that local news quotes and compares with. Common knowledge, our own list, sorted by code point. */
export const HISTORICAL: ReadonlySet<string> = new Set(
  (
    '严复 乾隆 于谦 何绍基 关羽 冰心 刘伯温 刘备 刘禹锡 刘邦 努尔哈赤 包拯 华佗 史可法 司马光 ' +
    '司马相如 司马迁 吕布 吴承恩 吴道子 周敦颐 周瑜 和珅 唐伯虎 唐慎微 商鞅 墨子 大禹 姜维 ' +
    '嫘祖 孔子 孙中山 孙思邈 孙权 孙武 孟子 孟浩然 屈原 岳飞 左宗棠 巴金 庄子 康有为 康熙 ' +
    '张之洞 张仲景 张献忠 张衡 张飞 张骞 徐志摩 徐霞客 忽必烈 成吉思汗 戚继光 扁鹊 扬雄 文同 ' +
    '文天祥 文成公主 文翁 施耐庵 曹操 曹植 曹禺 曹雪芹 曾国藩 曾巩 朱元璋 朱熹 朱自清 李世民 ' +
    '李冰 李商隐 李时珍 李清照 李煜 李白 李自成 李调元 李鸿章 杜牧 杜甫 杨升庵 杨慎 杨贵妃 ' +
    '林则徐 柳宗元 梁启超 欧阳修 武则天 毕昇 沈括 沙汀 海瑞 玄奘 王勃 王夫之 王安石 王昭君 ' +
    '王维 王羲之 王阳明 班固 白居易 祖冲之 秦始皇 秦良玉 纪晓岚 纳兰性德 罗贯中 老舍 艾芜 ' +
    '花木兰 苏东坡 苏洵 苏轼 苏辙 范仲淹 范成大 范蠡 茅盾 荀子 落下闳 蒋琬 蒲松龄 蔡伦 薛涛 ' +
    '袁枚 西施 诸葛亮 谭嗣同 貂蝉 费祎 贺知章 贾岛 赵云 辛弃疾 邓艾 郑和 郑成功 郑板桥 郭沫若 ' +
    '陆游 陈子昂 陈寿 陶渊明 雍正 霍去病 韩信 韩愈 韩非子 顾炎武 颜真卿 魏征 魏源 鲁班 鲁迅 ' +
    '黄宗羲 黄庭坚 黄道婆 龚自珍'
  ).split(' '),
);

/** Places, works and prizes bear their names: 李白故里, 文同中学, 鲁迅文学奖. */
const BEARS_NAME =
  /^(?:故里|故居|故城|纪念|祠|墓|路|街|大道|大街|楼|阁|亭|公园|广场|小学|中学|学校|大学|学院|文学|文化|诗歌|杯|奖|像|雕|村|镇|乡|社区|书院|书屋|博物|艺术|大桥|桥|湖|井|台|山|医|酒|宴|菜|肉|鱼|豆|鸡|传|全集|文集|诗集|诗选)/;

const NAMES = wordTable(HISTORICAL);

/** Does a name of history begin at an offset? */
export function isHistoricalAt(text: string, at: number): boolean {
  return longestAt(NAMES, text, at) !== undefined;
}

/** 袁枚的诗: names of history stand without a title. */
export function addHistorical(text: string, found: People): void {
  for (let index = 0; index < text.length; index++) {
    const name = longestAt(NAMES, text, index);
    if (!name) continue;
    const end = index + name.length;
    if (BEARS_NAME.test(text.slice(end, end + 2)) || isLonger(text, index, end)) continue;
    const known = found.at(index);
    // 电商园负责人商鞅: who holds a post in an organisation is of today.
    if (known?.end === end && !known.titles.some(({ org }) => org !== null)) {
      found.replace({ ...known, kind: 'historical' });
    }
    found.add(mention({ start: index, end, name }, 'historical', 'name-of-history'));
  }
}

/** 陆游川说: somebody is named after him. */
function isLonger(text: string, start: number, end: number): boolean {
  const name = readName(text, start, TRUST.none);
  return name !== null && name.end > end && end - start > 1;
}
