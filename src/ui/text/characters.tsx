import { segments, visibleText } from '../../base/visible-text.ts';
import type { TextSegment } from '../../base/visible-text.ts';
import { useMessages } from '../messages/messages.tsx';

/** So many pieces get elements of their own; text made of nothing but hidden characters must not stop the page. */
const MOST_PIECES = 2_000;
const REPLACEMENT = '\uFFFD';

/**
 * A text's characters, those that can't be seen drawn as small marks that name their code point. It sets no
 * direction: use `Text`, except inside something that is one text in several parts.
 */
export function Characters({ value }: { readonly value: string }) {
  const pieces = segments(value);
  if (pieces.length <= 1 && pieces[0]?.hidden === null) return value;
  const marked = pieces.slice(0, MOST_PIECES);
  const rest = pieces.slice(MOST_PIECES).map((piece) => visibleText(piece.text));
  return (
    <>
      {marked.map((piece, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the pieces of one text never change places
        <Piece key={index} piece={piece} />
      ))}
      {rest.join('')}
    </>
  );
}

function Piece({ piece }: { readonly piece: TextSegment }) {
  const messages = useMessages();
  if (piece.hidden === null) return piece.text;
  const name = messages.text.hidden(piece.hidden);
  const isLoneSurrogate = visibleText(piece.text) === REPLACEMENT;
  return (
    <span className="sl-hidden-character" title={name}>
      <span aria-hidden="true">{isLoneSurrogate ? REPLACEMENT : piece.hidden.replace('U+', '')}</span>
      <span className="sl-visually-hidden">{name}</span>
    </span>
  );
}
