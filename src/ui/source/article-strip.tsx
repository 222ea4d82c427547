import type { Passage, Source } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { articlePosition } from './article-position.ts';

/** A tick is drawn at least this wide, in percent, so that a short passage of a long article can be seen. */
const THINNEST = 0.6;
/** More ticks than this are one grey line; the chosen one is always drawn. */
const MOST_TICKS = 500;

/**
 * The length of an article as a line, with a tick where each quoted passage stands; the chosen one accented. For the eye
 * alone: the words beside it say the same.
 *
 *     ──▪───▪▪────█───▪──────▪─────
 */
export function ArticleStrip(props: {
  readonly source: Source;
  readonly passages: readonly Passage[];
  readonly chosen: Passage | null;
}) {
  const { source, passages, chosen } = props;
  if (source.characters <= 0) return null;
  const drawn = passages.slice(0, MOST_TICKS).filter((passage) => passage !== chosen);
  return (
    <div className="sl-strip" aria-hidden="true">
      {[...drawn, ...(chosen ? [chosen] : [])].map((passage) => {
        const position = articlePosition(passage, source);
        if (position === null) return null;
        const width = Math.max((position.end - position.start) * 100, THINNEST);
        return (
          <span
            key={passage.id}
            className="sl-strip-tick"
            data-chosen={passage === chosen || undefined}
            style={{
              insetInlineStart: `${Math.min(position.start * 100, 100 - width)}%`,
              inlineSize: `${width}%`,
            }}
          />
        );
      })}
    </div>
  );
}

/** Where a passage stands, in words that go on a line: " · at 36 % of the article". */
export function StandsAt(props: { readonly source: Source; readonly passage: Passage }) {
  const messages = useMessages();
  const position = articlePosition(props.passage, props.source);
  if (position === null) return null;
  return (
    <span className="sl-stands-at">
      {' · '}
      {messages.source.standsAt(position.start)}
    </span>
  );
}
