import type { LanguageCode } from '../../../state/interface-language.ts';
import { publishedAddress } from '../../../state/draft-address.ts';
import type { Theme } from '../../../state/view-state.ts';
import { LanguageChoice } from '../../explorer/language-choice.tsx';
import { ThemeButton } from '../../explorer/theme-button.tsx';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { useLanguage } from '../../messages/messages.tsx';

/** What can be done with the page itself: back to what is published, another language, another theme. */
export function PageActs(props: {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onLanguage: (language: LanguageCode) => void;
}) {
  const say = useDraftingMessages();
  const language = useLanguage();
  return (
    <>
      <LanguageChoice language={language.code} onChange={props.onLanguage} />
      <ThemeButton theme={props.theme} onChange={props.onTheme} />
      <a className="sl-draft-back" href={publishedAddress(location.search)}>
        {say.back}
      </a>
    </>
  );
}
