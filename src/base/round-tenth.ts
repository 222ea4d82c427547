/** A length to a tenth: what a screen can show of it, in a third of the letters. */
export function roundTenth(length: number): number {
  return Math.round(length * 10) / 10;
}
