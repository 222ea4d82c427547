import { describe, expect, it } from 'vitest';
import { drafted } from '../table.ts';

describe('of a sentence without an end', () => {
  const list = (before: number, behind: number): string =>
    `${'many old things and '.repeat(before)}a dam that broke on 3 May 2020 near Oslo${' and more old things'.repeat(behind)}`;

  it.each([
    ['in the middle', list(60, 60)],
    ['at the end', `${list(60, 0)}.`],
    ['at the beginning', `${list(0, 60)}.`],
  ])('the words around its date are a passage of whole words: %s', (_where, text) => {
    const [event, ...others] = drafted(`Rain fell.\n\n${text}`).events.filter(
      ({ date }) => date === '2020-05-03',
    );
    expect(others).toEqual([]);
    const [passage, ...further] = event?.evidence ?? [];
    expect(further).toEqual([]);
    expect(passage?.text).toContain('a dam that broke on 3 May 2020 near Oslo');
    expect(passage?.text.length).toBeLessThan(600);
    expect(passage?.text.length).toBeGreaterThan(250);
    for (const word of passage?.text.replace(/\.$/u, '').split(' ') ?? [])
      expect('many old things and a dam that broke on 3 May 2020 near Oslo more'.split(' ')).toContain(word);
  });

  it('each date has its own', () => {
    const text = `Rain fell. ${list(30, 30)} and a mill that burned on 5 May 2020 in Leeds${' and old things'.repeat(30)}.`;
    expect(
      drafted(text)
        .events.map(({ date }) => date ?? 'undated')
        .toSorted(),
    ).toEqual(['2020-05-03', '2020-05-05']);
  });

  it('a long one that is no list is read by its clauses', () => {
    const text = `The dam near Oslo broke on 3 May 2020${', and nobody had seen it coming'.repeat(20)}, and the mill in Leeds burned on 5 May 2020.`;
    const { events } = drafted(text);
    expect(events.map(({ date, place }) => `${date ?? ''} ${place ?? ''}`).toSorted()).toEqual([
      '2020-05-03 Oslo',
      '2020-05-05 Leeds',
    ]);
  });
});
