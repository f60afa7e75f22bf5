import type { Page } from 'puppeteer-core';
import { aNewNote, articleOf, ask } from './keeper.ts';
import type { Ledger } from './ledger.ts';

/** A source of numbers from 0 to 1 that gives the same again for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export type Work = { stop(): void; done: Promise<void> };

/**
 * A reader who writes, changes and throws away without pause, each act after the answer to the last, until stopped or
 * until the browser is gone. Everything is written down in the ledger, outside of the browser.
 */
export function keepWriting(page: Page, ledger: Ledger, random: () => number): Work {
  let isStopped = false;
  const mine: string[] = [];
  const run = async () => {
    for (let number = 0; !isStopped; number++) {
      try {
        await oneAct(page, ledger, { mine, random, number });
      } catch {
        // The browser is gone, with or without the last act.
        return;
      }
    }
  };
  return {
    stop: () => {
      isStopped = true;
    },
    done: run(),
  };
}

type Pen = { mine: string[]; random: () => number; number: number };

async function oneAct(page: Page, ledger: Ledger, { mine, random, number }: Pen): Promise<void> {
  const kind = random();
  const id = mine[Math.floor(random() * mine.length)];
  if (kind < 0.6 || id === undefined) {
    const { draft, note } = aNewNote(number);
    ledger.asked(draft.id, { note });
    const reply = await ask(page, 'saveAnnotation', draft, articleOf(number));
    settle(ledger, draft.id, { note }, reply);
    if (reply.ok) mine.push(draft.id);
  } else if (kind < 0.85) {
    const note = `改·${crypto.randomUUID()}`;
    const base = { color: 'yellow' as const, note: ledger.noteOf(id), tags: [] };
    ledger.asked(id, { note });
    const body = { ...base, note };
    const reply = await ask(page, 'updateAnnotation', id, body, base, crypto.randomUUID());
    settle(ledger, id, { note }, reply);
    if (!reply.ok) mine.splice(mine.indexOf(id), 1);
  } else {
    mine.splice(mine.indexOf(id), 1);
    ledger.asked(id, 'deleted');
    settle(ledger, id, 'deleted', await ask(page, 'deleteAnnotation', id, crypto.randomUUID()));
  }
}

/** Errors that say that nothing was done. */
const NOTHING_DONE = new Set([
  'DiskFullError',
  'StorageFailedError',
  'NewerSchemaError',
  'RefusedError',
]);

function settle(
  ledger: Ledger,
  id: string,
  next: Parameters<Ledger['confirmed']>[1],
  reply: { ok: true } | { ok: false; name: string },
): void {
  if (reply.ok) ledger.confirmed(id, next);
  else if (NOTHING_DONE.has(reply.name)) ledger.refused(id);
}
