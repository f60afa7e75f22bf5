import { TRUST } from './name.ts';
import { readNameBefore } from './name-before.ts';
import { isGrammar } from './name-candidates.ts';
import { type Name, surnameAt } from './name-forms.ts';
import { mention, type People } from './people.ts';
import { HONORIFIC } from './status.ts';
import { mayBeginSurname } from './surname-mentions.ts';

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

/** 乐小军等同志, 舒敬之同志: full names before the word for comrades. */
export function addComrades(text: string, found: People): void {
  for (const { index } of text.matchAll(/(?:等(?:[\d一二三四五六七八九十]{1,3}[名位])?)?同志/g)) {
    const name = readNameBefore(text, index, 0, TRUST.none);
    if (name) found.add(mention(name, 'other', 'name-before-comrade'));
  }
}

/** What stands behind the surname of whom a text tells no more. */
export const HONORIFICS =
  /女士|先生|大姐|大哥|大爷|大娘|大妈|大叔|大伯|大嫂|阿姨|奶奶|爷爷|婆婆|师傅|老师/g;

/** 李女士, 张先生: persons of whom the text tells no more than the surname. */
export function addPolite(text: string, found: People): void {
  for (const { index } of text.matchAll(HONORIFICS)) {
    for (const at of [index - 2, index - 1]) {
      const polite = at < 0 || !mayBeginSurname(text, at) ? null : readPolite(text, at);
      if (!polite || polite.end !== index || isGrammar(polite.name)) continue;
      const { mentionEnd, ...name } = polite;
      if (found.add({ ...mention(name, 'citizen', 'surname-only'), mentionEnd })) break;
    }
  }
}
