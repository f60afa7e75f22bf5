/** The text as it is compared: compatibility forms unified (`：` is `:`), no white space. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}
