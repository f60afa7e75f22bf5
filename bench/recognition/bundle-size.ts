import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../../tools/setup.mjs';

/** Bytes of the recogniser with all its data, as it is built for the content script and packed by gzip. */
export async function recognizerBytes(): Promise<number> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: path.join(root, 'domain', 'recognize.ts'), formats: ['es'], fileName: 'r' },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('');
  return gzipSync(code).length;
}
