import { linesOf } from '../../page/lines.ts';
import { mapLines, type TextMap } from '../../page/text-map.ts';
import type { Edited } from './edits.ts';
import { below, type Random } from './random.ts';

/** A text on a page with furniture around it; `ids` says of each character which one of the old text it is, or -1. */
export type Shown = { root: HTMLElement; map: TextMap; ids: Int32Array };

const INLINE = ['strong', 'span', 'a', 'em'] as const;
const LINKS = 40;

/** Shows a text in paragraphs with inline elements at random places. The page before is gone. */
export function showText({ text, ids }: Edited, random: Random): Shown {
  const root = document.createElement('article');
  for (const line of text.split('\n')) if (line.trim() !== '') root.append(paragraph(line, random));
  document.body.replaceChildren(furniture('nav'), root, furniture('footer'));
  const map = mapLines(linesOf(root));
  return { root, map, ids: idsOn(map.text, text, ids) };
}

function paragraph(line: string, random: Random): HTMLElement {
  const made = document.createElement('p');
  let from = 0;
  for (let left = below(random, 4); left > 0; left--) {
    const start = from + below(random, Math.max(1, line.length - from));
    const end = Math.min(line.length, start + 1 + below(random, 12));
    made.append(line.slice(from, start));
    const inline = document.createElement(INLINE[below(random, INLINE.length)] ?? 'span');
    inline.append(line.slice(start, end));
    made.append(inline);
    from = end;
  }
  made.append(line.slice(from));
  return made;
}

function furniture(tag: 'nav' | 'footer'): HTMLElement {
  const made = document.createElement(tag);
  for (let i = 0; i < LINKS; i++) {
    const link = document.createElement('a');
    link.append(`相关链接第${i}条`);
    made.append(link, ' ');
  }
  return made;
}

/** The text that is read of the page is the one that was put there without some white space. */
function idsOn(read: string, put: string, ids: Int32Array): Int32Array {
  const found = new Int32Array(read.length).fill(-1);
  let at = 0;
  for (let i = 0; i < read.length; i++) {
    if (read[i] === '\n' || read[i] === ' ') {
      if (put[at] === read[i]) found[i] = ids[at++] as number;
      continue;
    }
    while (at < put.length && put[at] !== read[i]) at++;
    found[i] = ids[at++] ?? -1;
  }
  return found;
}
