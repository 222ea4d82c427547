import { expect, it } from 'vitest';
import { findSpeech } from '../../../../src/ingest/draft/quotes/find-quotes.ts';
import { casesOf } from '../table.ts';

/**
 * One test per text of a table. Behind each stand, in indented lines, the pronouns whose person a reader is sure of; those that may be another's
 * have none. `¶` stands for the end of a paragraph.
 */
export function expectMeant(table: string): void {
  it.each(casesOf(table))('%s', (_name, text, meant) => {
    const told = findSpeech(text).pronouns.map(
      ({ start, end, name }) => `${text.slice(start, end)}: ${name}`,
    );
    expect(told).toEqual(meant);
  });
}
