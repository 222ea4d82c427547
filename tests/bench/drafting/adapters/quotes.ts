import { findQuotes } from '../../../../src/ingest/draft/quotes/find-quotes.ts';
import { runAdapter } from './run-adapter.ts';

runAdapter(({ text }) =>
  findQuotes(text).map((quote) => ({ ...quote, speaker: quote.speaker?.name ?? null })),
);
