import { recognize } from '../../domain/recognize.ts';

/** A text to be read, and what is answered to it. */
export type Task = { id: number; text: string };

self.onmessage = ({ data: { id, text } }: MessageEvent<Task>) => {
  try {
    self.postMessage({ id, findings: recognize(text) });
  } catch (error) {
    self.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
};
