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

const TO_FOLD = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a，：；（）％．−－～　\u00a0［］﹪]/g;

/** Full-width digits, letters and marks as their plain twins; the length and every offset stay as they are. */
export function normalize(text: string): string {
  return text.replace(
    TO_FOLD,
    (char) => SAME[char] ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
}
