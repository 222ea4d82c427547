import { findDates } from '../../../../src/ingest/draft/dates/find-dates.ts';
import { runAdapter } from './run-adapter.ts';

runAdapter(({ text, published }) => findDates(text, { published }));
