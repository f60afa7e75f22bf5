// @ts-expect-error the library has no types
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aSource, RARE } from '../../support/export-samples.ts';
import { textOf } from '../../support/read-zip.ts';

type Item = {
  title: string;
  URL: string;
  author?: { literal?: string; family?: string; given?: string }[];
  reporter?: { literal?: string; family?: string; given?: string }[];
  'container-title'?: string;
  issued?: { 'date-parts': number[][] };
};

const read = async (format: string, source = aSource()): Promise<Item[]> =>
  new Cite(await textOf(format, source)).data;

test('the plug-ins are there', () => {
  expect(plugins.list()).toEqual(expect.arrayContaining(['@bibtex', '@ris']));
});

test.each(['ris', 'bibtex', 'biblatex', 'csl-json'])(
  'citation-js reads the title, the address, the names and the year of %s',
  async (format) => {
    const items = await read(format);
    expect(items).toHaveLength(2);
    const item = items.find(({ URL }) => URL === 'http://www.myrb.net/rare.html');
    expect(item?.title).toBe(RARE.title);
    // For a newspaper's article the library calls them reporters, and has a list in a list.
    const people = [item?.author ?? item?.reporter ?? []].flat(2) as object[];
    const names = people.map((person) => Object.values(person).join(''));
    expect(names).toEqual(['许知行', '白露']);
    expect(item?.issued?.['date-parts'][0]?.[0]).toBe(2021);
  },
);

test.each(['50%_增长 & {复苏} #1 $2 ~3 ^4 \\5', '欧阳明“引号”与"直引号"', '𠮷😀'])(
  'the title %j comes back from BibTeX',
  async (title) => {
    const source = aSource([[0, '2615亿元', '', []]]);
    const [row] = source.rows;
    if (!row?.article) throw new Error('no article');
    row.article.title = title;
    const items = await read('bibtex', source);
    expect(items.map((item) => item.title)).toEqual([title]);
  },
);

test('no text of a title or a note ends its field', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      const source = aSource([[0, '2615亿元', text, []]]);
      const [row] = source.rows;
      if (!row?.article) throw new Error('no article');
      row.article.title = `题${text}`;
      expect(await read('bibtex', source)).toHaveLength(1);
    }),
    { numRuns: 50 },
  );
});
