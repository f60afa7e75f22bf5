/**
 * Words of local news that the counted ones lack, and verbs of speaking, behind which hardly anything stands but a
 * person. Our own lists, sorted by code point; adding one is one word.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What persons do with words. */
export const SPEECH_VERBS = words(
  '交代 介绍 作答 供述 倡议 兴奋地 分析 判断 动情地说 勉励 反问 叮咛 叮嘱 号召 否认 告诉 ' +
    '呼吁 喊道 嘱咐 回应 回忆 回答 坚信 坚称 坦承 坦率 坦言 坦陈 声称 如是说 宣布 宣称 寄语 ' +
    '希望 建言 建议 强调 总结 感叹 感慨 感激地 打趣 承认 指出 提出 提醒 断言 无奈 欣喜 汇报 ' +
    '深有感触 激动地 点评 点赞 直呼 直言 看来 称赞 笑着 笑称 笑言 答道 算账 自豪 自述 致词 致辞 ' +
    '补充 表态 表示 要求 解读 解释 认为 讲述 评价 详解 说 说明 说起 说道 谈到 谈起 辩称 ' +
    '追问 透露 通报 道出 道破 问道 预测 高兴地',
);

/** What office holders do in the news: nobody but a person stands between a title and one of these. */
export const ACTS = words(
  '一同 一行 主持 会见 作了 做客 先后 出席 列席 到场 前往 参加 发言 受邀 回到 在场 宣读 宣誓 实地 对此 带队 ' +
    '带领 常说 应邀 当场 当即 授牌 接受 揭牌 来到 欢迎 深入 率队 率领 现场 看望 督导 督战 签约 翻开 ' +
    '致辞 致贺 蹲点 调研 赴任 赶到 赶赴 走上 走访 走进 起身 陪同 颁发 颁奖',
);

/** Nouns and verbs of local news. */
export const NEWS_WORDS = words(
  '一行 派出所 检察院 专班 两会 中队 主城区 主讲 亩均 任上 任内 任期内 企管科 企管部 会战 会晤 会见 会诊 ' +
    '促销 党员 党工委 党建 党群 军区 农技 农村局 农贸市场 办事处 包保 包户 包村 包片 包联 ' +
    '医保 医保局 医共体 参加 双创 发改 发改委 发改局 发言 司令部 合议庭 团队 园区 国资委 城管 ' +
    '大队 宣讲 宣读 市政 带头 带队 常委会 应急 开发区 开镰 律政司 总队 慰问 手握 打卡 扶贫 ' +
    '抖音 招商 招引 挂牌 挂职 捐出 掰着 摄 支队 教体局 敬礼 文图 文旅 新区 新材 新浪 新能源 ' +
    '智造 月薪 民生 民生办 民营 流域 牵头 率 率队 率领 疫情 疾控 监委 看望 督导 督查 石化 ' +
    '矿区 研制 研讨会 社区 科普 管委会 管道 纪委监委 纪检 组团 经信局 经开区 综治 网信办 网格 ' +
    '网格员 置业 翻出 考察组 莅临 获 街道 街道办 视察 调度会 调研 调研组 负责 质管科 质管部 ' +
    '走访 走进 赴 转正 退役 通过 镇街 长期 陪同 集采 项目办 高新区 高铁',
);

/** Words that begin like names and hardly ever are one, the most frequent of the kind: 局长高度重视, 会长平时. */
export const NO_NAMES = words(
  '万一 万万 严格 严肃 中队 于是 井然 从严 任前 任期 任职 何以 何况 何必 何时 修复 修建 党中央 ' +
    '党内 全体 全力 全区 全县 全国 全市 全省 全程 全部 全都 全面 关于 关心 关注 农业 农村 ' +
    '包括 单位 占比 单独 历来 历经 向来 国务院 国家 国防 大队 宁可 安排 封控 封闭 展开 展示 常年 ' +
    '常态 干净 干部 平均 平时 平稳 年年 年轻 幸好 广泛 应对 应当 应急 应该 应邀 强化 强调 ' +
    '总队 成为 成立 户均 房屋 支持 支撑 支行 支部 支队 文化 方便 方可 方才 方能 施工 时刻 时常 ' +
    '时时 明天 明年 明显 明确 曾经 来到 来自 查处 查看 检查 水平 牵头 由于 祝福 祝贺 管理 ' +
    '经常 解决 解释 计划 计算 许多 谢谢 贺信 贺电 路上 路过 车上 车间 连夜 雪夜 雨夜 项目 领导 高度 ' +
    '高效 高新 高速',
);
