const ENDS = new Set(Array.from('\n。！？；!?;', (char) => char.charCodeAt(0)));

/** Does a unit end a sentence? No fact, and no word that governs one, reaches over it. */
export function endsSentence(code: number): boolean {
  return ENDS.has(code);
}
