import { describe, expect, it } from 'vitest';
import type { Named } from '../../../../src/ingest/draft/people/gather-names.ts';
import { gatherPeople } from '../../../../src/ingest/draft/people/gather-people.ts';

const named = (name: string, more: Partial<Named> = {}): Named => ({
  key: name.toLowerCase(),
  name,
  kind: 'person',
  aliases: [],
  mentions: [{ article: 'a', start: 0, end: name.length }],
  ...more,
});

/** A quote in article `a` of somebody who is named at an offset. */
const said = (name: string | null, start = 0) => ({
  article: 'a',
  quote: {
    start: 50,
    end: 60,
    text: 'So it is.',
    kind: 'direct' as const,
    speaker: name === null ? null : { name, start, end: start + name.length },
    why: 'a test',
    confidence: 0.9,
  },
});

describe('the people of a draft', () => {
  it('are those whom events name, then those who are quoted, each once', () => {
    const [ann, bo, cy] = [
      named('Ann Lee', { aliases: ['Lee'], role: 'mayor' }),
      named('Bo Ek'),
      named('Cy Roe'),
    ];
    const { people, idByKey } = gatherPeople(
      [ann, ann],
      [said('Bo Ek'), said('Lee'), said(null), said('BO EK')],
      [ann, bo, cy],
    );
    expect(people).toStrictEqual([
      {
        id: 'ann-lee',
        name: 'Ann Lee',
        aliases: ['Lee'],
        role: 'mayor',
        isUnnamed: false,
        mentions: ann.mentions,
      },
      { id: 'bo-ek', name: 'Bo Ek', aliases: [], isUnnamed: false, mentions: bo.mentions },
    ]);
    expect([...idByKey]).toEqual([
      ['ann lee', 'ann-lee'],
      ['bo ek', 'bo-ek'],
      ['lee', 'ann-lee'],
    ]);
  });

  it('stay as they are written where no name tells who they are', () => {
    const { people, idByKey } = gatherPeople(
      [],
      [said('senior US official', 3), said('senior US official', 9), said('Reuters', 20), said('…', 30)],
      [],
    );
    expect(people).toEqual([
      {
        id: 'senior-us-official',
        name: 'Senior US official',
        aliases: [],
        isUnnamed: true,
        mentions: [
          { article: 'a', start: 3, end: 21 },
          { article: 'a', start: 9, end: 27 },
        ],
      },
      {
        id: 'reuters',
        name: 'Reuters',
        aliases: [],
        isUnnamed: false,
        mentions: [{ article: 'a', start: 20, end: 27 }],
      },
      {
        id: 'speaker',
        name: '…',
        aliases: [],
        isUnnamed: true,
        mentions: [{ article: 'a', start: 30, end: 31 }],
      },
    ]);
    expect(idByKey.get('senior us official')).toBe('senior-us-official');
  });

  it('have ids of their own', () => {
    const { people } = gatherPeople([named('Ann Lee'), named('ann-lee', { key: 'ann-lee' })], [], []);
    expect(people.map(({ id }) => id)).toEqual(['ann-lee', 'ann-lee-2']);
  });
});
