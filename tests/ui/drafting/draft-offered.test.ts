import { describe, expect, test } from 'vitest';
import { draftOffered } from '../../../src/ui/drafting/engine/draft-offered.ts';
import type { Offered } from '../../../src/ui/drafting/engine/drafting-messages.ts';

const MET = 'Leaders meet\n\nThe president met the prime minister in Lima on 16 November 2024.';
const TALKS = 'Talks end\n\nThe talks in Geneva ended on 3 May 2024 without a result.';

function offered(name: string, text: string, published: string | null = null): Offered {
  return { name, bytes: new TextEncoder().encode(text), published };
}

function drafted(all: readonly Offered[], earlier: Parameters<typeof draftOffered>[0]['earlier'] = []) {
  return draftOffered({ type: 'draft', offered: all, earlier, topics: [] }, () => undefined);
}

describe('articles that were offered', () => {
  test('are read once each, the second of one text told by its name', () => {
    const { added, repeated, refused } = drafted([
      offered('a.txt', MET),
      offered('b.txt', TALKS),
      offered('c.txt', MET),
    ]);
    expect(added.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(repeated).toEqual(['c.txt']);
    expect(refused).toEqual([]);
  });

  test('of one name are two articles', () => {
    expect(drafted([offered('a.txt', MET), offered('a.txt', TALKS)]).added.map(({ id }) => id)).toEqual([
      'a',
      'a-2',
    ]);
  });

  test('that are there already are told, and not added', () => {
    const { added: earlier } = drafted([offered('a.txt', MET)]);
    expect(drafted([offered('again.txt', MET)], earlier)).toMatchObject({
      added: [],
      repeated: ['again.txt'],
    });
  });

  test('that can’t be read cost themselves alone', () => {
    const binary: Offered = { name: 'b.txt', bytes: new Uint8Array([0, 255, 254, 9]), published: null };
    const { draft, refused } = drafted([binary, offered('blank.txt', ' \n'), offered('a.txt', MET)]);
    expect(refused.map(({ name }) => name)).toEqual(['b.txt', 'blank.txt']);
    expect(draft?.events.map(({ date }) => date)).toEqual(['2024-11-16']);
  });

  test('have the date of their publication from the reader, who gives no reason', () => {
    const { added } = drafted([offered('a.txt', MET, '2024-11-17')]);
    expect(added[0]?.published).toEqual({ value: '2024-11-17', why: '' });
  });
});
