import type { Annotation } from '../../domain/annotation.ts';
import type { Session } from './engines.ts';
import { begin, type Engine, withProfile } from './engines.ts';
import { aNewNote, articleOf, ask, readAll } from './keeper.ts';
import { Ledger, tearsIn } from './ledger.ts';
import type { Report } from './report.ts';
import { randomFrom } from './work.ts';

const PAGES = 8;

/** Eight pages change one note at once, `rounds` times each: every word that was acknowledged must be in it. */
export function crowded(engine: Engine, rounds: number, report: Report): Promise<void> {
  return withProfile(async (profile) => {
    const session = await begin(engine, profile);
    const { driven, page } = session;
    const { draft } = aNewNote(0);
    await ask(page, 'saveAnnotation', { ...draft, note: '始' }, articleOf(0));
    const views = [page];
    while (views.length < PAGES)
      views.push(await driven.openOwn(`popup.html?tab=${900000 + views.length}`));
    const words = await Promise.all(
      views.map((view, i) =>
        view.evaluate(
          changeOften as never,
          { id: draft.id, name: String(i), times: rounds } as never,
        ),
      ),
    );
    const found = await readAll(page);
    const note = found?.annotations.find(({ id }) => id === draft.id)?.note ?? '';
    const acknowledged = (words as string[][]).flat();
    const missing = acknowledged.filter((word) => !note.includes(word));
    const tears = found ? tearsIn(found) : ['nothing is there'];
    const faults = [...missing.map((word) => `${word} is not in the note`), ...tears];
    report.judge({
      acknowledged: acknowledged.length,
      lost: missing.length,
      torn: tears.length,
      unacknowledged: 0,
      faults,
    });
    if (acknowledged.length < PAGES * rounds)
      report.fail(`${PAGES * rounds - acknowledged.length} changes were refused`);
    await driven.close();
  });
}

/** In a page: adds a word of its own to the note, again and again, each time from what it last saw. */
async function changeOften({ id, name, times }: { id: string; name: string; times: number }) {
  type Reply = { ok: boolean; value: Annotation };
  type Api = { runtime: { sendMessage(message: unknown): Promise<Reply> } };
  const api = (globalThis as never as { chrome: Api }).chrome;
  let seen = { color: 'yellow', note: '始', tags: [] as string[] };
  const words: string[] = [];
  for (let number = 0; number < times; number++) {
    const word = `〔${name}-${number}〕`;
    const body = { ...seen, note: seen.note + word };
    const args = [id, body, seen, crypto.randomUUID()];
    const reply = await api.runtime.sendMessage({ quandian: 1, call: 'updateAnnotation', args });
    if (!reply.ok) continue;
    words.push(word);
    const { color, note, tags } = reply.value;
    seen = { color, note, tags };
  }
  return words;
}

/** Answers are lost, messages come twice, and twice after others: the library is as if each had come once, in order. */
export function garbled(engine: Engine, rounds: number, report: Report): Promise<void> {
  return withProfile(async (profile) => {
    const session = await begin(engine, profile);
    const ledger = new Ledger();
    for (let round = 0; round < rounds; round++) {
      await garble(session, ledger, randomFrom(round));
      report.judge(ledger.judge(await readAll(session.page)));
    }
    await session.driven.close();
  });
}

type Sent = () => ReturnType<typeof ask>;

async function garble({ page }: Session, ledger: Ledger, random: () => number): Promise<void> {
  const sent: Sent[] = [];
  /** Sends, maybe without waiting for the answer, maybe twice, maybe with an older message behind it. */
  const send = async (message: Sent) => {
    sent.push(message);
    if (random() < 0.3) await Promise.all([message(), message()]);
    const reply = await message();
    if (random() < 0.5) await sent[Math.floor(random() * sent.length)]?.();
    return reply;
  };
  for (let number = 0; number < 12; number++) {
    const { draft, note } = aNewNote(number);
    const { id } = draft;
    const saved = await send(() => ask(page, 'saveAnnotation', draft, articleOf(number)));
    if (!saved.ok) continue;
    ledger.confirmed(id, { note });
    if (random() < 0.6) {
      const once = crypto.randomUUID();
      const base = { color: draft.color, note, tags: [] };
      const body = { ...base, note: `改·${note}` };
      const changed = await send(() => ask(page, 'updateAnnotation', id, body, base, once));
      if (changed.ok) ledger.confirmed(id, { note: body.note });
    }
    if (random() < 0.3) {
      const once = crypto.randomUUID();
      const deleted = await send(() => ask(page, 'deleteAnnotation', id, once));
      if (deleted.ok) ledger.confirmed(id, 'deleted');
    }
  }
}

/** The background's clock runs backwards by a year in the middle: the order of what was done stays. */
export function turnedBack(engine: Engine, rounds: number, report: Report): Promise<void> {
  return withProfile(async (profile) => {
    const session = await begin(engine, profile);
    const ledger = new Ledger();
    for (let round = 0; round < rounds; round++) {
      for (let number = 0; number < 5; number++) {
        const { draft, note } = aNewNote(number);
        const reply = await ask(session.page, 'saveAnnotation', draft, articleOf(number));
        if (reply.ok) ledger.confirmed(draft.id, { note });
        if (number === 2) await turnClock(session, -(round + 1) * 365);
      }
      report.judge(ledger.judge(await readAll(session.page)));
    }
    await session.driven.close();
  });
}

/** Puts another clock into the background, so many days from the machine's. */
async function turnClock({ driven, page }: Session, days: number): Promise<void> {
  const turn = (ms: number) => {
    type Api = { runtime: { getBackgroundPage?(): Promise<{ Date: DateConstructor }> } };
    const put = (world: { Date: DateConstructor }) => {
      const { Date: Real } = world;
      world.Date = class extends Real {
        constructor(...args: []) {
          super(...((args.length > 0 ? args : [Real.now() + ms]) as []));
        }
      } as DateConstructor;
    };
    const api = (globalThis as never as { browser?: Api }).browser;
    if (!api?.runtime?.getBackgroundPage) return put(globalThis);
    return api.runtime.getBackgroundPage().then(put);
  };
  const ms = days * 86_400_000;
  if (driven.which === 'firefox') return void (await page.evaluate(turn, ms));
  const target = await driven.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().endsWith('/background.js'),
  );
  const worker = await target.worker();
  await worker?.evaluate(turn, ms);
}
