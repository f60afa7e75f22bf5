declare module 'dom-anchor-text-quote' {
  type Selector = { exact: string; prefix?: string; suffix?: string };
  export function fromRange(root: Node, range: Range): Selector;
  export function toRange(
    root: Node,
    selector: Selector,
    options?: { hint?: number },
  ): Range | null;
}
declare module 'dom-anchor-text-position' {
  export function fromRange(root: Node, range: Range): { start: number; end: number };
}
declare module 'mark.js' {
  type Options = {
    separateWordSearch: boolean;
    acrossElements: boolean;
    diacritics: boolean;
    each?: (element: Element) => void;
    done?: () => void;
  };
  class Mark {
    constructor(root: Element);
    mark(words: string, options: Options): void;
    unmark(options?: { done?: () => void }): void;
  }

  // biome-ignore lint/style/noDefaultExport: it is theirs.
  export { Mark as default };
}
