import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../../../src/ingest/draft/articles/read-saved-page.ts';

const PARAGRAPH = 'The mayor of Bonn resigned on 3 May 2020 after a long dispute about the bridge.';

const saved = (head: string, body = `<article><p>${PARAGRAPH}</p></article>`) =>
  readSavedPage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);

const found = (head: string, body?: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(saved(head, body)?.findings ?? {}).map(([field, { value }]) => [field, value]),
  );

const linked = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

describe('what stands in the head of a page', () => {
  it.each([
    ['<link rel="stylesheet" href="https://example.org/a.css">', {}],
    ['<link rel="Canonical" href="https://example.org/a">', { url: 'https://example.org/a' }],
    ['<meta name="viewport" content="width=device-width">', {}],
    ['<meta content="Mayor resigns">', {}],
    ['<meta property="og:title" name="other" content="Mayor resigns">', { title: 'Mayor resigns' }],
    ['<meta property="og:title"><meta name="dc.title" content="Mayor">', { title: 'Mayor' }],
    ['<meta name="dc.title" content="One"><meta name="og:title" content="Two">', { title: 'One' }],
    ['<title>Mayor resigns</title>', { title: 'Mayor resigns' }],
    ['<title>Mayor | resigns | The Post</title>', { title: 'Mayor | resigns' }],
    ['<title>Mayor—resigns</title>', { title: 'Mayor—resigns' }],
    ['<title>Mayor - P</title>', { title: 'Mayor - P' }],
    [`<title>Mayor - ${'P'.repeat(40)}</title>`, { title: 'Mayor' }],
    [`<title>Mayor - ${'P'.repeat(41)}</title>`, { title: `Mayor - ${'P'.repeat(41)}` }],
    ['<title>\n</title>', {}],
    [
      '<meta name="author" content="Ann Lee"><meta name="og:locale" content="pt_BR">',
      { author: 'Ann Lee', language: 'pt-BR' },
    ],
    [`<meta name="author" content="${'x'.repeat(2_000)}">`, { author: 'x'.repeat(2_000) }],
    ['<meta name="og:url" content="http://example.org/a">', { url: 'http://example.org/a' }],
    ['<meta name="og:url" content="see https://example.org/a">', {}],
    ['<meta name="og:url" content="https://example.org/a b">', {}],
    ['<meta name="author" content="Ann Lee (@annlee)">', { author: 'Ann Lee (@annlee)' }],
    ['<meta name="author" content="see https://example.org/a">', { author: 'see https://example.org/a' }],
  ])('%s says %j', (head, told) => {
    expect(found(head)).toEqual(told);
  });

  it('names the outlet behind a headline that stands on the page as well', () => {
    const body = (heading: string) => `<h1>${heading}</h1><p>${PARAGRAPH}</p>`;
    expect(found('<title>Mayor  resigns – The Post</title>', body('Mayor resigns'))).toEqual({
      title: 'Mayor resigns',
      publisher: 'The Post',
    });
    expect(found('<title>Mayor resigns – The Post</title>', body('The mayor resigns'))).toEqual({
      title: 'The mayor resigns',
    });
    expect(found('<title>Mayor resigns</title>', body('Mayor resigns'))).toEqual({ title: 'Mayor resigns' });
  });

  it('gives way to a heading, and that to structured data', () => {
    const body = `<h1>Heading</h1><p>${PARAGRAPH}</p>`;
    expect(found('<meta property="og:title" content="Meta">', body)['title']).toBe('Heading');
    expect(found(linked({ '@type': 'Article', headline: 'Data' }), '<p>x</p>')['title']).toBe('Data');
  });

  it('says its language before its meta tags do, and its canonical address before these', () => {
    const page = readSavedPage(
      `<html lang="de"><head><meta property="og:url" content="https://example.org/o"><link rel="canonical" href="https://example.org/c"><meta name="og:locale" content="fr_FR"></head><body><p>${PARAGRAPH}</p></body></html>`,
    );
    expect(page?.findings.language).toEqual({ value: 'de', why: 'its “lang” attribute' });
    expect(page?.findings.url?.value).toBe('https://example.org/c');
  });
});

describe('structured data', () => {
  const article = { '@type': 'Article', headline: 'Mayor resigns' };

  it.each([
    ['an article', article, 'Mayor resigns'],
    ['a posting', { ...article, '@type': 'BlogPosting' }, 'Mayor resigns'],
    ['a live report', { ...article, '@type': 'LiveBlogPosting' }, 'Mayor resigns'],
    ['a report', { ...article, '@type': 'Report' }, 'Mayor resigns'],
    ['a list of types', { ...article, '@type': [7, 'NewsArticle'] }, 'Mayor resigns'],
    ['no article', { ...article, '@type': 'ArticleList' }, undefined],
    ['no type', { headline: 'Mayor resigns' }, undefined],
    ['a list in a graph', { '@graph': [[article]] }, 'Mayor resigns'],
    ['a headline that is no text', { ...article, headline: ['Mayor'] }, undefined],
    ['text alone', 'article', undefined],
    ['a list of text', ['article', null, 7, article], 'Mayor resigns'],
  ])('of %s is read as far as it is of an article', (_name, data, title) => {
    expect(found(linked(data))['title']).toBe(title);
  });

  it('is that of the first article', () => {
    const other = { '@type': 'Article', headline: 'Other', inLanguage: 'de' };
    expect(found(linked([article, other]))).toEqual({ title: 'Mayor resigns', language: 'de' });
    expect(found(linked(article) + linked(other))['title']).toBe('Mayor resigns');
  });

  it('names people by their names, else by their addresses, and no other things', () => {
    const authored = (author: unknown) => found(linked({ ...article, author }))['author'];
    expect(authored('Ann Lee')).toBe('Ann Lee');
    expect(authored({ name: 'Ann Lee', url: 'https://example.org/ann' })).toBe('Ann Lee');
    expect(authored([{ url: '/ann' }, {}, { name: 7 }, 'Bo Ek'])).toBe('/ann, Bo Ek');
    expect(authored(7)).toBeUndefined();
    const many = Array.from({ length: 30 }, (_, at) => `A${at}`);
    expect(authored(many)).toBe(many.slice(0, 20).join(', '));
  });

  it('is read up to its bounds', () => {
    const long = (length: number) => {
      const frame = JSON.stringify({ ...article, x: '' }).length;
      return linked({ ...article, x: 'x'.repeat(length - frame) });
    };
    expect(found(long(400_000))['title']).toBe('Mayor resigns');
    expect(found(long(400_001))['title']).toBeUndefined();
    const deep = (levels: number) =>
      linked(`${'['.repeat(levels)}${JSON.stringify(article)}${']'.repeat(levels)}`);
    expect(found(deep(22))['title']).toBe('Mayor resigns');
    expect(found(deep(30))['title']).toBeUndefined();
  });

  it('has its address where it says that the article is', () => {
    const urlOf = (more: object) => found(linked({ ...article, ...more }))['url'];
    expect(urlOf({ url: 'https://example.org/a', mainEntityOfPage: 'https://example.org/b' })).toBe(
      'https://example.org/a',
    );
    expect(urlOf({ mainEntityOfPage: { '@id': 'https://example.org/b' } })).toBe('https://example.org/b');
    expect(urlOf({ mainEntityOfPage: true })).toBeUndefined();
  });
});

describe('a page that is made to harm', () => {
  const nested = (levels: number, before = '') =>
    readSavedPage(`<html><body>${before}${'<div><i></i>'.repeat(levels)}<p>${PARAGRAPH}</p></body></html>`);

  it('is not read where it nests deeper than any page does, whatever is closed on the way', () => {
    expect(nested(2_100)).toBeUndefined();
    expect(nested(2_100, '</div>'.repeat(300))).toBeUndefined();
    expect(nested(20)?.text).toBe(PARAGRAPH);
  });
});

describe('what the body of a page says', () => {
  it.each([
    ['<time>3 May</time><time datetime="2020-05-03">x</time>', { published: '2020-05-03' }],
    ['<span rel="me author">by  Ann Lee</span>', { author: 'Ann Lee' }],
    ['<span itemprop="byline__name">Ann Lee</span>', { author: 'Ann Lee' }],
    ['<span itemprop="authority">Ann Lee</span>', {}],
    ['<a rel="author">@annlee</a>', {}],
    ['<h1></h1><h1>Mayor resigns</h1>', {}],
  ])('%s says %j', (part, told) => {
    expect(found('', `${part}<p>${PARAGRAPH}</p>`)).toEqual(told);
  });

  it('is nothing that a script holds', () => {
    expect(found('<script><meta name="author" content="Ann Lee"></script>')).toEqual({});
  });
});
