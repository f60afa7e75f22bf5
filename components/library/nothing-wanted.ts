import type { Wanted } from '../../domain/catalog/shelf.ts';

/** Nothing is looked for: everything is shown. */
export const NOTHING_WANTED: Wanted = {
  words: '',
  choices: {},
  published: { from: '', to: '' },
  noted: { from: '', to: '' },
  order: 'relevance',
};

/** Is anything chosen beside the words? */
export function hasChoices({ choices, published, noted }: Wanted): boolean {
  const days = [published.from, published.to, noted.from, noted.to];
  return Object.keys(choices).length > 0 || days.some(Boolean);
}

export function isNarrowed(wanted: Wanted): boolean {
  return wanted.words.trim() !== '' || hasChoices(wanted);
}
