import { diffVersions, type SentenceChange } from '../diff-versions.ts';
import type { ArticleVersion } from '../library.ts';

/** What the headings of the file say, in the reader's language. */
export type VersionWords = {
  seenAt: (iso: string) => string;
  fingerprint: string;
  states: Readonly<Record<SentenceChange['state'], string>>;
};

/** Every text that an article has had, oldest first, each with what was changed in it, as Markdown. */
export function versionsMarkdown(
  title: string,
  versions: readonly ArticleVersion[],
  words: VersionWords,
): string {
  const parts = [`# ${title}`];
  versions.forEach((version, i) => {
    const before = versions[i - 1];
    parts.push(`## ${i + 1}. ${words.seenAt(version.seenAt)}`);
    parts.push(`${words.fingerprint}: ${version.textHash}`);
    if (before) parts.push(changesList(before.text, version.text, words));
    parts.push(version.text.replaceAll('\n', '\n\n'));
  });
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function changesList(old: string, now: string, { states }: VersionWords): string {
  const said = (text: string, span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : '';
  return diffVersions(old, now)
    .map((change) => {
      const before = said(old, change.old);
      const after = said(now, change.now);
      const facts = change.changes.map((fact) => `${fact.old || '∅'} → ${fact.new || '∅'}`);
      const lines = [
        `- **${states[change.state]}**${facts.length > 0 ? `: ${facts.join(', ')}` : ''}`,
        before && `  - ~~${before}~~`,
        after && `  - ${after}`,
      ];
      return lines.filter(Boolean).join('\n');
    })
    .join('\n');
}
