import * as v from 'valibot';
import type { NamesakeChoice, NamesakeChoices } from '../../domain/insight/namesakes.ts';

const Name = v.pipe(v.string(), v.maxLength(100));
const Choice = v.picklist(['one', 'each']);

/** What the reader said about names, as it is stored, without what has another form, by a newer version or by damage. */
export function namesakeChoicesIn(stored: unknown): NamesakeChoices {
  if (!v.is(v.record(v.string(), v.unknown()), stored)) return {};
  const sound = Object.entries(stored).filter(
    (entry): entry is [string, NamesakeChoice] => v.is(Name, entry[0]) && v.is(Choice, entry[1]),
  );
  return Object.fromEntries(sound);
}
