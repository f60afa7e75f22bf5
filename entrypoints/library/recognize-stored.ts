import type { Progress } from '../../components/library/library-state.ts';

/**
 * Has what is not recognised yet in the stored texts recognised, in a worker, and again whenever a text changes. `told` is
 * called with how far it is, and with `null` when all is done.
 */
export function recognizeStored(told: (progress: Progress | null) => void): Worker {
  const worker = new Worker(new URL('./facts-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<{ told: Progress }>) => {
    told(data.told.done < data.told.total ? data.told : null);
  };
  // Who types is not held up.
  addEventListener('input', () => worker.postMessage('typing'));
  return worker;
}
