/**
 * The SHA-256 of some bytes in hexadecimal digits; null where the browser computes none, as on pages that did not come over
 * `https`.
 */
export async function sha256(bytes: BufferSource): Promise<string | null> {
  // Typed as always there, and isn't.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return null;
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
