import { expect, it } from 'vitest';
import { draftStory } from '../../../../src/ingest/draft/draft-story.ts';
import { articleFrom } from '../fixture-articles.ts';

/** Who says the quotations of a report, by name; null where nobody is told. */
function speakersOf(text: string): (string | null)[] {
  const { quotes, people } = draftStory([
    articleFrom('report.txt', `The town burned.\n\n${text}\n`, '2024-11-15'),
  ]);
  return quotes.map(({ speaker }) =>
    speaker !== null && 'person' in speaker
      ? (people.find(({ id }) => id === speaker.person)?.name ?? null)
      : null,
  );
}

const TITLES = [
  'chief executive',
  'the chief executive',
  'Larkspur chief executive',
  'chief of staff',
  'head of research',
  'director of operations',
  'founder and chairman',
  'co-founder',
  'former interior minister',
  'then interior minister',
  'police chief superintendent',
  'eyewitness',
  'shop owner',
  'party whip',
  'pastor',
  'lead author',
  'goalkeeper',
  'Goldman Sachs economist',
  'UN special rapporteur',
];

it.each(TITLES)('“…,” %s Ann Roe said', (title) => {
  expect(speakersOf(`“We have lost it all,” ${title} Ann Roe said.`)).toEqual(['Ann Roe']);
  expect(speakersOf(`“We have lost it all,” ${title} Ann Roe told reporters on Friday.`)).toEqual([
    'Ann Roe',
  ]);
});

it.each(TITLES)('“…,” said %s Ann Roe', (title) => {
  expect(speakersOf(`“We have lost it all,” said ${title} Ann Roe.`)).toEqual(['Ann Roe']);
});

it.each([
  ['“We have lost it all,” said Velia’s then interior minister, Tomas Brek.', 'Tomas Brek'],
  ['“We have lost it all,” said the country’s first female prime minister, Ann Roe.', 'Ann Roe'],
])('%s', (text, name) => {
  expect(speakersOf(text)).toEqual([name]);
});

it.each([
  [
    'a lawyer for somebody is somebody else',
    '“We have lost it all,” said a lawyer for Ann Roe.',
    'Lawyer for Ann Roe',
  ],
  [
    'so is a spokeswoman for somebody who does something',
    '“We have lost it all,” said a spokeswoman for actress Jane Roe.',
    'Spokeswoman for actress Jane Roe',
  ],
  ['and a critic', '“We have lost it all,” said critics of mayor Ann Roe.', 'Critics of mayor Ann Roe'],
  ['a sister is, too', '“We have lost it all,” Ann Roe’s sister said.', 'Ann Roe’s sister'],
  [
    'what somebody else would fight is no title',
    'Judge Tom Hill found the plan “not in the public interest”, a ruling Ann Roe said she would fight.',
    'Tom Hill',
  ],
  ['nor is what a lawyer does', '“We have lost it all,” the lawyer representing Ann Roe said.', null],
  [
    'an executive may have another title',
    '“We have lost it all,” said Ford executive vice president Ann Roe.',
    'Ann Roe',
  ],
  [
    'a name may stand where a company could',
    'Before he ran the party Keir Starmer left.\n\n“It is over,” Starmer said.',
    'Keir Starmer',
  ],
])('but %s', (_what, text, name) => {
  expect(speakersOf(text)).toEqual([name]);
});

it('a company is one by the noun before it, and no person who could be meant by “she”', () => {
  expect(
    speakersOf(
      'In 2019 the venture capital firm Northgate put in money, and Marlow, then 24, was on the cover.\n\n“We hired 200 people,” she says now.',
    ),
  ).not.toContain('Northgate');
  expect(speakersOf('The grid operator, Nordalux, blamed a fire; it had warned of “a long summer”.')).toEqual(
    ['Nordalux'],
  );
});
