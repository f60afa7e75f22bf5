import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListView } from '../../domain/catalog/catalog.ts';
import type { Wanted } from '../../domain/catalog/shelf.ts';
import type { LibraryQuestions, ListEntry } from './library-state.ts';

/** So many rows come with an answer: a screen full and some. */
const FIRST = 16;

export type ShownAnswer = {
  /** Of which question; rows of another one are not asked for any more. */
  token: number | null;
  total: number;
  /** The words that it is about: those are marked in its rows. */
  words: string;
  rows: ReadonlyMap<number, ListEntry | null>;
};

/** What stands there before the library is read: the latest rows, of which more is not known. */
export function firstAnswer(rows: readonly ListEntry[], total: number): ShownAnswer {
  return { token: null, total, words: '', rows: new Map(rows.entries()) };
}

/**
 * The answer to the latest question, and a function that sees to it that rows are there. What is shown stays until the next
 * answer has come; an answer that was overtaken is dropped. `age` asks again.
 */
export function useAnswer(
  questions: LibraryQuestions,
  {
    view,
    wanted,
    age,
    first,
    isHeld,
  }: {
    view: ListView;
    wanted: Wanted;
    age: number;
    first: ShownAnswer;
    /** What is shown is better than an answer would be now: so nothing is asked. */
    isHeld: boolean;
  },
): { answer: ShownAnswer; see: (from: number, to: number) => void } {
  const [answer, setAnswer] = useState(first);
  const asked = useRef(0);
  const pending = useRef(new Set<string>());
  // An effect that waits for the frame would hold up each key by one.
  useLayoutEffect(() => {
    const ours = ++asked.current;
    if (isHeld) return;
    questions.ask(view, wanted, FIRST).then(
      ({ token, total, rows }) => {
        if (ours !== asked.current) return;
        pending.current.clear();
        setAnswer({ token, total, words: wanted.words, rows: new Map(rows.entries()) });
      },
      // The worker is gone or failed: that is told by its own news, and what is shown stays.
      () => undefined,
    );
  }, [questions, view, wanted, age, isHeld]);
  const see = useCallback(
    (from: number, to: number) => {
      const { token, rows, total } = answer;
      const missing = [...Array(Math.max(0, Math.min(to, total) - from)).keys()]
        .map((index) => from + index)
        .filter((index) => !rows.has(index) && !pending.current.has(`${token} ${index}`));
      const [start] = missing;
      const last = missing.at(-1);
      if (token === null || start === undefined || last === undefined) return;
      for (const index of missing) pending.current.add(`${token} ${index}`);
      questions.rows(token, start, last + 1).then(
        (found) =>
          setAnswer((now) =>
            now.token === token ? { ...now, rows: withRows(now.rows, start, found) } : now,
          ),
        () => undefined,
      );
    },
    [answer, questions],
  );
  return { answer, see };
}

/** The key of each row: its id once that is known, its index until then. Another function for other rows only. */
export function useKeyOf({ rows }: ShownAnswer): (index: number) => string | number {
  return useCallback((index) => rows.get(index)?.id ?? index, [rows]);
}

/** So many rows are held at most; those farthest from the new ones are dropped. */
const HELD = 400;

function withRows(
  rows: ReadonlyMap<number, ListEntry | null>,
  start: number,
  found: readonly (ListEntry | null)[],
): Map<number, ListEntry | null> {
  const all = new Map(rows);
  for (const [index, row] of found.entries()) all.set(start + index, row);
  if (all.size <= HELD) return all;
  const near = [...all].sort(([a], [b]) => Math.abs(a - start) - Math.abs(b - start));
  return new Map(near.slice(0, HELD));
}
