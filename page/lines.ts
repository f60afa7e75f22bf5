import { type Line, LineBuilder } from './line-builder.ts';

export type { Line, Piece } from './line-builder.ts';

/** What an element does to the lines: it has its own, its text is not the page's, it breaks one, or it links. */
type Kind = 'block' | 'unread' | 'break' | 'link';

const KINDS: Readonly<Record<Kind, string>> = {
  block:
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul',
  unread:
    'script style noscript template iframe object svg canvas video audio select option textarea input button head quandian-ui',
  break: 'br',
  link: 'a',
};
const KIND_OF = new Map<string, Kind>(
  Object.entries(KINDS).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind as Kind] as const),
  ),
);

const ELEMENT = 1;
const TEXT = 3;

/** Reads the lines of a document in its order. */
export function linesOf(root: Element): Line[] {
  const reader = new LineReader(root);
  reader.read(Number.POSITIVE_INFINITY);
  return reader.take();
}

/** So many nodes are read at a stretch: a few ms. */
const SLICE = 5000;

/** The same, with a `pause` between slices, in which the page may do what it has to. */
export async function linesInSlices(root: Element, pause: () => Promise<unknown>): Promise<Line[]> {
  const reader = new LineReader(root);
  while (reader.read(SLICE)) await pause();
  return reader.take();
}

/**
 * Goes through a document and builds its lines. Never recursive: pages nest tables by the thousand. Each call into the
 * document counts: pages have nodes by the ten thousand, most of them white space between tags.
 */
export class LineReader {
  private readonly root: Element;
  /** The node that is read next. */
  private node: Node | null;
  private lines: Line[] = [];
  /** The blocks and links around it, the innermost last. */
  private readonly blocks: Element[];
  private readonly links: Element[] = [];
  private readonly hidden = new Set<Element>();
  private readonly line = new LineBuilder();

  constructor(root: Element) {
    this.root = root;
    this.node = root.firstChild;
    this.blocks = [root];
    this.hide(root);
  }

  /** Reads so many nodes on; is there more? */
  read(count: number): boolean {
    let { node } = this;
    for (let left = count; node && left > 0; left--) {
      node = node.nodeType === ELEMENT ? this.enter(node as Element) : this.pass(node);
    }
    this.node = node;
    if (!node) this.breakLine();
    return node !== null;
  }

  /** The lines that were completed since they were taken last. */
  take(): Line[] {
    const { lines } = this;
    this.lines = [];
    return lines;
  }

  /** Takes in a text, or passes a comment by; answers the next node. */
  private pass(node: Node): Node | null {
    if (node.nodeType === TEXT) this.line.add(node as Text, this.links.length > 0);
    return this.behind(node);
  }

  /** Takes in an element; answers the next node, within it where there is one. */
  private enter(element: Element): Node | null {
    const kind = KIND_OF.get(element.localName);
    if (kind === 'unread' || this.hidden.has(element)) return this.behind(element);
    if (kind === 'block' || kind === 'break') this.breakLine();
    const inside = this.shownWithin(element);
    if (!inside) return this.behind(element);
    if (kind === 'block') this.blocks.push(element);
    if (kind === 'link') this.links.push(element);
    return inside;
  }

  private behind(node: Node): Node | null {
    return node.nextSibling ?? this.leave(parentOf(node));
  }

  /** Leaves an element, and those around it that end with it; answers the node behind. */
  private leave(element: Element | null): Node | null {
    for (let left = element; left && left !== this.root; left = parentOf(left)) {
      if (left === this.blocks.at(-1)) {
        this.breakLine();
        this.blocks.pop();
      } else if (left === this.links.at(-1)) this.links.pop();
      const { nextSibling } = left;
      if (nextSibling) return nextSibling;
    }
    return null;
  }

  /** The first child that is shown: of an open shadow root, unless what it shows is the element's own children. */
  private shownWithin(element: Element): Node | null {
    const { shadowRoot } = element;
    if (!shadowRoot || shadowRoot.querySelector('slot')) return element.firstChild;
    this.hide(shadowRoot);
    return shadowRoot.firstChild;
  }

  /**
   * Remembers which elements say of themselves that they are not shown. Asked of the browser at once: most elements
   * say nothing, and to ask each of them is dear. `visibility: hidden` is what scripts take away when the text is to be seen.
   */
  private hide(root: ParentNode): void {
    for (const element of root.querySelectorAll('[hidden]')) this.hidden.add(element);
    for (const element of root.querySelectorAll('[style]')) {
      if (NOT_SHOWN.test(element.getAttribute('style') ?? '')) this.hidden.add(element);
    }
  }

  private breakLine(): void {
    const line = this.line.build(this.blocks.at(-1) as Element);
    if (line) this.lines.push(line);
  }
}

const NOT_SHOWN = /display\s*:\s*none/i;

/** Of what stands at the top of a shadow root the element that has that root. */
function parentOf(node: Node): Element | null {
  return node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host ?? null;
}
