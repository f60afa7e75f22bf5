import type { GoldArticle } from './gold.ts';

/** Ordinary names, common and rare surnames, of two characters and three; nobody in particular. */
const NAMES = (
  '王志强 李国华 张晓燕 刘桂兰 陈建军 杨秀珍 赵永刚 黄丽娟 周明辉 吴海波 徐文静 孙浩然 朱家俊 胡雪松 郭子涵 ' +
  '何俊杰 高玉梅 林美玲 罗天宇 梁思远 谢丽华 宋振华 唐秋萍 韩冬梅 邓家明 曹雪琴 彭志勇 曾令军 肖正文 田雨欣 ' +
  '董文俊 袁野平 潘春燕 杜小康 叶紫嫣 程远航 苏明亮 魏东升 姚志明 卢长贵 崔永安 钟世杰 谭家勇 陆文斌 ' +
  '石国庆 廖祥文 贾宏声 夏国芳 韦光荣 付云鹏 邹家华 孟凡荣 熊开明 尹正平 薛宝琴 闫志军 侯德彪 陶慧敏 顾长林 ' +
  '郝运来 龚自强 邵逸 覃小红 武国忠 戴秀兰 莫小棋 施文清 牛满仓 葛长青 邢满堂 伍建中 倪红霞 聂海胜 章金莲 ' +
  '鲁志刚 岳红军 翟永明 殷小宝 欧阳晓光 耿长锁 焦裕民 左小青 甘雨田 尚小云 符国栋 阮小七 毕胜男 裴文忠 涂山青 ' +
  '骆玉明 窦国兴 连小英 隆国强 井国平 位国明 容祖英 卫春生 昝秀兰 粟小明 鄢平 胥国华 逯军 郜林 仝卓 阚清 谌龙 ' +
  '冉莹 宁静 郑凯 薛飞 龙飞 庞博 关晓 柳岩 苗圃 楚乔 时小春 项波 芦苇 景甜 冷锋 沙溢 劳荣 盖聂 帅克 宿静'
).split(' ');

/**
 * The labelled articles with other names in them, the `round`th choice of them: who reads names by what stands around
 * them reads these as well. Names that are spaced, withheld or in parts, and those of history, stay as they are.
 */
export function withOtherNames(article: GoldArticle, round: number): GoldArticle {
  const names = otherNames(article, round);
  const edits: Edit[] = article.persons.flatMap(({ start, end, name, coref }) => {
    const full = coref ?? name;
    const other = names.get(full);
    const printed = article.text.slice(start, end);
    if (!other || (printed !== full && printed !== full.charAt(0))) return [];
    return [{ start, end, words: printed === full ? other : surnameOf(other) }];
  });
  const at = (offset: number) =>
    edits
      .filter(({ end }) => end <= offset)
      .reduce((sum, { start, end, words }) => sum + words.length - (end - start), offset);
  const moved = <Thing extends { start: number; end: number }>(thing: Thing): Thing => ({
    ...thing,
    start: at(thing.start),
    end: at(thing.end),
  });
  const renamed = (name: string) => names.get(name) ?? name;
  return {
    ...article,
    text: replaced(article.text, edits),
    figures: [],
    persons: article.persons.map((person) => ({
      ...moved(person),
      name: renamed(person.name),
      coref: person.coref && renamed(person.coref),
      titles: person.titles.map((title) =>
        title.start === undefined ? title : { ...title, start: at(title.start) },
      ),
    })),
    quotes: article.quotes.map((quote) => ({
      ...moved(quote),
      speaker: quote.speaker && renamed(quote.speaker),
    })),
  };
}

type Edit = { start: number; end: number; words: string };

function otherNames({ id, text, persons }: GoldArticle, round: number): Map<string, string> {
  const free = NAMES.filter((name) => !text.includes(name));
  let next = [...id].reduce((sum, char) => sum * 31 + char.charCodeAt(0), round * 7919);
  const names = new Map<string, string>();
  const spaced = new Set(
    persons
      .filter(({ start, end }) => /\s/.test(text.slice(start, end)))
      .map(({ name, coref }) => coref ?? name),
  );
  for (const { name, coref, kind } of persons) {
    const full = coref ?? name;
    const isPlain = /^\p{sc=Han}{2,3}$/u.test(full) && !full.includes('某') && !spaced.has(full);
    if (!isPlain || kind === 'historical' || names.has(full)) continue;
    next = (next * 1103515245 + 12345) % 2147483648;
    const [chosen] = free.splice(next % free.length, 1);
    if (chosen) names.set(full, chosen);
  }
  return names;
}

const surnameOf = (name: string): string => (name.startsWith('欧阳') ? '欧阳' : name.charAt(0));

function replaced(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, words } of edits) {
    result += text.slice(from, start) + words;
    from = end;
  }
  return result + text.slice(from);
}
