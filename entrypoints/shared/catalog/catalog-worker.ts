import type { LibraryQuestions } from '../../../components/library/library-state.ts';
import { Catalog } from '../../../domain/catalog/catalog.ts';
import { QuandianDatabase } from '../../../storage/database.ts';
import { DerivedDatabase } from '../../../storage/derived.ts';
import { answersFrom } from './answers.ts';
import { serve, tell } from './calls.ts';
import type { CatalogNews } from './catalog.ts';
import { feed } from './feed.ts';

// Beside the page: neither reading a large library nor searching it holds up what is typed.
const port = globalThis as never as Worker;
const db = new QuandianDatabase();
const catalog = new Catalog();
const say = (news: CatalogNews) => tell(port, news);
const filled = feed(
  catalog,
  { db, derived: new DerivedDatabase() },
  {
    changed: () => say({ kind: 'changed' }),
    told: (progress) => say({ kind: 'reading', progress }),
  },
);
filled.then(
  () => say({ kind: 'ready' }),
  (error: unknown) =>
    say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
);
const calls = { ...answersFrom(catalog, db), whole: () => filled };
serve<LibraryQuestions>(port, calls, (reason) => say({ kind: 'failed', reason }));
