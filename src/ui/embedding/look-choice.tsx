import { LANGUAGES } from '../../state/interface-language.ts';
import type { Theme } from '../../state/view-state.ts';
import { useEmbeddingMessages } from '../messages/embedding.ts';
import { useMessages } from '../messages/messages.tsx';
import type { EmbedWish } from './embed-wish.ts';

const THEMES = ['auto', 'light', 'dark'] as const satisfies readonly Theme[];

/** The theme and the interface's language on the other page: by default each reader's own. */
export function LookChoice(props: {
  readonly wish: EmbedWish;
  readonly onChange: (look: Partial<EmbedWish>) => void;
}) {
  const say = useEmbeddingMessages();
  const { page } = useMessages();
  const { wish, onChange } = props;
  const themes = { auto: page.themeAuto, light: page.themeLight, dark: page.themeDark };
  return (
    <div className="sl-embed-look" role="group" aria-label={say.options}>
      <select
        className="sl-button"
        aria-label={page.theme}
        value={wish.theme}
        onChange={({ target }) =>
          onChange({ theme: THEMES.find((theme) => theme === target.value) ?? 'auto' })
        }
      >
        {THEMES.map((theme) => (
          <option key={theme} value={theme}>
            {themes[theme]}
          </option>
        ))}
      </select>
      <select
        className="sl-button"
        aria-label={page.language}
        value={wish.language ?? ''}
        onChange={({ target }) =>
          onChange({ language: LANGUAGES.find(({ code }) => code === target.value)?.code ?? null })
        }
      >
        <option value="">{say.readersOwn}</option>
        {LANGUAGES.map(({ code, name, direction }) => (
          <option key={code} value={code} lang={code} dir={direction}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
