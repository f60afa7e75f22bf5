import * as v from 'valibot';
import type { NamesakeChoices } from '../../domain/insight/namesakes.ts';

const Form = v.record(v.pipe(v.string(), v.maxLength(100)), v.picklist(['one', 'each']));

/** What the reader said about names, as it is stored; nothing where it has another form, by a newer version or by damage. */
export function namesakeChoicesIn(stored: unknown): NamesakeChoices {
  return v.is(Form, stored) ? stored : {};
}
