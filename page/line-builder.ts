/** A run of one text node's characters, as they stand in a line. Offsets in UTF-16 units. */
export type Piece = { node: Text; from: number; length: number; at: number };

/** A line of the page as a reader sees it: what stands between two block borders or line breaks. */
export type Line = {
  /** Without outer white space; inner runs of it are one space. */
  text: string;
  pieces: Piece[];
  /** Did it begin with the two wide spaces of a Chinese paragraph? */
  indented: boolean;
  /** How many of its characters belong to links. */
  linked: number;
  /** The innermost block around it. */
  block: Element;
};

/** Runs of characters, of white space (ASCII, wide, no-break), and of what has no width and says nothing. */
const RUNS =
  /[\u200b-\u200d\u2060\ufeff\u00ad]+|[\s\u3000\u00a0]+|[^\s\u3000\u00a0\u200b-\u200d\u2060\ufeff\u00ad]+/g;
/** Anything that a run of characters ends at. */
const NOT_PLAIN = /[\s\u200b-\u200d\u2060\ufeff\u00ad]/;
const ONLY_SPACE = /^[ \t\r\n]*$/;
const NO_WIDTH = /^[\u200b-\u200d\u2060\ufeff\u00ad]/;
const SPACE = /^\s/;
const WIDE_SPACE = /[\u3000\u00a0]+/g;

/** No gap within a line is wider: some pages draw tables with spaces by the thousand. */
const WIDEST_GAP = 8;

type Run = { node: Text; from: number; text: string };

/** One line in the making: white space is held back until a character follows it. */
export class LineBuilder {
  private readonly block: Element;
  private text = '';
  /** Kept apart: to look at the end of a string in the making makes the engine copy it. */
  private endsInSpace = false;
  private lead = '';
  private linked = 0;
  private readonly pieces: Piece[] = [];
  private spaces: Run[] = [];

  constructor(block: Element) {
    this.block = block;
  }

  add(node: Text, isLink: boolean): void {
    const { data } = node;
    // Most nodes of a page are one run: only white space between tags, or text without any.
    if (!NOT_PLAIN.test(data)) {
      if (data !== '') this.addText({ node, from: 0, text: data }, isLink);
      return;
    }
    if (ONLY_SPACE.test(data)) {
      this.addSpace({ node, from: 0, text: data });
      return;
    }
    for (const match of data.matchAll(RUNS)) {
      const run = { node, from: match.index, text: match[0] };
      if (NO_WIDTH.test(run.text)) continue;
      if (SPACE.test(run.text)) this.addSpace(run);
      else this.addText(run, isLink);
    }
  }

  private addSpace(run: Run): void {
    if (this.text === '') this.lead += run.text;
    else this.spaces.push(run);
  }

  private addText(run: Run, isLink: boolean): void {
    this.flushSpaces();
    this.append(run);
    if (isLink) this.linked += run.text.length;
  }

  /** The line, or nothing where there was no character. */
  build(): Line | null {
    if (this.text === '') return null;
    const { text, pieces, linked, block } = this;
    return { text, pieces, linked, block, indented: /[\u3000\u00a0]{2}/.test(this.lead) };
  }

  /** Wide spaces stay (李　云); any other white space is one space. */
  private flushSpaces(): void {
    for (const run of this.spaces) {
      const wide = [...run.text.matchAll(WIDE_SPACE)];
      for (const part of wide) {
        const text = part[0].slice(0, WIDEST_GAP);
        this.append({ node: run.node, from: run.from + part.index, text });
      }
      if (wide.length === 0 && !this.endsInSpace) this.append({ ...run, text: ' ' });
    }
    this.spaces = [];
  }

  private append({ node, from, text }: Run): void {
    const last = this.pieces.at(-1);
    if (last?.node === node && last.from + last.length === from) last.length += text.length;
    else this.pieces.push({ node, from, length: text.length, at: this.text.length });
    this.text += text;
    this.endsInSpace = SPACE.test(text.slice(-1));
  }
}
