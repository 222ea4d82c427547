import type { ReactNode } from 'react';
import { LANGUAGES } from '../../state/interface-language.ts';
import type { ExplorerSize } from '../../ui/explorer/explorer-size.ts';
import { MoreIcon } from '../../ui/explorer/more-icon.tsx';
import { ThemeIcon } from '../../ui/explorer/theme-icon.tsx';
import '../../ui/explorer/head.css';
import '../../ui/explorer/language-choice.css';
import type { FirstStory } from '../../ui/first/first-story.ts';

/** The acts that a page has in its head, as `Head` draws them, until there is something that answers. Without hooks. */
export function firstActs(story: FirstStory, size: ExplorerSize): ReactNode {
  const { messages } = story;
  return (
    <>
      {size === 'narrow' ? null : <Act>{messages.page.share}</Act>}
      {size === 'wide' ? (
        <Others story={story} />
      ) : (
        <Act className="sl-more">
          <MoreIcon />
        </Act>
      )}
    </>
  );
}

function Others({ story }: { readonly story: FirstStory }) {
  const { language, messages, theme } = story;
  return (
    <>
      <div className="sl-export">
        <Act className="sl-export-button">{messages.export.open}</Act>
      </div>
      <Act>{messages.page.embed}</Act>
      <Act>{messages.help.open}</Act>
      <select className="sl-button sl-language">
        {LANGUAGES.map(({ code, name, direction }) => (
          <option key={code} lang={code} dir={direction} selected={code === language.code}>
            {name}
          </option>
        ))}
      </select>
      <Act className="sl-theme">
        <ThemeIcon theme={theme} />
      </Act>
      <span className="sl-head-own">{messages.page.makeOwn}</span>
    </>
  );
}

function Act(props: { readonly className?: string; readonly children: ReactNode }) {
  const { className, children } = props;
  return (
    <button type="button" className={className ? `sl-button ${className}` : 'sl-button'}>
      {children}
    </button>
  );
}
