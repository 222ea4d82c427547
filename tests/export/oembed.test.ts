// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleText } from '../../src/base/visible-text.ts';
import { pageWordsFor } from '../../src/cli/page-words.ts';
import { oembed, oembedText } from '../../src/export/oembed.ts';
import type { Oembed } from '../../src/export/oembed.ts';
import { storySummary } from '../../src/export/story-summary.ts';
import { smallDataset } from '../dataset/small-dataset.ts';
import { datasetOf } from '../timeline/story.ts';
import { texts } from './dataset-files.ts';

const SITE = 'https://host.example/reader/';
const STORY = 'stories/small.json';

interface Given {
  readonly title?: string;
  readonly description?: string;
  readonly language?: string;
  readonly story?: string;
  readonly picture?: string | null;
}

function oembedOf({ story = STORY, picture = 'stories/small.png', ...words }: Given): Oembed {
  const dataset = { ...datasetOf(smallDataset()), ...words };
  return oembed(dataset, { words: pageWordsFor(dataset.language), site: SITE, story, picture });
}

const parsed = (value: Oembed) => new DOMParser().parseFromString(value.html, 'text/html').body;

/** Texts that want to be more than texts. */
const hostile = fc.oneof(
  texts,
  fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        '<',
        '>',
        '&',
        '&amp;',
        '&#60;',
        ' src="https://evil.example"',
        " src='https://evil.example'",
        '</a>',
        '</blockquote>',
        '<iframe ',
        '></iframe>',
        '<script>alert(1)</script>',
        '<!--',
        '-->',
        ']]>',
        ' onload=alert(1) ',
        '\n',
        '\r\n',
        '\t',
        '\u202e',
        '\u2028',
        '\ud800',
        '#',
        '?data=x',
        '%2e%2e',
        '../',
        'word',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

describe('the oEmbed file of a story', () => {
  it('says what the specification asks for, in the types that it asks for', () => {
    expect(oembedOf({})).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'A small story',
      provider_name: 'host.example',
      provider_url: SITE,
      cache_age: 86_400,
      width: 600,
      height: 480,
      html: expect.any(String),
      thumbnail_url: `${SITE}stories/small.png`,
      thumbnail_width: 1_200,
      thumbnail_height: 630,
    });
  });

  it('names no part of a picture that there is not', () => {
    expect(Object.keys(oembedOf({ picture: null })).join()).not.toContain('thumbnail');
  });

  it('shows a frame with a name and a size, fetched when it comes near', () => {
    const frame = parsed(oembedOf({})).querySelector('iframe');
    expect(frame?.src).toBe(`${SITE}embed.html?data=stories/small.json`);
    expect(frame?.title).toBe('A small story');
    expect(frame?.getAttribute('loading')).toBe('lazy');
    expect(frame?.getAttribute('width')).toBe('600');
    expect(frame?.getAttribute('height')).toBe('480');
    expect(frame?.getAttribute('style')).toBe(
      'width:100%;border:0;min-height:480px;frame-sizing:content-height',
    );
  });

  it('holds without scripts and frames: a link to the story itself, and what it is about', () => {
    const body = parsed(oembedOf({}));
    const link = body.querySelector('a');
    expect(link?.href).toBe(`${SITE}?data=stories/small.json`);
    expect(link?.textContent).toBe('A small story');
    expect(body.querySelector('blockquote')?.textContent).toBe('A small story One event.');
  });

  it('is cut where a preview would be, and describes by its size a story that does not describe itself', () => {
    const long = oembedOf({ title: 'word '.repeat(100), description: ' ' });
    expect(long.title.length).toBeLessThanOrEqual(200);
    expect(parsed(long).querySelector('iframe')?.title).toBe(long.title);
    expect(parsed(long).querySelectorAll('p')[1]?.textContent).toBe('1 event, 1 quote, 1 source');
  });

  it('is the same in any language, with the direction left to each text', () => {
    const body = parsed(oembedOf({ title: 'بايدن وشي', language: 'ar' }));
    expect(body.querySelector('blockquote')?.lang).toBe('ar');
    for (const text of body.querySelectorAll('p')) expect(text.dir).toBe('auto');
  });

  it('reads for the frame as the dataset’s own address, whatever its file is called', () => {
    const frame = parsed(oembedOf({ story: 'stories/a b#c?d&e%2F.json' })).querySelector('iframe');
    const data = new URL(frame?.src ?? '').searchParams.get('data') ?? '';
    const address = new URL(data, `${SITE}embed.html`);
    expect(decodeURIComponent(address.pathname)).toBe('/reader/stories/a b#c?d&e%2F.json');
    expect(address.search + address.hash).toBe('');
  });

  it('survives what WordPress does to it: only bare quotes, links and frames stay, and the frame’s own address is found first', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, description) => {
        const { html } = oembedOf({ title, description });
        expect(html).not.toMatch(/[\n\r]/);
        // Whatever stands in quotation marks after "src=" is the frame's, since no text holds a quotation mark.
        expect(Array.from(html.matchAll(/ src=(["'])(.*?)\1/g), ([, , address]) => address)).toEqual([
          `${SITE}embed.html?data=stories/small.json`,
        ]);
        const bare = html
          .replace(/<\/?(?!\/?(?:a|blockquote|iframe)\b)[^>]*>/g, '')
          .replace(/<blockquote [^>]*>/, '<blockquote>');
        expect(bare).toMatch(
          /^<blockquote><a [^<>]*>[^<>]*<\/a> [^<>]*<\/blockquote><iframe [^<>]*><\/iframe>$/,
        );
      }),
      { seed: 42, numRuns: 150 },
    );
  });

  it('holds exactly one link and one frame with the story’s own texts, whatever it is called, as HTML and as XML', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (title, description, language, name) => {
        const file = JSON.parse(
          oembedText(oembedOf({ title, description, language, story: `stories/${name}.json` })),
        ) as Oembed;
        const dataset = { ...datasetOf(smallDataset()), title, description, language };
        const summary = storySummary(dataset, pageWordsFor(language));
        const shown = (text: string) => visibleText(text.replace(/[\t-\r \u2028\u2029]+/g, ' ').trim());
        const body = parsed(file);
        const names = Array.from(body.querySelectorAll('*'), (element) => element.localName);
        expect(names).toEqual(['blockquote', 'p', 'a', 'p', 'iframe']);
        const [link, frame] = [body.querySelector('a'), body.querySelector('iframe')];
        expect(file.title).toBe(shown(summary.title));
        expect(link?.textContent).toBe(file.title);
        expect(frame?.title).toBe(file.title);
        expect(body.querySelectorAll('p')[1]?.textContent).toBe(shown(summary.description));
        expect(link?.getAttributeNames().toSorted()).toEqual(['href']);
        expect(link?.href).toMatch(/^https:\/\/host\.example\/reader\/\?data=stories\/[^?#&"'<>\s]*\.json$/);
        expect(frame?.src).toMatch(
          /^https:\/\/host\.example\/reader\/embed\.html\?data=stories\/[^?#&"'<>\s]*\.json$/,
        );
        const xml = new DOMParser().parseFromString(`<div>${file.html}</div>`, 'application/xhtml+xml');
        expect(xml.querySelector('parsererror')).toBeNull();
      }),
      { seed: 42, numRuns: 150 },
    );
  });
});
