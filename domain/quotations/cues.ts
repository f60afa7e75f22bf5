/** A word that says that somebody says something, as it stands in a text. */
export type Cue = {
  start: number;
  end: number;
  verb: string;
  /** Whether what is said may follow without a mark: 表示将…, 叮嘱工期要抢. */
  joins: boolean;
  /** Whether somebody may stand between the word and what is said: 告诉记者,… */
  hasAddressee: boolean;
  /** Only a colon or marks bring the words: 作出批示:“…”. */
  needsMarks: boolean;
};

/**
 * What somebody does who speaks: “…。”邻居们竖起大拇指, “…。”他摇摇头. It tells who speaks, no more: what follows
 * is no report. Our own list.
 */
const GESTURE =
  /竖起(?:了)?(?:大)?拇指|竖大拇指|笑(?:了|开|得|呵呵|眯眯|盈盈|容)|笑(?=[,。])|微笑|摇(?:了)?摇?头|点(?:了)?点?头|摆(?:了)?摆?手|挥(?:了)?挥?手|拍(?:了)?拍?(?:胸|着|手)|指(?:了)?(?:着|指)|抹(?:了|着)|擦(?:了|着)|眼(?:眶|圈|睛)|红了|哽咽|激动|感激|兴奋|难掩|喜上眉梢|合不拢嘴|打开(?:了)?话匣子|七嘴八舌|你一言我一语|急了|乐了|掰着|比划|信心满满|心有余悸|感同身受|深有感触|深有体会/;

const words = (list: string) => list.trim().split(/\s+/);

/** Verbs of saying that take what is said with a comma, a colon or nothing between. Our own list. */
const JOINING = words(`
  表示 认为 強調 强调 指出 坦言 坦承 直言 透露 表态 介绍说 解释说 补充说 回忆说 感慨说 坦率地说 笑着说
  認為 介紹說
`);

/** Verbs of saying, thinking and asking; with a comma or a colon. Our own list. */
const OTHERS = words(`
  介绍 回忆 解释 补充 感慨 感叹 承认 评价 打趣 宣布 呼吁 号召 希望 通报 汇报 总结 判断 预计 预测
  分析 反映 反驳 质疑 承诺 保证 记得 相信 觉得 坚信 深信 吐槽 抱怨 哽咽 调侃
  评论 追问 反问 发问 质问 询问 开口 交代 交待 嘀咕 高呼 赞叹 称赞 夸赞 点赞 惊叹 惊呼 直呼 连呼 安慰
  回复 答复 解答 回答 回应 答道 讲述 讲解 披露 证实 否认 重申 申明 声明 提议 倡议 主张 断言 推测 估计 猜测
  提出 要求 建议 勉励 鼓励 激励 明确 阐述 阐释 点评 写道
  自嘲 自述 诉说 倾诉 述说 喊道 喊话 大喊 高喊 问道 说道 笑道 叹道 讲道 赞道 吼道 笑称 称道 自称 声称 宣称 坚称 辩称 戏称 据称
  直言不讳 直说 常说 总说 连说 忙说 笑说 细说
  介紹 建議 說道 回憶 解釋 補充 承認 評價 記得 覺得 回應 希望 問道
`);

/** Of writing, and of what goes on in somebody: only a colon, or marks, brings the words. Our own list. */
const MARKED = words(`
  批示 留言 写下 写信 回信 来信 来电 致信 复信 寄语 微博 朋友圈 担心 担忧 盼望 期盼 期待 祝愿 纳闷 疑惑 好奇 意识到 明白
  谈到 提到 谈及 讲到 说到 说起 提起 谈起 想起 吆喝 招呼 念叨
`);

/** Verbs of saying that name the hearer: 告诉记者, 提醒市民. Our own list. */
const ADDRESSED = words(`
  告诉 提醒 叮嘱 嘱咐 嘱托 叮咛 告诫 劝导 劝说 劝 安慰 鼓励 勉励 要求 建议 希望 呼吁 告訴 叮囑 提醒
`);

/** Of one character; they speak only at the end of a clause: 周云说, 有人问. 郑, 说 in 小说 and 问 in 访问 do not. */
const SINGLE_WORDS = '说說问問答讲称算喊叹';
const SINGLE =
  '(?<![小传据听学游按虽来再者俗常胡邪瞎别不能可])[说說](?![说法明服唱客教理成破谎情媒辞走闲亲定话話是不])|(?<![访慰学疑提质询顾责拷请追反发质自])[问問](?![题題候世好卷询责诊鼎津政及起路答道])|(?<![回应解])答(?![案应复辩题卷谢疑])|(?<![演宣听主])讲(?![话解座究师台述课坛堂])|(?<![名简职自号著宣声据戏笑坚辩通俗统人警案诉报控])称(?![号呼为之赞其职重霸])|(?<![电打计预核换清结运测胜总])算(?![力法术盘账是不在作得])|(?<![叫呼])喊(?![话叫着出来])|叹(?!息|为|服)';

/** 说这话时, 强调了, 指出的: what follows is no report. */
const NOT_JOINING = /^(?:[了过着的到起出给法者]|[这那][些番句]?话)/;
/** 叮嘱工期要抢: of the words with a hearer only these go on without a mark; 要求他们拿出方案 reports nothing. */
const URGING = /^(?:叮[嘱囑]|嘱咐|嘱托|叮咛|告诫|提醒)$/;

/** 作了汇报, 他的回答, 做介绍: behind these the word is a noun. */
const NOUN_BEFORE = /[了的作做]/;

/** After which a verb is none: 表示感谢, 介绍信, 要求的. */
const NOT_BEHIND: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^表示/,
    /^(?:衷心|诚挚|热烈|崇高|深切|亲切|由衷|最|高度|充分|热诚|万分|十分|非常|极大|强烈)?(?:的|地)?(?:感谢|谢意|敬意|祝贺|欢迎|慰问|哀悼|支持|赞同|肯定|满意|遗憾|关注|担忧|不满|热烈|感激|同意|赞赏|理解|歉意|认可|反对|欣慰|问候|祝福)/,
  ],
  [/^介绍$/, /^(?:信|费|所|人)/],
  [/^要求$/, /^(?:高|低|严|的)/],
  [/^希望$/, /^(?:工程|小学|之|的)/],
  [/^判断$/, /^(?:力|题)/],
];

const JOINS = new RegExp(`^(?:${JOINING.join('|')}|[说說称])$|${URGING.source}`);
const addressed = new Set(ADDRESSED);
const marked = new Set(MARKED);
const LONG_WORDS = [...new Set([...JOINING, ...OTHERS, ...MARKED, ...ADDRESSED])];
const LONG = LONG_WORDS.sort((a, b) => b.length - a.length).join('|');
const CUES = new RegExp(`(?:${LONG})(?:[说称說]|道(?![路歉理德具])|到(?=[,:]))?|${SINGLE}`, 'y');
/** The characters that a cue begins with, by UTF-16 unit: elsewhere the pattern is not tried. */
const BEGINS = (() => {
  const table = new Uint8Array(2 ** 16);
  for (const word of [...LONG_WORDS, ...SINGLE_WORDS]) table[word.charCodeAt(0)] = 1;
  return table;
})();

/** The cues of a text, in its order. */
export function cuesIn(plain: string): Cue[] {
  const cues: Cue[] = [];
  for (let index = 0, end = 0; index < plain.length; index = Math.max(index + 1, end)) {
    if (!BEGINS[plain.charCodeAt(index)]) continue;
    CUES.lastIndex = index;
    const verb = CUES.exec(plain)?.[0];
    if (verb === undefined) continue;
    end = index + verb.length;
    const cue = cueOf(plain, index, verb);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** What a word of speech says where it stands; nothing where it is a noun or speaks of something else. */
function cueOf(plain: string, start: number, verb: string): Cue | null {
  const end = start + verb.length;
  const behind = plain.slice(end, end + 8);
  if (verb.length > 1 && NOUN_BEFORE.test(plain[start - 1] ?? '')) return null;
  if (NOT_BEHIND.some(([word, rest]) => word.test(verb) && rest.test(behind))) return null;
  const joins = JOINS.test(verb) && !NOT_JOINING.test(behind);
  const hasAddressee = addressed.has(verb);
  return { start, end, verb, joins, hasAddressee, needsMarks: marked.has(verb) };
}

/** Where the first gesture of a passage begins; `-1` where there is none. */
export function gestureIn(passage: string): number {
  return passage.search(GESTURE);
}
