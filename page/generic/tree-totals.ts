import type { Line } from '../lines.ts';

export type Total = { weight: number; lines: number };

/**
 * Sums the weights of lines up the tree: every element that holds a line has the total of those within it. Each
 * element is visited once, however deep the page nests.
 */
export function treeTotals(lines: readonly Line[], weights: readonly number[]) {
  const totals = new Map<Element, Total>();
  lines.forEach(({ block }, index) => {
    add(totals, block, { weight: weights[index] ?? 0, lines: 1 });
  });
  for (const element of deepestFirst([...totals.keys()])) {
    const own = totals.get(element);
    if (own && element.parentElement) add(totals, element.parentElement, own);
  }
  return totals;
}

function add(totals: Map<Element, Total>, element: Element, more: Total): void {
  const total = totals.get(element);
  if (!total) totals.set(element, { ...more });
  else {
    total.weight += more.weight;
    total.lines += more.lines;
  }
}

/** The elements and all around them, each behind all that it holds. */
function deepestFirst(elements: readonly Element[]): Element[] {
  const depths = new Map<Element, number>();
  for (const element of elements) {
    const path: Element[] = [];
    let above: Element | null = element;
    for (; above && !depths.has(above); above = above.parentElement) path.push(above);
    let depth = above ? (depths.get(above) ?? 0) : 0;
    while (path.length > 0) depths.set(path.pop() as Element, ++depth);
  }
  return [...depths].sort(([, a], [, b]) => b - a).map(([element]) => element);
}

/** Tells which elements stand within another, each asked once. */
export function within(container: Element): (element: Element) => boolean {
  const known = new Map<Element | null, boolean>([
    [container, true],
    [null, false],
  ]);
  return (element) => {
    const path: Element[] = [];
    let above: Element | null = element;
    for (; !known.has(above); above = above?.parentElement ?? null) path.push(above as Element);
    const answer = known.get(above) ?? false;
    for (const passed of path) known.set(passed, answer);
    return answer;
  };
}
