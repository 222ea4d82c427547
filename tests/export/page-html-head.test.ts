// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageWordsFor } from '../../src/cli/page-words.ts';
import { pageHead } from '../../src/export/page-html-head.ts';
import { smallDataset } from '../dataset/small-dataset.ts';
import { datasetOf } from '../timeline/story.ts';
import { datasetFiles } from './dataset-files.ts';

const SITE = 'https://host.example/reader/';
const OEMBED = 'stories/small.oembed.json';

function headOf(file: unknown, site: string | null, picture: string | null = 'stories/small.png'): Document {
  const dataset = datasetOf(file);
  const html = pageHead(dataset, { words: pageWordsFor(dataset.language), site, picture, oembed: OEMBED });
  return new DOMParser().parseFromString(`<head>${html}</head>`, 'text/html');
}

const meta = (head: Document, name: string) =>
  head.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');

describe('the head of a page', () => {
  it('names and describes the story, and asks for a large picture', () => {
    const head = headOf(smallDataset(), SITE);
    expect(head.title).toBe('A small story · Sourceline');
    expect(meta(head, 'description')).toBe('One event.');
    expect(meta(head, 'og:title')).toBe('A small story');
    expect(meta(head, 'og:description')).toBe('One event.');
    expect(meta(head, 'og:image')).toBe(`${SITE}stories/small.png`);
    expect(meta(head, 'og:image:width')).toBe('1200');
    expect(meta(head, 'og:image:height')).toBe('630');
    expect(meta(head, 'og:image:alt')).toBe('Timeline of “A small story”, with a row for each topic');
    expect(meta(head, 'twitter:card')).toBe('summary_large_image');
    expect(meta(head, 'og:url')).toBe(SITE);
    expect(head.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(SITE);
  });

  it('calls no address canonical where the site’s own is not known', () => {
    const head = headOf(smallDataset(), null);
    expect(head.querySelector('link[rel="canonical"]')).toBeNull();
    expect(meta(head, 'og:url')).toBeUndefined();
    expect(meta(head, 'og:image')).toBe('./stories/small.png');
  });

  it('leads those who are given its address to the oEmbed file, by its full address', () => {
    const link = headOf({ ...smallDataset(), title: 'A “small” & <short> story' }, SITE).querySelector(
      'link[rel="alternate"][type="application/json+oembed"]',
    );
    expect(link?.getAttribute('href')).toBe(`${SITE}${OEMBED}`);
    expect(link?.getAttribute('title')).toBe('A “small” & <short> story');
  });

  it('leads to no oEmbed file where the site’s address is not known, or where there is none', () => {
    expect(headOf(smallDataset(), null).querySelector('link[rel="alternate"]')).toBeNull();
    const dataset = datasetOf(smallDataset());
    const html = pageHead(dataset, { words: pageWordsFor('en'), site: SITE, picture: null, oembed: null });
    expect(html).not.toContain('oembed');
  });

  it('promises no picture where there is none', () => {
    const head = headOf(smallDataset(), SITE, null);
    expect(meta(head, 'og:image')).toBeUndefined();
    expect(meta(head, 'twitter:card')).toBe('summary');
  });

  it('describes by its size a story that does not describe itself', () => {
    expect(meta(headOf({ ...smallDataset(), description: ' ' }, SITE), 'description')).toBe(
      '1 event, 1 quote, 1 source',
    );
  });

  it.each([
    ['en', 'en_GB'],
    ['en-US', 'en_US'],
    ['de', 'de_DE'],
    ['pt-BR', 'pt_BR'],
    ['not a tag', 'en_GB'],
  ])('writes the language %s as %s', (language, locale) => {
    const dataset = { ...datasetOf(smallDataset()), language };
    const html = pageHead(dataset, {
      words: pageWordsFor(language),
      site: null,
      picture: null,
      oembed: OEMBED,
    });
    const head = new DOMParser().parseFromString(html, 'text/html');
    expect(meta(head, 'og:locale')).toBe(locale);
  });

  it('holds nothing but its own elements, whatever the story is called', () => {
    fc.assert(
      fc.property(datasetFiles, (file) => {
        const head = headOf(file, SITE);
        const names = Array.from(head.head.children, (element) => element.localName);
        expect(new Set(names)).toEqual(new Set(['title', 'meta', 'link']));
        expect(head.body.childNodes).toHaveLength(0);
        for (const element of head.head.querySelectorAll('meta')) {
          expect(element.getAttributeNames().toSorted()).toEqual(
            ['content', element.hasAttribute('name') ? 'name' : 'property'].toSorted(),
          );
        }
      }),
      { seed: 42, numRuns: 100 },
    );
  });
});
