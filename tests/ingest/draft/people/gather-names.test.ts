import { describe, expect, it } from 'vitest';
import type { NameMention } from '../../../../src/ingest/draft/names/name-mention.ts';
import { gatherNames, keyOf } from '../../../../src/ingest/draft/people/gather-names.ts';

/** A name that stands at some places of its article, each a letter long. */
const mention = (
  name: string,
  kind: NameMention['kind'],
  starts: readonly number[],
  more: Partial<NameMention> = {},
): NameMention => ({
  name,
  kind,
  aliases: [],
  mentions: starts.map((start) => ({ start, end: start + 1 })),
  ...more,
});

/** The names of articles `a`, `b`, … as `name (aliases) kind: places`. */
function namesOf(...articles: readonly (readonly NameMention[])[]): string[] {
  const { all } = gatherNames(articles.map((names, at) => ({ id: 'abcdef'.charAt(at), names })));
  return all.map(
    ({ name, aliases, kind, role, mentions }) =>
      `${name} (${aliases.join(', ')}) ${role === undefined ? '' : `${role} `}${kind}: ${mentions.map(({ article, start }) => article + start).join(' ')}`,
  );
}

describe('the names of several articles', () => {
  it('are the same where they are written alike, but for case, full stops and apostrophes', () => {
    expect(
      namesOf(
        [mention('U.S. Navy', 'organisation', [3])],
        [mention('US  Navy', 'organisation', [5, 9])],
        [mention('us navy ', 'organisation', [1])],
      ),
    ).toEqual(['U.S. Navy (US  Navy, us navy ) organisation: a3 b5 b9 c1']);
    expect([keyOf(' Ann  O’Neill '), keyOf("ann o'neill"), keyOf('Cafe\u0301')]).toEqual([
      'ann oneill',
      'ann oneill',
      'café',
    ]);
  });

  it('are one person where one article has the surname alone, and one full name ends so', () => {
    expect(namesOf([mention('Ann Lee', 'person', [1])], [mention('Lee', 'person', [2])])).toEqual([
      'Ann Lee (Lee) person: a1 b2',
    ]);
    expect(
      namesOf(
        [mention('Ann Lee', 'person', [1]), mention('Bo Lee', 'person', [3])],
        [mention('Lee', 'person', [2])],
      ),
    ).toEqual(['Ann Lee () person: a1', 'Bo Lee () person: a3', 'Lee () person: b2']);
    // The same person twice is still one.
    expect(
      namesOf(
        [mention('Ann Lee', 'person', [1])],
        [mention('Ann Lee', 'person', [3])],
        [mention('Lee', 'person', [2])],
      ),
    ).toEqual(['Ann Lee (Lee) person: a1 b3 c2']);
    // A third full name doesn't make the surname one person's again.
    expect(
      namesOf(
        [
          mention('Ann Lee', 'person', [1]),
          mention('Bo Lee', 'person', [3]),
          mention('Ann Lee', 'person', [5]),
        ],
        [mention('Lee', 'person', [2])],
      ),
    ).toEqual(['Ann Lee () person: a1 a5', 'Bo Lee () person: a3', 'Lee () person: b2']);
  });

  it('are one person by a short form of one word, and by none of several', () => {
    expect(
      namesOf(
        [mention('Luiz Inácio da Silva', 'person', [1], { aliases: ['Lula', 'President Lula'] })],
        [mention('Lula', 'person', [2]), mention('President Lula', 'other', [4])],
      ),
    ).toEqual(['Luiz Inácio da Silva (Lula, President Lula) person: a1 b2', 'President Lula () other: b4']);
  });

  it('are no person’s where a place has the name, nor where what ends so is none', () => {
    expect(namesOf([mention('Ann Lincoln', 'person', [1])], [mention('Lincoln', 'place', [2])])).toEqual([
      'Ann Lincoln () person: a1',
      'Lincoln () place: b2',
    ]);
    expect(namesOf([mention('Port Lincoln', 'place', [1])], [mention('Lincoln', 'person', [2])])).toEqual([
      'Port Lincoln () place: a1',
      'Lincoln () person: b2',
    ]);
  });

  it('are one club where one article leaves its town out', () => {
    expect(
      namesOf([mention('Dunmore Rovers', 'organisation', [1])], [mention('Rovers', 'organisation', [2])]),
    ).toEqual(['Dunmore Rovers (Rovers) organisation: a1 b2']);
    expect(
      namesOf([mention('Old Dunmore Rovers', 'organisation', [1])], [mention('Rovers', 'organisation', [2])]),
    ).toEqual(['Old Dunmore Rovers (Rovers) organisation: a1 b2']);
  });

  it('have the kind that they have most often, and the first role', () => {
    expect(
      namesOf(
        [mention('Ann Lee', 'place', [1], { aliases: ['Lee'] })],
        [mention('Ann Lee', 'person', [2, 5], { role: 'mayor', aliases: ['Annie'] })],
        [mention('Ann Lee', 'person', [3], { role: 'senator' })],
      ),
    ).toEqual(['Ann Lee (Annie, Lee) mayor person: a1 b2 b5 c3']);
    expect(namesOf([mention('Lima', 'place', [2, 5])], [mention('Lima', 'person', [3])])).toEqual([
      'Lima () place: a2 a5 b3',
    ]);
    const [named] = gatherNames([{ id: 'a', names: [mention('Ann Lee', 'person', [1])] }]).all;
    expect(named).toStrictEqual({
      key: 'ann lee',
      name: 'Ann Lee',
      kind: 'person',
      aliases: [],
      mentions: [{ article: 'a', start: 1, end: 2 }],
    });
  });

  it('stand per article in reading order, the longer before the shorter', () => {
    const long: NameMention = { ...mention('Lee Hall', 'place', []), mentions: [{ start: 4, end: 12 }] };
    const { sightings } = gatherNames([
      { id: 'a', names: [mention('Lee', 'person', [9, 4]), long] },
      { id: 'b', names: [] },
      { id: 'c', names: [mention('Lee', 'person', [2])] },
    ]);
    expect(
      sightings.map((list) => list.map(({ start, end, named }) => `${named.name} ${start}–${end}`)),
    ).toEqual([['Lee Hall 4–12', 'Lee 4–5', 'Lee 9–10'], [], ['Lee 2–3']]);
  });
});
