/** Longer texts are the decoder's. */
const MOST_BYTES = 64;

const decoder = new TextDecoder('utf-8');

/**
 * The text of some bytes in UTF-8, as `TextDecoder` gives it. To call that takes longer than to put a date or an id together from
 * its ASCII letters, and a large story has hundreds of thousands of these.
 */
export function shortText(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) return decoder.decode(bytes);
  let text = '';
  for (const byte of bytes) {
    if (byte >= 0x80) return decoder.decode(bytes);
    text += String.fromCharCode(byte);
  }
  return text;
}
