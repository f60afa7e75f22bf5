import type { FactsArticle } from '../insight/source.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { Header, Kept, Noted } from './values.ts';

/** What is remembered of articles and annotations beside their rows: as much as a row is made of when something of it changes. */
export class Remembered {
  readonly noted = new Map<string, Noted>();
  readonly #kept = new Map<string, Kept>();

  /** An article, which is made where it is not there. */
  keptOf(key: string): Kept {
    let kept = this.#kept.get(key);
    if (!kept) {
      kept = { header: null, annotations: new Set(), bookmark: null, versions: 0, facts: null };
      this.#kept.set(key, kept);
    }
    return kept;
  }

  /** The same where it is there. */
  kept(key: string): Kept | undefined {
    return this.#kept.get(key);
  }

  headerOf(articleKey: string): Header | null {
    return this.#kept.get(articleKey)?.header ?? null;
  }

  factsOf(articleKey: string): ArticleFacts | null {
    return this.#kept.get(articleKey)?.facts ?? null;
  }

  annotationsOf(articleKey: string): string[] {
    return [...(this.#kept.get(articleKey)?.annotations ?? [])];
  }

  notesOf({ annotations }: Kept): Noted[] {
    return [...annotations].flatMap((id) => this.noted.get(id) ?? []);
  }

  /** An article as a whole. */
  summaryOf(articleKey: string): { annotations: number; versions: number } {
    const kept = this.#kept.get(articleKey);
    return { annotations: kept?.annotations.size ?? 0, versions: kept?.versions ?? 0 };
  }

  /** Those of the articles of which it is known what is recognised in their last text. */
  factsArticles(keys: Iterable<string>): FactsArticle[] {
    const found: FactsArticle[] = [];
    for (const key of keys) {
      const { header, facts } = this.#kept.get(key) ?? {};
      if (!header || facts?.textHash !== header.textHash) continue;
      const { title, source, publishedAt } = header;
      found.push({ key, title, source, publishedAt, facts });
    }
    return found;
  }

  /** The annotations of which it is not known where they stand, by article. */
  unplaced(): Map<string, string[]> {
    const found = new Map<string, string[]>();
    for (const [id, { placement, articleKey }] of this.noted) {
      if (placement !== null || !this.headerOf(articleKey)) continue;
      found.set(articleKey, [...(found.get(articleKey) ?? []), id]);
    }
    return found;
  }

  /** The keys of articles in which something like this was recognised: those that a decision elsewhere may touch. */
  withPassage(exact: string): string[] {
    return [...this.#kept].flatMap(([key, { facts }]) =>
      facts?.figures.some(({ text }) => text === exact) ||
      facts?.persons.some(({ name }) => name.includes(exact) || exact.includes(name))
        ? [key]
        : [],
    );
  }
}
