import { generate, type Newspaper, sentence } from './generate.ts';
import { below, type Random } from './random.ts';

/** An edited text; for each character, which one of the old text it is, or -1. */
export type Edited = { text: string; ids: Int32Array };

/** Characters in the making, with their identities. */
type Piece = { chars: string; ids: number[] };

export type EditClass = {
  name: string;
  edit: (text: string, paper: Newspaper, random: Random) => Edited;
};

function join(pieces: readonly Piece[]): Edited {
  return {
    text: pieces.map(({ chars }) => chars).join(''),
    ids: Int32Array.from(pieces.flatMap(({ ids }) => ids)),
  };
}

function fresh(chars: string): Piece {
  return { chars, ids: Array.from({ length: chars.length }, () => -1) };
}

function whole(text: string): Piece {
  return { chars: text, ids: Array.from({ length: text.length }, (_, i) => i) };
}

/** Rewrites a piece character by character; what replaces a character in its place takes over its identity. */
function rewrite(piece: Piece, write: (char: string, at: number) => string): Piece {
  let chars = '';
  const ids: number[] = [];
  for (let i = 0; i < piece.chars.length; i++) {
    const char = piece.chars[i] ?? '';
    const written = write(char, i);
    const at = written.lastIndexOf(char);
    for (let k = 0; k < written.length; k++) {
      const isSame = at >= 0 ? k === at : k === 0;
      ids.push(isSame ? (piece.ids[i] ?? -1) : -1);
    }
    chars += written;
  }
  return { chars, ids };
}

const WIDER: Record<string, string> = {
  ',': '，',
  '%': '％',
  ':': '：',
  '(': '（',
  ')': '）',
  '“': '「',
  '”': '」',
  '，': ',',
};

function punctuation(piece: Piece): Piece {
  return rewrite(piece, (char, i) => {
    const before = piece.chars[i - 1] ?? '';
    const isBorder = /\p{sc=Han}/u.test(before) && /\w/.test(char);
    return (isBorder ? ' ' : '') + (WIDER[char] ?? char);
  });
}

function rewrap(piece: Piece): Piece {
  return rewrite(piece, (char) => (char === '\n' ? '\n\n　　' : char === '。' ? '。\u200b' : char));
}

function characters(piece: Piece, share: number, random: Random): Piece {
  const other = () => piece.chars[below(random, piece.chars.length)] ?? '';
  const edit = (char: string) => {
    if (random() >= share || char === '\n') return char;
    const kind = random();
    if (kind < 0.25) return '';
    return kind < 0.5 ? other() + char : different(char, other);
  };
  return rewrite(piece, edit);
}

function different(char: string, other: () => string): string {
  for (let tries = 0; tries < 9; tries++) {
    const one = other();
    if (one !== char) return one;
  }
  return '某';
}

function paragraphsOf(text: string): Piece[] {
  const all = whole(text);
  const pieces: Piece[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== '\n' && i < text.length - 1) continue;
    pieces.push({ chars: text.slice(from, i + 1), ids: all.ids.slice(from, i + 1) });
    from = i + 1;
  }
  return pieces;
}

const SHARE = 0.1;

function inserted(pieces: Piece[], paper: Newspaper, random: Random): Piece[] {
  const isNew = () => random() < SHARE;
  return pieces.flatMap((piece) =>
    isNew() ? [fresh(`${generate(paper, random, 80)}\n`), piece] : [piece],
  );
}

function removed(pieces: Piece[], random: Random): Piece[] {
  const left = pieces.filter(() => random() >= SHARE);
  return left.length > 0 ? left : pieces.slice(0, 1);
}

function moved(pieces: Piece[], random: Random): Piece[] {
  const moving = pieces.filter(() => random() < SHARE);
  const rest = pieces.filter((piece) => !moving.includes(piece));
  for (const piece of moving) rest.splice(below(random, rest.length + 1), 0, piece);
  return rest;
}

/** Three clauses in a hundred are written anew. */
function clauses(piece: Piece, paper: Newspaper, random: Random): Piece {
  const parts: Piece[] = [];
  let from = 0;
  for (let i = 0; i < piece.chars.length; i++) {
    if (!/[,，。;；\n]/.test(piece.chars[i] ?? '') && i < piece.chars.length - 1) continue;
    const part = { chars: piece.chars.slice(from, i + 1), ids: piece.ids.slice(from, i + 1) };
    const isNew = random() < 0.03 && part.chars.length > 4;
    const words = sentence(paper, random).slice(0, part.chars.length - 1);
    parts.push(isNew ? fresh(words) : part);
    from = i + 1;
  }
  return { chars: parts.map(({ chars }) => chars).join(''), ids: parts.flatMap(({ ids }) => ids) };
}

function revised(text: string, paper: Newspaper, random: Random): Edited {
  const paragraphs = removed(inserted(paragraphsOf(text), paper, random), random);
  return join(
    paragraphs.map((piece) =>
      rewrap(punctuation(characters(clauses(piece, paper, random), 0.01, random))),
    ),
  );
}

/** What is done to a page between two visits. */
export const EDIT_CLASSES: readonly EditClass[] = [
  { name: 'unchanged', edit: (text) => join([whole(text)]) },
  { name: 're-wrapped', edit: (text) => join([rewrap(whole(text))]) },
  { name: 'punctuation', edit: (text) => join([punctuation(whole(text))]) },
  {
    name: 'characters 1 %',
    edit: (text, _, random) => join([characters(whole(text), 0.01, random)]),
  },
  {
    name: 'characters 5 %',
    edit: (text, _, random) => join([characters(whole(text), 0.05, random)]),
  },
  {
    name: 'paragraphs in',
    edit: (text, paper, random) => join(inserted(paragraphsOf(text), paper, random)),
  },
  { name: 'paragraphs out', edit: (text, _, random) => join(removed(paragraphsOf(text), random)) },
  { name: 'paragraphs moved', edit: (text, _, random) => join(moved(paragraphsOf(text), random)) },
  { name: 'revised', edit: revised },
];
