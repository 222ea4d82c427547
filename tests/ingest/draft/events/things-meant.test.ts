import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../../src/ingest/draft/draft-story.ts';
import { articleFrom } from '../fixture-articles.ts';

/** The titles of the events of a report of Friday, 15 November 2024. */
const titlesOf = (text: string): string[] =>
  draftStory([articleFrom('report.txt', text, '2024-11-15')]).events.map(({ title }) => title);

describe('a title names the thing that a pronoun means', () => {
  it.each([
    [
      'the subject of the sentence before',
      'The brewery was opened in 1961. It was sold to a fund in 2017.',
      'The brewery was sold to a fund',
    ],
    [
      'without what is told of it between commas',
      'The brewery, a red tower, was opened in 1961. It was sold to a fund in 2017.',
      'The brewery was sold to a fund',
    ],
    [
      'through a sentence that takes it up as well',
      'The brewery was opened in 1961. It was closed in 1999. It was sold to a fund in 2017.',
      'The brewery was sold to a fund',
    ],
    [
      'behind a semicolon',
      'The brewery was opened in 1961; it was sold to a fund in 2017.',
      'The brewery was sold to a fund',
    ],
    [
      'behind when it was',
      'The ministers will arrive on Monday evening. On Tuesday, 19 November, they will hold talks at the palace.',
      'The ministers will hold talks at the palace',
    ],
    [
      'whose it is',
      'The brewery was opened in 1961. Its tower was painted in 2017.',
      "The brewery's tower was painted",
    ],
    [
      'what somebody made known, who is no thing',
      'Eva Holm unveiled a statue of a whale in May 2023. It was stolen in July 2023.',
      'A statue of a whale was stolen',
    ],
    [
      'a name of several words',
      'Bank of Lund collapsed on Monday. It was banned on Tuesday.',
      'Bank of Lund was banned',
    ],
    [
      'several things',
      'In 2020, when it was cold, sales doubled. They fell by 60% in 2022.',
      'Sales fell by 60%',
    ],
  ])('%s', (_what, text, title) => {
    expect(titlesOf(text)).toContain(title);
  });

  it.each([
    [
      'of a sentence with an object that it may mean as well',
      'The brewery bought a ship in 1961. It was sold to a fund in 2017.',
      'It was sold to a fund',
    ],
    [
      'of a sentence in which somebody else did it',
      'The brewery was bought by the bank in 1961. It was sold to a fund in 2017.',
      'It was sold to a fund',
    ],
    [
      'of a sentence with two that do something',
      'The dam broke in 1961 and the town was flooded. It was rebuilt in 2017.',
      'It was rebuilt',
    ],
    [
      'of another paragraph',
      'The brewery was opened in 1961.\n\nIt was sold to a fund in 2017.',
      'It was sold to a fund',
    ],
    [
      'of another number',
      'The breweries were opened in 1961. It was sold to a fund in 2017.',
      'It was sold to a fund',
    ],
    [
      'of another number, for several',
      'The brewery was opened in 1961. They were sold to a fund in 2017.',
      'They were sold to a fund',
    ],
    [
      'that is somebody',
      'The mayor was elected in 1961. It was a shock to many in 2017.',
      'It was a shock to many',
    ],
    [
      'where it means nothing',
      'The brewery was opened in 1961. It was agreed that beer is bad in 2017.',
      'It was agreed that beer is bad',
    ],
    [
      'where it stands behind another clause',
      'The brewery was opened in 1961. The council met, and on 5 May 2017 it was sold to a fund.',
      'It was sold to a fund',
    ],
    [
      'whose owner is named with it',
      'Lund’s first bridge was opened in 1889. Its second was bombed in 1941.',
      'Its second was bombed',
    ],
    [
      'that is no more than when it was',
      'The next year a firm was opened in Lund. Its hall was bombed in 1941.',
      'Its hall was bombed',
    ],
  ])('but none %s', (_what, text, title) => {
    expect(titlesOf(text)).toContain(title);
  });
});
