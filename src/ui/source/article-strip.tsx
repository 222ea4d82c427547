import type { Passage, Source } from '../../dataset/model.ts';
import { articlePosition } from './article-position.ts';

/** A tick is drawn at least this wide, in percent, so that a short passage of a long article can be seen. */
const THINNEST = 0.6;
/** More ticks than this are one grey line; the chosen one is always drawn. */
const MOST_TICKS = 500;

/**
 * The length of an article as a line, with a tick where each quoted passage stands, as long as it is; those that support what is shown stand
 * out where something is filtered.
 * For the eye alone: the words beside it say the same.
 *
 *     ──▪───▪▪────█───▪──────▪─────
 */
export function ArticleStrip(props: {
  readonly source: Source;
  readonly passages: readonly Passage[];
  /** Of passages that support something that passes the filters; null where nothing is filtered. */
  readonly isLoud: ((passage: Passage) => boolean) | null;
}) {
  const { source, passages, isLoud } = props;
  if (source.characters <= 0) return null;
  return (
    <div className="sl-article-strip" aria-hidden="true">
      {passages.slice(0, MOST_TICKS).map((passage) => {
        const position = articlePosition(passage, source);
        if (position === null) return null;
        const width = Math.max((position.end - position.start) * 100, THINNEST);
        return (
          <span
            key={passage.id}
            className="sl-article-strip-tick"
            data-loud={isLoud?.(passage)}
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
