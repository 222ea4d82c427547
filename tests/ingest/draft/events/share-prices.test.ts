import { expect, it } from 'vitest';
import { tellsPrices } from '../../../../src/ingest/draft/events/share-prices.ts';

it.each([
  'In Lund, Halden shares closed at $14.75, up 3%.',
  'The company’s stock fell 37.5 cents to 9.62 dollars',
  'Shares in the brewer were down 2 pence at 260 pence in early trading',
  'The Dow Jones industrial average rose 72 points',
  'The FTSE 100 lost 0.4 per cent',
])('%s: a price', (words) => {
  expect(tellsPrices(words)).toBe(true);
});

it.each([
  'The company sold 750,000 shares to the family for $9 million',
  'Shareholders closed the meeting at 3%',
  'The price of bread rose 3% in Lund',
  'Halden shares were delisted',
  'He lost his shares when the bank closed',
  `Its shares, ${'which nobody wanted, '.repeat(6)}rose 3%`,
])('%s: none', (words) => {
  expect(tellsPrices(words)).toBe(false);
});
