import { describe, expect, it } from 'vitest';
import { tellsSomething } from '../../../../src/ingest/draft/titles/tells-something.ts';
import { draftStory } from '../../../../src/ingest/draft/draft-story.ts';
import { articleFrom } from '../fixture-articles.ts';

describe('a headline tells something', () => {
  it.each([
    ['Fire at the mill', true],
    ['The mill was closed', true],
    ['Lund votes', true],
    ['Massacre at Lund', true],
    ['Earthquake of Lund', true],
    ['Boy of Lund inspires others', true],
    ['The mill of Lund', false],
    ['Anna Roe', false],
    ['Youth and early loves', false],
  ])('%s: %s', (headline, tells) => {
    expect(tellsSomething(headline)).toBe(tells);
  });

  it.each([
    ['Anna Roe', 'Anna Roe was elected mayor of Lund'],
    ['Lund elects its first mayor', 'Lund elects its first mayor'],
  ])('as %j does or does not, and is the title or is none', (headline, title) => {
    const text = `${headline}\n\nAnna Roe was elected mayor of Lund on 3 May 2014. She had been a nurse.`;
    expect(draftStory([articleFrom('a.txt', text)]).events[0]?.title).toBe(title);
  });
});
