import { createWriteStream, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { FORMATS } from '../domain/export/format-list.ts';
import { formatOf } from '../domain/export/formats.ts';
import { type ExportChoices, sourceOf, USUAL_CHOICES } from '../domain/export/source.ts';
import { TemplateError } from '../domain/export/template.ts';
import { bytesOf } from '../domain/export/write-file.ts';
import { readBackup } from '../domain/import/backup.ts';
import { textOfFile } from '../domain/import/unpack.ts';

const USAGE = `npm run export -- --format F [options] backup.json
Writes what a backup (packed or not) holds in another format, to the output or to a file.
  --out FILE                        where to
  --edition 2025|2015               of GB/T 7714
  --system numeric|author-date      order of the references
  --news-type by-source|N|EB        [N/OL] for newspapers and [EB/OL] for others, or always one of them
  --reader NAME                     whose annotations they are, in team packs and for Hypothesis
  --template FILE                   of the notes in markdown-zip
  --no-bom                          CSV without a byte order mark
F is one of:
${FORMATS.map(({ id, name }) => `  ${id.padEnd(18)} ${name}`).join('\n')}
`;

const OPTIONS = {
  format: { type: 'string' },
  out: { type: 'string' },
  edition: { type: 'string' },
  system: { type: 'string' },
  'news-type': { type: 'string' },
  reader: { type: 'string' },
  template: { type: 'string' },
  'no-bom': { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parsed>['values'];

function parsed(args: readonly string[]) {
  return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
}

/** 0 when the file was written, 1 when the backup was refused, 2 when the command was not understood. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args);
  const [file] = positionals;
  if (!values.format || !file || positionals.length > 1)
    throw new RangeError('one format and one file');
  const format = formatOf(values.format);
  const choices = choicesOf(values);
  const library = readBackup(textOfFile(readFileSync(file)));
  // The time of the last change, not of today: the same backup gives the same file.
  const changed = library.annotations.map(({ updatedAt }) => updatedAt).sort();
  const source = sourceOf(library, changed.at(-1) ?? '1970-01-01T00:00:00.000Z', null, choices);
  const target = values.out ? createWriteStream(values.out) : process.stdout;
  await pipeline(Readable.from(bytesOf(format, source)), target, { end: Boolean(values.out) });
  return 0;
}

/** @throws RangeError when a value is none of those that there are */
function choicesOf(values: Values): ExportChoices {
  const one = <T extends string>(name: keyof Values, known: readonly T[], usual: T): T => {
    const value = values[name] ?? usual;
    if (!known.includes(value as T))
      throw new RangeError(`--${name} is one of: ${known.join(', ')}`);
    return value as T;
  };
  return {
    ...USUAL_CHOICES,
    edition: one('edition', ['2025', '2015'], '2025'),
    system: one('system', ['numeric', 'author-date'], 'numeric'),
    newsType: one('news-type', ['by-source', 'N', 'EB'], 'by-source'),
    reader: values.reader ?? '',
    template: values.template ? readFileSync(values.template, 'utf8') : '',
    byteOrderMark: !values['no-bom'],
  };
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isUsage =
    error instanceof RangeError || error instanceof TypeError || error instanceof TemplateError;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`export: ${message}\n${isUsage ? USAGE : ''}`);
  process.exitCode = isUsage ? 2 : 1;
}
