/** What is painted, from the lowest to the highest: at most ten names, however many marks there are. */
export const PAINTS = [
  'figure',
  'official',
  'yellow',
  'green',
  'blue',
  'pink',
  'purple',
  'orange',
  'changed',
  'focus',
] as const;
export type Paint = (typeof PAINTS)[number];

/** Paints ranges with CSS Custom Highlights: the page's own nodes are left as they are. */
export type Painter = {
  set(paint: Paint, ranges: readonly Range[]): void;
  /** Takes everything of ours away again. */
  dispose(): void;
};

/** Can this browser paint without touching the page? Chrome from 105, Firefox from 140. */
export function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** Paints on a document. A browser that cannot gets a painter that does nothing: the popup says so. */
export function createPainter(document: Document): Painter {
  if (!canPaint()) return { set: () => undefined, dispose: () => undefined };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules(isDark(document)));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return {
    set(paint, ranges) {
      // Never `highlights.clear()`: names of the page and of other extensions live there too.
      if (ranges.length === 0) CSS.highlights.delete(nameOf(paint));
      else CSS.highlights.set(nameOf(paint), highlight(paint, ranges));
    },
    dispose() {
      for (const paint of PAINTS) CSS.highlights.delete(nameOf(paint));
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}

function highlight(paint: Paint, ranges: readonly Range[]): Highlight {
  const made = new Highlight(...ranges);
  made.priority = PAINTS.indexOf(paint);
  return made;
}

function nameOf(paint: Paint): string {
  return `quandian-${paint}`;
}

/** Wash, line colour and line style of each paint, on light and on dark pages. Lines differ in style, so that colour is not needed to tell them apart. */
const STYLES: Record<Paint, { line: string; light: [string, string]; dark: [string, string] }> = {
  figure: {
    line: 'underline dotted 2px',
    light: ['rgb(255 214 10 / 28%)', '#8a6100'],
    dark: ['rgb(255 214 10 / 22%)', '#ffd60a'],
  },
  official: {
    line: 'underline solid 1px',
    light: ['rgb(179 38 30 / 11%)', '#b3261e'],
    dark: ['rgb(242 137 124 / 24%)', '#f2897c'],
  },
  yellow: {
    line: 'underline solid 2px',
    light: ['rgb(250 204 21 / 42%)', '#a16207'],
    dark: ['rgb(250 204 21 / 32%)', '#facc15'],
  },
  green: {
    line: 'underline wavy 1px',
    light: ['rgb(34 197 94 / 26%)', '#15803d'],
    dark: ['rgb(34 197 94 / 30%)', '#4ade80'],
  },
  blue: {
    line: 'underline dotted 2px',
    light: ['rgb(59 130 246 / 24%)', '#1d4ed8'],
    dark: ['rgb(59 130 246 / 34%)', '#93c5fd'],
  },
  pink: {
    line: 'underline double 1px',
    light: ['rgb(236 72 153 / 22%)', '#be185d'],
    dark: ['rgb(236 72 153 / 32%)', '#f9a8d4'],
  },
  purple: {
    line: 'underline dashed 2px',
    light: ['rgb(168 85 247 / 22%)', '#7e22ce'],
    dark: ['rgb(168 85 247 / 34%)', '#d8b4fe'],
  },
  orange: {
    line: 'underline solid 4px',
    light: ['rgb(249 115 22 / 28%)', '#c2410c'],
    dark: ['rgb(249 115 22 / 32%)', '#fdba74'],
  },
  changed: {
    line: 'underline wavy 2px',
    light: ['rgb(220 38 38 / 20%)', '#dc2626'],
    dark: ['rgb(248 113 113 / 34%)', '#f87171'],
  },
  focus: {
    line: 'underline double 3px',
    light: ['rgb(179 38 30 / 30%)', '#b3261e'],
    dark: ['rgb(242 137 124 / 48%)', '#f2897c'],
  },
};

function rules(dark: boolean): string {
  const screen = PAINTS.map((paint) => {
    const { line } = STYLES[paint];
    const [wash, color] = STYLES[paint][dark ? 'dark' : 'light'];
    return `::highlight(${nameOf(paint)}) { background-color: ${wash}; text-decoration: ${line} ${color}; text-underline-offset: 3px; }`;
  });
  const forced = PAINTS.map(
    (paint) => `::highlight(${nameOf(paint)}) { background-color: Mark; color: MarkText; }`,
  );
  return `${screen.join('\n')}\n@media (forced-colors: active) { ${forced.join(' ')} }`;
}

/** Is the page's own background dark? Asked of the body, then of the root; transparent is light. */
function isDark(document: Document): boolean {
  for (const element of [document.body, document.documentElement]) {
    const color = document.defaultView?.getComputedStyle(element).backgroundColor ?? '';
    const [red = 255, green = 255, blue = 255, alpha = 1] =
      color.match(/[\d.]+/g)?.map(Number) ?? [];
    if (alpha > 0.5) return (red * 299 + green * 587 + blue * 114) / 1000 < 110;
  }
  return false;
}
