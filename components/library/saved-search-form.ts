import * as v from 'valibot';
import { FACETS } from '../../domain/catalog/facets.ts';
import { ORDERS } from '../../domain/catalog/shelf.ts';
import { LIBRARY_VIEWS, type SavedSearch } from './library-state.ts';

const words = v.pipe(v.string(), v.maxLength(20_000));
const day = v.union([v.literal(''), v.pipe(v.string(), v.isoDate())]);
const days = v.object({ from: day, to: day });

const SavedSearchForm = v.object({
  name: v.pipe(words, v.nonEmpty()),
  view: v.picklist(LIBRARY_VIEWS),
  wanted: v.object({
    words,
    choices: v.record(v.picklist(FACETS), v.array(words)),
    published: days,
    noted: days,
    order: v.picklist(ORDERS),
  }),
});

/** The searches among what is stored; what has another form, by a newer version or by damage, is left out. */
export function savedSearchesIn(stored: unknown): SavedSearch[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter((one): one is SavedSearch => v.is(SavedSearchForm, one));
}
