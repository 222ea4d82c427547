import { describe, expect, it } from 'vitest';
import { layoutChart } from '../../src/timeline/layout.ts';
import { stands } from '../../src/timeline/stands.ts';
import { chartOf, firstStory } from './story.ts';

describe('An event', () => {
  it('stands in exactly one mark, in whichever order the mark holds its events', () => {
    const story = firstStory();
    const { marks } = layoutChart(chartOf(story, { width: 120 }));
    for (const event of story.events.keys()) {
      expect(marks.filter((mark) => stands(mark, event))).toHaveLength(1);
    }
    expect(marks.some((mark) => stands(mark, story.events.length))).toBe(false);
  });
});
