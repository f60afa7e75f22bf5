/** How the interface looks: as the system says, or as the reader chose. */
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

let current: Theme = 'auto';

/** Chooses how all that is rendered from now on looks. */
export function setTheme(theme: Theme): void {
  current = theme;
}

/** For the `data-theme` of a root element; none where the system decides. */
export function themeAttribute(): Theme | undefined {
  return current === 'auto' ? undefined : current;
}
