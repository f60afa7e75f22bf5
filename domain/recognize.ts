import { recognizeFigures } from './figures/recognize-figures.ts';
import type { Findings } from './finding.ts';
import { recognizePersons } from './officials/recognize-persons.ts';

/** Everything that is recognised in a text. */
export function recognize(text: string): Findings {
  return { figures: recognizeFigures(text), persons: recognizePersons(text), quotations: [] };
}
