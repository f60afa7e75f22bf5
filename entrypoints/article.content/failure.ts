import { t, type Word } from '../../components/text.ts';
import { page } from '../../components/words/page.ts';

/** What went wrong, by the name of the error, in the reader's words. */
const BY_NAME: Record<string, Word> = {
  ContextInvalidatedError: page.extensionUpdated,
  DiskFullError: page.diskFull,
  DatabaseClosedError: page.extensionUpdated,
  NewerSchemaError: page.extensionUpdated,
  PrivateWindowError: page.privateWindow,
  NotFoundError: page.deletedElsewhere,
  NoteTooLongError: page.noteTooLong,
};

/** More than can be kept. */
export class NoteTooLongError extends Error {
  override name = 'NoteTooLongError';
}

/** A sentence for the reader about a call that failed; `otherwise` where the error has no sentence of its own. */
export function failureSentence(error: unknown, otherwise: Word): string {
  const name = error instanceof Error ? error.name : '';
  return t(BY_NAME[name] ?? otherwise);
}
