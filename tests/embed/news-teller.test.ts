import { describe, expect, test } from 'vitest';
import { newsTeller } from '../../src/embed/news-teller.ts';
import type { FrameMessage } from '../../src/embed/wire.ts';
import { readAddress } from '../../src/state/address.ts';
import type { StoryNews } from '../../src/ui/door/story-door.tsx';
import { story } from '../ui/story.ts';

const loading: StoryNews['query'] = {
  status: 'loading',
  progress: null,
  long: false,
  offline: false,
  cancel: () => undefined,
};
const ready: StoryNews['query'] = {
  status: 'ready',
  parsed: { dataset: story(), notices: [], eventsInFile: 0 },
  answeredBy: 'https://host.example/story.json',
  reload: () => undefined,
};

function news(search: string, query = ready, isDrawn = query === ready): StoryNews {
  return { state: readAddress(search), query, title: null, isDrawn };
}

describe('the host is told', () => {
  test('once that the story is drawn, not only read, which is when the rest is fetched', () => {
    const told: FrameMessage[] = [];
    const { tellNews: tell } = newsTeller((message) => told.push(message));
    const steps = [news('', loading), news('', ready, false), news(''), news('')];
    expect(steps.map((step) => tell(step))).toEqual([false, false, true, false]);
    expect(told).toEqual([{ sourceline: 1, type: 'ready' }]);
  });

  test('what is selected, and what is filtered, each by itself', () => {
    const told: FrameMessage[] = [];
    const { tellNews: tell } = newsTeller((message) => told.push(message));
    tell(news(''));
    told.length = 0;
    tell(news('?event=lima'));
    expect(told).toEqual([{ sourceline: 1, type: 'select', detail: { event: 'lima', quote: null } }]);
    told.length = 0;
    tell(news('?event=lima&topics=trade'));
    expect(told).toEqual([
      { sourceline: 1, type: 'filter', detail: readAddress('?event=lima&topics=trade') },
    ]);
  });

  test('what went wrong, once for each failure', () => {
    const told: FrameMessage[] = [];
    const { tellNews: tell } = newsTeller((message) => told.push(message));
    const failed: StoryNews['query'] = {
      status: 'failed',
      error: new Error('It was not found.'),
      retry: () => undefined,
    };
    tell(news('', loading));
    tell(news('', failed));
    tell(news('?q=x', failed));
    expect(told.filter(({ type }) => type === 'error')).toEqual([
      { sourceline: 1, type: 'error', detail: { message: 'It was not found.' } },
    ]);
  });
});
