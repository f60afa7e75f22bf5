import { fold } from '../domain/fold.ts';

/** A text with the words that were looked for marked in it. */
export function Marked({ text, words }: { text: string; words: string }) {
  const wanted = words
    .split(/\s+/)
    .map((word) => fold(word).text)
    .filter(Boolean);
  const folded = fold(text);
  const parts: preact.ComponentChild[] = [];
  let from = 0;
  for (let at = 0; at < folded.text.length; ) {
    const word = wanted.find((one) => folded.text.startsWith(one, at));
    if (!word) {
      at++;
      continue;
    }
    const start = folded.at[at] ?? 0;
    const end = (folded.at[at + word.length - 1] ?? 0) + 1;
    parts.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
    at += word.length;
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
