import type { ReactNode } from 'react';
import { formatDate } from '../../dataset/format-date.ts';
import { newestFirst } from '../corrections/newest-first.ts';
import '../explorer/head.css';
import type { FirstStory } from './first-story.ts';
import { Words } from './first-words.tsx';

/** What `Head` draws, without what answers the reader: title, description, and the acts as they will stand there. Without hooks. */
export function FirstHead(props: { readonly story: FirstStory; readonly acts: ReactNode }) {
  const { story, acts } = props;
  const { dataset, language, messages } = story;
  const [newest] = newestFirst(dataset.changes);
  return (
    <header className="sl-head">
      <h1>
        <Words of={story}>{dataset.title}</Words>
      </h1>
      {dataset.description ? (
        <p>
          <Words of={story}>{dataset.description}</Words>
        </p>
      ) : null}
      {newest ? (
        <details className="sl-corrections" inert={true}>
          <summary>{messages.reading.corrected(formatDate(newest.date, language.locale, 'long'))}</summary>
        </details>
      ) : null}
      <div className="sl-head-actions" inert={true} aria-hidden={true}>
        {acts}
      </div>
    </header>
  );
}
