// @ts-expect-error the library has no types
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { micromark } from 'micromark';
import { expect, test } from 'vitest';
import { type HeldSource, sourceOf } from '../../../domain/export/source.ts';
import { readTeamPack } from '../../../domain/import/team-pack.ts';
import { describeQuote } from '../../../domain/quote.ts';
import { aLibrary, aSource, EXPORTED_AT } from '../../support/export-samples.ts';
import { fileOf, filesIn, textOf } from '../../support/read-zip.ts';

/** What readers write, and what breaks files. */
const hostile = [
  '=cmd|"/c calc"!A1',
  '"',
  "'",
  '\r\n',
  '\n\n',
  '\t',
  '\0',
  '\ud800',
  '\udc00a',
  '𠮷😀',
  ']]>',
  '</p><script>',
  '&amp;',
  '\\end{x}',
  '{',
  '}',
  '%',
  '# 标',
  '> 引',
  '- 项',
  '1. 项',
  '*强*',
  '[x](y)',
  '`码`',
  '==亮==',
  '\u2028',
  '\u200b',
  '\u202e',
  '\ufffe',
  '_x0041_',
  '--- ',
  'ER  - ',
] as const;
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.oneof(fc.constantFrom(...hostile), fc.string()), { maxLength: 4 })
    .map((parts) => parts.join('')),
);
const RUNS = { numRuns: 40 };

/** A source of one annotation with this note; its passage has 𠮷 and an emoji in front. */
const noted = (note: string, tags: string[] = []) => aSource([[4, '3.2万株', note, tags]]);

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
/** What XML can hold of a text. */
const inXml = (said: string) => said.toWellFormed().replace(FORBIDDEN, '\ufffd');
const domOf = (html: string) => new JSDOM(html).window.document;

/** That a note comes back from a format, as far as its file can hold it. */
const holds = (
  name: string,
  read: (source: HeldSource) => Promise<string>,
  can: (note: string) => string,
) =>
  test(`${name}: any note comes back`, async () => {
    await fc.assert(
      fc.asyncProperty(text, async (note) => {
        // An empty note is none; one of white space alone shows nothing.
        fc.pre(note.trim() !== '');
        expect(await read(noted(note))).toBe(can(note));
      }),
      RUNS,
    );
  });

holds(
  'HTML',
  async (source) => domOf(await textOf('html', source)).querySelector('.note')?.textContent ?? '',
  inXml,
);
holds(
  'CSL-JSON',
  async (source) => JSON.parse(await textOf('csl-json', source))[0].note,
  (note) => `“3.2万株”——${note}`,
);
holds(
  'Hypothesis CSV, but for the guard in front,',
  async (source) => {
    const [, [, , , , , , , comment = ''] = []]: string[][] = parse(
      await textOf('hypothesis-csv', source),
      { bom: true },
    );
    return comment.replace(/^'/, '');
  },
  (note) => note.toWellFormed().replace(/^'/, ''),
);
holds(
  'a team pack',
  async (source) => readTeamPack(await textOf('team-pack', source)).pack.annotations[0]?.note ?? '',
  (note) => note,
);
holds(
  'plain text',
  async (source) => {
    const lines = (await textOf('text', source)).split('\n');
    const from = lines.findIndex((line) => line.startsWith('“'));
    expect(lines[from]).toBe('“3.2万株”');
    const end = lines.findIndex((line, at) => at > from && !line.startsWith('　　'));
    return lines
      .slice(from + 1, end)
      .map((line) => line.slice(2))
      .join('\n');
  },
  (note) => note.toWellFormed(),
);
holds(
  'RIS, as the HTML of a note,',
  async (source) => {
    const [, html = ''] =
      /^N1 {2}- (.*)$/m.exec((await textOf('ris', source)).replaceAll('\r', '')) ?? [];
    const note = domOf(html).querySelector('p');
    for (const br of note?.querySelectorAll('br') ?? []) br.replaceWith('\n');
    return note?.textContent ?? '';
  },
  (note) => {
    const lines = note.toWellFormed().split(/\r\n|[\r\n\u2028\u2029]/);
    return `“3.2万株”——${lines.map((line) => line.replace(/[\s\p{Cc}]+/gu, ' ').trim()).join('\n')}`;
  },
);
holds(
  'Word',
  async (source) => {
    const { value } = await mammoth.convertToHtml(
      { buffer: await fileOf('docx', source) },
      { ignoreEmptyParagraphs: false },
    );
    // Headline, facts, quote, note, reference.
    const note = domOf(value.replaceAll('<br />', '\n')).querySelectorAll('body > *')[3];
    return (note?.textContent ?? '').trim();
  },
  // The reader leaves out the white space at both ends, and takes two more signs for the end of a line.
  (note) => inXml(note.replace(/\r\n?|[\u0085\u2028]/g, '\n')).trim(),
);

/** Markdown is read by what it shows: white space at the ends of lines is nothing there. */
const shown = (said: string) => said.replaceAll('\0', '\ufffd').replace(/\s+/gu, ' ').trim();

test.each(['markdown', 'markdown-zip'])(
  '%s: any note is shown as it was written, and makes no markup',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(text, async (note) => {
        fc.pre(note.trim() !== '');
        const source = noted(`甲${note}乙`);
        const markdown =
          format === 'markdown'
            ? await textOf('markdown', source)
            : (Object.values(filesIn(await fileOf('markdown-zip', source)))[0]?.split(
                /^---$/m,
              )[2] ?? '');
        const document = domOf(micromark(markdown));
        const texts = [...document.querySelectorAll('p')].map(({ textContent }) =>
          shown(textContent ?? ''),
        );
        const paragraphs = note
          .toWellFormed()
          .replace(/\r\n?/g, '\n')
          .split(/\n[ \t]*\n\s*/);
        expect(shown(texts.join(' '))).toContain(
          shown(`甲${paragraphs.join(' ')}乙`).replaceAll('\0', '\ufffd'),
        );
        expect(
          document.querySelectorAll('script, code, em, strong, li, h1, h3, hr, a[href="y"]'),
        ).toHaveLength(0);
      }),
      RUNS,
    );
  },
);

const article = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostile, '增长11.6%', '市长高远说：“稳。”', '\n', '。'),
      fc.string(),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => `首${parts.join('')}尾`);

/** A source of one article with any text, and of one annotation on any part of it. */
function anySource(
  said: string,
  at: number,
  length: number,
): { source: HeldSource; exact: string } {
  const library = aLibrary([[0, '2615亿元', '', []]]);
  const [annotation] = library.annotations;
  const [first] = library.articles;
  const [version] = library.versions;
  if (!annotation || !first || !version) throw new Error('no sample');
  const isInside = (n: number) =>
    /^[\udc00-\udfff]/.test(said.slice(n)) && /[\ud800-\udbff]$/.test(said.slice(0, n));
  // Nobody selects half a character.
  const whole = (n: number) => (isInside(n) ? n + 1 : n);
  const start = whole(at % said.length);
  const quote = describeQuote(said, {
    start,
    end: whole(Math.min(said.length, start + 1 + (length % said.length))),
  });
  const part = {
    ...library,
    articles: [first],
    versions: [{ ...version, text: said }],
    annotations: [{ ...annotation, quote }],
  };
  return { source: sourceOf(part, EXPORTED_AT), exact: quote.exact };
}

const corpora = (
  name: string,
  check: (source: HeldSource, said: string, exact: string) => Promise<void>,
) =>
  test(`${name}: in any text every span is where it says`, async () => {
    await fc.assert(
      fc.asyncProperty(article, fc.nat(), fc.nat(), async (said, at, length) => {
        const { source, exact } = anySource(said, at, length);
        await check(source, said, exact);
      }),
      RUNS,
    );
  });

const byCodePoints = (said: string, start: number, end: number) =>
  [...said].slice(start, end).join('');

corpora('doccano', async (source, said, exact) => {
  const line = JSON.parse(await textOf('doccano-relations', source));
  expect(line.text).toBe(said);
  const notes = line.entities.filter(({ label }: { label: string }) => label === 'note');
  expect(
    notes.map((one: { start_offset: number; end_offset: number }) =>
      byCodePoints(said, one.start_offset, one.end_offset),
    ),
  ).toEqual([exact]);
});

corpora('Label Studio', async (source, said, exact) => {
  const [task] = JSON.parse(await textOf('label-studio', source));
  expect(task.data.text).toBe(said);
  const [{ value }] = task.annotations[0].result;
  expect(byCodePoints(said, value.start, value.end)).toBe(value.text);
  expect(value.text).toBe(exact);
});

corpora('brat', async (source) => {
  const files = filesIn(await fileOf('brat', source));
  const name = Object.keys(files).find((one) => one.endsWith('.ann')) ?? '';
  const written = files[name.replace('.ann', '.txt')] ?? '';
  for (const line of (files[name] ?? '').split('\n').filter((one) => one.startsWith('T'))) {
    const [, offsets = '', covered] = /^T\d+\t\w+ ([\d ;]+)\t(.*)$/s.exec(line) ?? [];
    const pieces = offsets.split(';').map((piece) => piece.split(' ').map(Number));
    expect(pieces.map(([start = 0, end = 0]) => byCodePoints(written, start, end)).join(' ')).toBe(
      covered,
    );
  }
});

corpora('WebAnno TSV', async (source, said) => {
  const files = filesIn(await fileOf('webanno', source));
  const tsv = files[Object.keys(files).find((one) => one.endsWith('.tsv')) ?? ''] ?? '';
  const rows = tsv.split('\n').filter((line) => /^\d+-\d+\t/.test(line));
  for (const row of rows) {
    const [, place = '', token = ''] = row.split('\t');
    const [start = 0, end = 0] = place.split('-').map(Number);
    expect(token.replace(/\\(.)/gu, '$1')).toBe(said.slice(start, end).toWellFormed());
  }
  // Every character that is no space is a token.
  expect(rows).toHaveLength([...said].filter((char) => !/[\s\p{Cc}\p{Cf}]/u.test(char)).length);
});

corpora('CoNLL', async (source, said) => {
  const files = filesIn(await fileOf('conll2002', source));
  const lines = ['train', 'dev', 'test']
    .flatMap((split) => (files[`${split}.txt`] ?? '').split('\n'))
    .filter(Boolean);
  // Two halves that only a space kept apart are not joined.
  const expected = [...said.toWellFormed()].filter((char) => !/[\s\p{Cc}\p{Cf}]/u.test(char));
  const chars = lines.map((line) => line.split(' ')[0]).join('');
  expect(chars).toBe(expected.join(''));
});

test.each(['bibtex', 'biblatex'])('%s: any title comes back, on one line', async (format) => {
  const title = fc.array(
    fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '%',
        '&',
        '_',
        '#',
        '$',
        '~',
        '^',
        '\\',
        '𠮷😀',
        '中 文',
        'A',
        '=',
        ',',
        '"',
      ),
      fc.constantFrom('字'),
    ),
    { minLength: 1, maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(title, async (parts) => {
      const source = noted('');
      const [row] = source.rows;
      if (!row?.article) throw new Error('no article');
      row.article.title = `题${parts.join('')}题`;
      const [item] = new Cite(await textOf(format, source)).data;
      expect(item.title).toBe(row.article.title);
    }),
    RUNS,
  );
});
