import { COMPOUND_SURNAMES, SURNAMES } from './surnames.ts';

/** A name as it stands: `高　远` is three characters long and named 高远. */
export type Name = { start: number; end: number; name: string };

const HAN = /^\p{sc=Han}$/u;
/** A foreign or minority name in parts: 马库斯·霍夫曼, 迪丽热依·买买提江. */
const DOTTED = /[\p{sc=Han}]{1,6}(?:[·•][\p{sc=Han}A-Z]{1,6}){1,3}/uy;
/** What may stand right behind a name. */
const FOLLOWS = new RegExp(
  `^(?:$|[\\s,，。、;；:：!！?？“”‘’()（）\\[\\]《》—…/·-]|${(
    '说 表示 介绍 认为 强调 指出 要求 看来 看着 的 等 一行 主持 出席 讲话 率 前往 参加 陪同 告诉 坦言 坦承 透露 宣布 致辞 带 在 为 任 与 和 及 对 向 从 到 也 还 则 就 已 将 正 是 有 作 代表 调研 ' +
    '深入 当即 一边 分别 汇报 通报 提醒 评价 回忆 通过 掰 长期 今年 去年 没有 给 才 指 来自 不再 兼 同志 先生 女士 老师 教授 记得 打趣 团队 做客 走 瞪 损失 擦 并 先后 随后 实地 听取 察看 查看 叮嘱 用 把 被 让 ' +
    '又 曾 便 们 里 上 下 受 获 当选 担任 补充 解释 感慨 笑 一口气 则 所 以 因 于 个人 本人 负责 进行 接受 答 问 摄 率队 表态 称 谈 写 看 站 坐 拿 想 听 深 不 最 很 可 能 会 要 起 来 去 都 只 更 开 同 这 那 回 宣读 签 ' +
    '率领 讲 做 建议 要 希望 直言 号召 呼吁 勉励 慰问 会见 检查 督导 主讲 牵头 领 教 送 见 一 二 三 两 十 年 月 日 时 男 女 汉 族'
  )
    .split(' ')
    .join('|')})`,
);
/** The last characters of a false third character: 周云说, 方正在, 何谓看来. */
const EATEN =
  /^(?:说|在|的|和|与|等|为|任|对|向|从|到|也|还|则|就|已|将|正|是|有|作|没|今年|去年|率|带|给|才|走|并|又|曾|便|不|要|会|看来|表示|介绍|认为|透露|强调|指出|告诉)/;

/** The name that begins at `at`: a surname with one or two characters, or parts joined by dots; nothing where none ends well. */
export function readName(text: string, at: number): Name | null {
  const dotted = readDotted(text, at);
  if (dotted) return dotted;
  const surname = surnameAt(text, at);
  if (!surname) return null;
  const given = at + surname.length;
  return readSpaced(text, at, given, surname) ?? readClose(text, at, given, surname);
}

/** The last part of a name in parts is as short as what follows allows: 霍夫曼|等参加. */
function readDotted(text: string, at: number): Name | null {
  DOTTED.lastIndex = at;
  const whole = DOTTED.exec(text)?.[0];
  if (!whole) return null;
  const last = Math.max(whole.lastIndexOf('·'), whole.lastIndexOf('•')) + 1;
  for (let length = last + 1; length < whole.length; length++) {
    const ends = FOLLOWS.test(text.slice(at + length, at + length + 4));
    if (ends) return { start: at, end: at + length, name: whole.slice(0, length) };
  }
  return { start: at, end: at + whole.length, name: whole };
}

export function surnameAt(text: string, at: number): string | null {
  const two = text.slice(at, at + 2);
  if (COMPOUND_SURNAMES.has(two)) return two;
  const one = charAt(text, at);
  return SURNAMES.has(one) ? one : null;
}

/** 李　云 and 高　明　远: names of newspapers, set to one width. */
function readSpaced(text: string, at: number, given: number, surname: string): Name | null {
  if (!/[ \u3000]/.test(text[given] ?? '')) return null;
  const spaced =
    /^[ \u3000]{1,2}(\p{sc=Han})(?:[ \u3000]{1,2}(\p{sc=Han})(?=[^\p{sc=Han}]|$|说|表示))?/u.exec(
      text.slice(given, given + 8),
    );
  if (!spaced || text[given] === ' ') return null;
  return {
    start: at,
    end: given + spaced[0].length,
    name: surname + (spaced[1] ?? '') + (spaced[2] ?? ''),
  };
}

function readClose(text: string, at: number, given: number, surname: string): Name | null {
  const first = charAt(text, given);
  if (!HAN.test(first)) return null;
  const afterOne = given + first.length;
  const second = charAt(text, afterOne);
  const short = { start: at, end: afterOne, name: surname + first };
  const endsShort = FOLLOWS.test(text.slice(afterOne, afterOne + 4));
  if (!HAN.test(second)) return endsShort ? short : null;
  const afterTwo = afterOne + second.length;
  const long = { start: at, end: afterTwo, name: surname + first + second };
  const endsLong = FOLLOWS.test(text.slice(afterTwo, afterTwo + 4));
  if (endsShort && EATEN.test(text.slice(afterOne, afterOne + 4)))
    return preferRepeated(text, short, long);
  if (endsLong) return long;
  return endsShort ? short : null;
}

/** Where both ways of reading fit, the one that the text repeats: 邓和平 for 邓和 when 邓和平 stands three times. */
function preferRepeated(text: string, short: Name, long: Name): Name {
  const shorter = countOf(text, short.name);
  const longer = countOf(text, long.name);
  return longer === shorter && longer > 2 ? long : short;
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (
    let at = text.indexOf(part);
    at >= 0 && count < 20;
    at = text.indexOf(part, at + part.length)
  )
    count++;
  return count;
}

/** The character at an offset, both halves of a pair. */
function charAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}
