import type { Span } from './article.ts';
import type { SentenceChange } from './diff-versions.ts';

/** Where a note was made, and where it stands in the new text; `placed` is null where it stands nowhere. */
export type NotePlace = { textHash: string | undefined; made: Span; placed: Span | null };

/**
 * Does a change touch a note? One that was made on the old version, by its offsets; and one that stands in the new
 * version, where the note was placed on that text.
 */
export function touchesNote(
  { old, now }: SentenceChange,
  note: NotePlace,
  { oldHash, isNewest }: { oldHash: string; isNewest: boolean },
): boolean {
  const meets = (a: Span | null, b: Span | null) =>
    !!a && !!b && a.start < b.end && b.start < a.end;
  if (note.textHash === oldHash && meets(old, note.made)) return true;
  return isNewest && meets(now, note.placed);
}
