import { describe, expect, it } from 'vitest';
import { toldWithin } from '../../../../src/ingest/draft/statements/told-within.ts';

function toldIn(text: string): string[] {
  return toldWithin(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('what a sentence tells by speaking of it', () => {
  it.each([
    ['The minister regretted the collapse of Calder Bank.', ['the collapse of Calder Bank']],
    [
      'He pointed to the reopening of the Marn bridge and the arrival of two ferries.',
      ['the reopening of the Marn bridge', 'the arrival of two ferries'],
    ],
    [
      'Diplomats cited the sinking of the Orion, the seizure of two tankers and the recent shelling of stores as reasons.',
      ['the sinking of the Orion', 'the seizure of two tankers', 'the recent shelling of stores'],
    ],
    [
      'However, recent disclosures about the fund continue to weigh on the party.',
      ['recent disclosures about the fund'],
    ],
    ['Velland’s withdrawal from the treaty remains disputed.', ['Velland’s withdrawal from the treaty']],
    [
      'She voiced alarm over North Tarsa’s seizure of 1,200 lorries, which began to arrive in spring.',
      ['North Tarsa’s seizure of 1,200 lorries'],
    ],
    [
      'He spoke of deep concern about support for the rebels, as well as the transfer of 40 tanks to Kesh.',
      ['the transfer of 40 tanks to Kesh'],
    ],
    [
      'The mayor stressed the need for calm, adding that many shops have already closed.',
      ['many shops have already closed'],
    ],
    [
      'She underlined the value of trade, noting that insurers are already leaving the port.',
      ['insurers are already leaving the port'],
    ],
  ])('is found in “%s”', (text, told) => {
    expect(toldIn(text)).toEqual(told);
  });

  it.each([
    ['called for', 'She called for the release of the prisoners of Hamra.'],
    ['demanded', 'Strand demanded the resignation of the whole board of Norvik.'],
    ['only possible', 'He noted the possible takeover of Norvik by Fjord.'],
    ['feared', 'Investors fear the loss of their savings at Norvik.'],
    ['a worry in general', 'He expressed concern about the closure of branches.'],
    ['denied', 'Kesh has denied the seizure of the two tankers.'],
    ['not said to have come about', 'The opening of the new stand was delayed.'],
    ['yet to come', 'The sale of its insurance arm could bring in 300 million.'],
    ['told by the sentence itself', 'The collapse of the bridge killed twelve people.'],
    ['no event', 'The minister praised the quality of the water in Marn.'],
    ['said to be possible', 'The mayor stressed the need for calm, adding that shops may have closed.'],
    ['beside an event', 'The mayor opened the bridge, adding that shops have already closed.'],
  ])('is nothing where it is %s: “%s”', (_why, text) => {
    expect(toldIn(text)).toEqual([]);
  });

  it('of a sentence of many is the first three', () => {
    const text = `He regretted ${'the loss of the Orion and '.repeat(50)}more.`;
    expect(toldIn(text)).toHaveLength(3);
  });
});
