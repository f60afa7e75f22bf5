/**
 * How organisations end and what stands before them but does not belong to them. Common knowledge, our own lists, sorted by
 * code point; adding one is one word.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The last characters of organisations, of places and of their divisions. */
export const ORGANISATION_END =
  /(?:委|局|厅|部|院|署|办|会|府|处|科|室|队|站|所|中心|公司|集团|厂|店|校|学|园|馆|台|社|团|行|庭|组|村|镇|乡|县|市|区|省|州|街道|街|党委|党组|支部|总支|工委|政协|人大|企业|投资|智造|联盟|基地|银行|酒店|景区|农场|协会|学会|商会|报|网|业|系|政府|组织|项目部|水务|科技|师|国|旗|盟|军|所|矿|港|寺|宫|坊|城|班|界|线|苑|库|卫视|电视|传媒|杂志|周刊|日报|晚报|集团军|军区|舰队|院线|影业|股份|证券|基金|保险|地产|置业|实业|电器|电子|汽车|航空|石油|钢铁|能源|俱乐部|乐队|剧团|联合体)$/;

/** Organisations whose heads are entrepreneurs. */
export const ENTERPRISE =
  /(?:公司|集团|厂|合作社|银行|企业|投资|股份|实业|酒店|商场|超市|农场|车间|店|矿|水务|智造|科技|支行|分行|证券|基金|保险|地产|置业|影业|传媒|株式会社|事务所|项目部|信用社|商行|物流|餐饮|电器|汽车|航空|石油|钢铁|能源|分公司|俱乐部|工作室|[车机工供电客]务?[电运]?段|客栈|民宿|物业|家庭农场|果园)$/;
/** Organisations whose heads are teachers, doctors or researchers; 疾控中心 and 考试院 are agencies. */
export const PROFESSIONAL =
  /(?:医院|卫生服务中心|体检中心|血液中心|学校|中学|小学|大学|学院|幼儿园|卫生院|卫生室|研究所|研究院|农科院|社科院|科学院|研究中心|实验室|科室|外科|内科|儿科|急诊科|妇产科|医学科|中医科|检验科|护理部|ICU|学系|教研室|教研组|高中|初中|附中|一中|二中|三中|气象台|天文台|农科所|水稻所|博物馆|图书馆|美术馆|规划院|设计院|(?:^|[该本我])[校院园系]|(?:医院|卫生院|学院|大学|[中小]学|学校|研究[院所]|农科院|社科院|科学院)[^局委府]{1,10}(?:科|部|室|系|处|办|组|所|中心)|[内外骨儿眼肤口腔瘤产妇诊复麻醉像检]科)$/;
/** Organisations whose heads are neither: teams, clubs of citizens, associations that are no mass organisation. */
export const CIVIC =
  /(?:救援队|艺术团|协会|学会|研究会|商会|促进会|联谊会|俱乐部|志愿队|志愿服务队|球队|乐队|战队|剧团|合唱团|基金会|筹备组|业委会|业主委员会|家委会|家长委员会|老年协会|理事会|特战大队)$/;
/** Associations that are part of the state or led by the party, by their own names. */
export const MASS_ORGANISATION =
  /(?:科学技术协会|科协|文联|文学艺术界联合会|作家协会|残疾人联合会|残联|红十字会|总工会|工会|妇女联合会|妇联|青年团|团委|团市委|工商业联合会|工商联|计划生育协会|法学会|侨联|台联|记者协会)$/;

/** Before a post and no part of it: where these stand, the title is the post alone. */
export const DESCRIPTIONS = words(
  '一代 一位 一名 两位 中国著名 人气 优秀 传奇 全国著名 兼职 华裔 原著 国内 国际 实力派 ' +
    '当代 当红 我国 所在 昔日 有名 本土 杰出 现代 现任 知名 美女 著名 重量级 金牌 非著名 ' +
    '顶级 首位',
);

/** Words after which a title may begin. Where one stands in the middle of an organisation's name, it is another word there: 成都, 小说. */
export const BEFORE_TITLES = words(
  '一些 一位 一同 一名 一起 三位 上午 下午 不少 不是 不能 与 与会 专访 专访了 两位 为 ' +
    '主持 举报 也 也是 了 了解 于 交给 今天 今年 今日 介绍 从 他 他们 他是 以 以及 任免 ' +
    '任命 众多 会上 会前 会同 会后 会晤 会见 传给 但是 作为 作出 你 你们 依法 便 偕 免去 ' +
    '免职 共同 其 其中 兼任 再次 写给 出任 出席 出生 出自 分别 到 前任 前往 前来 包含 包括 ' +
    '升任 协同 卸任 历任 原本 参加 又 及 及其 反映 发现 受 受到 只有 只见 叫做 叮嘱 可以 ' +
    '右起 各 各位 同 同时 名 名为 名叫 向 向着 听 听取 听取了 告知 告诉 和 嘱咐 回访 因为 ' +
    '图中 图为 在 在场 多位 多名 多次 她 她是 如 委托 委派 嫁给 寄给 对 对于 对话 对阵 将 ' +
    '尤其 就 就任 就是 届时 左起 已 已经 带领 年 并 强调 当 当天 当年 当选 当选为 得到 ' +
    '得知 怀疑 感谢 慰问 成为 成了 我 我们 我区 我县 我市 我校 我省 我院 或 或者 找 找到 ' +
    '把 报告 担任 担任过 拜访 拨通 指出 指认 按 按照 据 据了解 据悉 授 授予 接任 接到 接受 ' +
    '接替 推荐 推选 提名 提拔 撤销 收到 改任 日 日前 昨 昨天 昨日 是 曾 曾任 曾经 月 有 ' +
    '有幸 有请 本 来到 来自 根据 正在 此前 每 比如 汇报 没有 沿 法新社 派 派出 涉及 涉嫌 ' +
    '深受 深夜 清晨 特别是 特邀 状告 献给 现任 现场 由 由于 电话 的 直到 看 看到 看望 着 ' +
    '祝贺 离任 称 等 约见 经 经过 给 给予 而 而且 而是 联系 联络 聘 聘任 聘请 能够 致电 ' +
    '获悉 虽然 表示 被 被任命为 被告 要求 见 见到 认为 让 讯 许多 访问 评为 该 该乡 该公司 ' +
    '该区 该厂 该县 该局 该市 该所 该村 该校 该镇 该院 说 说道 请 请教 请来 请求 调任 谈 ' +
    '谈到 赠给 走到 走访 走近 走进 起诉 跟 跟随 转任 转告 转给 辞去 近日 还 还有 这 这些 ' +
    '这位 送到 送给 选 选为 选举 选出 选聘 透露 递给 通知 通过 遇到 遇见 遭 邀 邀请 邀请了 ' +
    '邀请到 那 那些 那位 都 都是 采访 采访了 问 除了 陪 陪同 随 随即 随同 随后 面对 首先 ' +
    '首次 驳斥',
);
