import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recognizeFigures } from '../../domain/figures/recognize-figures.ts';
import { createRecognizer, recognize } from '../../domain/recognize.ts';
import { drain, inSlices } from '../../domain/steps.ts';
import { goldArticles } from '../support/gold.ts';

const texts = goldArticles().map(({ text }) => text);
const long = texts.join('\n');

test('a long text is searched for figures in chunks, and the same is found', () => {
  expect(recognize(long).figures).toEqual(recognizeFigures(long));
});

test('a text that has grown, or changed anywhere, is read as if it were new', () => {
  const paragraphs = long.split('\n');
  const part = fc.nat(paragraphs.length);
  fc.assert(
    fc.property(fc.array(fc.tuple(part, part), { minLength: 2, maxLength: 4 }), (parts) => {
      const recognizer = createRecognizer();
      for (const [from, to] of parts) {
        const text = paragraphs.slice(Math.min(from, to), Math.max(from, to)).join('\n');
        expect(drain(recognizer(text))).toEqual(recognize(text));
      }
    }),
    { numRuns: 10 },
  );
});

test('others have their turn while a long text is read', async () => {
  let turns = 0;
  const pause = async () => void turns++;
  const found = await inSlices(createRecognizer()(long.repeat(20)), pause);
  expect(found.figures.length).toBeGreaterThan(0);
  expect(turns).toBeGreaterThan(0);
});
