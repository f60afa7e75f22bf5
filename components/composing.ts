/**
 * Is an input method still composing? Then Enter chooses a word and is no command.
 * 229 is what browsers give as the key code while composing (UI Events, § 7.3.1), also where `isComposing` is late.
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
