import type { Span } from '../../domain/article.ts';
import { describeQuote, locateQuotes, type Placement } from '../../domain/quote.ts';
import { ARTICLES, changedFacts, HARMLESS, QUOTED } from '../../tests/domain/changed-facts.ts';

export const FACTS_INTRODUCTION =
  'Every digit, unit, sign and name character of the key figures and officials of our own articles made another one, the fact quoted by itself and with more and more around it; and the same quotes after edits that change no fact.';

type Row = { quoted: string; changed: number; silent: number; harmless: number; called: number };

/** For each width of a quote how many changed facts are told as such, and how many harmless edits are not taken as harmless. */
export function changedFactRows(): Row[] {
  return QUOTED.map(([quoted, widen]) => {
    const row = { quoted, changed: 0, silent: 0, harmless: 0, called: 0 };
    for (const { old, now, fact } of changedFacts()) {
      row.changed++;
      if (stateOf(old, widen(old, fact), now) !== 'changed-fact') row.silent++;
    }
    for (const { text, figures, persons } of ARTICLES) {
      for (const [, edit] of HARMLESS) {
        const quotes = [...figures, ...persons].map((fact) =>
          describeQuote(text, widen(text, fact)),
        );
        for (const { state } of locateQuotes(edit(text), quotes, text)) {
          row.harmless++;
          if (state === 'changed-fact' || state === 'lost') row.called++;
        }
      }
    }
    return row;
  });
}

function stateOf(old: string, quoted: Span, now: string): Placement['state'] | undefined {
  return locateQuotes(now, [describeQuote(old, quoted)], old)[0]?.state;
}
