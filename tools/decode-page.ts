/**
 * The text of an HTML page from its bytes, by the rules browsers follow (HTML Standard, § 13.2.3.2): byte order
 * mark, then the declaration in the first 1,024 bytes, then UTF-8 if the bytes are UTF-8, else GB18030. A page
 * that declares UTF-8 and is not, or the other way round, is read by its bytes.
 */
export function decodePage(bytes: Uint8Array): string {
  const declared = declaredCharset(bytes);
  const isUtf8 = tryDecode(bytes, 'utf-8', true);
  if (declared === null || declared === 'utf-8') return isUtf8 ?? decode(bytes, 'gb18030');
  if (isUtf8 !== null && /[^\0-\x7f]/.test(isUtf8)) return isUtf8;
  // Servers call everything Latin that was not told: no byte is wrong in that.
  if (LATIN.test(declared)) {
    const chinese = tryDecode(bytes, 'gb18030', true);
    if (chinese !== null && isMostlyHan(chinese)) return chinese;
  }
  return tryDecode(bytes, declared, false) ?? decode(bytes, 'gb18030');
}

const LATIN = /^(?:iso-8859-1|latin-?1|windows-125[02]|cp125[02]|us-ascii|ascii)$/;

/** Of what is not ASCII, is most of it Chinese? Latin letters read as GB18030 are rare characters and signs. */
function isMostlyHan(text: string): boolean {
  const odd = text.match(/[^\0-\x7f]/gu) ?? [];
  const common = odd.filter((one) => /[\u4e00-\u9fa5\u3000-\u303f\uff00-\uff60“”‘’—…·]/.test(one));
  return common.length > odd.length * 0.9;
}

function declaredCharset(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  const head = decode(bytes.subarray(0, 2048), 'latin1');
  const label = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null;
  return label === 'gb2312' || label === 'gbk' ? 'gb18030' : label === 'utf8' ? 'utf-8' : label;
}

function decode(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(bytes);
}

/** `null` where the charset is unknown or, if `fatal`, where the bytes are not in it. */
function tryDecode(bytes: Uint8Array, charset: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}
