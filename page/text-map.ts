import type { Span } from '../domain/article.ts';
import { firstThat } from '../domain/first-that.ts';
import type { Line, Piece } from './lines.ts';

/** The only bridge between offsets in `Article.text` and the page's nodes. */
export type TextMap = {
  readonly text: string;
  /** The DOM ranges of a span: one for each line of the page that it touches, in document order. */
  rangesOf(span: Span): Range[];
  /** The span that a DOM range covers, without outer white space; `null` when it is empty. */
  spanOf(range: AbstractRange): Span | null;
  /** The offset at a place in a text node; `null` when nothing of the node is in the text. */
  offsetOf(node: Node, offset: number): number | null;
  /** The open shadow roots in which some of the text stands; mostly none. */
  shadowRoots(): ShadowRoot[];
  /** Does the text still stand in the nodes in which it was read? A page that renders anew replaces them. */
  stands(): boolean;
};

/** A piece on the article's text, with the number of its line. */
type PlacedPiece = Piece & { line: number };

/** Joins lines by `\n` into the article's text and remembers where every character stands. */
export function mapLines(lines: readonly Line[]): TextMap {
  const pieces: PlacedPiece[] = [];
  let text = '';
  lines.forEach((line, number) => {
    const start = number === 0 ? 0 : text.length + 1;
    text += number === 0 ? line.text : `\n${line.text}`;
    for (const piece of line.pieces) pieces.push({ ...piece, at: start + piece.at, line: number });
  });
  const index = new PieceIndex(pieces);
  let roots: ShadowRoot[] | null = null;
  return {
    text,
    rangesOf: (span) => rangesOf(pieces, span),
    spanOf: (range) => spanOf(text, index, range),
    offsetOf: (node, offset) => index.offsetOf(node, offset),
    shadowRoots() {
      roots ??= shadowRootsOf(lines);
      return roots;
    },
    stands: () =>
      pieces.every(({ node, from, length }) => node.isConnected && from + length <= node.length),
  };
}

function shadowRootsOf(lines: readonly Line[]): ShadowRoot[] {
  const roots = new Set(lines.map(({ pieces }) => pieces[0]?.node.getRootNode()));
  return [...roots].filter(isShadowRoot);
}

/** Also one of a frame, whose classes are others. */
export function isShadowRoot(node: Node | undefined): node is ShadowRoot {
  return node?.nodeType === 11 && 'host' in node;
}

function rangesOf(pieces: readonly PlacedPiece[], { start, end }: Span): Range[] {
  const ranges: { line: number; range: Range }[] = [];
  for (let i = firstIndex(pieces, (piece) => piece.at + piece.length > start); ; i++) {
    const piece = pieces[i];
    if (!piece || piece.at >= end) return ranges.map(({ range }) => range);
    const from = piece.from + Math.max(0, start - piece.at);
    const to = piece.from + Math.min(piece.length, end - piece.at);
    // The page may have cut the text node since it was read.
    if (to > piece.node.length) continue;
    const last = ranges.at(-1);
    if (last?.line === piece.line) last.range.setEnd(piece.node, to);
    else ranges.push({ line: piece.line, range: newRange(piece.node, from, to) });
  }
}

function newRange(node: Text, from: number, to: number): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}

/** Finds pieces by their nodes: to compare places in a long document takes the browser as long as the document is. */
class PieceIndex {
  private readonly pieces: readonly PlacedPiece[];
  private firsts: Map<Text, number> | null = null;

  constructor(pieces: readonly PlacedPiece[]) {
    this.pieces = pieces;
  }

  /** The index of the first piece that has a character behind the position; the number of pieces where none has. */
  after(node: Node, offset: number): number {
    const first = this.firstOf(node);
    const holds = (piece: PlacedPiece) => endsAfter(piece, node, offset);
    if (first === undefined) return firstIndex(this.pieces, holds);
    return firstIndex(this.pieces, (piece) => piece.node !== node || holds(piece), first);
  }

  /** Behind the last character that stands before the position. */
  offsetOf(node: Node, offset: number): number | null {
    const first = this.firstOf(node);
    if (first === undefined) return null;
    const isBehind = (piece: PlacedPiece) => piece.node !== node || piece.from >= offset;
    const next = firstIndex(this.pieces, isBehind, first);
    const piece = this.pieces[Math.max(first, next - 1)] as PlacedPiece;
    return piece.at + Math.max(0, Math.min(offset - piece.from, piece.length));
  }

  at(index: number): PlacedPiece | undefined {
    return this.pieces[index];
  }

  private firstOf(node: Node): number | undefined {
    if (!this.firsts) {
      this.firsts = new Map();
      // The pieces of a node stand together.
      for (let i = this.pieces.length - 1; i >= 0; i--) {
        const { node } = this.pieces[i] as PlacedPiece;
        if (node !== this.pieces[i - 1]?.node) this.firsts.set(node, i);
      }
    }
    return this.firsts.get(node as Text);
  }
}

function spanOf(text: string, pieces: PieceIndex, range: AbstractRange): Span | null {
  const start = edge(text, pieces, range.startContainer, range.startOffset);
  const end = edge(text, pieces, range.endContainer, range.endOffset);
  const exact = text.slice(start, end);
  const trimmed = exact.trim();
  if (trimmed === '') return null;
  const from = start + exact.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}

/** The offset of the first character that does not stand before a position: 0 before the text, its length behind it. */
function edge(text: string, pieces: PieceIndex, node: Node, offset: number): number {
  const piece = pieces.at(pieces.after(node, offset));
  if (!piece) return text.length;
  return piece.node === node ? piece.at + Math.max(0, offset - piece.from) : piece.at;
}

/** Does the piece have a character behind the position? */
function endsAfter(piece: PlacedPiece, node: Node, offset: number): boolean {
  if (piece.node === node) return piece.from + piece.length > offset;
  return !isBehind(node, offset, piece);
}

const FOLLOWING = 4;
const CONTAINED_BY = 16;

/** Does the position stand behind a text node that is not its own? */
function isBehind(node: Node, offset: number, piece: PlacedPiece): boolean {
  const relation = node.compareDocumentPosition(piece.node);
  if (relation & CONTAINED_BY) {
    const child = node.childNodes[offset];
    if (!child) return true;
    if (child === piece.node || child.contains(piece.node)) return false;
    return (child.compareDocumentPosition(piece.node) & FOLLOWING) === 0;
  }
  return (relation & FOLLOWING) === 0;
}

/** The index of the first piece from `start` on for which `holds`; it must hold for all behind that one. */
function firstIndex(
  pieces: readonly PlacedPiece[],
  holds: (piece: PlacedPiece) => boolean,
  start = 0,
): number {
  return firstThat(start, pieces.length, (i) => holds(pieces[i] as PlacedPiece));
}
