/** What each byte does to the remainder, least significant bit first; the polynomial is that of IEEE 802.3. */
const STEPS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let step = byte;
  for (let bit = 0; bit < 8; bit += 1) step = (step & 1) === 1 ? 0xedb8_8320 ^ (step >>> 1) : step >>> 1;
  return step;
});

const encoder = new TextEncoder();

/**
 * CRC-32 (ISO 3309, as in gzip and PNG) of a text's UTF-8, in eight lower-case hexadecimal digits. It tells of damage, not of forgery.
 *
 *     crc32('123456789')   // 'cbf43926'
 */
export function crc32(text: string): string {
  let rest = 0xffff_ffff;
  for (const byte of encoder.encode(text)) rest = (STEPS[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return (~rest >>> 0).toString(16).padStart(8, '0');
}
