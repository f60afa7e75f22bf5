import { bibtexOf } from './bibtex.ts';
import { cslItems } from './csl-json.ts';
import { gbt7714List } from './gbt7714.ts';
import { type Reference, referencesOf } from './reference.ts';
import { risOf } from './ris.ts';
import type { ExportSource } from './source.ts';

/** Reference by reference, each with the annotations that the reader made at it. */
async function* referencesIn(source: ExportSource): AsyncGenerator<Reference> {
  for await (const { rows } of source.documents()) yield* referencesOf(rows);
}

export async function* risFile(source: ExportSource): AsyncGenerator<string> {
  let between = '';
  for await (const reference of referencesIn(source)) {
    yield between + risOf([reference]);
    between = '\r\n';
  }
}

export async function* bibtexFile(
  source: ExportSource,
  dialect: 'bibtex' | 'biblatex',
): AsyncGenerator<string> {
  const keys = new Map<string, number>();
  let between = '';
  for await (const reference of referencesIn(source)) {
    yield between + bibtexOf([reference], dialect, keys);
    between = '\n';
  }
}

export async function* cslJsonFile(source: ExportSource): AsyncGenerator<string> {
  yield '[';
  let between = '';
  for await (const reference of referencesIn(source)) {
    for (const item of cslItems([reference])) yield `${between}\n${JSON.stringify(item)}`;
    between = ',';
  }
  yield '\n]\n';
}

/** In the order of the authors' names all must be there before the first can be written. */
export async function* gbt7714File(source: ExportSource): AsyncGenerator<string> {
  const references: Reference[] = [];
  for await (const reference of referencesIn(source)) {
    references.push({ ...reference, annotations: [] });
  }
  yield gbt7714List(references, source.choices);
}
