import type { Quotation } from '../finding.ts';

/** Words with their speaker, before it is looked up what the speaker was at the time. */
export type Said = Omit<Quotation, 'titles'>;
