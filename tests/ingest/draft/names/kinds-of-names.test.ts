import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../src/ingest/draft/names/find-names.ts';

const namesOf = (text: string) => findNames(text).map(({ kind, name }) => `${kind}: ${name}`);

describe('what a name names', () => {
  it.each([
    ['a company', 'She left Halden Semiconductor in May.', ['organisation: Halden Semiconductor']],
    ['a company in short', 'Halden Motors closed. Then Halden wept.', ['organisation: Halden Motors']],
    ['a company of a place', 'He joined Boston Dynamics in May.', ['organisation: Boston Dynamics']],
    [
      'somebody of the name of a company',
      'Bolton Motors shut. We met Jane Bolton. Bolton wept.',
      ['organisation: Bolton Motors', 'person: Jane Bolton'],
    ],
    ['who is told of between commas', 'Its owner, Bashkim, refused.', ['person: Bashkim']],
    ['a ship', 'The icebreaker Kapitan Voronin sank.', ['other: Kapitan Voronin']],
    ['a storm', 'They fled from Hurricane Iota.', ['other: Hurricane Iota']],
    ['a journal', 'It stood in the journal Current Ornithology.', ['other: Current Ornithology']],
    [
      'what an office is for',
      'We met the Commissioner for Human Rights Mary Robinson.',
      ['person: Mary Robinson'],
    ],
    ['what a minister is of', 'We met the Minister of Agriculture Zhang Weiming.', ['person: Zhang Weiming']],
  ])('%s', (_about, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it.each([
    ['how somebody is addressed', 'We met Ms. Lund.', undefined],
    ['an office before a knighthood', 'We met council leader Sir Peter Longstaff.', 'council leader'],
  ])('is told by no role that is %s', (_about, text, role) => {
    expect(findNames(text)[0]?.role).toBe(role);
  });
});
