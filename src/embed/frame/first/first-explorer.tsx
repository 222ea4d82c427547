import { formatDate } from '../../../dataset/format-date.ts';
import { newestFirst } from '../../../ui/corrections/newest-first.ts';
import type { ExplorerSize } from '../../../ui/explorer/explorer-size.ts';
import '../../../ui/chart/chart.css';
import '../../../ui/explorer/explorer.css';
import '../../../ui/explorer/head.css';
import '../../../ui/explorer/toolbar.css';
import '../../../ui/explorer/side.css';
import '../../../ui/explorer/frame-form.css';
import { MoreIcon } from '../../../ui/explorer/more-icon.tsx';
import { FirstFoot, FirstIntro } from './first-intro.tsx';
import type { FirstStory } from './first-story.ts';
import { Words } from './first-words.tsx';

/**
 * The explorer's frame as it stands around the chart, without what answers the reader, which comes with React: the places of the
 * tools and of the panel are kept, so that nothing moves then. Without hooks, for `drawStatic`.
 */
export function FirstExplorer(props: {
  readonly story: FirstStory;
  readonly theme: 'light' | 'dark';
  readonly size: ExplorerSize;
}) {
  const { story, theme, size } = props;
  const { dataset, language, messages } = story;
  const { chart, page, reading } = messages;
  const [newest] = newestFirst(dataset.changes);
  return (
    <div
      className="sl-root sl-page"
      data-theme={theme}
      lang={language.code}
      dir={language.direction}
      aria-busy={true}
    >
      <div className="sl-explorer" data-form="frame" data-size={size}>
        <header className="sl-head">
          <h1>
            <Words>{dataset.title}</Words>
          </h1>
          {dataset.description ? (
            <p>
              <Words>{dataset.description}</Words>
            </p>
          ) : null}
          {newest ? (
            <details className="sl-corrections" inert={true}>
              <summary>{reading.corrected(formatDate(newest.date, language.locale, 'long'))}</summary>
            </details>
          ) : null}
          <div className="sl-head-actions" inert={true}>
            <button type="button" className="sl-button sl-more" aria-label={page.more}>
              <MoreIcon />
            </button>
          </div>
        </header>
        <section className="sl-tools" />
        <main className="sl-main">
          <div className="sl-stage" data-view="timeline">
            <div className="sl-chart-place">
              <section className="sl-chart" aria-label={chart.region} inert={true} />
            </div>
          </div>
          {size === 'wide' ? <aside className="sl-side" /> : null}
          {size !== 'wide' && story.selectedEvent === null ? <FirstIntro story={story} /> : null}
        </main>
        <FirstFoot story={story} />
      </div>
    </div>
  );
}
