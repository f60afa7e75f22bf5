import { luminance, mix, type Rgb, standingOut } from './background.ts';

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

/** Other extensions and the page itself have names in the same registry. */
export function nameOf(paint: Paint): string {
  return `quandian-${paint}`;
}

/**
 * Hue, strength of the wash, and line of each paint. Lines differ in style, thickness or distance, so that
 * colour is not needed to tell marks apart, and at different distances, so that overlapping ones are both seen.
 */
const STYLES: Readonly<Record<Paint, { hue: Rgb; wash: number; line: string; offset: string }>> = {
  figure: { hue: [176, 124, 0], wash: 0.16, line: 'dotted 3px', offset: '0.25em' },
  official: { hue: [179, 38, 30], wash: 0.1, line: 'solid 1px', offset: '0.2em' },
  yellow: { hue: [234, 179, 8], wash: 0.38, line: 'solid 2px', offset: '0.12em' },
  green: { hue: [34, 160, 84], wash: 0.26, line: 'wavy 1px', offset: '0.12em' },
  blue: { hue: [59, 130, 246], wash: 0.24, line: 'dotted 2px', offset: '0.12em' },
  pink: { hue: [236, 72, 153], wash: 0.22, line: 'double 1px', offset: '0.12em' },
  purple: { hue: [168, 85, 247], wash: 0.22, line: 'dashed 2px', offset: '0.12em' },
  orange: { hue: [249, 115, 22], wash: 0.28, line: 'solid 4px', offset: '0.12em' },
  changed: { hue: [220, 38, 38], wash: 0.2, line: 'wavy 2px', offset: '0.12em' },
  focus: { hue: [179, 38, 30], wash: 0.32, line: 'double 3px', offset: '0.3em' },
};

/** WCAG 2.2, 1.4.11: what is not text stands out three to one. */
const LINE_CONTRAST = 3;

/** The style sheet for a page whose text stands on `background`. */
export function markRules(background: Rgb): string {
  const screen = PAINTS.map((paint) => rule(paint, screenStyle(paint, background)));
  const forced = PAINTS.map((paint) =>
    rule(paint, `background-color: Mark; color: MarkText; ${lineOf(paint, 'MarkText')}`),
  );
  const print = PAINTS.map((paint) =>
    rule(paint, `background-color: transparent; ${lineOf(paint, 'black')}`),
  );
  return [
    ...screen,
    `@media (forced-colors: active) { ${forced.join(' ')} }`,
    `@media print { ${print.join(' ')} }`,
  ].join('\n');
}

/** Wash and line on this background: the line's colour is measured against the washed ground. */
export function colorsOn(paint: Paint, background: Rgb): { ground: Rgb; line: Rgb; wash: number } {
  const { hue, wash } = STYLES[paint];
  const isDark = luminance(background) < 0.18;
  const strength = isDark ? Math.min(0.45, wash + 0.06) : wash;
  const ground = mix(background, hue, strength);
  return { ground, line: standingOut(hue, ground, LINE_CONTRAST), wash: strength };
}

function screenStyle(paint: Paint, background: Rgb): string {
  const { line, wash } = colorsOn(paint, background);
  const color = `rgb(${STYLES[paint].hue.join(' ')} / ${Math.round(wash * 100)}%)`;
  return `background-color: ${color}; ${lineOf(paint, `rgb(${line.join(' ')})`)}`;
}

function lineOf(paint: Paint, color: string): string {
  const { line, offset } = STYLES[paint];
  return `text-decoration: underline ${line} ${color}; text-underline-offset: ${offset};`;
}

function rule(paint: Paint, declarations: string): string {
  return `::highlight(${nameOf(paint)}) { ${declarations} }`;
}
