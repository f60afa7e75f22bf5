import type { PersonKind } from '../finding.ts';

const words = (kind: PersonKind, list: string): [string, PersonKind][] =>
  list.split(' ').map((word) => [word, kind]);

/** Words of mere status before a name: they make a person, not a title. Our own list, sorted by kind. */
export const STATUS: ReadonlyMap<string, PersonKind> = new Map([
  ...words(
    'citizen',
    '丈夫 业主 中学生 乘客 事主 伤者 住户 债主 儿媳 儿子 养殖大户 养殖户 农场主 农户 农民 ' +
      '农民工 农民工代表 创业者 初中生 原告 受害人 受害者 同学 同桌 吸毒人员 员工 哥哥 商户 商贩 ' +
      '大妈 大娘 大学毕业生 大户 大爷 女儿 女士 女婿 女子 女孩 奶奶 妈妈 妹妹 妻子 姐姐 姑娘 ' +
      '婆婆 嫌犯 嫌疑人 孙女 孙子 学生 家属 家长 小伙 小伙子 小学生 居民 居民代表 工人 市民 ' +
      '市民代表 市民群众 店主 店员 弟弟 当事人 患者 患者家属 感染者 户主 房东 房主 打工者 投资者 ' +
      '摊主 收藏爱好者 新生 旅客 村民 村民代表 果农 果园主 死者 母亲 民宿主 民宿老板 消费者 游客 ' +
      '爱好者 父亲 爷爷 爸爸 犯罪嫌疑人 玩家 男子 男孩 病人 目击者 确诊病例 种植户 种粮大户 租客 ' +
      '租客代表 粉丝 罪犯 群众 老乡 老人 老伴 老兵 老板娘 考生 职工 脱贫户 花农 茶农 菜农 ' +
      '蔬菜种植户 被告 被告人 被害人 见义勇为者 证人 贫困户 车主 车间工人 返乡青年 退伍军人 ' +
      '退休工人 退休教师 退役军人 逃犯 遇难者 邻居 钳工 青年 顾客 高中生',
  ),
  ...words(
    'other',
    '党员 劳动模范 劳模 友人 同事 名将 向导 好人 客人 师傅 师父 弟子 徒弟 志愿者 战友 搭档 ' +
      '朋友 烈士 热心人 留学生 老党员 英雄 获得者 身边好人 道德模范 队友 青年志愿者',
  ),
  ...words(
    'historical',
    '丞相 先贤 唐代诗人 大文豪 大词人 大诗人 宋代诗人 宰相 开国元勋 开国将军 思想家 文豪 ' +
      '明代文学家 清代诗人 状元 皇帝 词人 革命家',
  ),
]);

/** Behind a surname or a name they are polite and no title: 国大姐, 向老师, 李奶奶. */
export const HONORIFIC =
  /^(?:大姐|大哥|大爷|大娘|大妈|大叔|大伯|大嫂|阿姨|奶奶|爷爷|婆婆|老师|先生|女士|小姐|太太|夫人|师傅|同志|老人|老汉|老板|姐|哥|叔|婶|伯|爷|总|老(?!师|板|人|汉|[\p{sc=Han}]))/u;
