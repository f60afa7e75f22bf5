import type { AnnotationBody } from './annotation.ts';

/**
 * What an annotation says after two places have changed it at once: `stored` is what the other one wrote, `typed` what
 * this one wants, `base` what both began from. What only one changed is taken from it; of a note that both changed
 * nothing is lost: what was added to the same beginning stands one after the other, else both notes do.
 */
export function mergeBodies(
  base: AnnotationBody,
  stored: AnnotationBody,
  typed: AnnotationBody,
): AnnotationBody {
  return {
    color: typed.color === base.color ? stored.color : typed.color,
    note: mergeNotes(base.note, stored.note, typed.note),
    tags: mergeTags(base.tags, stored.tags, typed.tags),
  };
}

function mergeNotes(base: string, stored: string, typed: string): string {
  if (typed === base || typed === stored) return stored;
  if (stored === base) return typed;
  if (base !== '' && stored.startsWith(base) && typed.startsWith(base))
    return stored + typed.slice(base.length);
  return `${stored}\n\n${typed}`;
}

/** Their order is the stored one; new ones come last. */
function mergeTags(
  base: readonly string[],
  stored: readonly string[],
  typed: readonly string[],
): string[] {
  const removed = new Set(base.filter((tag) => !typed.includes(tag)));
  const added = typed.filter((tag) => !base.includes(tag));
  return [...new Set([...stored.filter((tag) => !removed.has(tag)), ...added])];
}
