import { expect } from 'vitest';
import { readEdtfOrNull } from '../../../../src/dataset/edtf.ts';
import { findDates } from '../../../../src/ingest/draft/dates/find-dates.ts';

/** Fails where a mention is not what the text has at its place, overlaps another, or has a value that no reader takes. */
export function expectSound(text: string, published: string | null): void {
  let last = 0;
  for (const mention of findDates(text, { published })) {
    expect(mention.start).toBeGreaterThanOrEqual(last);
    expect(mention.end).toBeGreaterThan(mention.start);
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(readEdtfOrNull(mention.value)).not.toBeNull();
    expect(mention.confidence).toBeGreaterThan(0);
    expect(mention.confidence).toBeLessThanOrEqual(1);
    last = mention.end;
  }
}
