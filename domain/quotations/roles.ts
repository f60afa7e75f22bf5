import { HAN } from '../han.ts';
import { POSTS } from '../officials/posts.ts';
import { COMPOUND_SURNAMES, SURNAMES } from '../officials/surnames.ts';
import { OBJECT, withoutAdverbs } from './adverbs.ts';

/** Words for people without a name, who may speak. Our own list. */
const ROLES =
  '人士 村民 居民 市民 群众 网友 游客 家长 学生 同学 孩子 老人 业主 店主 老板 店员 店长 司机 师傅 乘客 旅客 患者 病人 家属 邻居 老乡 乡亲 农户 种植户 养殖户 贫困户 大户 商户 商家 摊主 顾客 消费者 志愿者 民警 个体户 户主 工作人员 负责人 相关负责人 有关负责人 负责同志 医生 护士 老师 专家 学者 代表 委员 干部 党员 职工 员工 工人 技术员 队员 战士 主持人 记者 母亲 父亲 妈妈 爸爸 奶奶 爷爷 外婆 妻子 丈夫 儿子 女儿 大爷 大妈 大叔 阿姨 大娘 大姐 大哥 小伙 小伙子 姑娘 女士 先生 知情人 目击者 同事 队友 徒弟 战友 房东 租客 观众 读者 选手 教练 发言人 经营户 经营者 租户 住户 工友 果农 菜农 渔民 牧民 农民 农民工 骑手 快递员 外卖员 客人 食客 车主 驾驶员 考生 毕业生 大学生 教师 校长 村干部 驻村干部 书记 社长 与会者 参会者 参观者 受访者 当事人 被告人 创业者 企业家 投资者 客商 环卫工 环卫工人 保洁员 网格员 社区工作者 评委 会员 球迷 粉丝';

const MANY = /^(?:大家|与会者|参会者|不少|许多|很多|众|广大|各|人们|大伙)|们$|纷纷/;
const QUANTIFIED =
  '(?:有(?!关)(?:的|些|一[位名个])?|[一几两三数这那该另][一]?[位名个些]|不少|许多|很多|多[位名]|某)';
const WRITTEN = `[${HAN}\uE000-\uE003]`;

const PATTERN = new RegExp(
  `${QUANTIFIED}人|(?:${QUANTIFIED}${WRITTEN}{0,14}?)?(?:大家|人们|大伙儿?|(?:${[
    ...ROLES.split(' '),
    ...POSTS.keys(),
  ]
    .sort((a, b) => b.length - a.length)
    .join('|')})们?(?!会|大会|组|单位|性))`,
  'g',
);

const QUANTIFIER = new RegExp(`^${QUANTIFIED}`);
/** A role stands so near to its verb, in UTF-16 units. */
const REACH = 48;
/** So much may stand between a role and its verb. */
const GAP = 20;
/** A role has so much before its noun at most: 市教体局相关|负责人. */
const LONGEST = 16;

const FULL_NAME = new RegExp(`^[${HAN}]{2,3}$`);

/** The role that governs the verb behind a clause. */
export function roleBefore(whole: string, from: number) {
  const clause = whole.slice(-REACH);
  const start = from + whole.length - clause.length;
  let found: RegExpExecArray | null = null;
  for (const match of clause.matchAll(PATTERN)) if (!isObject(clause, match.index)) found = match;
  if (!found) return null;
  const end = found.index + found[0].length;
  const gap = clause.slice(end);
  if (gap.length > GAP || /^的(?!话)/.test(gap)) return null;
  // 六年级学生向日葵|说: a name that begins like 向记者 is read before the words that lead to a verb.
  const rest = unknownName(gap) && !HEARER.test(gap) ? gap : withoutAdverbs(gap);
  const name = unknownName(rest);
  if (name) {
    const nameEnd = end + gap.indexOf(rest) + rest.length;
    return { name, person: null, isMany: false, end: start + nameEnd };
  }
  if (FULL_NAME.test(rest)) return null;
  const isWhole = QUANTIFIER.test(found[0]);
  const own = isWhole ? 0 : wordsBefore(clause.slice(0, found.index)).length;
  const role = clause.slice(found.index - own, end).replace(/[\uE000-\uE003]/g, '');
  return { name: role, person: null, isMany: isMany(role, gap), end: start + end };
}

const HEARER = /记者|大家|[我你他她]们?$/;

function isMany(role: string, gap: string): boolean {
  return MANY.test(role) || /纷纷|都/.test(gap);
}

const SPACED_NAME = new RegExp(`^[${HAN}]{2,4}$`);

/** A name that nobody has recognised stands between a title and a verb like one that was: 局长呼延灼|表示. */
function unknownName(words: string): string | null {
  const name = words.replace(/[ \u3000]/g, '');
  if (!SPACED_NAME.test(name)) return null;
  const isSurname = SURNAMES.has(name[0] ?? '') ? name.length <= 3 : false;
  return isSurname || COMPOUND_SURNAMES.has(name.slice(0, 2)) ? name : null;
}

function isObject(clause: string, at: number): boolean {
  return OBJECT.test(clause.slice(0, at));
}

/** When and where somebody speaks is no part of who: 采访中,|对此|村干部. */
const CIRCUMSTANCE =
  /(?:据|对此|[\d一二三四五六七八九十]日|[今昨明当次]天|[今昨当]晚|日前|近日|目前|此前|随后|[上下中]午|在[^的]{1,12}[时中上后里下间]|采访[中时]?|现场|会上|介绍|听到?|看到?|随行的|[\uE000-\uE003]|正在|由于|针对|面对|对于|但|而|让|使|也|亦|还|更|是|遭)/g;

const ONLY_WORDS = new RegExp(`^[${HAN}]*$`);

/** The words that belong to a role: 市教体局相关, 老, 市人大. */
function wordsBefore(left: string): string {
  let from = 0;
  for (const { index, 0: match } of left.matchAll(CIRCUMSTANCE)) from = index + match.length;
  const words = left.slice(from);
  return words.length <= LONGEST && ONLY_WORDS.test(words) ? words : '';
}
