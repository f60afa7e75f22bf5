import { useEffect, useState } from 'preact/hooks';
import type { SentenceChange } from '../../domain/diff-versions.ts';
import type { ArticleVersion } from '../../domain/library.ts';

/** What differs between two of an article's versions, by their numbers; `null` until it is known, or where one is missing. */
export function useRevisions(
  versions: readonly ArticleVersion[],
  older: number,
  newer: number,
): SentenceChange[] | null {
  const [changes, setChanges] = useState<SentenceChange[] | null>(null);
  const [old, now] = [versions[older]?.text, versions[newer]?.text];
  useEffect(() => {
    let isWanted = true;
    setChanges(null);
    if (old === undefined || now === undefined || older >= newer) return;
    // What compares comes when there is something to compare: a view opens without it.
    void import('../../domain/diff-versions.ts').then(({ diffVersions }) => {
      if (isWanted) setChanges(diffVersions(old, now));
    });
    return () => {
      isWanted = false;
    };
  }, [old, now, older, newer]);
  return changes;
}
