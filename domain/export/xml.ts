const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Characters that XML 1.0 cannot hold, not even as references (§ 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
/** A text without any of these, which nearly all are, stands as it is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const SPECIAL = /[&<>"\0-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]/;

/** A text as it stands in XML or HTML, in an element or an attribute. What XML cannot hold is `replacement`. */
export function xmlText(
  text: string,
  replacement: (char: string) => string = () => '\ufffd',
): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/[&<>"\r]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(FORBIDDEN, replacement);
}
