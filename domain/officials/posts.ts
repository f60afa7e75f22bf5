import type { PersonKind } from '../finding.ts';

/** What a post makes of its holder; `office` depends on the organisation. */
export type PostClass = Exclude<PersonKind, 'historical'> | 'head';

const posts = (holder: PostClass, names: string): [string, PostClass][] =>
  names.split(/\s+/).map((name) => [name, holder]);

/**
 * Heads of titles, the longest first when read. `head` is a post that any organisation has (主任, 会长):
 * the organisation decides. Adding a post is one word. Our own list.
 */
export const POSTS: ReadonlyMap<string, PostClass> = new Map([
  ...posts(
    'official',
    '书记 副书记 第一书记 总书记 市长 副市长 常务副市长 代市长 县长 副县长 常务副县长 区长 副区长 常务副区长 省长 副省长 州长 副州长 镇长 副镇长 乡长 副乡长 街道办主任 局长 副局长 厅长 副厅长 部长 副部长 司长 副司长 处长 副处长 科长 副科长 股长 副股长 科员 常委 委员 党组成员 党委委员 党组副书记 党组书记 秘书长 副秘书长 巡视员 调研员 督查专员 督学 主席 副主席 政协主席 政协副主席 专员 检察长 副检察长 检察官 法官 审判员 审判长 庭长 副庭长 院长助理 政委 支队长 副支队长 大队长 副大队长 新闻发言人 发言人 领导 领导小组组长 组长 副组长 专班组长 村支书 村支部书记 村长 村主任 居委会主任 村委会主任 社长助理 委员长 总理 副总理 国家主席 大使 参赞 总领事 武装部部长 政治委员 站所长 常务委员 一级巡视员 二级巡视员 一级调研员 二级调研员 三级调研员 四级调研员 办公室主任 指挥长 副指挥长 河长 总河长 林长',
  ),
  ...posts(
    'executive',
    '董事长 副董事长 总经理 副总经理 常务副总经理 总经理助理 经理 副经理 总裁 副总裁 首席执行官 首席运营官 首席技术官 首席财务官 执行董事 董事 监事 监事长 厂长 副厂长 创始人 联合创始人 合伙人 法定代表人 法人代表 法人 总监 行长 副行长 老板 业主 场长 矿长 店长 项目经理 负责人 社长 掌门人 董秘 董事会秘书 合作社理事长 CEO 区域经理',
  ),
  ...posts(
    'expert',
    '教授 副教授 研究员 副研究员 讲师 教师 老师 班主任 特级教师 校长 副校长 园长 副园长 医生 医师 主任医师 副主任医师 主治医师 护士 护士长 主管护师 药师 院士 工程师 高级工程师 总工程师 副总工程师 总设计师 设计师 技术员 农技员 农艺师 高级农艺师 经济师 预报员 首席预报员 专家 首席专家 科学家 首席科学家 律师 学者 分析师 博士 博士生导师 硕士生导师 会计师 建筑师 评论员 翻译 兽医 规划师 讲解员',
  ),
  ...posts(
    'staff',
    '记者 首席记者 见习记者 实习记者 摄影记者 编辑 责任编辑 主编 副主编 总编辑 主持人 通讯员 摄影 播音员 实习生 特约记者 编导',
  ),
  ...posts(
    'other',
    '民警 辅警 交警 警长 网格员 消防员 站长助理 志愿者 队员 运动员 教练 主教练 领队 驾驶员 司机 保安 演员 歌手 导演 作家 诗人 画家 快递员 外卖骑手 骑手 护林员 保洁员 环卫工人 战士 班长 队长 副队长 中队长 站长 副站长 裁判 冠军 选手',
  ),
  ...posts(
    'head',
    '主任 副主任 常务副主任 院长 副院长 会长 副会长 常务副会长 理事长 副理事长 所长 副所长 台长 副台长 馆长 副馆长 首席代表 主管 代表 总干事 干事 总队长 副总队长 团长 总站长',
  ),
]);

const LONGEST = Math.max(...[...POSTS.keys()].map((name) => name.length));

/** The longest post that ends at `end`, with where it begins. */
export function postEndingAt(
  text: string,
  end: number,
): { start: number; post: string; holder: PostClass } | null {
  for (let length = Math.min(LONGEST, end); length >= 2; length--) {
    const post = text.slice(end - length, end);
    const holder = POSTS.get(post);
    if (holder) return { start: end - length, post, holder };
  }
  return null;
}

/** The longest post that begins at `start`. */
export function postBeginningAt(
  text: string,
  start: number,
): { post: string; holder: PostClass } | null {
  for (let length = Math.min(LONGEST, text.length - start); length >= 2; length--) {
    const post = text.slice(start, start + length);
    const holder = POSTS.get(post);
    if (holder) return { post, holder };
  }
  return null;
}

/** Words of mere status before a name: they make a person, not a title. */
export const STATUS: readonly [RegExp, PersonKind][] = [
  [
    /(?:村民|市民|居民|群众|学生|同学|考生|家长|妈妈|爸爸|母亲|父亲|女儿|儿子|妻子|丈夫|患者|病人|游客|乘客|顾客|业主|房东|房主|租客|农户|农民|果农|菜农|大户|种粮大户|养殖户|脱贫户|贫困户|钳工|工人|退休工人|民宿主|店主|摊主|被告人|被害人|受害人|嫌疑人|犯罪嫌疑人|原告|被告|感染者|确诊病例|老人|大爷|大娘|网友|青年|女孩|男孩|小伙|姑娘)$/,
    'citizen',
  ],
  [/(?:徒弟|弟子|老师)$/, 'other'],
  [/(?:诗人|词人|文学家|史学家|皇帝|名将)$/, 'historical'],
  [/(?:同志|战友|队友|志愿者|向导|运动员|选手|歌手)$/, 'other'],
];

/** Honorifics behind a surname or name: 国大姐, 向老师, 李奶奶. */
export const HONORIFIC =
  /^(?:大姐|大哥|大爷|大娘|大妈|大叔|阿姨|奶奶|爷爷|老师|先生|女士|师傅|同志|总)/;
