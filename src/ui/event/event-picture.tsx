import { useState } from 'react';
import type { Picture } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { cutText } from '../../base/cut-text.ts';
import { Filled } from '../text/filled.tsx';
import { Text } from '../text/text.tsx';
import { usePictureGate } from './picture-origins.tsx';

/** As much as a screen reader reads in one go. */
const ALT_LIMIT = 1_000;

/**
 * An event's picture with its credit; nothing where its origin is not listed, or it cannot be had. It closes the panel, in a
 * box of a fixed shape: so neither its coming nor its failing moves a word.
 */
export function EventPicture({ picture }: { readonly picture: Picture }) {
  const messages = useMessages();
  const isAllowed = usePictureGate();
  const [failed, setFailed] = useState<string | null>(null);
  if (failed === picture.url || !isAllowed(picture.url)) return null;
  return (
    <figure className="sl-picture">
      <img
        src={picture.url}
        alt={cutText(picture.alt, ALT_LIMIT)}
        loading="lazy"
        decoding="async"
        referrerPolicy="no-referrer"
        onError={() => setFailed(picture.url)}
      />
      {picture.credit ? (
        <figcaption>
          <Filled say={messages.event.imageCredit}>
            <Text value={picture.credit} />
          </Filled>
        </figcaption>
      ) : null}
    </figure>
  );
}
