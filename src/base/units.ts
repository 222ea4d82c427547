/** Milliseconds since 1970-01-01T00:00Z on the proleptic Gregorian calendar; may lie far outside what `Date` can hold. */
export type Milliseconds = number;

/** A length or position on screen, in CSS pixels. */
export type CssPixels = number;

/** An offset into a JavaScript string, in UTF-16 code units: what `String.prototype.slice` takes. */
export type Utf16Offset = number;
