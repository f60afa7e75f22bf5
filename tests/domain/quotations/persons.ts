import type { Person, PersonKind } from '../../../domain/finding.ts';

/** Every mention of some names in a text, as the recogniser of persons would hand it on: `记者 白露` is staff. */
export function personsIn(text: string, names: readonly string[]): Person[] {
  return names.flatMap((name) => mentionsOf(text, name)).sort((a, b) => a.start - b.start);
}

function mentionsOf(text: string, spec: string): Person[] {
  const [role, name = ''] = spec.includes(' ') ? spec.split(' ') : ['', spec];
  const kind: PersonKind = role === '记者' ? 'staff' : 'official';
  const found: Person[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const span = { start: at, end, mentionStart: at, mentionEnd: end };
    const coref = found.length > 0 ? name : null;
    found.push({ ...span, name, kind, titles: [], coref, rule: 'test' });
  }
  return found;
}
