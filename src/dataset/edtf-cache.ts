import { EdtfError, readEdtf } from './edtf.ts';
import type { ExplainDate } from './edtf-error.ts';
import type { EdtfDate } from './edtf-model.ts';

/** Reads a date's text, or gives the error; the same text gives the same object. */
export type DateReader = (text: string) => EdtfDate | EdtfError;

/** So many dates of one file get a proposal of what was meant: a file that was exported wrongly has 100 000 alike. */
const MOST_EXPLAINED = 1_000;

/** A reader that remembers: an archive of 100 000 events has a few thousand different days, and equal dates share one object. */
export function cachingDateReader(explain?: ExplainDate): DateReader {
  const known = new Map<string, EdtfDate | EdtfError>();
  let explained = 0;
  return (text) => {
    const cached = known.get(text);
    if (cached !== undefined) return cached;
    const date = readOrError(text, explained < MOST_EXPLAINED ? explain : undefined);
    if (date instanceof EdtfError) explained += 1;
    known.set(text, date);
    return date;
  };
}

function readOrError(text: string, explain: ExplainDate | undefined): EdtfDate | EdtfError {
  try {
    return readEdtf(text, explain);
  } catch (error) {
    if (error instanceof EdtfError) return error;
    throw error;
  }
}
