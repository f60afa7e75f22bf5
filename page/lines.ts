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

/** Reads the lines of a document in its order. */
export function linesOf(root: Element): Line[] {
  const walk = walkOver(root);
  for (;;) {
    const step = walk.next();
    if (step.done) return step.value;
  }
}

/** So many nodes are read at a stretch: a few ms. */
const SLICE = 5000;

/** The same, with a `pause` between slices, in which the page may do what it has to. */
export async function linesInSlices(root: Element, pause: () => Promise<unknown>): Promise<Line[]> {
  const walk = walkOver(root);
  for (;;) {
    const step = walk.next();
    if (step.done) return step.value;
    await pause();
  }
}

/** Never recursive: pages nest tables by the thousand. Each call into the document counts: pages have nodes by the ten thousand. */
function* walkOver(root: Element): Generator<void, Line[]> {
  const reader = new LineReader(root);
  let left = SLICE;
  let node: Node | null = root.firstChild;
  while (node) {
    if (--left === 0) {
      yield;
      left = SLICE;
    }
    const inside = reader.enter(node);
    node = inside ?? behind(node, root, reader);
  }
  return reader.end();
}

/** The node that comes after one and all within it; what is left on the way is told. */
function behind(node: Node, root: Element, reader: LineReader): Node | null {
  for (let left: Node | null = node; left && left !== root; left = hostOf(left.parentNode)) {
    reader.leave(left);
    const next: Node | null = left.nextSibling;
    if (next) return next;
  }
  return null;
}

/** A shadow root's element in its place. */
function hostOf(parent: Node | null): Node | null {
  return parent?.nodeType === 11 ? (parent as ShadowRoot).host : parent;
}

/** Builds the lines while the walk goes through the document. */
class LineReader {
  private readonly lines: Line[] = [];
  private readonly blocks: Element[];
  private readonly hidden = new Set<Node>();
  private links = 0;
  private line: LineBuilder;

  constructor(root: Element) {
    this.blocks = [root];
    this.line = new LineBuilder(root);
    this.hide(root);
  }

  /** Takes a node in; answers the first node within it that is to be read. */
  enter(node: Node): Node | null {
    const { nodeType } = node;
    if (nodeType === 3) this.line.add(node as Text, this.links > 0);
    if (nodeType !== 1) return null;
    const element = node as Element;
    const kind = KIND_OF.get(element.localName);
    if (kind === 'unread' || this.hidden.has(element)) return null;
    if (kind === 'break') this.breakLine();
    if (kind === 'link') this.links++;
    if (kind === 'block') {
      this.blocks.push(element);
      this.breakLine();
    }
    return this.shownWithin(element);
  }

  leave(node: Node): void {
    if (this.blocks.at(-1) === node) {
      this.blocks.pop();
      this.breakLine();
    } else if (this.links > 0 && isLink(node) && !this.hidden.has(node)) this.links--;
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
    for (const element of root.querySelectorAll('[hidden], [style]')) {
      if (isHidden(element)) this.hidden.add(element);
    }
  }

  end(): Line[] {
    this.breakLine();
    return this.lines;
  }

  private breakLine(): void {
    const line = this.line.build();
    if (line) this.lines.push(line);
    this.line = new LineBuilder(this.blocks.at(-1) as Element);
  }
}

function isLink({ nodeName }: Node): boolean {
  return nodeName === 'A' || nodeName === 'a';
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}
