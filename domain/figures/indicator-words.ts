import { HAN } from '../han.ts';

/**
 * Words that tell what is measured from what is said of it. Sorted by use, one line a group; adding one is one word.
 * Our own lists, after the labelling definitions of this project; no third-party text.
 */
const set = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Movements: they end a clause before the number and are not what is measured. */
export const MOVES: ReadonlySet<string> = set(
  '增长 增加 增至 增到 净增 增幅 增速 同比增长 上升 升至 升到 上涨 涨至 涨幅 涨 提高 提升 提升至 提增 攀升 跃升 跃居 回升 反弹 扩大 扩大到 突升 多了 前移 前进 进位 晋升 长高 延长 加快 翻 升 增',
  '下降 降低 减少 下滑 下跌 回落 缩短 缩减 压减 压缩 压降 降至 降到 骤降 降幅 跌幅 降价 后退 退后 收窄 萎缩 减轻 下调 少了 跌 降 减 缩 最高降幅 负增长',
);

/** What else leads to a number: being, reaching, bounding, comparing, counting. */
export const LEADS: ReadonlySet<string> = set(
  '但 但仍 仍 仍然 却 依然 依旧 不过 反而 为 是 有 达 达到 高达 多达 约为 分别 分别为 分别是 均为 超 超过 突破 逾 近 约 大约 至 到 了 过 已 已经 已有 已达 由 从 将 将达 将达到 可 可达 可达到 会 能够 预计 力争 仅 只 仅有 只有 仅为 只占 不足 不到 不低于 不少于 不超过 不高于 又 就 才 共 共有 共计 总计 合计 累计 累计达 均 都',
  '同比 环比 比 较 相比 居 位居 位列 名列 列 排 排在 高于 低于 多于 少于 快于 慢于 高 低 多 少 高出 低出 快 慢 早 晚 早到 的 最高 最低 最大 最多 最少 平均 人均 完成 实现 目前 现有 占 占到 占了 超出 控制在 保持在 稳定在 维持在 达成 接近 将近 最终 竟 竟然 整整 足足 也 还 再 另 另有 再次 连续 至少 至多 少说 给 把 让 被 向 对 在 以 按 减按 用了 只用了 历时 长达 为期 已满 满 共用 才 每 要 须 该 之 等 及 和 与 或 刚好 正好 恰好',
);

/** Words that end like those that lead to a number. */
export const WHOLE: ReadonlySet<string> = set(
  '长 宽 深 身高 个头 标高 新高 占比 配比 税收 产收 增收 产能 产量 税率 增产 减产 节约 签约 履约 合约 直达 到达 行为 作为 国有 所有 拥有 公有 公共 得到 收到 附近 临近 赶超 饱和 应对 系列 陈列 行列 安排 排列 需要 供给 方向 通过 圆满 现在 所在 面对 户均 所得 自由 理由 联系 体系 涨价 长度 全长 不升 反升',
);

/** What says when, where, in which voice: it begins a clause and is not what is measured. */
export const SETTINGS: ReadonlySet<string> = set(
  '局部 部分 个别 其余 以上 以下 以内 左右 今年 去年 明年 前年 当年 全年 年内 上年 近年来 目前 截至目前 截至 截止 如今 现在 眼下 当前 同期 当日 当天 昨日 今天 其中 同时 此外 另外 另 另有 预计 力争 计划 拟 累计 已 已经 将 还将 还 又 也 并 并将 共 共有 共计 现 现有 拥有 总共 全部 仅 只 仅有 只有 约 达 近 实现 其 他 她 它 我 我们 他们 你 这 那 该 此 全 从 在 由 对 以 让 使 把 与 和 及 于 是 为 有 就 才 再 更 均 都 要',
  '全国 全省 全市 全区 全县 全镇 全乡 全村 全州 我国 我省 我市 我区 我县 我镇 我村 本市 本县 本区 该市 该县 该区 该镇 该村 该省 当地 国内 省内 市内 县内 区内 县里 市里 村里 区里 这里 那里 上半年 下半年 一季度 二季度 三季度 四季度 前三季度 年初 年底 年末 月底 下一步 随后 最终 最后 先后 目前已 预计今年',
);

/** Acts that have an object: alone before a number they are what is measured only where nothing better is near. */
export const ACTS: ReadonlySet<string> = set(
  '新建 续建 改建 扩建 改扩建 在建 建成 建设 建有 建立 设立 设置 成立 组建 开工 竣工 完工 投产 投用 新增 增设 增加 签约 签订 签下 引进 引入 培育 孵化 投入 安排 下拨 拨付 发放 兑现 争取 筹集 募集 捐出 捐款 捐赠 节约 节省 挽回 追回 冻结 查封 扣押 罚 罚款 减免 退还 返还 救出 救助 转移 疏散 安置 接待 服务 惠及 覆盖 带动 帮助 帮扶 培训 招聘 招收 录用 录取 接诊 检测 排查 整治 拆除 关停 淘汰',
  '查处 查办 办理 办结 办成 受理 调解 化解 处置 破获 抓获 刑拘 起诉 判处 审结 种植 栽植 播种 收割 收获 生产 销售 出口 进口 运送 发送 派出 出动 投放 铺设 改造 修建 维修 清理 清运 开展 组织 举办 召开 举行 参加 参与 收到 收集 征集 发现 查找 完成 实施 推进 推广 推出 公布 发布 评选 表彰 授予 奖励 提供 配备 配套 配置 购买 采购 购置 开通 开设 开放 打造 创建 命名 认定 拥有 设有 现有 共有 入驻 落户 聚集 集聚 吸引 迎来 吸纳 解决 落实 获 获得 荣获 取得 赢得 议定 通过 抽 请 运进 送出 记录到 驾驶 带着 看 守 走 开 发 报 花 卖 卖了 卖出 收 收了 签 开 找 找到 能找到 够发 只够发 有了 剩 只剩 手握 扣除 许以 卡在',
);

/** One character that goes on with the sentence, and the characters that make another word of it: 被告人, 在建, 能源. */
const GOES_ON =
  '(?:在(?![建线校册岗园职役读库途产])|将(?![军士领])|已|都(?!市)|也|就(?![业诊近学读])|被(?![告害子动褥])|把(?![关手])|从(?![业前])|与(?!会)|及(?!时)|和(?!平)|是|均(?!价)|正(?![式常规])|超(?![市声级])|达(?!标)|让|给|向(?![前导])|由(?!于)|至|到(?![位期场])|或|则|为(?![民人])|即(?!时)|可(?![再持研])|能(?![源力耗量])|会(?![员议展计])|不(?![锈动合同良])|未(?![成来])|不(?!良))';

/** The noun behind a number ends before these. */
export const ENDS_NOUN = new RegExp(
  `${GOES_ON}|全部|参加|参与|实现|完成|提前|开展|来自|先后|受到|集中|陆续|分别|得到|获得|获评|开课|接入|共同|一起|左右|以上|以下|以内|直接|进入|接受|享受|通过|仍|还有|等单位|死亡|受伤|[一二两三四五六七八九十百千万几]{1,6}[个名位人家户所次项件元斤亩天年种条台辆]`,
);

/** What goes on with the sentence right behind a number: 实现增长, 提高到, 卡在. */
export const STARTS_VERB = new RegExp(
  `^(?:${GOES_ON}|[卡停留放定处落设驻][在于]|集中在|分布在|坐落在|实现|完成|参加|参与|受伤|死亡|开工|建成|竣工|投产|通过|获得|获评|办完|办结|征收|入住|集中|来自|不等|上门|跑赢|接入|表决|免费|前往|提[高升]|[上下]升|[上下]降|降|增|减|压减|缩|跃升|骤降|表示|认为|选择|希望|愿意|支持|反对|脱贫|增收|回升|回落|扩大|翻|涨|跌)`,
  'u',
);

/** Nouns that say only how something moves or stands in a list; the thing itself was named before. */
export const RELATIONS: ReadonlySet<string> = set('增速 增幅 降幅 涨幅 跌幅 排名 排位 名次 位次');

/** Where ranks are given: the list is what is measured. */
export const RANKING = new RegExp(
  `[${HAN}“”]{0,12}(?:榜单|百强榜|排行榜|榜|排名|评比|考核|测评|评估|评价|大赛|决赛|比赛|锦标赛|运动会)`,
  'g',
);
