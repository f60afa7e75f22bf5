/** Writing failed because there is no room: nothing of the act was written. */
export class DiskFullError extends Error {
  override name = 'DiskFullError';
}

/** Another version of the extension has taken the database over: this page must be loaded again. */
export class DatabaseClosedError extends Error {
  override name = 'DatabaseClosedError';
}

/** The database was written by a newer version of the extension than this one: it can be read, not written. */
export class NewerSchemaError extends Error {
  override name = 'NewerSchemaError';
}

/** The browser could not read or write its files and does not say why: a full disk, or damage. */
export class StorageFailedError extends Error {
  override name = 'StorageFailedError';
}

/** An act of several transactions was undone before it had come to its end: the rest is not written. */
export class UndoneError extends Error {
  override name = 'UndoneError';
}

/** What is asked for is not there (any more). */
export class NotFoundError extends Error {
  override name = 'NotFoundError';
}

const OURS = [DiskFullError, DatabaseClosedError, NewerSchemaError, StorageFailedError];

/**
 * The error as one of the named ones above, or as it is. Browsers wrap a full disk differently:
 * Chromium gives an AbortError with the cause inside, Firefox a BulkError or OpenFailedError with it inside.
 */
export function classify(error: unknown): Error {
  if (OURS.some((kind) => error instanceof kind)) return error as Error;
  const names = namesOf(error);
  const options = { cause: error };
  if (names.includes('QuotaExceededError')) return new DiskFullError('disk full', options);
  if (names.includes('VersionError')) return new NewerSchemaError('newer schema', options);
  // Dexie calls closed what could never be opened.
  const isBroken = names.includes('UnknownError');
  if (isConnectionLost(error) && !isBroken) return new DatabaseClosedError('closed', options);
  if (names.some((name) => BROKEN.has(name))) {
    return new StorageFailedError(sentence(error), options);
  }
  return error instanceof Error ? error : new Error(String(error));
}

/** The connection was closed under us; opening again may help. */
export function isConnectionLost(error: unknown): boolean {
  return namesOf(error).some((name) => LOST.has(name));
}

/** There is a row with this key already. */
export function isTaken(error: unknown): boolean {
  return namesOf(error).includes('ConstraintError');
}

const LOST = new Set(['DatabaseClosedError', 'InvalidStateError']);
const BROKEN = new Set([
  'UnknownError',
  'AbortError',
  'OpenFailedError',
  'DataCloneError',
  'MissingAPIError',
  'TimeoutError',
]);

/** The names of an error and of all that it wraps. */
function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const { name, inner, cause, failures } = error as Record<string, unknown>;
  const wrapped = [inner, cause, ...(Array.isArray(failures) ? failures.slice(0, 10) : [])];
  return [String(name ?? ''), ...wrapped.flatMap((part) => namesOf(part, depth + 1))];
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
