import { LANGUAGES } from '../../state/interface-language.ts';
import type { LanguageCode } from '../../state/interface-language.ts';
import { useMessages } from '../messages/messages.tsx';
import './language-choice.css';

/** The choice of the interface's language, each named in itself, so that one who landed in a foreign one finds out of it. */
export function LanguageChoice(props: {
  readonly language: LanguageCode;
  readonly onChange: (language: LanguageCode) => void;
}) {
  const messages = useMessages();
  return (
    <select
      className="sl-button sl-language"
      aria-label={messages.page.language}
      title={messages.page.language}
      value={props.language}
      onChange={(event) => {
        const chosen = LANGUAGES.find(({ code }) => code === event.target.value);
        if (chosen !== undefined) props.onChange(chosen.code);
      }}
    >
      {LANGUAGES.map(({ code, name, direction }) => (
        <option key={code} value={code} lang={code} dir={direction}>
          {name}
        </option>
      ))}
    </select>
  );
}
