// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageWordsFor } from '../../src/cli/page-words.ts';
import type { WholeDataset } from '../../src/dataset/model.ts';
import { previewSvg } from '../../src/export/preview-svg.ts';
import type { OutlineText } from '../../src/export/preview-text.ts';
import { datasetWith, datasetOf, firstStory } from '../timeline/story.ts';
import { datasetFiles } from './dataset-files.ts';

/** The picture's own pixels. */
const WIDTH = 800;
const HEIGHT = 420;

/** A box for each line, so wide as a plain font would be; the text is kept where a test can read it. */
const BOXES: OutlineText = (text, { size }) => ({
  width: 0.55 * size * text.length,
  path: `M0 0 ${encodeURIComponent(text.replace(/\p{Cs}/gu, '?'))}`,
});

interface Line {
  readonly text: string;
  readonly left: number;
  readonly y: number;
}

function parsed(dataset: WholeDataset, outline: OutlineText = BOXES): Element {
  const words = pageWordsFor(dataset.language);
  const svg = previewSvg(dataset, { words, signature: 'host.example', outline });
  const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(read.querySelector('parsererror')).toBeNull();
  return read.documentElement;
}

/** The lines of a picture made of boxes, where they stand in it. */
function linesOf(root: Element): Line[] {
  return Array.from(root.querySelectorAll('path'), (path) => {
    const text = decodeURIComponent((path.getAttribute('d') ?? '').replace('M0 0 ', ''));
    let [left, y] = [0, 0];
    for (let node: Element | null = path; node; node = node.parentElement) {
      const [dx = 0, dy = 0] = (/translate\((.*)\)/.exec(node.getAttribute('transform') ?? '')?.[1] ?? '')
        .split(' ')
        .map(Number);
      left += dx;
      y += dy;
    }
    return { text, left, y };
  });
}

const textsOf = (dataset: WholeDataset) => linesOf(parsed(dataset)).map(({ text }) => text);

describe('the picture of a link', () => {
  it('says the story’s name, what it is about, how much rests on it, and whose page it is', () => {
    const texts = textsOf({ ...firstStory(), title: 'Biden and Xi', description: 'Four years' });
    expect(texts).toEqual(expect.arrayContaining(['Biden and Xi', 'Four years', 'host.example']));
    expect(texts).toContain(`${firstStory().events.length} events`);
  });

  it('is 1200 by 630 pixels', () => {
    const root = parsed(firstStory());
    expect([root.getAttribute('width'), root.getAttribute('height')]).toEqual(['1200', '630']);
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${WIDTH} ${HEIGHT}`);
  });

  it('shows the weightiest event by name', () => {
    // Its title may stand in two lines.
    const texts = textsOf(firstStory()).join(' ');
    expect(texts).toContain('16 November 2024 Last meeting as presidents, Lima');
  });

  it('keeps the rows with the most events where there is no room for all', () => {
    const drafts = Array.from({ length: 60 }, (_, index) => ({
      date: `20${String(10 + (index % 15))}`,
      topics: [`topic ${index % 30}`, ...(index % 2 === 0 ? ['often'] : [])],
    }));
    const texts = textsOf(datasetWith(drafts));
    expect(texts).toContain('often');
    const rows = texts.filter((text) => text.startsWith('topic '));
    expect(rows.length).toBeGreaterThan(4);
    expect(rows.length).toBeLessThan(30);
  });

  it('has a row for the topics that have none of their own, and one for events without a topic', () => {
    const drafts = Array.from({ length: 30 }, (_, index) => ({
      date: String(1990 + index),
      topics: [`topic ${index}`],
    }));
    const texts = textsOf(datasetWith([...drafts, { date: '2021', topics: [] }]));
    const rows = texts.filter((text) => text.startsWith('topic '));
    expect(texts).toContain(`${30 - rows.length} more topics`);
    expect(texts).toContain('No topic');
  });

  it('names the row of events without a topic in the story’s language', () => {
    const german = { ...datasetWith([{ date: '2021', topics: ['a'] }, { date: '2022' }]), language: 'de' };
    expect(textsOf(german)).toContain('Ohne Thema');
    expect(textsOf(german)).not.toContain('Other');
  });

  it('begins its lines at the right in Arabic', () => {
    const arabic = { ...firstStory(), language: 'ar', title: 'عنوان' };
    const title = linesOf(parsed(arabic)).find(({ text }) => text === 'عنوان');
    expect(title?.left).toBeGreaterThan(WIDTH / 2);
  });

  it('draws no chart of a story without events', () => {
    const empty = parsed(datasetWith([]));
    expect(empty.querySelector('circle')).toBeNull();
    expect(linesOf(empty).map(({ text }) => text)).toContain('Test');
  });

  it('leaves to the system what no font at hand can draw', () => {
    const root = parsed(datasetWith([{ date: '2024', title: 'A', topics: ['t'] }]), () => null);
    expect(root.querySelector('path')).toBeNull();
    expect(Array.from(root.querySelectorAll('text'), (text) => text.textContent)).toContain('Test');
  });

  it('stays within its frame, its lines apart from one another, whatever the story is', () => {
    fc.assert(
      fc.property(datasetFiles, (file) => {
        const root = parsed(datasetOf(file));
        expect(root.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
        const lines = linesOf(root);
        for (const { left, y } of lines) {
          expect(left).toBeLessThan(WIDTH);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(HEIGHT);
        }
        // Title and description come first, from top to bottom; the foot last, below all else.
        const foot = lines.slice(-2);
        for (const { y } of lines.slice(0, -2)) expect(y).toBeLessThan(foot[0]?.y ?? 0);
      }),
      { seed: 42, numRuns: 60 },
    );
  });

  it('has nothing in it but shapes, whatever the story says', () => {
    const known = new Set('svg rect circle line path text g clipPath linearGradient stop'.split(' '));
    fc.assert(
      fc.property(datasetFiles, (file) => {
        for (const outline of [BOXES, () => null]) {
          for (const element of parsed(datasetOf(file), outline).querySelectorAll('*')) {
            expect(known).toContain(element.localName);
            expect(element.getAttributeNames().some((name) => /^on|href/i.test(name))).toBe(false);
          }
        }
      }),
      { seed: 42, numRuns: 40 },
    );
  });
});
