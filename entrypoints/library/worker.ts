/**
 * What a worker answers to one question. It is ended after that, or when the answer is no longer wanted.
 * `heard` takes its messages: `undefined` waits for another, anything else is the answer.
 * @throws whatever `heard` throws or `signal` was aborted with
 */
export function answerOf<Message, Answer>(
  worker: Worker,
  question: unknown,
  heard: (message: Message) => Answer | undefined,
  signal: AbortSignal,
): Promise<Answer> {
  const answer = new Promise<Answer>((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    worker.onerror = ({ message }) => reject(new Error(message || 'the worker did not start'));
    worker.onmessageerror = () => reject(new Error('the answer cannot be read'));
    worker.onmessage = ({ data }: MessageEvent<Message>) => {
      try {
        const found = heard(data);
        if (found !== undefined) resolve(found);
      } catch (error) {
        reject(error);
      }
    };
  });
  worker.postMessage(question);
  return answer.finally(() => worker.terminate());
}
