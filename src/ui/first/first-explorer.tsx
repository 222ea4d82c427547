import type { ReactNode } from 'react';
import type { ExplorerForm } from '../explorer/explorer-form.ts';
import type { ExplorerSize } from '../explorer/explorer-size.ts';
import '../chart/chart.css';
import '../explorer/explorer.css';
import '../explorer/toolbar.css';
import '../explorer/side.css';
import '../explorer/frame-form.css';
import { FirstHead } from './first-head.tsx';
import type { FirstStory } from './first-story.ts';

/** Where the first drawing stands, and what it has there beside what all have. */
export interface FirstForm {
  readonly form: ExplorerForm;
  /** In the head. */
  readonly acts: (story: FirstStory, size: ExplorerSize) => ReactNode;
  /** Over the chart. */
  readonly tools?: (story: FirstStory) => ReactNode;
  /** Below the chart, where there is no room beside it and no event is open. */
  readonly below?: (story: FirstStory) => ReactNode;
  /** Last of all. */
  readonly end?: (story: FirstStory) => ReactNode;
}

/**
 * The explorer's frame as it stands around the chart, without what answers the reader, which comes with React: the places of the
 * tools and of the panel are kept, so that nothing moves then. Without hooks, for `drawStatic`.
 */
export function FirstExplorer(
  props: FirstForm & {
    readonly story: FirstStory;
    readonly theme: 'light' | 'dark';
    readonly size: ExplorerSize;
  },
) {
  const { story, form, theme, size } = props;
  const { language } = story;
  return (
    <div
      className="sl-root sl-page"
      data-theme={theme}
      lang={language.code}
      dir={language.direction}
      aria-busy={true}
    >
      <div className="sl-explorer" data-form={form} data-size={size}>
        <FirstHead story={story} acts={props.acts(story, size)} />
        <section className="sl-tools" inert={true} aria-hidden={true}>
          {props.tools?.(story)}
        </section>
        <main className="sl-main">
          <div className="sl-stage" data-view="timeline">
            <div className="sl-chart-place">
              <section className="sl-chart" inert={true} aria-hidden={true} />
            </div>
          </div>
          {size === 'wide' ? <aside className="sl-side" /> : null}
          {size !== 'wide' && story.selectedEvent === null ? props.below?.(story) : null}
        </main>
        {props.end?.(story)}
      </div>
    </div>
  );
}
