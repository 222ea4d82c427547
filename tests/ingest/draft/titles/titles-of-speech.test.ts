import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../../src/ingest/draft/draft-story.ts';
import { articleFrom } from '../fixture-articles.ts';

/** The titles of the events of a report of Friday, 15 November 2024. */
const titlesOf = (text: string): string[] =>
  draftStory([articleFrom('report.txt', text, '2024-11-15')]).events.map(({ title }) => title);

describe('a title that only says who spoke', () => {
  it.each([
    [
      'takes what was said',
      'Martin Pell told a packed chamber on Tuesday: “I take full responsibility. The buck stops here.”',
      'Martin Pell told a packed chamber: “I take full responsibility”',
    ],
    [
      'takes it from before the verb, in the marks that the article uses',
      '"We have lost the bridge," Martin Pell told a crowd on Tuesday.',
      'Martin Pell told a crowd: "We have lost the bridge"',
    ],
    [
      'leaves out to whom, where all of what was said has no room beside it',
      '“This election is about whether our children can drink the water,” Lena Marsh told supporters in the capital on Tuesday.',
      'Lena Marsh: “This election is about whether our children can drink the water”',
    ],
    [
      'takes as much of it as there is room for',
      '“He lied to the people who had trusted him for years, and he did so for money that he never needed,” Anna Whitlock told the jury on Tuesday.',
      'Anna Whitlock: “He lied to the people who had trusted him for years, and he did so …”',
    ],
    [
      'takes what follows behind the date',
      'The National Science Foundation had announced on 5 November 2024 that the mast would come down.',
      'The National Science Foundation had announced that the mast would come down',
    ],
  ])('%s', (_what, text, title) => {
    expect(titlesOf(text).join('\n')).toContain(title);
  });

  it.each([
    [
      'what says something already',
      'Martin Pell announced three days of mourning on Tuesday, in what he called “a dark hour for the town”.',
      /^Martin Pell announced three days of mourning/u,
    ],
    [
      'what has nothing but a word in quotation marks',
      'Martin Pell spoke to a crowd on Tuesday of “hope”.',
      /^Martin Pell spoke to a crowd/u,
    ],
  ])('not %s', (_what, text, title) => {
    const [first] = titlesOf(text);
    expect(first).toMatch(title);
    expect(first).not.toContain(': “');
  });

  it('is at most as long as others', () => {
    const long = 'we shall go on and on and on and on until the very end of this long, long road of ours';
    const titles = titlesOf(`“And ${long},” Martin Pell told a crowd on Tuesday.`);
    expect(titles).toHaveLength(1);
    expect(titles[0]?.length).toBeLessThanOrEqual(88);
  });
});
