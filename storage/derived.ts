import Dexie, { type EntityTable } from 'dexie';
import { type ArticleFacts, FACTS_VERSION } from '../domain/catalog/article-facts.ts';
import { RECOGNIZER_VERSION } from '../domain/finding.ts';

/** What is recognised in a stored text. */
export type FactsRow = ArticleFacts & {
  /** `stampOf` the recogniser and the texts: with another one it is made again. */
  stamp: string;
};

/** @param texts how many texts of the article are stored: a further one may be of a later page */
export function stampOf(textHash: string, texts: number): string {
  return `${RECOGNIZER_VERSION}.${FACTS_VERSION} ${textHash} ${texts}`;
}

/**
 * What can be made again from the library at any time, in a database of its own: it is in no backup, and losing it loses
 * nothing. A new form of it gets a new name; the old one is thrown away.
 */
export class DerivedDatabase extends Dexie {
  facts!: EntityTable<FactsRow, 'articleKey'>;

  constructor(name = 'quandian-derived') {
    super(name, { chromeTransactionDurability: 'relaxed', cache: 'disabled' });
    this.version(1).stores({ facts: 'articleKey, stamp' });
  }
}

/** The stamp of each article's facts, from the index alone. */
export async function stampsOf(derived: DerivedDatabase): Promise<Map<string, string>> {
  return derived.transaction('r', derived.facts, async () => {
    const [keys, stamps] = await Promise.all([
      derived.facts.orderBy('stamp').primaryKeys(),
      derived.facts.orderBy('stamp').keys(),
    ]);
    return new Map(keys.map((key, index) => [key, String(stamps[index])]));
  });
}
