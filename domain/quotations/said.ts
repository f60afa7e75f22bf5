import type { Quotation } from '../finding.ts';
import type { Speaker } from './speaker.ts';

/** Words with their speaker, before it is looked up what the speaker was at the time. */
export type Said = Omit<Quotation, 'titles'>;

/** Who utters a quoted passage, and by which verb; `null` for one that is no speech. */
export type Uttered = { speaker: Speaker | null; verb: string | null; rule: string };

/** Passages that stand side by side (“…。”“…。”) share what is around them. */
export type Run = { start: number; end: number };
