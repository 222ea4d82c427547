import { describe, expect, it } from 'vitest';
import { findSpeech } from '../../../../src/ingest/draft/quotes/find-quotes.ts';

/** Who speaks, and what: `Roe: We won`. */
const saidIn = (text: string): string[] =>
  findSpeech(text).quotes.map(({ speaker, text: words }) => `${speaker?.name ?? '–'}: ${words}`);

describe('who speaks', () => {
  it.each([
    [
      'is not what a crowd does beside chanting',
      'Many stood before the gate on Friday, waving Halden and Brogen flags and chanting “Go home” and “free them all.”',
    ],
    [
      'is not a march demanding it',
      'On Friday came a huge march of miners demanding pay and chanting “Go home!”',
    ],
    [
      'is not what is chanted',
      'Some held signs with “Freedom for Roe,” the same battle cry chanted at every rally.',
    ],
    ['is nobody where a name is told', 'The agency says Doe leads a group known as al-Zaza, “The Fort.”'],
    [
      'is nobody where a thing reflects another',
      'The town’s name reflects its past as a place “born from the ashes” of war.',
    ],
  ])('%s', (_what, text) => {
    expect(saidIn(text)).toEqual([]);
  });

  it.each([
    [
      'is who says what a thing reflects',
      'A spokesman said the departure reflects “no change in strategy or in profits.”',
      'spokesman: no change in strategy or in profits.',
    ],
    [
      'is a body, without what it did',
      'On Monday, the government gave a first answer to the ruling, warning against “excessive hope” in Lund.',
      'government: excessive hope',
    ],
    [
      'is a crowd that shouts what it is said to shout',
      'On Monday, the angry crowd of miners shouted “Go home!” at him.',
      'angry crowd of miners: Go home!',
    ],
    [
      'is who is known as something, and says more',
      'Jane Doe, known as al-Zaza, said: “The Fort.”',
      'Jane Doe: The Fort.',
    ],
  ])('%s', (_what, text, said) => {
    expect(saidIn(text)).toContain(said);
  });
});
