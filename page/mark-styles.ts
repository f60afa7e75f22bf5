import { luminance, mix, type Rgb, standingOut } from './background.ts';

type Style = readonly [hue: Rgb, wash: number, line: string, offset?: number];

/**
 * Hue, strength of the wash, line and its distance, in em, of what is painted, from the lowest to the highest. Lines
 * differ in style, thickness or distance, so that colour is not needed to tell marks apart, and at different distances,
 * so that overlapping ones are both seen.
 */
const STYLES = {
  figure: [[176, 124, 0], 0.16, 'dotted 3px', 0.25],
  official: [[179, 38, 30], 0.1, 'solid 1px', 0.2],
  yellow: [[234, 179, 8], 0.38, 'solid 2px'],
  green: [[34, 160, 84], 0.26, 'wavy 1px'],
  blue: [[59, 130, 246], 0.24, 'dotted 2px'],
  pink: [[236, 72, 153], 0.22, 'double 1px'],
  purple: [[168, 85, 247], 0.22, 'dashed 2px'],
  orange: [[249, 115, 22], 0.28, 'solid 4px'],
  changed: [[220, 38, 38], 0.2, 'wavy 2px'],
  focus: [[179, 38, 30], 0.32, 'double 3px', 0.3],
} satisfies Record<string, Style>;
const OFFSET = 0.12;

export type Paint = keyof typeof STYLES;
/** At most ten names, however many marks there are. */
export const PAINTS = Object.keys(STYLES) as Paint[];

/** Other extensions and the page itself have names in the same registry. */
export function nameOf(paint: Paint): string {
  return `quandian-${paint}`;
}

/** WCAG 2.2, 1.4.11: what is not text stands out three to one. */
const LINE_CONTRAST = 3;

/** The style sheet for a page whose text stands on `background`. */
export function markRules(background: Rgb): string {
  const rules = (styleOf: (paint: Paint) => string) =>
    PAINTS.map((paint) => `::highlight(${nameOf(paint)}) { ${styleOf(paint)} }`).join(' ');
  const forced = (paint: Paint) =>
    `background-color: Mark; color: MarkText; ${lineOf(paint, 'MarkText')}`;
  const print = (paint: Paint) => `background-color: transparent; ${lineOf(paint, 'black')}`;
  return `${rules((paint) => screenStyle(paint, background))}
@media (forced-colors: active) { ${rules(forced)} }
@media print { ${rules(print)} }`;
}

/** Wash and line on this background: the line's colour is measured against the washed ground. */
export function colorsOn(paint: Paint, background: Rgb): { ground: Rgb; line: Rgb; wash: number } {
  const [hue, wash]: Style = STYLES[paint];
  const isDark = luminance(background) < 0.18;
  const strength = isDark ? Math.min(0.45, wash + 0.06) : wash;
  const ground = mix(background, hue, strength);
  return { ground, line: standingOut(hue, ground, LINE_CONTRAST), wash: strength };
}

function screenStyle(paint: Paint, background: Rgb): string {
  const { line, wash } = colorsOn(paint, background);
  const color = `rgb(${STYLES[paint][0].join(' ')} / ${Math.round(wash * 100)}%)`;
  return `background-color: ${color}; ${lineOf(paint, `rgb(${line.join(' ')})`)}`;
}

function lineOf(paint: Paint, color: string): string {
  const [, , line, offset = OFFSET]: Style = STYLES[paint];
  return `text-decoration: underline ${line} ${color}; text-underline-offset: ${offset}em;`;
}
