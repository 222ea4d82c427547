import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../src/state/address.ts';
import { DEFAULT_VIEW } from '../../src/state/defaults.ts';
import {
  MAX_DATA_LENGTH,
  MAX_DATE_LENGTH,
  MAX_ID_LENGTH,
  MAX_LIST_LENGTH,
  MAX_MIN_SOURCES,
} from '../../src/state/limits.ts';
import { viewWith } from './states.ts';

describe('the limits of an address, to the letter', () => {
  it('reads an id as long as one may be, and leaves a longer one out', () => {
    const longest = 'a'.repeat(MAX_ID_LENGTH);
    expect(readAddress(`?topics=${longest},${longest}a,trade`).topics).toEqual([longest, 'trade']);
  });

  it('reads a list as long as one may be whole', () => {
    const id = 'b'.repeat(99);
    const list = Array.from(
      { length: MAX_LIST_LENGTH / 100 },
      (_, index) => `${String(index).padStart(4, '0')}${id.slice(4)}`,
    );
    const text = `${list.join(',')}x`;
    expect(text).toHaveLength(MAX_LIST_LENGTH);
    expect(readAddress(`?topics=${text}`).topics).toEqual([...list.slice(0, -1), `${list.at(-1)}x`]);
  });

  it('keeps the last id that ends right at the limit, and the comma after it', () => {
    const list = Array.from(
      { length: MAX_LIST_LENGTH / 100 },
      (_, index) => `${String(index).padStart(4, '0')}${'c'.repeat(95)}`,
    );
    const whole = `${list.join(',')}d`;
    expect(readAddress(`?topics=${whole},more`).topics).toHaveLength(list.length);
  });

  it('reads an address of data as long as one may be, and none that is longer', () => {
    const longest = `/${'d'.repeat(MAX_DATA_LENGTH - 1)}`;
    expect(readAddress(`?data=${longest}`).data).toBe(longest);
    expect(readAddress(`?data=${longest}d`).data).toBeNull();
  });

  it('counts independent sources up to three digits', () => {
    expect(readAddress(`?min-sources=${MAX_MIN_SOURCES}`).minSources).toBe(MAX_MIN_SOURCES);
    for (const bad of [String(MAX_MIN_SOURCES + 1), '12345', '2x', '1e2', '1.0', '-1', '0', '']) {
      expect(readAddress(`?min-sources=${bad}`).minSources).toBe(DEFAULT_VIEW.minSources);
    }
  });

  it('lets a date that is none fall back alone', () => {
    expect(readAddress('?from=soon&to=2024')).toEqual(viewWith({ to: '2024' }));
    expect(readAddress('?from=2023&to=2024-02-30')).toEqual(viewWith({ from: '2023' }));
    expect(readAddress('?from=2023&to=2020/..')).toEqual(viewWith({ from: '2023' }));
    const long = `[${'2020,'.repeat(MAX_DATE_LENGTH / 5)}2021]`;
    expect(readAddress(`?from=${long}&to=2024`)).toEqual(viewWith({ to: '2024' }));
  });

  it('writes a search that looks like another parameter so that it stays a search', () => {
    const view = viewWith({ q: 'a&event=b' });
    expect(readAddress(writeAddress(view, ''))).toEqual(view);
  });
});
