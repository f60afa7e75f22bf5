import type { Article } from './article.ts';
import type { ArticleVersion } from './library.ts';

/**
 * The texts of an article that can be compared with one that is shown now, oldest first, that one last where it is
 * kept. Other pages of the article are no earlier texts of it, nor is the beginning that a page showed before it was
 * unfolded.
 */
export function comparable(
  versions: readonly ArticleVersion[],
  { text, part }: Pick<Article, 'text' | 'part'>,
): ArticleVersion[] {
  const page = part?.page ?? 1;
  const samePage = versions.filter((version) => pageOf(version) === page);
  const isBeginning = (version: ArticleVersion) =>
    version.part?.folded === true &&
    samePage.some((other) => other !== version && other.text.startsWith(version.text));
  const whole = samePage.filter((version) => !isBeginning(version));
  const isNow = (version: ArticleVersion) => version.text === text;
  return [...whole.filter((version) => !isNow(version)), ...whole.filter(isNow)];
}

/**
 * How many texts an article has had: of the page that had the most, as no page is a text of another, and without
 * folded beginnings. More than one: it was edited.
 */
export function revisionCount(versions: readonly ArticleVersion[]): number {
  const pages = Map.groupBy(versions, pageOf);
  return Math.max(
    0,
    ...[...pages.values()].map((own) => (own[0] ? comparable(own, own[0]).length : 0)),
  );
}

/**
 * The text in which an annotation that was made on the text with this hash is looked for, where that is of a later page
 * of the article: the last one of the same page. `null`: it is looked for in the article's own text.
 */
export function laterPageOf(
  versions: readonly ArticleVersion[],
  textHash: string | undefined,
): ArticleVersion | null {
  const made = versions.find((version) => version.textHash === textHash);
  const page = made ? pageOf(made) : 1;
  return page === 1 ? null : lastOfPage(versions, page);
}

/** Which page of its article a text is. */
export function pageOf({ part }: Pick<ArticleVersion, 'part'>): number {
  return part?.page ?? 1;
}

/** The text of a page that was seen last. */
export function lastOfPage(
  versions: readonly ArticleVersion[],
  page: number,
): ArticleVersion | null {
  return versions
    .filter((version) => pageOf(version) === page)
    .reduce<ArticleVersion | null>(
      (last, version) => (last && version.seenAt < last.seenAt ? last : version),
      null,
    );
}
