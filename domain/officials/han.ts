/**
 * Chinese characters, also the halves of those beyond the first plane. Patterns write them `[\u3400-\u9fff\ud840-\udfff]`,
 * counting UTF-16 units as everything here does: the property of all Han scripts compiles to forty times the code.
 */
export function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xd840 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}
