import { EdtfError, readEdtf } from './edtf.ts';
import type { EdtfDate } from './edtf-model.ts';

/** Reads a date's text, or gives the error; the same text gives the same object. */
export type DateReader = (text: string) => EdtfDate | EdtfError;

/** A reader that remembers: an archive of 100 000 events has a few thousand different days, and equal dates share one object. */
export function cachingDateReader(): DateReader {
  const known = new Map<string, EdtfDate | EdtfError>();
  return (text) => {
    const cached = known.get(text);
    if (cached !== undefined) return cached;
    const date = readOrError(text);
    known.set(text, date);
    return date;
  };
}

function readOrError(text: string): EdtfDate | EdtfError {
  try {
    return readEdtf(text);
  } catch (error) {
    if (error instanceof EdtfError) return error;
    throw error;
  }
}
