import type { ReactNode } from 'react';
import { hasFilters } from '../../state/selectors.ts';
import { nextEvent } from '../../timeline/walk.ts';
import { DateParts } from '../../ui/event/date-parts.tsx';
import { mainSources } from '../../ui/explorer/main-sources.ts';
import { sourceName } from '../../ui/source/source-name.ts';
import { MoreIcon } from '../../ui/explorer/more-icon.tsx';
import '../../ui/explorer/full-timeline.css';
import { Words } from '../../ui/first/first-words.tsx';
import type { FirstStory } from '../../ui/first/first-story.ts';

/** What `BriefIntro` and `FullTimeline` draw below the chart, so that the frame has its height from the start. Without hooks. */
export function firstIntro(story: FirstStory): ReactNode {
  const { dataset, columns, selection, filter, language, messages } = story;
  const first = dataset.events.at(nextEvent(columns, selection, null, 1) ?? dataset.events.length);
  const sources = mainSources(dataset, hasFilters(filter) ? selection : null, language.locale);
  return (
    <aside className="sl-side" inert={true}>
      <div className="sl-intro sl-intro-brief">
        {first ? (
          <div className="sl-begin">
            <span className="sl-begin-word">{messages.page.begin}</span>
            <span className="sl-begin-date">
              <DateParts date={first.date} locale={language.locale} dateStyle="long" messages={messages} />
            </span>
            <span className="sl-together-title">
              <Words of={story}>{first.title}</Words>
            </span>
          </div>
        ) : null}
        <div className="sl-intro-sources">
          <h2 className="sl-quiet">{messages.source.heading}</h2>
          {sources.map((source) => (
            <span key={source.id} className="sl-link-button">
              <Words of={story}>{sourceName(source)}</Words>
            </span>
          ))}
          {dataset.sources.length > sources.length ? (
            <span className="sl-link-button sl-forward">
              {messages.views.sourcesWithCount(dataset.sources.length)}
            </span>
          ) : null}
        </div>
      </div>
    </aside>
  );
}

/** What opens the acts of a frame. */
export function firstActs(story: FirstStory): ReactNode {
  return (
    <button type="button" className="sl-button sl-more" aria-label={story.messages.page.more}>
      <MoreIcon />
    </button>
  );
}

/** The line that ends a frame. */
export function firstFoot(story: FirstStory): ReactNode {
  return (
    <footer className="sl-full" inert={true}>
      <a href="./">{story.messages.page.full}</a>
      <span className="sl-full-name">Sourceline</span>
    </footer>
  );
}
