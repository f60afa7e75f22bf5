import type { Color } from '../domain/annotation.ts';
import { t } from './text.ts';
import { colorNames } from './words/colors.ts';

type Meanings = Partial<Record<Color, string>>;

let meanings: Meanings = {};

/** Sets what the colours mean to the reader; an empty meaning is none. */
export function setColorMeanings(next: Meanings): void {
  meanings = next;
}

/** What a colour is called: what it means to the reader, or else its own name. */
export function colorName(color: Color): string {
  return meanings[color]?.trim() || t(colorNames[color]);
}
