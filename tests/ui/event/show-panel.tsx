import { render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import type { WholeDataset } from '../../../src/dataset/model.ts';
import { EventPanel } from '../../../src/ui/event/event-panel.tsx';
import type { EventPanelProps } from '../../../src/ui/event/event-panel.tsx';
import { eventOf, story } from '../story.ts';

/** What a panel of an event of the story is given; everything that it does can be looked at. */
export function panelProps(dataset: WholeDataset, id = 'lima'): EventPanelProps {
  return {
    dataset,
    event: eventOf(dataset, id),
    passage: null,
    wantedTopics: [],
    locale: 'en-GB',
    position: { index: 2, count: 3 },
    onPrevious: vi.fn<() => void>(),
    onNext: vi.fn<() => void>(),
    onClose: vi.fn<() => void>(),
    onToggleTopic: vi.fn<(topic: string) => void>(),
    onReadInArticle: vi.fn<(passage: string) => void>(),
    onSelectPassage: vi.fn<(passage: string) => void>(),
    linkFor: (passage) => `https://sourceline.example/?event=${id}${passage ? `&quote=${passage}` : ''}`,
    copyText: vi.fn<(text: string) => Promise<void>>().mockResolvedValue(undefined),
  };
}

/** Draws the panel of an event of the story. */
export function showPanel(dataset: WholeDataset = story(), more: Partial<EventPanelProps> = {}, id = 'lima') {
  const props = { ...panelProps(dataset, id), ...more };
  return { props, ...render(<EventPanel {...props} />) };
}

/** The quotes on the page, in order. */
export const quotes = () => screen.getAllByRole('blockquote');

/** The words of a quote without who said them. */
export const wordsOf = (quote: HTMLElement) => quote.querySelector('bdi')?.textContent;
