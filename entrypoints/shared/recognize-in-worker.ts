import type { Findings } from '../../domain/finding.ts';
import type { Task } from './recognize-worker.ts';

type Answer = { id: number; findings: Findings } | { id: number; error: string };

/**
 * Recognises texts one after the other in a worker, and answers the findings of each in the order of the texts. The
 * worker ends when all are read, when the caller stops asking, or at the first text that fails, whose error is
 * thrown. For pages of the extension; a page of a site may not start our worker.
 */
export async function* recognizeInWorker(texts: Iterable<string>): AsyncGenerator<Findings> {
  const worker = new Worker(new URL('./recognize-worker.ts', import.meta.url), { type: 'module' });
  try {
    let id = 0;
    for (const text of texts) {
      const answer = await ask(worker, { id, text });
      if ('error' in answer) throw new Error(answer.error);
      yield answer.findings;
      id++;
    }
  } finally {
    worker.terminate();
  }
}

function ask(worker: Worker, task: Task): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.id === task.id) resolve(data);
    };
    worker.onerror = ({ message }) => reject(new Error(message || 'the worker did not start'));
    worker.postMessage(task);
  });
}
