// One file in a process of its own: `node measure.ts ours|live|library|source FORMAT ANNOTATIONS` prints what it took.
import { documentFactsOf } from '../../domain/export/facts.ts';
import { formatOf } from '../../domain/export/formats.ts';
import { bytesOf } from '../../domain/export/write-file.ts';
import { madeSource } from './made-library.ts';

/** Milliseconds of the processor, which a busy machine does not change; the most memory ever held, by the process and by what it needed, and the file, in bytes. */
export type Measured = { ms: number; peak: number; live: number; bytes: number };

/** To look takes a while, so not after every article. */
const ARTICLES = 40;
let live = 0;

/** What is left when all that nobody needs is gone. */
async function* watched<T>(read: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
  let count = 0;
  for await (const one of read) {
    if (count++ % ARTICLES === 0) {
      globalThis.gc?.();
      // Buffers are let go a turn later.
      await new Promise((done) => setImmediate(done));
      globalThis.gc?.();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      live = Math.max(live, heapUsed + arrayBuffers);
    }
    yield one;
  }
}

const [who = '', format = '', annotations = ''] = process.argv.slice(2);
const source = madeSource(Number(annotations));
const documents = () => watched(source.documents());
const pages = () => watched(source.pages());

const WRITERS: Readonly<Record<string, () => Promise<number>>> = {
  ours: async () => {
    let bytes = 0;
    for await (const piece of bytesOf(formatOf(format), source)) bytes += piece.length;
    return bytes;
  },
  /** What is really held, whenever some more articles were read. */
  live: async () => {
    for await (const _ of bytesOf(formatOf(format), { ...source, documents, pages }));
    return 0;
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
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ ms, peak, live, bytes }));
