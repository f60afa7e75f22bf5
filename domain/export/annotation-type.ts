import type { Annotation } from '../annotation.ts';

/** What an annotation is, in one word. */
export function annotationType({ note, tags, origin }: Annotation): string {
  if (origin) return origin.kind;
  if (note) return 'comment';
  return tags.length > 0 ? 'tag' : 'highlight';
}
