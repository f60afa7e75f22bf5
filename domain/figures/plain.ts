import { PLAIN_TWINS } from '../normalize.ts';
import { RECOGNIZED_AS, readAs } from '../simplified.ts';

/** A text as the recogniser reads it, and the way back to the offsets of the original. */
export type PlainText = {
  text: string;
  /** The offset in the original of an offset in `text`. */
  original: (offset: number) => number;
  /** Whether any offset differs. */
  isMoved: boolean;
};

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** What numbers are written with besides. */
const UNUSUAL: readonly (readonly [string, string])[] = [
  ['吋', '寸'],
  ['呎', '尺'],
  ['哩', '里'],
  ['貮', '贰'],
];
/** What each UTF-16 unit is read as: one width, Simplified characters. */
export const READ_AS: Uint16Array = (() => {
  const table = RECOGNIZED_AS.slice();
  for (const [char, twin] of [...UNUSUAL, ...PLAIN_TWINS])
    table[char.charCodeAt(0)] = twin.charCodeAt(0);
  return table;
})();
/** Numerals of accountants: two together, one of which is used for nothing else (陆 and 伍 are also names). */
const FORMAL = /[零壹贰叁参肆伍陆柒捌玖拾佰仟万亿元圆]{2,}/g;
const ONLY_FORMAL = /[壹贰叁肆柒捌玖拾佰仟]/;
const PLAIN_NUMERAL: Readonly<Record<string, string>> = {
  ...{
    壹: '一',
    贰: '二',
    叁: '三',
    参: '三',
    肆: '四',
    伍: '五',
    陆: '六',
    柒: '七',
    捌: '八',
    玖: '九',
  },
  ...{ 拾: '十', 佰: '百', 仟: '千', 圆: '元' },
};

/** One width, simplified characters, plain numerals, nothing invisible; as long as the original where that had none. */
export function plainText(original: string): PlainText {
  const visible = withoutInvisible(original);
  const text = readAs(visible.text, READ_AS).replace(FORMAL, (run) =>
    ONLY_FORMAL.test(run) ? [...run].map((char) => PLAIN_NUMERAL[char] ?? char).join('') : run,
  );
  return { ...visible, text };
}

function withoutInvisible(text: string): PlainText {
  if (text.search(INVISIBLE) < 0) return { text, original: (offset) => offset, isMoved: false };
  const at = new Uint32Array(text.length + 1);
  let kept = 0;
  let out = '';
  let from = 0;
  const keep = (to: number) => {
    for (let i = from; i < to; i++) at[kept++] = i;
    out += text.slice(from, to);
  };
  for (const { index } of text.matchAll(INVISIBLE)) {
    keep(index);
    from = index + 1;
  }
  keep(text.length);
  at[kept] = text.length;
  return { text: out, original: (offset) => at[offset] ?? text.length, isMoved: true };
}
