import type { Theme } from '../../state/view-state.ts';

/** What `ThemeButton` shows: as the system, light, dark. */
export function ThemeIcon({ theme }: { readonly theme: Theme }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6" />
      <path className="sl-theme-half" d="M8 2a6 6 0 0 1 0 12z" />
      {theme === 'light' ? <circle className="sl-theme-light" cx="8" cy="8" r="5" /> : null}
      {theme === 'dark' ? <circle className="sl-theme-half" cx="8" cy="8" r="6" /> : null}
    </svg>
  );
}
