import { createWriteStream, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { FORMATS } from '../domain/export/format-list.ts';
import { formatOf } from '../domain/export/formats.ts';
import { sourceOf } from '../domain/export/source.ts';
import { bytesOf } from '../domain/export/write-file.ts';
import { readBackup } from '../domain/import/backup.ts';

const USAGE = `npm run export -- --format F [--out FILE] [--edition 2025|2015] backup.json
Writes what a backup holds in another format, to FILE or to the output. F is one of:
${FORMATS.map(({ id, name }) => `  ${id.padEnd(16)} ${name}`).join('\n')}
`;

/** 0 when the file was written, 1 when the backup was refused, 2 when the command was not understood. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string' }, out: { type: 'string' }, edition: { type: 'string' } },
  });
  const [file] = positionals;
  if (!values.format || !file || positionals.length > 1)
    throw new RangeError('one format and one file');
  const format = formatOf(values.format);
  const edition = values.edition === '2015' ? '2015' : '2025';
  const json = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  const library = readBackup(json);
  // The time of the last change, not of today: the same backup gives the same file.
  const changed = library.annotations.map(({ updatedAt }) => updatedAt).sort();
  const source = sourceOf(library, changed.at(-1) ?? '1970-01-01T00:00:00.000Z', null, { edition });
  const target = values.out ? createWriteStream(values.out) : process.stdout;
  await pipeline(Readable.from(bytesOf(format, source)), target, { end: Boolean(values.out) });
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof RangeError || error instanceof TypeError;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`export: ${message}\n${isUsage ? USAGE : ''}`);
  process.exitCode = isUsage ? 2 : 1;
}
