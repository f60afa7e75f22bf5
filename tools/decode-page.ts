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
  return tryDecode(bytes, declared, false) ?? decode(bytes, 'gb18030');
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
