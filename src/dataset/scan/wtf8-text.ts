/** The text of bytes that `wtf8Of` gave, or that were found well formed. */
export function textOfWtf8(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += sizeOf(bytes[at]!)) text += String.fromCodePoint(codePointAt(bytes, at));
  return text;
}

/** The character that begins at a byte of well-formed WTF-8. */
export function codePointAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  switch (sizeOf(lead)) {
    case 1:
      return lead;
    case 2:
      return ((lead & 0x1f) << 6) | (bytes[at + 1]! & 0x3f);
    case 3:
      return ((lead & 0x0f) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f);
    case 4:
      return (
        ((lead & 0x07) << 18) |
        ((bytes[at + 1]! & 0x3f) << 12) |
        ((bytes[at + 2]! & 0x3f) << 6) |
        (bytes[at + 3]! & 0x3f)
      );
  }
}

function sizeOf(lead: number): 1 | 2 | 3 | 4 {
  if (lead < 0x80) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}
