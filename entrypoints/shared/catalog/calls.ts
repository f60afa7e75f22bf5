/** Question and answer between a page and its worker, by name, as between contexts. */
type Calls<C> = { [K in keyof C]: (...args: never[]) => Promise<unknown> };
type Request = { id: number; call: string; args: unknown[] };
type Reply = { id: number; value?: unknown; error?: string };
type Told = { told: unknown };

/** Answers what the page asks. A failure is answered, and told to `failed` as well. */
export function serve<C extends Calls<C>>(
  port: MessagePort | Worker,
  calls: C,
  failed: (reason: string) => void,
): void {
  const handlers = new Map<string, (...args: unknown[]) => Promise<unknown>>(
    Object.entries(calls as never),
  );
  port.onmessage = async ({ data }: MessageEvent<Request>) => {
    const { id, call, args } = data;
    try {
      port.postMessage({ id, value: await handlers.get(call)?.(...args) } satisfies Reply);
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      port.postMessage({ id, error: words } satisfies Reply);
      failed(words);
    }
  };
}

export type Asked<C extends Calls<C>, News> = {
  [K in keyof C]: (...args: Parameters<C[K]>) => ReturnType<C[K]>;
} & { onNews(listener: (news: News) => void): void };

/** The worker's calls as functions, and what it tells unasked. */
export function callsOf<C extends Calls<C>, News>(worker: Worker): Asked<C, News> {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const listeners: ((news: News) => void)[] = [];
  /** What was told before anybody listened: a small library is read before the page is drawn. */
  const early: News[] = [];
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Reply | Told>) => {
    if ('told' in data) {
      if (listeners.length === 0) early.push(data.told as News);
      for (const listener of listeners) listener(data.told as News);
      return;
    }
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) asked?.resolve(data.value);
    else asked?.reject(new Error(data.error));
  };
  worker.onerror = (event) => {
    const error = new Error(event.message || 'the worker failed');
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const ask = (call: string, args: unknown[]) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      worker.postMessage({ id: last, call, args } satisfies Request);
    });
  // The same function for the same name each time: views compare what they are given.
  const known = new Map<string, unknown>([
    [
      'onNews',
      (listener: (news: News) => void) => {
        listeners.push(listener);
        for (const news of early.splice(0)) listener(news);
      },
    ],
  ]);
  return new Proxy({} as Asked<C, News>, {
    get: (_, name: string) => {
      if (!known.has(name)) known.set(name, (...args: unknown[]) => ask(name, args));
      return known.get(name);
    },
  });
}

/** Tells the page something unasked. */
export function tell<News>(port: MessagePort | Worker, news: News): void {
  port.postMessage({ told: news } satisfies Told);
}
