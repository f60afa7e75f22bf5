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

/** Runs of white space (ASCII, wide, no-break), of characters, and, in no group, of what has no width and says nothing. */
const RUNS = /([^\S\ufeff]+)|([^\s\u200b-\u200d\u2060\u00ad]+)|[\u200b-\u200d\u2060\ufeff\u00ad]+/g;
/** Anything that a run of characters ends at. */
const NOT_PLAIN = /[\s\u200b-\u200d\u2060\u00ad]/;
const ONLY_SPACE = /^[ \t\r\n]*$/;
const WIDE_SPACE = /[\u3000\u00a0]+/g;
const INDENT = /[\u3000\u00a0]{2}/;

/** No gap within a line is wider: some pages draw tables with spaces by the thousand. */
const WIDEST_GAP = 8;

type Space = { node: Text; from: number; text: string };

/** One line after the other in the making: white space is held back until a character follows it. */
export class LineBuilder {
  private text = '';
  /** Kept apart: to look at the end of a string in the making makes the engine copy it. */
  private endsInSpace = false;
  private lead = '';
  private linked = 0;
  private pieces: Piece[] = [];
  private spaces: Space[] = [];

  add(node: Text, isLink: boolean): void {
    const { data } = node;
    // Scripts leave text nodes without any text between elements.
    if (data === '') return;
    // Most nodes of a page are one run: only white space between tags, or text without any.
    if (data.trim() === '') this.addBlank(node, data, isLink);
    else if (!NOT_PLAIN.test(data)) this.addText(node, 0, data, isLink);
    else this.addRuns(node, data, isLink);
  }

  /** The line within a block, or nothing where there was no character; the next one begins. */
  build(block: Element): Line | null {
    const { text, pieces, linked, lead } = this;
    if (lead !== '') this.lead = '';
    if (text === '') return null;
    this.text = '';
    this.endsInSpace = false;
    this.linked = 0;
    this.pieces = [];
    if (this.spaces.length > 0) this.spaces = [];
    return { text, pieces, linked, block, indented: INDENT.test(lead) };
  }

  /** Behind another gap plain white space adds nothing. */
  private addBlank(node: Text, data: string, isLink: boolean): void {
    if (this.text === '') this.lead += data;
    else if (!ONLY_SPACE.test(data)) this.addRuns(node, data, isLink);
    else if (this.spaces.length === 0) this.spaces.push({ node, from: 0, text: data });
  }

  private addRuns(node: Text, data: string, isLink: boolean): void {
    RUNS.lastIndex = 0;
    for (let run = RUNS.exec(data); run; run = RUNS.exec(data)) {
      const [, space, text] = run;
      if (space) this.addSpace(node, run.index, space);
      else if (text) this.addText(node, run.index, text, isLink);
    }
  }

  private addSpace(node: Text, from: number, text: string): void {
    if (this.text === '') this.lead += text;
    else this.spaces.push({ node, from, text });
  }

  private addText(node: Text, from: number, text: string, isLink: boolean): void {
    if (this.spaces.length > 0) this.flushSpaces();
    this.append(node, from, text);
    this.endsInSpace = false;
    if (isLink) this.linked += text.length;
  }

  /** Wide spaces stay (李　云); any other white space is one space. */
  private flushSpaces(): void {
    for (const { node, from, text } of this.spaces) {
      const wide = ONLY_SPACE.test(text) ? [] : [...text.matchAll(WIDE_SPACE)];
      for (const part of wide) {
        this.append(node, from + part.index, part[0].slice(0, WIDEST_GAP));
      }
      if (wide.length === 0 && !this.endsInSpace) this.append(node, from, ' ');
      this.endsInSpace = true;
    }
    this.spaces = [];
  }

  private append(node: Text, from: number, text: string): void {
    const last = this.pieces.at(-1);
    if (last?.node === node && last.from + last.length === from) last.length += text.length;
    else this.pieces.push({ node, from, length: text.length, at: this.text.length });
    this.text += text;
  }
}
