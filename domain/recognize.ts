import { recognizeFigures } from './figures/recognize-figures.ts';
import type { Findings } from './finding.ts';
import { recognizePersons } from './officials/recognize-persons.ts';
import { recognizeQuotations } from './quotations/recognize-quotations.ts';

/** Everything that is recognised in a text. */
export function recognize(text: string): Findings {
  const persons = recognizePersons(text);
  const quotations = recognizeQuotations(text, persons);
  return { figures: recognizeFigures(text), persons, quotations };
}
