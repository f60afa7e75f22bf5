/**
 * Characters in rising order, packed as what lies between one and the next: a letter behind `0` for so many others, and
 * before it a `~` for every 44 more. Takes a quarter of the bytes of the characters themselves.
 */
const FIRST_LETTER = '0'.charCodeAt(0);
const STEP = 44;
const SKIP = '~';

export function packCharacters(characters: readonly string[]): string {
  let packed = '';
  let next = 0;
  for (const char of characters) {
    const between = char.charCodeAt(0) - next;
    const letter = String.fromCharCode(FIRST_LETTER + (between % STEP));
    packed += SKIP.repeat(Math.floor(between / STEP)) + letter;
    next = char.charCodeAt(0) + 1;
  }
  return packed;
}

/** The UTF-16 units of the characters. */
export function unpackCharacters(packed: string): number[] {
  const codes: number[] = [];
  let code = 0;
  for (let at = 0; at < packed.length; at++) {
    if (packed[at] === SKIP) {
      code += STEP;
      continue;
    }
    code += packed.charCodeAt(at) - FIRST_LETTER;
    codes.push(code++);
  }
  return codes;
}
