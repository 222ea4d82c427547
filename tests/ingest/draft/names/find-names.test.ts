import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../src/ingest/draft/names/find-names.ts';

const namesOf = (text: string) => findNames(text).map(({ kind, name }) => `${kind}: ${name}`);

describe('the names in an article', () => {
  it.each([
    ['a person', 'The prize went to Amina Diallo.', ['person: Amina Diallo']],
    ['a title before a person', 'It was US President Joe Biden.', ['place: US', 'person: Joe Biden']],
    ['a demonym', 'They met Chinese President Xi Jinping.', ['person: Xi Jinping']],
    ['particles', 'We saw Ursula von der Leyen there.', ['person: Ursula von der Leyen']],
    ['an initial', 'We saw George W. Marsh there.', ['person: George W. Marsh']],
    ['a body', 'A panel of the World Health Organization met.', ['organisation: World Health Organization']],
    ['a body with “of”', 'She left the University of Oslo.', ['organisation: University of Oslo']],
    ['an acronym', 'He left the NSA in 2010.', ['organisation: NSA']],
    ['a place', 'They met in New Zealand.', ['place: New Zealand']],
    ['a place and its country', 'They met in Lima, Peru.', ['place: Lima', 'place: Peru']],
    [
      'a country before a person',
      'The Ambassador to the United States Hamdullah Mohib left.',
      ['place: United States', 'person: Hamdullah Mohib'],
    ],
    [
      'a body before a person',
      'We heard European Commission President Ursula Lind.',
      ['organisation: European Commission', 'person: Ursula Lind'],
    ],
    ['General Motors', 'He joined General Motors in May.', ['organisation: General Motors']],
    ['a general', 'He joined General Lee in May.', ['person: Lee']],
    ['no day and no month', 'On Tuesday, in January, it rained.', []],
    ['no first word of a sentence', 'Rain fell. Trains stopped. However, we went.', []],
    ['nothing', '', []],
  ])('%s', (_about, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it('are brought together by surname', () => {
    const text = 'US President Joe Biden left. Biden smiled, and Joe Biden’s car followed.';
    const biden = findNames(text).find(({ name }) => name === 'Joe Biden');
    expect(biden).toMatchObject({ aliases: ['Biden'], kind: 'person', role: 'US President' });
    expect(biden?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Joe Biden',
      'Biden',
      'Joe Biden',
    ]);
  });

  it('are brought together by a family name that stands first', () => {
    expect(findNames('They met Xi Jinping. Then Xi left.')).toMatchObject([
      { name: 'Xi Jinping', aliases: ['Xi'] },
    ]);
  });

  it.each([
    ['before the name', 'We asked team member Rodaba Noori.', 'team member'],
    ['before the name, with a capital', 'We asked President-elect Donald Trump.', 'President-elect'],
    ['behind the name', 'We asked Carla Brandt, the head of the agency, about it.', 'head of the agency'],
    ['behind a verb', '“We won,” said mayor Carla Brandt.', 'mayor'],
    ['behind a verb with its subject', 'Police arrested former mayor Carla Brandt.', 'former mayor'],
    ['behind an irregular verb', 'They met Chinese President Xi Jinping.', 'Chinese President'],
    ['with a participle of its own', 'The newly elected mayor Carla Brandt left.', 'newly elected mayor'],
    ['with a participle behind a small word', 'It is by retired judge Carla Brandt.', 'retired judge'],
    ['nowhere', 'We asked Carla Brandt about it.', undefined],
  ])('have a role as the text gives it: %s', (_where, text, role) => {
    expect(findNames(text).find(({ kind }) => kind === 'person')?.role).toBe(role);
  });

  it.each([
    ['Young Ann Lee met former Mayor Bo Ek.', ['person: Ann Lee', 'person: Bo Ek – former Mayor']],
    [
      'We met Carla Lee, Dr. Ek and Queen Anne.',
      ['person: Carla Lee', 'person: Ek – Dr.', 'person: Anne – Queen'],
    ],
    ['We met Carla Brandt, Mayor John Ek and others.', ['person: Carla Brandt', 'person: John Ek – Mayor']],
    ['We met Carla Brandt, President of the club.', ['person: Carla Brandt – President of the club']],
    [
      'He quoted Chrysler LLC Jim Press and European Commission Ursula von der Leyen.',
      [
        'organisation: Chrysler LLC',
        'person: Jim Press',
        'organisation: European Commission',
        'person: Ursula von der Leyen',
      ],
    ],
    ['Only Ryanair CEO Michael O’Leary left.', ['person: Michael O’Leary – Ryanair CEO']],
    ['North Korean troops left North Korea.', ['other: North Korean', 'place: North Korea']],
    ['It was John Hill who left Hyde Park.', ['person: John Hill', 'place: Hyde Park']],
    ['Its owner, Zaza, refused.', ['person: Zaza']],
    ['Boeing said no. Apple trees grow.', ['other: Boeing']],
    ['Now Sofia Petrenko lives there.', ['person: Sofia Petrenko']],
    ['The Battle of Hastings was long ago.', ['other: Battle of Hastings']],
    ['He was born in Springfield, near Lake Ontario.', ['place: Springfield', 'place: Lake Ontario']],
    ['The dean and Amina, 7, came.', ['person: Amina']],
    [
      'We saw Osama bin Laden and Charles de Gaulle.',
      ['person: Osama bin Laden', 'person: Charles de Gaulle'],
    ],
    [
      'We met Attorney General Al Roe and Secretary-General Bo Ek.',
      ['person: Al Roe – Attorney General', 'person: Bo Ek – Secretary-General'],
    ],
    [
      'Today Al Roe, director of the company, met Bo Ek, a retired judge, and Cy Lee, who left.',
      ['person: Al Roe – director of the company', 'person: Bo Ek – retired judge', 'person: Cy Lee'],
    ],
    ['Senior US officials came.', ['place: US']],
    [
      'NATO left. France won. Anna ran. Halden’s plan failed. Rain fell.',
      ['organisation: NATO', 'place: France', 'person: Anna', 'other: Halden'],
    ],
    ['De la Cruz spoke. Van Dyk left.', ['person: De la Cruz', 'person: Van Dyk']],
    [
      'They met at Hyde Park with General Motors and General Lee.',
      ['place: Hyde Park', 'organisation: General Motors', 'person: Lee – General'],
    ],
    ['The Lund Town Council met Jim Church.', ['organisation: Lund Town Council', 'person: Jim Church']],
    ['The Battle of the Boyne was long ago.', ['other: Battle of the Boyne']],
    ['Now the AT&T plan failed.', ['organisation: AT&T']],
  ])('in %j are %j', (text, expected) => {
    const named = findNames(text).map(
      ({ kind, name, role }) => `${kind}: ${name}${role === undefined ? '' : ` – ${role}`}`,
    );
    expect(named).toEqual(expected);
  });
});
