import { useId, useRef, useState } from 'react';
import { FRAME_HEIGHT } from '../../export/embed-page.ts';
import { useSize } from '../chart/use-size.ts';
import { Segmented } from '../filters/segmented.tsx';
import { useEmbeddingMessages } from '../messages/embedding.ts';
import { useFrameNews } from './use-frame-news.ts';

/** Columns of pages, in CSS pixels: on a phone, of an article, of a wide one, of a page without any. */
const WIDTHS = ['320', '480', '640', '960'] as const;
type Width = (typeof WIDTHS)[number];

/** Shown first: an article's, or a phone's where there is no room for that. */
const ARTICLE: Width = '480';
const PHONE: Width = '320';

/**
 * The embed as it will look in a column of a chosen width, live, as high as it says it is; a column wider than there is room is
 * drawn smaller.
 *
 *     AS IT WILL LOOK   (320)(480)(640)(960)
 *     ┌──────────────────┐
 *     │ embed.html       │
 *     └──────────────────┘
 *     640 × 812 pixels
 */
export function LiveView({ src, title }: { readonly src: string; readonly title: string }) {
  const say = useEmbeddingMessages();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [chosen, setChosen] = useState<Width | null>(null);
  const room = useSize(place, 'width').width;
  const column: Width = chosen ?? (room > 0 && room < Number(ARTICLE) ? PHONE : ARTICLE);
  const { height: reported, isBlocked } = useFrameNews(frame);
  const width = Number(column);
  const height = reported ?? FRAME_HEIGHT;
  const scale = room === 0 ? 1 : Math.min(1, room / width);
  return (
    <section className="sl-embed-live" aria-labelledby={id}>
      <div className="sl-embed-live-head">
        <h3 className="sl-section-title" id={id}>
          {say.live}
        </h3>
        <Segmented
          label={say.width}
          name={`${id}-width`}
          value={column}
          options={WIDTHS.map((value) => ({ value, label: say.pixels(Number(value)) }))}
          onChange={setChosen}
        />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what may scroll must be reachable to be scrolled by keys */}
      <div className="sl-embed-place" role="group" aria-labelledby={id} tabIndex={0} ref={place}>
        {isBlocked ? (
          <p>
            {say.blocked}{' '}
            <a href={src} target="_blank" rel="noopener">
              {say.openLive}
            </a>
          </p>
        ) : (
          <div className="sl-embed-column" style={{ inlineSize: width * scale, blockSize: height * scale }}>
            {/* Another address is another frame: in the same one it would be a step of the page's way back. */}
            {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, on our own origin, could lift it */}
            <iframe
              key={src}
              src={src}
              title={title}
              width={width}
              height={height}
              ref={frame}
              style={{ transform: `scale(${scale})` }}
            />
          </div>
        )}
      </div>
      {isBlocked ? null : (
        <p className="sl-embed-measures">
          {scale < 1 ? say.scaled(width, height, scale) : say.measures(width, height)}
        </p>
      )}
    </section>
  );
}
