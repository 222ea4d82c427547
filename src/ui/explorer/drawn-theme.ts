import type { Theme } from '../../state/view-state.ts';

/** What asks the system for its theme. */
export const DARK = '(prefers-color-scheme: dark)';

/** The theme to draw: the reader's choice, or the system's. */
export function drawnTheme(theme: Theme): 'light' | 'dark' {
  if (theme !== 'auto') return theme;
  return matchMedia(DARK).matches ? 'dark' : 'light';
}
