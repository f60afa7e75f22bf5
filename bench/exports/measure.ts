// One file in a process of its own: `node measure.ts ours|library|source FORMAT ANNOTATIONS` prints what it took.
import { documentFactsOf } from '../../domain/export/facts.ts';
import { formatOf } from '../../domain/export/formats.ts';
import { bytesOf } from '../../domain/export/write-file.ts';
import { madeSource } from './made-library.ts';

/** Milliseconds of the processor, which a busy machine does not change; the most memory ever held and the file, in bytes. */
export type Measured = { ms: number; peak: number; bytes: number };

const [who = '', format = '', annotations = ''] = process.argv.slice(2);
const source = madeSource(Number(annotations));

const WRITERS: Readonly<Record<string, () => Promise<number>>> = {
  ours: async () => {
    let bytes = 0;
    for await (const piece of bytesOf(formatOf(format), source)) bytes += piece.length;
    return bytes;
  },
  library: async () => {
    const { LIBRARIES } = await import('./libraries.ts');
    return LIBRARIES[format]?.(source) ?? 0;
  },
  /** What it costs to read the source, and to recognise what is in it, without writing anything. */
  source: async () => {
    const read = format === 'texts' ? documentFactsOf(source) : source.documents();
    for await (const _ of read);
    return 0;
  },
};

const begun = process.cpuUsage();
const bytes = (await WRITERS[who]?.()) ?? 0;
const { user, system } = process.cpuUsage(begun);
const ms = (user + system) / 1000;
console.log(JSON.stringify({ ms, peak: process.resourceUsage().maxRSS * 1024, bytes }));
