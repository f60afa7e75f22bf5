import { USUAL_CHOICES } from '../domain/export/source.ts';
import type { QuarantinedRow } from '../domain/library.ts';
import type { QuandianDatabase } from './database.ts';
import { exportSourceOf } from './export-source.ts';
import { type LibraryHealth, libraryHealth } from './sentinel.ts';

/** Every row looked at: is all there that was written, and which rows have not their form? */
export async function checkLibrary(
  db: QuandianDatabase,
): Promise<{ health: LibraryHealth; faulty: QuarantinedRow[]; rows: number }> {
  const health = await libraryHealth(db, { thorough: true });
  const faulty: QuarantinedRow[] = [];
  let rows = 0;
  const source = await exportSourceOf(db, { ids: null, choices: USUAL_CHOICES, exportedAt: '' });
  for await (const page of source.pages()) {
    rows += page.rows.length;
    if (page.table === 'quarantine') faulty.push(...(page.rows as QuarantinedRow[]));
  }
  return { health, faulty, rows };
}
