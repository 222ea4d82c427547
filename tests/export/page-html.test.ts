// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments, visibleText } from '../../src/base/visible-text.ts';
import { pageWordsFor } from '../../src/cli/page-words.ts';
import type { WholeDataset } from '../../src/dataset/model.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { escapeHtml } from '../../src/export/page-html-element.ts';
import {
  MAX_PAGE_CHARACTERS,
  MAX_PAGE_EVENTS,
  pageHtml,
  pageHtmlWithoutStory,
} from '../../src/export/page-html.ts';
import { eventFile, quoteFile, smallDataset, sourceFile } from '../dataset/small-dataset.ts';
import { generateDataset } from '../fixtures/generate-events.ts';
import { datasetOf } from '../timeline/story.ts';
import { datasetFiles } from './dataset-files.ts';

const DATA = './stories/small.json';

function htmlOf(dataset: WholeDataset): string {
  return pageHtml(dataset, { words: pageWordsFor(dataset.language), data: DATA });
}

function pageOf(file: unknown): Document {
  return parsed(htmlOf(datasetOf(file)));
}

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const textOf = (node: ParentNode, selector: string) =>
  Array.from(node.querySelectorAll(selector), (element) => element.textContent.trim());

describe('the page without scripts', () => {
  const page = pageOf(smallDataset());

  it('names the story and says what it is about', () => {
    expect(textOf(page, 'h1')).toEqual(['A small story']);
    expect(textOf(page, 'header p')).toEqual(['One event.']);
  });

  it('tells each event with its date, people, topics, quotes and how many report it', () => {
    const event = page.querySelector('article');
    if (event === null) throw new Error('no article');
    expect(event.id).toBe('event-lima');
    expect(textOf(event, 'h3')).toEqual(['They meet in Lima']);
    expect(event.querySelector('time')?.getAttribute('datetime')).toBe('2024-11-16');
    expect(textOf(event, 'time')).toEqual(['Saturday, 16 November 2024']);
    expect(textOf(event, '.sl-plain-names')).toEqual(['Topics Summits', 'People the US official']);
    expect(textOf(event, 'h4')).toEqual(['What was said']);
    expect(textOf(event, 'blockquote')).toEqual(['We expect this to be the last']);
    expect(textOf(event, 'figcaption')).toEqual(['the US official · The Example [1]']);
    expect(event.textContent).toContain('Reported by 1 source');
  });

  it('groups events by year, in time order', () => {
    const dates = ['2024-11-16', '2022', '[..2024-11-01]', '2024-11-05'];
    const years = pageOf({
      ...smallDataset(),
      events: dates.map((date, index) => eventFile({ id: `e${index}`, date, title: date })),
    });
    expect(textOf(years, '.sl-plain > h2, h3')).toEqual([
      '2022',
      '2022',
      '2024',
      '[..2024-11-01]',
      '2024-11-05',
      '2024-11-16',
    ]);
  });

  it('says in words alone what HTML has no date for', () => {
    const [event] = Array.from(
      pageOf({ ...smallDataset(), events: [eventFile({ date: '[..2024-11-16]' })] }).querySelectorAll(
        'article',
      ),
    );
    expect(event?.querySelector('time')).toBeNull();
    expect(event?.textContent).toContain('before 16 November 2024');
  });

  it('leads from each quote to its numbered source, and from there to the publisher', () => {
    const second = sourceFile({
      id: 'second one',
      publisher: 'Another',
      url: undefined,
      origin: 'The Example',
    });
    const both = pageOf({
      ...smallDataset(),
      sources: [second, sourceFile()],
      quotes: [quoteFile(), quoteFile({ id: 'q2', source: 'second one', speaker: undefined })],
      events: [eventFile({ quotes: ['q1', 'q2'] })],
    });
    const links = Array.from(both.querySelectorAll<HTMLAnchorElement>('figcaption a'));
    expect(links.map((link) => link.textContent)).toEqual(['[1]', '[2]']);
    const entries = links.map((link) => both.getElementById((link.getAttribute('href') ?? '').slice(1)));
    expect(entries.map((entry) => entry?.querySelector('cite')?.textContent)).toEqual([
      'Talks in Lima',
      'Talks in Lima',
    ]);
    expect(entries[0]?.querySelector('a')?.getAttribute('href')).toBe('https://news.example/lima');
    expect(entries[0]?.textContent).toContain('(news.example)');
    expect(entries[1]?.textContent).toContain('Retells The Example');
    expect(entries[1]?.querySelector('a')).toBeNull();
    expect(both.body.textContent).toContain('Reported by 2 sources, 1 of them independent');
  });

  it('tells of other dates with who gives them, and of corrections', () => {
    const other = pageOf({
      ...smallDataset(),
      events: [eventFile({ otherDates: [{ date: '2024-11-15', quotes: ['q1'] }] })],
    });
    expect(other.querySelector('article')?.textContent).toContain(
      'Friday, 15 November 2024, says The Example [1]',
    );
    expect(other.body.textContent).toContain('21 November 2026 First published.');
  });

  it('says how many passages of an event have no room, and where they are', () => {
    const quotes = Array.from({ length: 53 }, (_, index) => quoteFile({ id: `q${index}` }));
    const many = pageOf({
      ...smallDataset(),
      quotes,
      events: [eventFile({ quotes: quotes.map(({ id }) => id) })],
    });
    expect(many.querySelectorAll('article blockquote')).toHaveLength(50);
    expect(textOf(many, 'article .sl-plain-small')[0]).toBe('3 more passages are in the story’s data.');
    expect(many.querySelector('article .sl-plain-small a')?.getAttribute('href')).toBe(DATA);
  });

  it('leaves an unsafe address without a link', () => {
    // Past the door, as if the parser had let it through.
    const dataset = datasetOf(smallDataset());
    const [source] = dataset.sources;
    if (source === undefined) throw new Error('no source');
    const unsafe = { ...source, url: 'javascript:alert(1)' };
    const spoiled = { ...dataset, sourceById: new Map([[source.id, unsafe]]) };
    expect(textOf(parsed(htmlOf(spoiled)), 'li a')).toEqual([]);
  });

  it('speaks the story’s language, and marks what is in another', () => {
    const arabic = pageOf({ ...smallDataset(), language: 'ar' });
    expect(arabic.querySelector('.sl-first')?.getAttribute('dir')).toBe('rtl');
    expect(arabic.querySelector('.sl-first')?.getAttribute('lang')).toBe('ar');
    expect(arabic.querySelector('blockquote')?.getAttribute('lang')).toBe('en');
    const french = pageOf({ ...smallDataset(), language: 'fr' });
    expect(french.querySelector('.sl-first')?.getAttribute('lang')).toBe('en');
    expect(french.querySelector('h1')?.getAttribute('lang')).toBe('fr');
  });

  it('says so where there is nothing to tell, and where the story is not at hand', () => {
    expect(pageOf({ ...smallDataset(), events: [] }).body.textContent).toContain('No events yet');
    const empty = parsed(pageHtmlWithoutStory('Sourceline', { words: pageWordsFor('en'), data: DATA }));
    expect(textOf(empty, 'h1')).toEqual(['Sourceline']);
    expect(empty.querySelector('a')?.getAttribute('href')).toBe(DATA);
  });
});

describe('a page of a large story', () => {
  it('ends where it would grow too long, and says how many events are in the data', () => {
    const html = htmlOf(
      parseDataset(generateDataset({ events: 5_000 }), { baseUrl: 'https://site.example/' }).dataset,
    );
    const page = parsed(html);
    const shown = page.querySelectorAll('article').length;
    expect(shown).toBeGreaterThan(100);
    expect(shown).toBeLessThanOrEqual(MAX_PAGE_EVENTS);
    // The limit is on the events; the sources and the head are beside it.
    expect(html.length).toBeLessThan(1.2 * MAX_PAGE_CHARACTERS);
    const rest = new Intl.NumberFormat('en').format(5_000 - shown);
    expect(page.body.textContent).toContain(`${rest} more events are in the story’s data`);
  });

  it('cuts a text without end', () => {
    const html = htmlOf(
      datasetOf({ ...smallDataset(), events: [eventFile({ summary: 'word '.repeat(1_000_000) })] }),
    );
    expect(html.length).toBeLessThan(20_000);
  });
});

describe('a hostile story', () => {
  const ELEMENTS = new Set(
    'a article bdi blockquote body cite div figcaption figure h1 h2 h3 h4 head header html li main ol p section span time ul'.split(
      ' ',
    ),
  );
  const ATTRIBUTES = new Set(['class', 'datetime', 'dir', 'href', 'id', 'lang', 'rel']);

  it('makes no element, no attribute and no address that is not the page’s own', () => {
    fc.assert(
      fc.property(datasetFiles, (file) => {
        const page = pageOf(file);
        for (const element of page.querySelectorAll('*')) {
          expect(ELEMENTS).toContain(element.localName);
          for (const { name } of element.attributes) expect(ATTRIBUTES).toContain(name);
        }
        for (const link of page.querySelectorAll('a')) {
          expect(link.getAttribute('href')).toMatch(/^(?:https?:|#source-|\.\/stories\/small\.json$)/);
        }
      }),
      { seed: 42, numRuns: 60 },
    );
  });

  it('stands there as the characters it is made of, the hidden ones made visible', () => {
    fc.assert(
      fc.property(datasetFiles, (file) => {
        const titles = textOf(pageOf(file), 'h3');
        const expected = datasetOf(file).events.map(({ title }) => visibleText(title).trim());
        // A parser reads a line break of any kind as a line feed.
        expect(titles).toEqual(expected.map((title) => title.replace(/\r\n?/g, '\n')));
      }),
      { seed: 42, numRuns: 60 },
    );
  });

  it('has an id for each event that no other element has', () => {
    const ids = ['sourceline', 'a b', '"', 'ü', '\u202e', '__proto__'];
    const page = pageOf({ ...smallDataset(), events: ids.map((id) => eventFile({ id })) });
    const found = Array.from(page.querySelectorAll('[id]'), (element) => element.id);
    expect(new Set(found).size).toBe(found.length);
    expect(found.every((id) => /^(?:event|source)-\S+$/.test(id))).toBe(true);
  });
});

describe('a text in HTML', () => {
  it('has no markup, no quotation mark that ends an attribute and nothing hidden, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(escaped.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
        expect(segments(escaped).every(({ hidden }) => hidden === null)).toBe(true);
      }),
      { seed: 42, numRuns: 2_000 },
    );
  });

  it('reads back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const page = parsed(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`);
        const shown = visibleText(text);
        expect(page.querySelector('p')?.title).toBe(shown);
        expect(page.querySelector('p')?.textContent).toBe(shown);
      }),
      { seed: 42, numRuns: 500 },
    );
  });
});
