import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../tools/setup.mjs';
import { bundleOf } from '../browser.ts';

/** Recognition is weighed by itself: what anchoring asks of it is left out. */
const RECOGNITION = [/\/(?:figures|officials|quotations)\//, /\/(?:normalize|simplified)\.ts$/];

/** `most` is `null` for what has no bar of its own. */
type Weight = { name: string; bytes: number; most: number | null; unit: string };

const KB = 1000;

/** What each part weighs beside what it may weigh, in bytes. */
export async function weights(): Promise<Weight[]> {
  const zipped = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;
  const anchoring = await bundleOf('../domain/quote.ts', RECOGNITION);
  const locating = await bundleOf('page/placing.ts', RECOGNITION);
  const painting = await bundleOf('page/parts.ts');
  const near = await bundleOf('../page/paint-spans.ts', [/\/(?:paint|text-map)\.ts$/]);
  const recognition = zipped(await bundleOf('../domain/recognize.ts'));
  const built = builtFiles();
  return [
    { name: 'anchoring', bytes: zipped(anchoring), most: 6 * KB, unit: 'gzip' },
    { name: 'of it, locating without facts', bytes: zipped(locating), most: null, unit: 'gzip' },
    { name: 'painting and hit test', bytes: zipped(painting), most: 2.5 * KB, unit: 'gzip' },
    {
      name: 'ranges in slices, of many marks near the screen',
      bytes: zipped(near),
      most: null,
      unit: 'gzip',
    },
    {
      name: 'the whole content script without recognition',
      bytes: zipped(built.article) - recognition,
      most: 120 * KB,
      unit: 'gzip',
    },
    { name: 'the detector', bytes: built.detector.length, most: 15 * KB, unit: 'raw' },
  ];
}

/** The scripts of the built extension; it is built first where it is not there. */
function builtFiles(): { article: Buffer; detector: Buffer } {
  const folder = path.join(root, '.output', 'chrome-mv3');
  if (!existsSync(path.join(folder, 'detector.js'))) {
    spawnSync('npm', ['run', 'build:chrome'], { cwd: root, stdio: 'ignore' });
  }
  const read = (...file: string[]) => readFileSync(path.join(folder, ...file));
  return { article: read('content-scripts', 'article.js'), detector: read('detector.js') };
}
