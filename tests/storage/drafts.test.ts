import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Article } from '../../domain/article.ts';
import { describeQuote } from '../../domain/quote.ts';
import { createDrafts, type DraftSubject } from '../../entrypoints/article.content/drafts.ts';
import { type NewDraft, readDrafts, writeDrafts } from '../../storage/drafts.ts';
import { anArticle } from '../support/samples.ts';

beforeEach(() => fakeBrowser.reset());

const article = anArticle();
const body = (note: string) => ({ color: 'yellow' as const, note, tags: [] });
const begun = (note: string): NewDraft => ({
  quote: describeQuote(article.text, { start: 0, end: 4 }),
  body: body(note),
});
const id = (number: number) => `6f1c2c0e-0001-4000-8000-${String(number).padStart(12, '0')}`;

test('what was typed at an annotation, and new ones of this article alone, are read back', async () => {
  await writeDrafts([
    { id: id(1), articleKey: null, typed: body('改到一半') },
    { id: id(2), articleKey: 'k', typed: begun('写到一半') },
    { id: id(3), articleKey: 'k2', typed: begun('别处的') },
  ]);
  const { bodies, begun: here } = await readDrafts('k');
  expect([...bodies]).toEqual([[id(1), body('改到一半')]]);
  expect([...here]).toEqual([[id(2), begun('写到一半')]]);
  await writeDrafts([{ id: id(2), articleKey: 'k', typed: null }]);
  expect((await readDrafts('k')).begun.size).toBe(0);
});

test('what has not the form of a draft is left out', async () => {
  await fakeBrowser.storage.local.set({ 'draft:k x': { quote: 1 }, [`draft:${id(1)}`]: 'text' });
  const { bodies, begun: here } = await readDrafts('k');
  expect([bodies.size, here.size]).toEqual([0, 0]);
});

const failed = (error: unknown) => {
  throw error;
};
const subjectOf = (number: number): DraftSubject => ({
  id: id(number),
  span: { start: number, end: number + 2 },
  exact: article.text.slice(number, number + 2),
});
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

test('tabs that write at once, in whatever order, keep everything that each typed last', async () => {
  const act = fc.record({
    tab: fc.nat(2),
    place: fc.nat(3),
    note: fc.option(fc.string({ minLength: 1 }).filter((text) => text.trim() !== '')),
    isAwaited: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
      fakeBrowser.reset();
      const tabs = [0, 1, 2].map(() => createDrafts(article, failed));
      const typed = new Map<string, string>();
      for (const { tab, place, note, isAwaited } of acts) {
        // Each tab writes at passages of its own.
        const subject = subjectOf(tab * 8 + place * 2);
        if (note === null) {
          tabs[tab]?.drop(subject);
          typed.delete(subject.id);
        } else {
          tabs[tab]?.keep(subject, body(note));
          typed.set(subject.id, note);
        }
        if (isAwaited) await settled();
      }
      await settled();
      const { begun: stored } = await readDrafts(article.key);
      expect(new Map([...stored].map(([key, one]) => [key, one.body.note]))).toEqual(typed);
    }),
    { numRuns: 30 },
  );
});

test('two drafts of one passage, begun in two tabs, are offered one after the other', async () => {
  const [one, other] = [createDrafts(article, failed), createDrafts(article, failed)];
  const span = { start: 0, end: 4 };
  one.keep({ id: id(1), span, exact: '' }, body('一边'));
  other.keep({ id: id(2), span, exact: '' }, body('另一边'));
  await settled();
  const notes: string[] = [];
  for (let visit = 0; visit < 2; visit++) {
    const drafts = createDrafts(article as Article, failed);
    const [first] = await drafts.load();
    notes.push(first?.body.note ?? '');
    drafts.drop({ id: id(9), span, exact: '' });
    await settled();
  }
  expect(notes.sort()).toEqual(['一边', '另一边'].sort());
  expect(await createDrafts(article, failed).load()).toEqual([]);
});

test('what could not be written is written with what comes next', async () => {
  const errors: unknown[] = [];
  const drafts = createDrafts(article, (error) => errors.push(error));
  const set = fakeBrowser.storage.local.set;
  fakeBrowser.storage.local.set = () => Promise.reject(new Error('full'));
  drafts.keep(subjectOf(0), body('一'));
  await settled();
  fakeBrowser.storage.local.set = set;
  drafts.keep(subjectOf(4), body('二'));
  await settled();
  expect(errors).toHaveLength(1);
  expect((await readDrafts(article.key)).begun.size).toBe(2);
});
