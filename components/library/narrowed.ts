import type { Wanted } from '../../domain/catalog/shelf.ts';

/** Is anything chosen beside the words? */
export function hasChoices({ choices, published, noted }: Wanted): boolean {
  const days = [published.from, published.to, noted.from, noted.to];
  return Object.keys(choices).length > 0 || days.some(Boolean);
}

export function isNarrowed(wanted: Wanted): boolean {
  return wanted.words.trim() !== '' || hasChoices(wanted);
}
