/**
 * Chinese characters as a pattern's class has them, with 々 and 〇, the compatible ones and the halves of those beyond
 * the first plane: patterns count UTF-16 units as everything here does, without the flag `u`. The property of all Han
 * scripts compiles to forty times the code.
 */
export const HAN = '\\u3005\\u3007\\u3400-\\u9fff\\uf900-\\ufaff\\ud840-\\udfff';

/** Is a UTF-16 unit of them? */
export function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xd840 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3005 ||
    code === 0x3007
  );
}
