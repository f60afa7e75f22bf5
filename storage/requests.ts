/**
 * Requests of IndexedDB's own, for what every act does: Dexie's part in one takes about as long as the browser's. Live
 * queries hear of what is written so by `storage/announce.ts`.
 */

/** The answer to a request. One that fails takes its transaction with it, whatever else is in there. */
export function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      // Dexie, further up, would keep the rest of the transaction alive.
      event.stopPropagation();
      reject(request.error);
    };
  });
}

/** Asks for writes whose answers nobody waits for: the transaction's end tells whether they were done. */
export function issue(requests: readonly IDBRequest[]): void {
  for (const request of requests) {
    request.onerror = (event) => event.stopPropagation();
  }
}

/**
 * A transaction over everything, without Dexie. It ends by itself when all that was asked is answered: told to commit
 * before, Firefox keeps the rest where one request fails.
 * @throws what the deed throws, with nothing written, or why it could not be committed.
 */
export async function inBareTransaction<T>(
  db: IDBDatabase,
  deed: (tx: IDBTransaction) => Promise<T>,
): Promise<T> {
  const tx = db.transaction([...db.objectStoreNames], 'readwrite', { durability: 'strict' });
  const ended = endOf(tx);
  try {
    const result = await deed(tx);
    await ended;
    return result;
  } catch (error) {
    abort(tx);
    // The answers that were outstanding only say that it was broken off.
    throw tx.error ?? error;
  }
}

function endOf(tx: IDBTransaction): Promise<void> {
  const ended = new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error ?? new DOMException('aborted', 'AbortError'));
  });
  // Whoever fails before has said why.
  ended.catch(() => undefined);
  return ended;
}

/** One that has ended already cannot be. */
function abort(tx: IDBTransaction): void {
  try {
    tx.abort();
  } catch {
    // Nothing is left to be undone.
  }
}
