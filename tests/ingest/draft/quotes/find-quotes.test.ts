import { describe, expect, it } from 'vitest';
import { findSpeech } from '../../../../src/ingest/draft/quotes/find-quotes.ts';
import { ATTRIBUTIONS } from './passages/attributions.ts';
import { GENRES } from './passages/genres.ts';
import { MARKS } from './passages/marks.ts';
import { NEWS } from './passages/news.ts';
import { REFERENCES } from './passages/references.ts';
import { SPEAKERS } from './passages/speakers.ts';
import { TERMS } from './passages/terms.ts';

const quotesOf = (text: string) =>
  findSpeech(text).quotes.map((quote) => [quote.text, quote.speaker?.name ?? null]);

describe.each([
  ['attributed by', ATTRIBUTIONS],
  ['by reference:', REFERENCES],
  ['by marks:', MARKS],
  ['not taken for speech:', TERMS],
  ['of a kind:', GENRES],
  ['of the news:', NEWS],
  ['by somebody who is no whole name:', SPEAKERS],
])('quotes, %s', (_group, passages) => {
  it.each(passages.map(({ about, text, quotes }) => [about, text, quotes] as const))(
    '%s',
    (_about, text, quotes) => {
      expect(quotesOf(text)).toEqual(quotes);
    },
  );
});
