/** What is written differently but reads the same, one character for one, so that offsets never move. */
const SAME: Record<string, string> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '％': '%',
  '．': '.',
  '−': '-',
  '－': '-',
  '～': '~',
  '　': ' ',
  '\u00a0': ' ',
  '［': '[',
  '］': ']',
  '﹪': '%',
};

/** Every character that has a plain twin, with it: full-width digits and letters, and the marks above. */
export const PLAIN_TWINS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(SAME),
  ...[...'０Ａａ'].flatMap((first) =>
    Array.from({ length: first === '０' ? 10 : 26 }, (_, i): [string, string] => {
      const code = first.charCodeAt(0) + i;
      return [String.fromCharCode(code), String.fromCharCode(code - 0xfee0)];
    }),
  ),
]);

const TO_FOLD = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a，：；（）％．−－～　\u00a0［］﹪]/g;

/** Full-width digits, letters and marks as their plain twins; the length and every offset stay as they are. */
export function normalize(text: string): string {
  return text.replace(TO_FOLD, (char) => PLAIN_TWINS.get(char) ?? char);
}
