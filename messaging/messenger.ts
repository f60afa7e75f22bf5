import { browser } from 'wxt/browser';
import type { ArticleCalls, BackgroundCalls } from './protocol.ts';

type Calls<C> = { [K in keyof C]: (...args: never[]) => Promise<unknown> };
type Handler = (...args: unknown[]) => Promise<unknown>;
type Request = { quandian: 1; call: string; args: unknown[] };
type Reply = { ok: true; value: unknown } | { ok: false; name: string; message: string };

/** Who sent a message, as far as it matters: the browser fills it in, a page cannot. */
export type Sender = { id?: string; tab?: { incognito?: boolean }; url?: string; frameId?: number };

/** The message fits no call, or comes from where no call may come from. */
export class RefusedError extends Error {
  override name = 'RefusedError';
}

/** The extension was updated or switched off under this page: it must be loaded again. */
export class ContextInvalidatedError extends Error {
  override name = 'ContextInvalidatedError';
}

/** Nobody listens, or nobody answered: no article script in that tab, or the background was stopped. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError';
}

/**
 * Asks the background, which alone holds the database. A browser may stop it between question and answer, with
 * or without the deed done: then the question is put again, for every call is carried out once by its id.
 * @throws ContextInvalidatedError, NoAnswerError, or what the call throws, by its name.
 */
export function askBackground<K extends keyof BackgroundCalls>(
  call: K,
  ...args: Parameters<BackgroundCalls[K]>
): Promise<Awaited<ReturnType<BackgroundCalls[K]>>> {
  const send = () => browser.runtime.sendMessage({ quandian: 1, call, args });
  return askAgain<Awaited<ReturnType<BackgroundCalls[K]>>>(call, send);
}

/** The pauses before a question is put again, in ms: a background that was stopped is there again at the first. */
const PAUSES = [0, 300, 1500];

async function askAgain<T>(call: string, send: () => Promise<unknown>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await ask<T>(call, send);
    } catch (error) {
      const pause = PAUSES[tries];
      if (!(error instanceof NoAnswerError) || pause === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** Asks the article that is open in a tab. */
export function askArticle<K extends keyof ArticleCalls>(
  tabId: number,
  call: K,
  ...args: Parameters<ArticleCalls[K]>
): Promise<Awaited<ReturnType<ArticleCalls[K]>>> {
  return ask(call, () => browser.tabs.sendMessage(tabId, { quandian: 1, call, args }));
}

/**
 * Answers calls, until the function that it returns is called. `check` throws where a call must be refused:
 * wrong sender, or arguments that do not have the call's form.
 */
export function answer<C extends Calls<C>>(
  calls: C,
  check: (call: keyof C & string, args: readonly unknown[], sender: Sender) => void | Promise<void>,
): () => void {
  const handlers = new Map<string, Handler>(Object.entries(calls));
  const handle = async ({ call, args }: Request, sender: Sender) => {
    const handler = handlers.get(call);
    if (!handler) throw new RefusedError(`no such call: ${call}`);
    await check(call as keyof C & string, args, sender);
    return handler(...args);
  };
  // `sendResponse` and `return true`, not a returned promise: this way works in every
  // Chrome, in Firefox, and in the fake browser of the tests.
  const listener = (message: unknown, sender: Sender, sendResponse: (reply: Reply) => void) => {
    if (!isRequest(message)) return undefined;
    handle(message, sender).then(
      (value) => sendResponse({ ok: true, value }),
      (error) => sendResponse({ ok: false, ...nameAndMessage(error) }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

async function ask<T>(call: string, send: () => Promise<unknown>): Promise<T> {
  if (!browser.runtime?.id) throw new ContextInvalidatedError('extension updated');
  const reply = (await send().catch((error) => {
    throw asNamed(error);
  })) as Reply | undefined;
  if (!reply) throw new NoAnswerError(`no one answers ${call}`);
  if (!reply.ok) throw Object.assign(new Error(reply.message), { name: reply.name });
  return reply.value as T;
}

/** The browser's own failures, which have no names but only sentences. */
function asNamed(error: unknown): unknown {
  const message = error instanceof Error ? error.message : String(error);
  if (/context invalidated/i.test(message)) return new ContextInvalidatedError(message);
  if (/receiving end|could not establish|(channel|port) (is )?closed/i.test(message))
    return new NoAnswerError(message);
  return error;
}

function nameAndMessage(error: unknown): { name: string; message: string } {
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) };
}

function isRequest(message: unknown): message is Request {
  if (typeof message !== 'object' || message === null) return false;
  const { quandian, call, args } = message as Partial<Request>;
  return quandian === 1 && typeof call === 'string' && Array.isArray(args);
}
