import { hitsIn, wordsOf } from '../domain/search.ts';

/** A text with the words that were looked for marked in it, found as the search finds them. */
export function Marked({ text, words }: { text: string; words: string }) {
  const parts: preact.ComponentChild[] = [];
  let from = 0;
  for (const { start, end } of hitsIn(text, wordsOf(words))) {
    parts.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
