import { renderHook } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { WholeDataset } from '../../../src/dataset/model.ts';
import type { ChartPicture } from '../../../src/export/chart-svg.ts';
import { guessTextWidth } from '../../../src/export/picture-font.ts';
import { DEFAULT_VIEW } from '../../../src/state/defaults.ts';
import type { ViewState } from '../../../src/state/view-state.ts';
import { useStory } from '../../../src/ui/explorer/use-story.ts';
import { viewPicture } from '../../../src/ui/export/view-picture.ts';
import { ar } from '../../../src/ui/messages/ar.ts';
import { de } from '../../../src/ui/messages/de.ts';
import { en } from '../../../src/ui/messages/en.ts';
import type { Messages } from '../../../src/ui/messages/en.ts';
import { datasetWith } from '../../timeline/story.ts';

function pictureFor(
  dataset: WholeDataset,
  view: Partial<ViewState> = {},
  messages: Messages = en,
): ChartPicture {
  const state = { ...DEFAULT_VIEW, ...view };
  const { result } = renderHook(() => useStory(dataset, state));
  return viewPicture(
    {
      dataset,
      story: result.current,
      state,
      hasLinks: true,
      linkFor: () => 'https://example.org/',
      locale: 'en-GB',
      direction: 'ltr',
      messages,
    },
    guessTextWidth,
  );
}

const namesOf = ({ layout }: ChartPicture) => layout.rows.map((row) => row.label);

describe('a picture of 200 topics', () => {
  const archive = datasetWith([
    ...Array.from({ length: 200 }, (_, index) => ({
      date: String(1851 + index),
      topics: [`topic ${index}`],
    })),
    { date: '2000', title: 'Of no topic' },
  ]);

  test('has a row for those that have none of their own, so that their events are drawn', () => {
    const picture = pictureFor(archive, { from: '1990', to: '2050' });
    expect(namesOf(picture).slice(-3)).toEqual(['topic 59', '140 more topics', 'No topic']);
    const drawn = picture.layout.marks.filter(({ dots }) => dots.length > 0);
    expect(drawn.reduce((sum, { events }) => sum + events.length, 0)).toBe(62);
    expect(picture.notes[0]).toContain('62 events shown');
    expect(picture.notes[0]).toContain('60 of 200 rows');
  });

  test('names the topics that are filtered by or left out beside the first', () => {
    const picture = pictureFor(archive, { topics: ['topic 150'], without: ['topic 160'] });
    expect(namesOf(picture).slice(-4)).toEqual(['topic 150', 'topic 160', '138 more topics', 'No topic']);
  });
});

test('the row of events without a topic is called as beside the chart, in the reader’s language', () => {
  const few = datasetWith([{ date: '2024', topics: ['trade'] }, { date: '2023' }]);
  expect(namesOf(pictureFor(few, {}, en))).toEqual(['trade', 'No topic']);
  expect(namesOf(pictureFor(few, {}, de))).toEqual(['trade', 'Ohne Thema']);
  expect(namesOf(pictureFor(few, {}, ar))).toEqual(['trade', 'بلا موضوع']);
});
