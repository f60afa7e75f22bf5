/** A text in GBK, which nothing but a decoder knows: the table is made by asking it. ASCII and two-byte characters. */
export function gbkOf(text: string): Uint8Array<ArrayBuffer> {
  const codes = table();
  const bytes = [...text].flatMap((one) => {
    const code = one.codePointAt(0) ?? 0;
    if (code < 128) return [code];
    const known = codes.get(one);
    if (!known) throw new Error(`not in GBK: ${one}`);
    return known;
  });
  return Uint8Array.from(bytes);
}

let made: Map<string, [number, number]> | undefined;

function table(): Map<string, [number, number]> {
  if (made) return made;
  made = new Map();
  const decoder = new TextDecoder('gbk');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const one = decoder.decode(Uint8Array.of(lead, trail));
      if ([...one].length === 1 && one !== '\ufffd') made.set(one, [lead, trail]);
    }
  }
  return made;
}
