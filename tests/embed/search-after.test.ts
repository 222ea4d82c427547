import { describe, expect, test } from 'vitest';
import { searchAfter } from '../../src/embed/search-after.ts';
import { readAddress } from '../../src/state/address.ts';

const set = (parameters: unknown) => ({ sourceline: 1, type: 'set', parameters });

describe('what the host sets', () => {
  test('takes the place of what the address said, and leaves the rest as it stands', () => {
    expect(searchAfter(set({ q: 'Lima', event: null }), '?event=bali&utm_source=x')).toBe(
      '?utm_source=x&q=Lima',
    );
    expect(searchAfter(set({ event: null }), '?event=bali')).toBe('');
  });

  test('is read as it was written, whatever characters it has', () => {
    const q = 'a&b=c#d ü 😀';
    expect(readAddress(searchAfter(set({ q, topics: 'trade,taiwan' }), '') ?? '')).toMatchObject({
      q,
      topics: ['trade', 'taiwan'],
    });
  });

  test('is known parameters only, and texts', () => {
    expect(searchAfter(set({ onload: 'x', constructor: 'y', q: 7, view: 'list' }), '?a=1')).toBe(
      '?a=1&view=list',
    );
  });

  test.each([
    null,
    'set',
    [],
    { type: 'set', parameters: { q: 'x' } },
    { sourceline: 2, type: 'set', parameters: { q: 'x' } },
    { sourceline: 1, type: 'height', parameters: { q: 'x' } },
    set(null),
    set('q=x'),
  ])('is nothing where the message is none of ours: %j', (message) => {
    expect(searchAfter(message, '?q=y')).toBeNull();
  });
});
