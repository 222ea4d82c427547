import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { whenNear } from '../near-viewport.ts';
import { linkWith, propsAsParameters } from './props-as-parameters.ts';
import type { TimelineExplorerProps } from './props.ts';
import type { Widget } from './widget.tsx';

/**
 * A story's timeline as a React component, in a shadow tree of its own, so that neither the page's styles reach it nor its
 * own reach the page. It is fetched and drawn when the reader comes near it; on a server, and until then, its children stand
 * there. It leaves the page's address, title, language and theme alone.
 *
 * @example
 * <TimelineExplorer src="https://HOST/stories/biden-xi.json" topics={['north-korea']} onSelect={({ event }) => open(event)}>
 *   <a href="https://HOST/">Biden and Xi, face to face</a>
 * </TimelineExplorer>
 */
export function TimelineExplorer(props: TimelineExplorerProps): ReactElement {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const widget = useRef<Widget>(null);
  useEffect(() => {
    latest.current = props;
    widget.current?.update();
  });
  useEffect(() => {
    const node = host.current;
    // Where nobody can tell what is in sight, as in tests without a browser, the fallback stays.
    if (node === null || !('IntersectionObserver' in globalThis)) return undefined;
    let isWanted = true;
    const open = async () => {
      try {
        const { openWidget } = await import('./widget.tsx');
        if (isWanted) widget.current = openWidget(node, () => latest.current);
      } catch (cause) {
        console.info('Sourceline: the timeline could not be loaded.', cause);
        if (isWanted) latest.current.onError?.({ message: 'The timeline could not be loaded.' });
      }
    };
    const stop = whenNear(node, () => {
      stop();
      void open();
    });
    return () => {
      isWanted = false;
      stop();
      widget.current?.close();
      widget.current = null;
    };
  }, []);
  return (
    <div ref={host} id={props.id} className={props.className}>
      {props.children ?? <Fallback {...props} />}
    </div>
  );
}

function Fallback(props: TimelineExplorerProps) {
  const { title, page } = props;
  if (title === undefined || page === undefined) return title;
  return <a href={linkWith(page, propsAsParameters(props))}>{title}</a>;
}
