import { onTestFinished, vi } from 'vitest';

/** From now on the browser refuses to write rows into a table: `failure` is asked each time, `null` lets one pass. */
export function refuseWrites(
  db: { name: string },
  table: string,
  failure: () => Error | null,
): void {
  for (const way of ['add', 'put'] as const) {
    const write = IDBObjectStore.prototype[way];
    const spy = vi.spyOn(IDBObjectStore.prototype, way).mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      const isMeant = this.name === table && this.transaction.db.name === db.name;
      const error = isMeant ? failure() : null;
      if (error) throw error;
      return write.apply(this, args);
    });
    onTestFinished(() => spy.mockRestore());
  }
}
