import { language } from './text.ts';

/** A stored time as the reader's clock shows it: `2026/11/24 16:05`. An empty or broken one is empty. */
export function timeWords(iso: string | null): string {
  if (!iso || Number.isNaN(Date.parse(iso))) return '';
  const format = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' });
  return format.format(new Date(iso));
}

/** An article's time as its page states it, whatever zone the reader is in: `2021-12-17 08:35`. */
export function publishedWords(iso: string | null): string {
  return iso?.slice(0, 16).replace('T', ' ') ?? '';
}
