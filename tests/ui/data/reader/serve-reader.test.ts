import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as index from '../../../../src/timeline/filter/search-index.ts';
import type { FromReader } from '../../../../src/ui/data/reader/reader-messages.ts';
import { serveReader } from '../../../../src/ui/data/reader/serve-reader.ts';
import type { ReaderPort } from '../../../../src/ui/data/reader/serve-reader.ts';
import { generateDataset } from '../../../fixtures/generate-events.ts';

vi.mock(import('../../../../src/timeline/filter/search-index.ts'), { spy: true });

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.mocked(index.buildSearchIndex).mockClear();
});

/** What a page hears that has given the bytes of a story; it may say more. */
function serve() {
  const heard: FromReader[] = [];
  const port: ReaderPort = {
    post: (message, transfer = []) => heard.push(structuredClone(message, { transfer })),
    heard: () => {},
  };
  serveReader(port);
  const chunk = new TextEncoder().encode(JSON.stringify(generateDataset({ events: 50 })));
  port.heard({ type: 'begin', baseUrl: 'https://host.example/', expectedBytes: chunk.length, seed: 7 });
  port.heard({ type: 'chunk', chunk });
  port.heard({ type: 'end' });
  return { port, heard };
}

it('gives the story before it makes the text to search in, which waits until the page has had time to draw', () => {
  const { heard } = serve();
  expect(heard.map(({ type }) => type)).toEqual(['there', 'read']);
  vi.advanceTimersByTime(299);
  expect(index.buildSearchIndex).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(index.buildSearchIndex).toHaveBeenCalledOnce();
});

it('makes it at once where somebody searches sooner, and once', () => {
  const { port, heard } = serve();
  port.heard({ type: 'search', number: 1, text: 'lima' });
  expect(index.buildSearchIndex).toHaveBeenCalledOnce();
  vi.runAllTimers();
  port.heard({ type: 'search', number: 2, text: 'lima' });
  expect(index.buildSearchIndex).toHaveBeenCalledOnce();
  const found = heard.flatMap((message) => (message.type === 'found' ? [message] : []));
  expect(found.map(({ number }) => number)).toEqual([1, 2]);
  expect(found[0]?.bits?.some((word) => word !== 0)).toBe(true);
  expect(found[1]?.bits).toEqual(found[0]?.bits);
});
