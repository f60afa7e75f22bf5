import type { Person } from '../finding.ts';
import { readName } from './name.ts';

const BYLINE =
  /[(（](?:整理|采写|撰文|文)?[:：]?((?:[\p{sc=Han}]{0,16}(?:记者|通讯员|实习生))?[ \u3000]*)([\p{sc=Han}·]{2,4}(?:[ 、]+(?:(?:实习)?记者 ?|通讯员 ?)?[\p{sc=Han}·]{2,4}){0,6})(?:[ ]*(?:文\/图|摄影报道|摄|图\/文))?[)）](?=\s*$|\n)/gu;

/** The reporters in the bracketed byline at the end of a text: `(绵阳日报社融媒体记者 尹秦)`. */
export function* bylinePersons(text: string): Generator<Person> {
  const tail = text.slice(-120);
  const offset = text.length - tail.length;
  for (const { index, 0: whole, 1: role = '', 2: names = '' } of tail.matchAll(BYLINE)) {
    const from = offset + index + whole.indexOf(names, whole.indexOf(role) + role.length);
    const title = role.trim();
    const roleStart = offset + index + whole.indexOf(role);
    let first = true;
    for (const word of names.matchAll(/[\p{sc=Han}·]{2,4}/gu)) {
      const start = from + word.index;
      const name = word[0];
      if (/记者|通讯员/.test(name) || !readName(`${name},`, 0)) continue;
      const titles = first && title ? [titleOf(text, roleStart, roleStart + title.length)] : [];
      yield {
        start,
        end: start + name.length,
        name,
        kind: 'staff',
        titles,
        mentionStart: titles[0]?.start ?? start,
        mentionEnd: start + name.length,
        coref: null,
        rule: 'byline',
      };
      first = false;
    }
  }
}

function titleOf(text: string, start: number, end: number) {
  const whole = text.slice(start, end);
  const post = /(?:记者|通讯员|实习生)$/.exec(whole)?.[0] ?? whole;
  const org = whole.slice(0, whole.length - post.length) || null;
  return { start, end, text: whole, org, post, former: false };
}
