import { useSyncExternalStore } from 'react';
import type { Theme } from '../../state/view-state.ts';
import { DARK } from './drawn-theme.ts';
import { useMessages } from '../messages/messages.tsx';
import { ThemeIcon } from './theme-icon.tsx';

const NEXT: Record<Theme, Theme> = { auto: 'light', light: 'dark', dark: 'auto' };

/** The theme to draw: the reader's choice, or the system's, followed while it changes. */
export function useDrawnTheme(theme: Theme): 'light' | 'dark' {
  const systemDark = useSyncExternalStore(
    (changed) => {
      const query = matchMedia(DARK);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(DARK).matches,
    () => false,
  );
  if (theme !== 'auto') return theme;
  return systemDark ? 'dark' : 'light';
}

/** Steps through the themes: as the system, light, dark. */
export function ThemeButton(props: { readonly theme: Theme; readonly onChange: (theme: Theme) => void }) {
  const messages = useMessages();
  const names: Record<Theme, string> = {
    auto: messages.page.themeAuto,
    light: messages.page.themeLight,
    dark: messages.page.themeDark,
  };
  return (
    <button
      type="button"
      className="sl-button sl-theme"
      aria-label={names[props.theme]}
      title={names[props.theme]}
      data-chosen={props.theme}
      onClick={() => props.onChange(NEXT[props.theme])}
    >
      <ThemeIcon theme={props.theme} />
    </button>
  );
}
