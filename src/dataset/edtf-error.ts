/** What to write. */
export const EXAMPLES = 'write a date such as 2024-11-16, 2024-11 or 2024';

/** The reason that fits whatever is no date. */
export const NOT_EDTF = `it is not EDTF; ${EXAMPLES}`;

/** Tells why a text is no date, and what to write instead; `isReadable` tells what would be one. */
export type ExplainDate = (text: string, isReadable: (text: string) => boolean) => string;

/** How much of a refused text a message repeats: enough to recognise it in the file. */
const QUOTED_CHARACTERS = 60;

/**
 * A text that is not a date in EDTF, or not one that exists.
 * `reason` says what is wrong and what to write, without a capital or a full stop:
 * `February 2023 has 28 days; write 2023-02 where the day is not known`.
 */
export class EdtfError extends Error {
  override readonly name = 'EdtfError';
  readonly text: string;
  readonly reason: string;

  constructor(text: string, reason: string) {
    const shown = text.length > QUOTED_CHARACTERS ? `${text.slice(0, QUOTED_CHARACTERS)}…` : text;
    super(`The date "${shown}" can't be read: ${reason}.`);
    this.text = text;
    this.reason = reason;
  }
}
