import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { FORMATS } from '../domain/export/format-list.ts';
import { LIBRARY_NAMES } from './exports/libraries.ts';
import type { Measured } from './exports/measure.ts';
import { tableOf, writeSection } from './report.ts';

const ANNOTATIONS = 100_000;
/** In MB: what a writer may hold, beside the engine's own code and young objects. */
const SMALL_HEAP = 96;
/** Memory is bounded where ten times the annotations need hardly more of it, garbage aside. */
const FEWER = ANNOTATIONS / 10;
const MOST_GROWTH = 1.5;
/** The obvious library may be as fast, not faster. */
const MOST_TIME = 1;

type Row = {
  format: string;
  ours: Measured;
  /** Bytes that are needed at once: of all annotations over those of a tenth. */
  growth: number;
  library: Measured | null;
};

/**
 * Every format, or those named, of 100,000 annotations, each in a process of its own, beside the obvious library
 * where there is one. @returns the bars that were missed
 */
export function run(args: readonly string[]): string[] {
  const formats = FORMATS.map(({ id }) => id).filter(
    (id) => args.length === 0 || args.includes(id),
  );
  const rows = formats.map((format) => {
    const row = rowOf(format);
    console.log(words(row).join('  '));
    return row;
  });
  const reading = measured('source', 'annotations', ANNOTATIONS);
  const recognising = measured('source', 'texts', ANNOTATIONS);
  const missed = rows.flatMap(faultsOf);
  const report = `${ANNOTATIONS.toLocaleString('en')} annotations in ${ANNOTATIONS / 50} articles to each format, each in a process of its own, ours with a heap of ${SMALL_HEAP} MB. Times are of the processor. Reading the articles alone takes ${seconds(reading)} and ${megabytes(reading)}; recognising what is in them ${seconds(recognising)}, in the time of every table and corpus. “×10” is what is needed of memory at ${ANNOTATIONS.toLocaleString('en')} over that at ${FEWER.toLocaleString('en')}, when everything that can go has gone.

${tableOf(HEAD, rows.map(words))}

${missed.length === 0 ? 'All bars hold' : `Short of: ${missed.join('; ')}`}: memory ×10 at most ${MOST_GROWTH}; time at most that of the library.`;
  console.log(report);
  if (args.length === 0) writeSection('exports', report);
  return missed;
}

const HEAD = ['format', 'file', 'time', 'peak', '×10', 'library', 'its time', 'its peak'];

function rowOf(format: string): Row {
  const library = format in LIBRARY_NAMES ? measured('library', format, ANNOTATIONS) : null;
  const [more, fewer] = [ANNOTATIONS, FEWER].map((count) => measured('live', format, count).live);
  const ours = measured('ours', format, ANNOTATIONS);
  return { format, ours, growth: (more ?? 0) / (fewer ?? 0), library };
}

/** @throws Error when the process failed, as it does when it runs out of memory */
function measured(who: string, format: string, annotations: number): Measured {
  const script = path.join(import.meta.dirname, 'exports', 'measure.ts');
  // Ours must do with a small heap; who holds everything gets what it needs.
  const heap = `--max-old-space-size=${who === 'library' ? 6000 : SMALL_HEAP}`;
  const args = ['--expose-gc', heap, script, who, format, String(annotations)];
  const done = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 600_000 });
  if (done.status !== 0) throw new Error(`${who} ${format}: ${done.stderr.slice(-400)}`);
  return JSON.parse(done.stdout);
}

function words({ format, ours, growth, library }: Row): string[] {
  return [
    format,
    megabytes({ peak: ours.bytes }),
    seconds(ours),
    megabytes(ours),
    growth.toFixed(2),
    LIBRARY_NAMES[format] ?? '',
    library ? seconds(library) : '',
    library ? megabytes(library) : '',
  ];
}

function faultsOf({ format, ours, growth, library }: Row): string[] {
  const time = library ? ours.ms / library.ms : 0;
  return [
    ...(growth > MOST_GROWTH ? [`${format} memory ×10 ${growth.toFixed(2)}`] : []),
    ...(time > MOST_TIME ? [`${format} time ${time.toFixed(2)} of the library's`] : []),
  ];
}

function seconds({ ms }: Pick<Measured, 'ms'>): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function megabytes({ peak }: Pick<Measured, 'peak'>): string {
  return `${Math.round(peak / 2 ** 20)} MB`;
}
