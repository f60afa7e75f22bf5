import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { fileNames } from '../../../domain/export/file-name.ts';
import type { ExportSource } from '../../../domain/export/source.ts';
import { checkTemplate, noteAfter, TemplateError } from '../../../domain/export/template.ts';
import { aSource, RARE } from '../../support/export-samples.ts';
import { fileOf, filesIn, textOf } from '../../support/read-zip.ts';

const firstOf = async (source: ExportSource) => {
  for await (const document of source.documents()) return document;
  throw new Error('no article');
};
const MARKED = aSource().rows.map(({ annotation }) => annotation);

test('a browser reads every quote, note and tag in the HTML, and no script', async () => {
  const { document } = new JSDOM(await textOf('html', aSource())).window;
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
  expect(texts('blockquote').sort()).toEqual(MARKED.map(({ quote }) => quote.exact).sort());
  expect(texts('.note').sort()).toEqual(MARKED.flatMap(({ note }) => note || []).sort());
  expect(document.querySelectorAll('script')).toHaveLength(0);
  expect(texts('h2')).toContain(RARE.title);
});

test('mammoth reads every quote, note and title in the DOCX', async () => {
  const { value: text } = await mammoth.extractRawText({ buffer: await fileOf('docx', aSource()) });
  for (const { quote, note } of MARKED) {
    expect(text).toContain(quote.exact);
    // Breaks and tabs are read as such; mammoth leaves breaks out of raw text.
    for (const line of note.split(/[\n\t]/)) expect(text).toContain(line);
  }
  expect(text).toContain(RARE.title);
  const { value: html } = await mammoth.convertToHtml({ buffer: await fileOf('docx', aSource()) });
  expect(html).toContain('<br />');
  expect(html.match(/<h1>/g)).toHaveLength(2);
});

test('any text is in a DOCX that a reader opens', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\0', '\ud800', ']]>', '<w:p>'),
  );
  await fc.assert(
    fc.asyncProperty(text, async (note) => {
      const buffer = await fileOf('docx', aSource([[4, '3.2万株', `开头${note}结尾`, []]]));
      const { value } = await mammoth.extractRawText({ buffer });
      expect(value).toMatch(/开头[\s\S]*结尾/);
    }),
    { numRuns: 30 },
  );
});

test('plain text says the title, the quote, the note and the reference', async () => {
  const text = await textOf('text', aSource([[4, '3.2万株', '记下', ['植树']]]));
  expect(text.split('\n').slice(0, 1)).toEqual([RARE.title]);
  expect(text).toContain('\n“3.2万株”\n　　记下\n#植树\n');
  expect(text).toMatch(/\n许知行，白露\. .*\[N\/OL\]\. 沱阳日报，2021-12-24\. http/);
});

test('each article is a note whose properties a YAML reader understands', async () => {
  const files = filesIn(await fileOf('markdown-zip', aSource()));
  expect(Object.keys(files)).toHaveLength(2);
  const rare = files[`${RARE.title}.md`] ?? '';
  const [, properties = '', body = ''] = rare.split(/^---$/m);
  expect(parseYaml(properties)).toMatchObject({
    title: RARE.title,
    source: 'http://www.myrb.net/rare.html',
    author: ['[[许知行]]', '[[白露]]'],
    published: '2021-12-24',
    tags: ['clippings'],
  });
  expect(body).toContain('> 3.2万株');
  expect(body).toContain('#𠮷 #植树_造林');
});

test('any title is a property that reads back', async () => {
  const source = aSource();
  const document = await firstOf(source);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      if (!document.article) throw new Error('no article');
      const named = { ...document, article: { ...document.article, title: `题${title}` } };
      const note = noteAfter('title: {{title|yaml}}', named, source.choices);
      expect(parseYaml(note).title).toBe(
        `题${title}`
          .replace(/[\s\p{Cc}]+/gu, ' ')
          .trim()
          .toWellFormed(),
      );
    }),
  );
});

test.each([
  ['{{titel}}', 'titel'],
  ['{{#annotations}}{{quote}}', 'without its other end'],
  ['{{note|loud}}', 'loud'],
])('the template %j is refused: %s', (template, reason) => {
  expect(() => checkTemplate(template)).toThrow(TemplateError);
  expect(() => checkTemplate(template)).toThrow(reason);
});

test('a text is never read as a template', async () => {
  const source = aSource([[0, '2615亿元', '{{title}}{{#annotations}}', []]]);
  const document = await firstOf(source);
  const template = '{{#annotations}}{{note|raw}}{{/annotations}}';
  expect(noteAfter(template, document, source.choices)).toBe('{{title}}{{#annotations}}');
});

test('file names are safe, and none comes twice', () => {
  const nameOf = fileNames();
  expect(['a/b:c', 'A B C', '..', 'CON', '', '题'.repeat(100)].map(nameOf)).toEqual([
    'a b c',
    'A B C 2',
    'quandian',
    'quandian CON',
    'quandian 2',
    '题'.repeat(60),
  ]);
});
