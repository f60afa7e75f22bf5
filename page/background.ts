/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

const WHITE: Rgb = [255, 255, 255];
const NIGHT: Rgb = [18, 18, 18];

/** The colour behind an element: its own and its ancestors' backgrounds, laid over what the browser puts below. */
export function backgroundOf(element: Element | null): Rgb {
  const layers: { color: Rgb; alpha: number }[] = [];
  let scheme = '';
  for (let node = element; node; node = node.parentElement) {
    const style = node.ownerDocument.defaultView?.getComputedStyle(node);
    if (!style) break;
    scheme = style.colorScheme;
    const layer = parseColor(style.backgroundColor);
    if (layer && layer.alpha > 0) layers.push(layer);
    if (layer?.alpha === 1) break;
  }
  const canvas = isDarkCanvas(scheme, element) ? NIGHT : WHITE;
  return layers.reduceRight<Rgb>((below, { color, alpha }) => mix(below, color, alpha), canvas);
}

/** With `color-scheme: dark` the browser's own ground is dark; with `light dark` the reader's wish decides. */
function isDarkCanvas(scheme: string, element: Element | null): boolean {
  if (!scheme.includes('dark')) return false;
  const window = element?.ownerDocument.defaultView;
  return !scheme.includes('light') || !!window?.matchMedia('(prefers-color-scheme: dark)').matches;
}

/** `rgb(…)` and `rgba(…)`, as computed styles give them, and `color(srgb …)`; other notations are not known. */
export function parseColor(text: string): { color: Rgb; alpha: number } | null {
  const [red, green, blue, alpha = 1] = text.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  if (/^rgba?\(/.test(text)) return { color: [red, green, blue], alpha };
  if (/^color\(srgb /.test(text)) return { color: [red * 255, green * 255, blue * 255], alpha };
  return null;
}

/** `share` of the second colour over the first. */
export function mix(below: Rgb, above: Rgb, share: number): Rgb {
  const channel = (i: 0 | 1 | 2) => Math.round(below[i] + (above[i] - below[i]) * share);
  return [channel(0), channel(1), channel(2)];
}

/** WCAG 2.2, relative luminance: from 0, black, to 1, white. */
export function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio: from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [one, other] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return Math.max(one / other, other / one);
}

const BLACK: Rgb = [0, 0, 0];

/** The colour, made darker or lighter until it stands out from the background by at least `ratio`. */
export function standingOut(color: Rgb, background: Rgb, ratio: number): Rgb {
  const towards = luminance(background) > 0.18 ? BLACK : WHITE;
  for (let share = 0; share < 1; share += 0.1) {
    const mixed = mix(color, towards, share);
    if (contrast(mixed, background) >= ratio) return mixed;
  }
  return towards;
}
