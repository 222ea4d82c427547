/** A line of a text that isn't blank: a paragraph, as articles have them. Offsets are into the text. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text that have something in them. Linear. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    if (text.slice(start, end).trim() !== '') lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
