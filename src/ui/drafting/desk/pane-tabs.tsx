import { useDraftingMessages } from '../../messages/drafting.ts';

/** What stands beside the timeline. The article only where there is no room for it beside the others. */
export type Pane = 'events' | 'topics' | 'article';

/** Chooses what stands beside (or below) the timeline; arrow keys walk along. */
export function PaneTabs(props: {
  readonly pane: Pane;
  readonly hasArticle: boolean;
  readonly onChange: (pane: Pane) => void;
}) {
  const say = useDraftingMessages();
  const names: Readonly<Record<Pane, string>> = {
    events: say.events.tab,
    article: say.article.tab,
    topics: say.topics.tab,
  };
  const panes: readonly Pane[] = props.hasArticle ? ['events', 'article', 'topics'] : ['events', 'topics'];
  return (
    <div
      className="sl-tabs sl-desk-tabs"
      role="tablist"
      aria-label={say.desk.parts}
      onKeyDown={(event) => {
        const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
        const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
        if (by === 0) return;
        const to = (panes.indexOf(props.pane) + (isRtl ? -by : by) + panes.length) % panes.length;
        const pane = panes[to];
        if (pane === undefined) return;
        event.preventDefault();
        props.onChange(pane);
        event.currentTarget.querySelectorAll('button')[to]?.focus();
      }}
    >
      {panes.map((pane) => (
        <button
          key={pane}
          type="button"
          role="tab"
          aria-selected={pane === props.pane}
          tabIndex={pane === props.pane ? 0 : -1}
          onClick={() => props.onChange(pane)}
        >
          {names[pane]}
        </button>
      ))}
    </div>
  );
}
