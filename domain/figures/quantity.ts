import type { Figure } from '../finding.ts';

/** A quantity as it was read, before its surroundings are looked at. */
export type Quantity = Pick<
  Figure,
  'start' | 'end' | 'kind' | 'value' | 'min' | 'max' | 'unit' | 'approx' | 'rule'
> & {
  /** Written with Chinese numerals only. */
  han: boolean;
};

/** Reads one form of quantity that begins at a place of a plain text. */
export type Reader = (text: string, at: number) => Quantity | null;

export const NO_VALUE = { value: null, min: null, max: null, unit: null, approx: null } as const;

/** Does a sticky pattern fit at a place? Says so without listing what fits. */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Matches a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
