import { expect, it } from 'vitest';
import { tellsPrices } from '../../../../src/ingest/draft/events/share-prices.ts';

it.each([
  'In Lund, Halden shares closed at $14.75, up 3%.',
  'The company’s stock fell 37.5 cents to 9.62 dollars',
  'Shares in the brewer were down 2 pence at 260 pence in early trading',
  'The Dow Jones industrial average rose 72 points',
  'The FTSE 100 lost 0.4 per cent',
  'Halden Savings Bank rose 3 to 20',
  'Halden surged 4 5/8 to 112 5/8',
  'Halden fell 75 cents to $52.25 on the Big Board',
  'Halden closed at $66.50 a share',
])('%s: a price', (words) => {
  expect(tellsPrices(words)).toBe(true);
});

it.each([
  'The company sold 750,000 shares to the family for $9 million',
  'Shareholders closed the meeting at 3%',
  'The price of bread rose 3% in Lund',
  'Halden shares were delisted',
  'The party fell 3 to 20 seats',
  'Unemployment rose 3 to 20 percent',
  'The death toll rose to 20',
  'The fund fell 3 to 20 million',
  'The talks closed at 3 in the morning',
  'He lost his shares when the bank closed',
  `Its shares, ${'which nobody wanted, '.repeat(6)}rose 3%`,
])('%s: none', (words) => {
  expect(tellsPrices(words)).toBe(false);
});
