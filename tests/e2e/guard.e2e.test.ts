import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../faults/keeper.ts';
import { aDraft, anArticle } from '../support/samples.ts';
import { ADDRESS, aWorld, BROWSERS, SAMPLE, type World } from './harness.ts';
import { reopen } from './views.ts';

let world: World;

describe.each(BROWSERS)('in %s', (which) => {
  beforeAll(async () => {
    world = await aWorld(which);
  });
  afterAll(() => world.end());

  test('a page whose browser process was taken over reaches no note of another site', async () => {
    const page = await reopen(world, SAMPLE);
    const theirs = anArticle({
      url: 'https://www.news.example/a/1.html',
      key: 'news.example/a/1.html',
    });
    const draft = aDraft(undefined, { articleKey: theirs.key, note: '别处的批注' });
    expect(await ask(world.driven.opener, 'saveAnnotation', draft, theirs)).toMatchObject({
      ok: true,
    });
    const tab = await world.driven.tabOf(ADDRESS);
    const body = { color: 'yellow' as const, note: '改了', tags: [] };
    const other = crypto.randomUUID();
    for (const [call, args] of [
      ['keptOf', [theirs]],
      ['saveAnnotation', [{ ...draft, id: other }, theirs]],
      ['updateAnnotation', [draft.id, body, body, other]],
      ['deleteAnnotation', [draft.id, other]],
    ] as const) {
      expect(await askFromPage(tab, call, args), call).toMatchObject({
        ok: false,
        name: 'RefusedError',
      });
    }
    const kept = await ask(world.driven.opener, 'keptOf', theirs);
    expect(kept).toMatchObject({ ok: true, value: { annotations: [{ note: '别处的批注' }] } });
    await page.close();
  });
});

/** Asks the background as the content script of a tab, with whatever arguments. */
function askFromPage(tab: number, call: string, args: readonly unknown[]): Promise<unknown> {
  return world.driven.opener.evaluate(
    async (tabId, message) => {
      type Injection = { target: { tabId: number }; func: unknown; args: unknown[] };
      type Api = {
        scripting: { executeScript(injection: Injection): Promise<{ result: unknown }[]> };
        runtime: { sendMessage(message: unknown): Promise<unknown> };
      };
      const { chrome } = globalThis as never as { chrome: Api };
      const send = (sent: unknown) => {
        const page = globalThis as never as { chrome: Api };
        return page.chrome.runtime.sendMessage(sent);
      };
      const injection = { target: { tabId }, func: send, args: [message] };
      return (await chrome.scripting.executeScript(injection))[0]?.result;
    },
    tab,
    { quandian: 1, call, args } as never,
  );
}
