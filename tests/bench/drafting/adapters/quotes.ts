import { findSpeech } from '../../../../src/ingest/draft/quotes/find-quotes.ts';
import { runAdapter } from './run-adapter.ts';

runAdapter(({ text }) =>
  findSpeech(text).quotes.map((quote) => ({ ...quote, speaker: quote.speaker?.name ?? null })),
);
