import type { PersonKind } from '../finding.ts';
import { HAN } from '../han.ts';
import { type UnitClass, unitClass } from '../unit-table.ts';

const words = (kind: PersonKind, list: string): [string, PersonKind][] =>
  list.split(' ').map((word) => [word, kind]);

/** Words of mere status before a name: they make a person, not a title. Our own list, sorted by kind. */
export const STATUS: ReadonlyMap<string, PersonKind> = new Map([
  ...words(
    'citizen',
    '丈夫 上诉人 业主 中学生 主人 乘客 买家 事主 事故当事人 代理人 伤者 住户 侄子 ' +
      '债主 储户 儿媳 儿子 养殖大户 养殖户 农场主 农户 农民 农民工 农民工代表 创业者 ' +
      '初中生 务工人员 务工者 卖家 原告 原审被告人 叔叔 受害人 受害者 同学 同桌 听众 ' +
      '吸毒人员 员工 哥哥 商户 商贩 外公 外婆 外孙 大妈 大娘 大婶 大嫂 大学毕业生 ' +
      '大户 大爷 失主 女主人 女儿 女士 女婿 女子 女孩 奶奶 妈妈 妹妹 妻子 姐姐 ' +
      '姑姑 姑娘 委托代理人 姨妈 婆婆 婶婶 嫂子 嫌犯 嫌疑人 孙女 孙子 学员 学生 ' +
      '孩子 家属 家长 小伙 小伙子 小学生 小贩 居民 居民代表 岳母 岳父 工人 市民 ' +
      '市民代表 市民群众 应聘者 店主 店员 弟弟 当事人 影迷 待业青年 志愿军老兵 患者 ' +
      '患者家属 感染者 戏迷 户主 房东 房主 房客 打工者 承包人 承包户 投资者 抗战老兵 ' +
      '报案人 报警人 摊主 摊贩 收藏爱好者 新生 旅客 村民 村民代表 果农 果园主 棋友 ' +
      '歌迷 死者 母亲 毕业生 民宿主 民宿老板 求职者 法定代理人 消费者 涉案人员 游客 ' +
      '爱好者 父亲 爷爷 爸爸 犯罪嫌疑人 玩家 球迷 用户 申请人 申请执行人 男主人 男子 ' +
      '男孩 病人 目击者 确诊病例 种植户 种粮大户 租客 租客代表 租户 第三人 粉丝 ' +
      '经营户 经营者 罪犯 群众 老乡 老人 老伴 老兵 老板娘 考生 职工 肇事者 肉贩 ' +
      '股民 脱贫户 舅舅 花农 茶农 菜农 菜贩 蔬菜种植户 被上诉人 被告 被告人 被害人 ' +
      '被执行人 被申请人 见义勇为者 观众 证人 读者 贫困户 车主 车友 车间工人 ' +
      '返乡农民工 返乡青年 退伍军人 退休工人 退休教师 退役军人 逃犯 遇难者 邻居 钓友 ' +
      '钳工 青年 顾客 驾车人 驾驶人 骑友 高中生 鱼贩',
  ),
  ...words(
    'other',
    '小将 老将 健儿 客商 外商 港商 台商 客户 党员 劳动模范 劳模 友人 同事 名将 向导 好人 客人 师傅 师父 弟子 徒弟 志愿者 战友 搭档 ' +
      '朋友 烈士 热心人 留学生 老党员 英雄 获得者 身边好人 道德模范 队友 青年志愿者',
  ),
  ...words(
    'historical',
    '丞相 先贤 唐代诗人 大文豪 大词人 大诗人 宋代诗人 宰相 开国元勋 开国将军 思想家 文豪 ' +
      '明代文学家 清代诗人 状元 皇帝 词人 革命家',
  ),
]);

/** Behind a surname or a name they are polite and no title: 国大姐, 向老师, 李奶奶. */
export const HONORIFIC = new RegExp(
  `^(?:大姐|大哥|大爷|大娘|大妈|大叔|大伯|大嫂|阿姨|奶奶|爷爷|婆婆|老师|先生|女士|小姐|太太|夫人|师傅|同志|老人|老汉|老板|姐|哥|叔|婶|伯|爷|总|老(?!师|板|人|汉|[${HAN}]))`,
);
/** The characters that a word of courtesy begins with. */
export const BEGINS_HONORIFIC: UnitClass = unitClass('大阿奶爷婆老先女小太夫师同姐哥叔婶伯总');
