import { type Name, surnameAt } from './name-forms.ts';
import { HONORIFIC } from './status.ts';

/** A surname with its honorific, and where the mention ends. */
export type PoliteName = Name & { mentionEnd: number };

/** 国大姐, 姚先生: no more of the name than the surname. */
export function readPolite(text: string, at: number): PoliteName | null {
  const surname = surnameAt(text, at);
  if (!surname) return null;
  const end = at + surname.length;
  const honorific = HONORIFIC.exec(text.slice(end, end + 2))?.[0];
  if (!honorific || honorific === '老' || honorific === '总') return null;
  return { start: at, end, name: surname, mentionEnd: end + honorific.length };
}
