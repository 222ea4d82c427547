import { describe, expect, it } from 'vitest';
import { expectDates } from './expect-dates.ts';
import { findDates } from '../../../../src/ingest/draft/dates/find-dates.ts';

describe('years that join', () => {
  expectDates(null, [
    ["The Thirty Years' War (1618–48) ended.", '1618–48 → 1618/1648'],
    ["The Thirty Years' War (1618-1648) ended.", '1618-1648 → 1618/1648'],
    ['The war (1914-1918) ended.', '1914-1918 → 1914/1918'],
    ['He fought in 1939–45.', '1939–45 → 1939/1945'],
    ['The 2019/20 season was cut short.', '2019/20 → 2019/2020'],
    ['A code (1618–4) and a sum of (1618-48-2) mean nothing.'],
  ]);
});

describe('a time of the evening, told as past in the report of the next day', () => {
  const valueOf = (text: string): string | undefined =>
    findDates(text, { published: '2023-11-08' }).find(({ text: words }) => words.includes('p.m.'))?.value;

  it('belongs to the day that was spoken of', () => {
    expect(
      valueOf(
        'Voters chose on Tuesday.\n\nShe took half of the vote.\n\nHe conceded at 11:20 p.m. in a call.',
      ),
    ).toBe('2023-11-07T23:20');
  });

  it('belongs to today where none was, or it is still to come', () => {
    expect(valueOf('Voters chose.\n\nHe conceded at 11:20 p.m. in a call.')).toBe('2023-11-08T23:20');
    expect(
      valueOf(
        'Voters chose on Tuesday.\n\nShe took half of the vote.\n\nHe will speak at 11:20 p.m. in a hall.',
      ),
    ).toBe('2023-11-08T23:20');
  });

  it('belongs to today where it is earlier', () => {
    expect(
      valueOf(
        'Voters chose on Tuesday.\n\nShe took half of the vote.\n\nHe conceded at 1:20 p.m. in a call.',
      ),
    ).toBe('2023-11-08T13:20');
  });
});

describe('what a number counts', () => {
  expectDates('2024-05-15', [
    ['The bill cleared its second reading by 318 votes to 271 on Tuesday.', 'Tuesday → 2024-05-14'],
    ['The house votes on Tuesday.', 'Tuesday → 2024-05-21'],
  ]);
});
