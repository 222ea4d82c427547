import { expect, it } from 'vitest';
import type { Named } from '../../../../src/ingest/draft/people/gather-names.ts';
import { topicNames } from '../../../../src/ingest/draft/topics/topic-names.ts';
import { draftStory } from '../../../../src/ingest/draft/draft-story.ts';
import { articleFrom } from '../fixture-articles.ts';

const named = (name: string, mentions = 2, more: Partial<Named> = {}): Named => ({
  key: name.toLowerCase(),
  name,
  kind: 'place',
  aliases: [],
  mentions: Array.from({ length: mentions }, (_, at) => ({ article: 'a', start: at, end: at + 1 })),
  ...more,
});

const topicsOf = (text: string, ...names: Named[]): [string, readonly string[]][] =>
  topicNames(names, new Set([articleFrom('a.txt', text)])).map(({ label, terms }) => [label, terms]);

it('names of one and the same are one', () => {
  expect(topicsOf('Rain.', named('U.S.', 1), named('Lund'), named('US', 1))).toEqual([
    ['United States', ['United States', 'U.S.', 'US']],
    ['Lund', ['Lund']],
  ]);
});

it.each([
  ['United States', ['U.S.', 'US', 'USA', 'U.S.A.', 'United States of America']],
  ['United Kingdom', ['U.K.', 'UK']],
  ['European Union', ['EU', 'E.U.']],
  ['United Nations', ['UN', 'U.N.']],
  ['United Arab Emirates', ['UAE', 'U.A.E.']],
  ['New York', ['N.Y.']],
])('%s is called by its letters as well', (label, letters) => {
  for (const short of letters) {
    expect(topicsOf('Rain.', named(short))).toEqual([[label, [label, short]]]);
    expect(topicsOf('Rain.', named(label, 1), named(short, 1))).toEqual([[label, [label, short]]]);
  }
});

it('one name by which two are known is of both, and their mentions count together', () => {
  expect(topicsOf('Rain.', named('Lund', 1), named('LUND', 1), named('Bergen', 1))).toEqual([
    ['Lund', ['Lund', 'LUND']],
  ]);
});

it('a topic is known by its label in addresses', () => {
  const [topic] = topicNames([named('Dar es Salaam')], new Set([articleFrom('a.txt', 'Rain.')]));
  expect(topic?.id).toBe('dar-es-salaam');
});

it('a word is one in small letters in any of the articles, between any marks', () => {
  const articles = ['The “harbour”, as ever, was', 'closed;valley/rain (mill) in 3moor.'].map((text, at) =>
    articleFrom(`${at}.txt`, text),
  );
  const names = ['Harbour', 'Valley', 'Mill', 'Moor', 'Closed', 'The'].map((name) => named(name));
  expect(topicNames(names, new Set(articles)).map(({ label }) => label)).toEqual(['Moor', 'The']);
});

it('a name that stands once is none', () => {
  expect(topicsOf('Rain.', named('Lund', 1), named('Bergen', 2))).toEqual([['Bergen', ['Bergen']]]);
});

it('what is a word in small letters as well is none, but somebody is', () => {
  const brown = named('Brown', 2, { kind: 'person' });
  expect(topicsOf('The internet is brown.', named('Internet'), named('Interne'), brown)).toEqual([
    ['Interne', ['Interne']],
    ['Brown', ['Brown']],
  ]);
  expect(topicsOf('The half-party’s x-party and party’s', named('Gala'), named('Ball'))).toHaveLength(2);
});

it.each(['VIP', 'TV', 'Party', 'Church', 'North'])('%s is none', (name) => {
  expect(topicsOf('Rain.', named(name), named(`${name} Lund`))).toEqual([[`${name} Lund`, [`${name} Lund`]]]);
});

it('is known by its other forms, but for those that are none', () => {
  expect(topicsOf('Rain.', named('Ann Roe', 2, { aliases: ['Roe', 'MP'] }))).toEqual([
    ['Ann Roe', ['Ann Roe', 'Roe']],
  ]);
});

it.each([
  ['NAIROBI', 'Nairobi'],
  ['DAR ES SALAAM', 'Dar Es Salaam'],
  ['UNESCO', 'UNESCO'],
  ['UNICEFS', 'Unicefs'],
  ['LUND AB', 'Lund Ab'],
  ['LUND 2 EAST', 'LUND 2 EAST'],
  ['McKinnon', 'McKinnon'],
  ['IAEA-X1', 'IAEA-X1'],
])('%s is shown as %s', (name, label) => {
  expect(topicsOf('Rain.', named(name))[0]?.[0]).toBe(label);
});

it('a name with a small word in it is one', () => {
  const text = `News\n\nThe leaders met in Dar es Salaam on 3 May 2014. Rain fell in Lund on 5 May 2014.

The pier of Dar es Salaam burnt on 7 May 2014. The mill of Bergen was sold on 9 May 2014.`;
  expect(draftStory([articleFrom('a.txt', text)]).topics.map(({ label }) => label)).toContain(
    'Dar es Salaam',
  );
});
