import { describe, expect, it } from 'vitest';
import { articleIdOf, slugOf, takeId } from '../../../../src/ingest/draft/articles/article-id.ts';
import { dayOfLine, statedDay } from '../../../../src/ingest/draft/articles/calendar-line.ts';
import { readDraftArticle } from '../../../../src/ingest/draft/articles/read-draft-article.ts';
import { readFrontMatter } from '../../../../src/ingest/draft/articles/read-front-matter.ts';
import { readSavedPage } from '../../../../src/ingest/draft/articles/read-saved-page.ts';
import { articleFrom } from '../fixture-articles.ts';

describe('an id', () => {
  it.each([
    ['A — b  & c!', 'a-b-c'],
    ['--- Xi’s  visit ---', 'xis-visit'],
    ["Biden's term", 'bidens-term'],
    ['!!!', 'event'],
    ['', 'event'],
    [`${'x'.repeat(59)} y`, 'x'.repeat(59)],
    [`${'x'.repeat(58)} y`, `${'x'.repeat(58)}-y`],
    ['x'.repeat(70), 'x'.repeat(60)],
    [
      'The mayor of the old town by the river resigns after a long dispute about a bridge',
      'the-mayor-of-the-old-town-by-the-river-resigns-after-a-long',
    ],
  ])('of the words %j is %s', (words, id) => {
    expect(slugOf(words, 'event')).toBe(id);
  });

  it.each([
    ['news/lima.txt', 'lima'],
    [String.raw`C:\news\lima.MD`, 'lima'],
    ['lima.html', 'lima'],
    ['lima.htm', 'lima'],
    ['lima.xhtml', 'lima'],
    ['lima.markdown', 'lima'],
    ['lima talks.text', 'lima-talks'],
    ['….txt', 'article'],
  ])('of the file %s is %s', (path, id) => {
    expect(articleIdOf(path)).toBe(id);
  });

  it('that is taken gets the next free number', () => {
    const taken = new Set(['lima', 'lima-2']);
    expect(takeId('lima', taken)).toBe('lima-3');
    expect(takeId('lima', taken)).toBe('lima-4');
    expect(takeId('bali', taken)).toBe('bali');
    expect([...taken]).toEqual(['lima', 'lima-2', 'lima-3', 'lima-4', 'bali']);
  });
});

describe('a day that a line states', () => {
  it.each([
    ['29 February 2024', '2024-02-29'],
    ['29 February 2000', '2000-02-29'],
    ['29 February 2023', undefined],
    ['29 February 1900', undefined],
    ['30 January 2023', '2023-01-30'],
    ['31 December 2023', '2023-12-31'],
    ['31 April 2023', undefined],
    ['29 June 2023', '2023-06-29'],
    ['30 June 2023', '2023-06-30'],
    ['0 May 2023', undefined],
    ['1 May 2023', '2023-05-01'],
    ['Sept. 5th, 2023', '2023-09-05'],
    ['30.02.2024', undefined],
    ['2024-13-01', undefined],
    // What is no day in one form may be one in another.
    ['30 February 2024, that is 1 March 2024', undefined],
    ['30 February 2024, 2024-03-01', '2024-03-01'],
  ])('as %j is %s', (line, day) => {
    expect(statedDay(line)?.edtf).toBe(day);
  });

  it.each([
    ['Thursday, 14 November 2024, 10:30 p.m. GMT', '2024-11-14'],
    ['First published on 14.11.2024 at 08.15', '2024-11-14'],
    ['14 November 2024, Lima', undefined],
    [`14 November 2024 ${'-'.repeat(83)}`, '2024-11-14'],
    [`14 November 2024 ${'-'.repeat(84)}`, undefined],
    ['no day', undefined],
  ])('%j says when and nothing else: %s', (line, day) => {
    expect(dayOfLine(line)?.edtf).toBe(day);
  });
});

describe('front matter', () => {
  const findingsIn = (yaml: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(readFrontMatter('a.md', yaml).findings).map(([field, { value, why }]) => [
        field,
        `${value} ← ${why}`,
      ]),
    );

  it.each([
    ['Title: A b', { title: 'A b ← “Title” in its front matter' }],
    ['" title ": A b', { title: 'A b ← “title” in its front matter' }],
    ['title: "null"', { title: 'null ← “title” in its front matter' }],
    ['title: null', {}],
    ['title: ~', {}],
    ['title:', {}],
    ['title: {a: b}', {}],
    ['headline: A\ntitle: B', { title: 'A ← “headline” in its front matter' }],
    ['author: [Ann Lee, "", ~, Bo Ek]', { author: 'Ann Lee, Bo Ek ← “author” in its front matter' }],
    ['url: http://example.org/a', { url: 'http://example.org/a ← “url” in its front matter' }],
    ['date: 14 November 2024', { published: '2024-11-14 ← “date” in its front matter' }],
    ['date: 2024-11', { published: '2024-11 ← “date” in its front matter' }],
    ['1: x\ntags: [a]', {}],
    ['', {}],
  ])('%j says %j', (yaml, found) => {
    expect(findingsIn(yaml)).toEqual(found);
  });

  it.each([
    ['date: some day', '"date: some day" can\'t be read; write a date such as 2024-11-14'],
    ['lang: no language', '"lang: no language" can\'t be read; write a language tag such as en or pt-BR'],
    [
      'url: example.org/a b',
      '"url: example.org/a b" can\'t be read; write an address that begins with https://',
    ],
    [
      'url: see https://example.org/a',
      '"url: see https://example.org/a" can\'t be read; write an address that begins with https://',
    ],
    [
      'url: https://example.org/a b',
      '"url: https://example.org/a b" can\'t be read; write an address that begins with https://',
    ],
    [`date: ${'x'.repeat(50)}`, `"date: ${'x'.repeat(40)}" can't be read; write a date such as 2024-11-14`],
  ])('%j is warned of', (yaml, message) => {
    const { findings, problems } = readFrontMatter('a.md', `title: A\n${yaml}`);
    expect(problems).toEqual([
      expect.objectContaining({ file: 'a.md', line: 3, message, severity: 'warning' }),
    ]);
    expect(Object.keys(findings)).toEqual(['title']);
  });
});

describe('a file', () => {
  const read = (path: string, bytes: Uint8Array) => readDraftArticle({ path, bytes }, {}, readSavedPage);
  const messagesOf = (path: string, text: string): string[] =>
    read(path, new TextEncoder().encode(text)).problems.map(({ message }) => message);

  it.each(['', ' \n\t\n'])('that is empty (%j) is refused', (text) => {
    expect(messagesOf('a.txt', text)).toEqual(['the file is empty; put an article into it']);
  });

  it('that is no text is refused', () => {
    const { article, problems } = read('a.txt', new Uint8Array([0xff, 0xfe, 0x41]));
    expect(article).toBeUndefined();
    expect(problems.map(({ message }) => message)).toEqual([
      'the file is UTF-16 (little-endian); save it as UTF-8 text',
    ]);
  });

  it('with front matter that is broken is refused', () => {
    const { article, problems } = read('a.md', new TextEncoder().encode('---\n- a\n---\n\nThe text.\n'));
    expect(article).toBeUndefined();
    expect(problems.map(({ severity }) => severity)).toEqual(['error']);
  });

  it('with a warning in its front matter is read all the same', () => {
    const { article, problems } = read(
      'a.md',
      new TextEncoder().encode('---\ntitle: A\ndate: some day\n---\n\nThe text.\n'),
    );
    expect(article).toMatchObject({ text: 'The text.', title: { value: 'A' } });
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it.each([
    ['a.md', 'The text.', 'markdown'],
    ['a.Markdown', 'The text.', 'markdown'],
    ['a.md.txt', 'The text.', 'text'],
    ['a.html.txt', 'The text of <html>.', 'text'],
    ['a.txt', '<p>The text.</p>', 'text'],
    ['a.htm', '<p>The text.</p>', 'html'],
    ['a.xhtml', '<p>The text.</p>', 'html'],
    ['a.txt', '<html><p>The text.</p></html>', 'html'],
    ['a.txt', '\n\n <!DOCTYPE   html><p>The text.</p>', 'html'],
    ['a.txt', '<?xml version="1.0" encoding="utf-8"?>\n  <html><p>The text.</p></html>', 'html'],
    ['a.txt', '---\ntitle: A\n---\nThe text.', 'text'],
    ['a.txt', '--- \t\ntitle: A\n---\nThe text.', 'text'],
    ['a.txt', '---js\nThe text.', 'text'],
  ])('named %s that holds %j is read as %s', (path, text, format) => {
    expect(articleFrom(path, text).format).toBe(format);
  });

  it('keeps lines of dashes that are no front matter', () => {
    for (const text of ['---js\nThe text.', 'The text.\n---\nMore.', 'a --- \nb'])
      expect(articleFrom('a.txt', text).text).toBe(text);
    expect(articleFrom('a.md', 'The text.\n\n---\n\nMore.').text).toBe('The text.\n\n---\n\nMore.');
  });

  it('has the publisher that it names, else its address, else whose report it retells', () => {
    const publisherOf = (yaml: string) => articleFrom('a.md', `---\n${yaml}\n---\n\nThe text.`).publisher;
    expect(publisherOf('site: Post\nurl: https://www.example.org/a').value).toBe('Post');
    expect(publisherOf('url: https://www.example.org/a\norigin: AP')).toEqual({
      value: 'example.org',
      why: 'its address',
    });
    expect(publisherOf('url: HTTP://news.example.org:8080/a').value).toBe('news.example.org');
    expect(publisherOf('url: https://example.org?a=b').value).toBe('example.org');
    expect(publisherOf('origin: AP')).toEqual({
      value: 'A retelling of AP',
      why: 'it names no publisher, only whose report it retells',
    });
    expect(publisherOf('title: A')).toEqual({
      value: 'Publisher not stated',
      why: 'nothing in it names one; write it here',
    });
  });

  it('was published when the command says, else when it says itself', () => {
    const text = 'A headline\n3 May 2020\n\nThe text of it.';
    expect(articleFrom('a.txt', text, '2021-06-07').published).toEqual({
      value: '2021-06-07',
      why: '“--published” of the command',
    });
    expect(articleFrom('a.txt', text).published?.value).toBe('2020-05-03');
  });

  it('has the headline of its markup set aside where it stands behind a kicker', () => {
    const page = (text: string) => ({
      text,
      findings: { title: { value: 'Mayor resigns', why: 'its heading' } },
      setAside: [],
    });
    const asideOf = (text: string) => {
      const file = { path: 'a.html', bytes: new TextEncoder().encode('<html></html>') };
      return readDraftArticle(file, {}, () => page(text)).article?.setAside;
    };
    expect(asideOf('Politics\n\nMayor resigns\n\nThe mayor resigned.')).toEqual([
      { what: 'Mayor resigns', why: 'the headline', inText: { start: 10, end: 23 } },
      { what: 'Politics', why: 'the headline', inText: { start: 0, end: 8 } },
    ]);
    expect(asideOf('Mayor resigns\n\nThe mayor resigned.')).toEqual([
      { what: 'Mayor resigns', why: 'the headline', inText: { start: 0, end: 13 } },
    ]);
    expect(asideOf(`Politics\n\n${'x '.repeat(500)}\nMayor resigns\nHe left.`)).toHaveLength(1);
  });
});

describe('a dateline', () => {
  it.each([
    ['Lima, Nov. 14, 2024 — The leaders met.', '2024-11-14', undefined, 'Lima, Nov. 14, 2024 —'],
    ['Moscow, December 9. /TASS/. The ship sailed.', undefined, 'TASS', 'Moscow, December 9. /TASS/.'],
    ['Weather — it rained all day.', undefined, undefined, undefined],
  ])('as in %j is told by its day or its agency', (line, published, publisher, aside) => {
    const article = articleFrom('a.txt', `A headline\n\n${line}\n\nThey talked.`);
    const found = article.setAside.find(({ why }) => why === 'the dateline');
    expect([article.published?.value, found?.what]).toEqual([published, aside]);
    expect(article.publisher.value).toBe(publisher ?? 'Publisher not stated');
    expect(article.published?.why).toBe(published && `the dateline “${aside ?? ''}”`);
    const { start, end } = found?.inText ?? { start: 0, end: 0 };
    expect(article.text.slice(start, end)).toBe(aside ?? '');
  });
});
