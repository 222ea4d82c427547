import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../../../src/ingest/draft/articles/read-saved-page.ts';

const PARAGRAPH = 'The mayor of Bonn resigned on 3 May 2020 after a long dispute about the bridge.';

/** A page with some markup in its head and an article in its body. */
function page(head: string, body = `<article><p>${PARAGRAPH}</p></article>`): string {
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
}

function findingsOf(head: string, body?: string): Record<string, string> {
  const findings = readSavedPage(page(head, body))?.findings ?? {};
  return Object.fromEntries(
    Object.entries(findings).map(([field, { value, why }]) => [field, `${value} ← ${why}`]),
  );
}

const textOf = (body: string): string => readSavedPage(page('', body))?.text ?? '';

const linked = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('what a saved page says of its article', () => {
  it.each([
    ['og:title', 'title', 'Mayor resigns'],
    ['twitter:title', 'title', 'Mayor resigns'],
    ['dc.title', 'title', 'Mayor resigns'],
    ['og:site_name', 'publisher', 'Post'],
    ['dc.publisher', 'publisher', 'Post'],
    ['application-name', 'publisher', 'Post'],
    ['author', 'author', 'Ann Lee'],
    ['article:author', 'author', 'Ann Lee'],
    ['dc.creator', 'author', 'Ann Lee'],
    ['parsely-author', 'author', 'Ann Lee'],
    ['byl', 'author', 'Ann Lee'],
    ['article:published_time', 'published', '2020-05-03'],
    ['og:published_time', 'published', '2020-05-03'],
    ['datePublished', 'published', '2020-05-03'],
    ['dc.date', 'published', '2020-05-03'],
    ['dc.date.issued', 'published', '2020-05-03'],
    ['parsely-pub-date', 'published', '2020-05-03'],
    ['publish-date', 'published', '2020-05-03'],
    ['pubdate', 'published', '2020-05-03'],
    ['date', 'published', '2020-05-03'],
    ['sailthru.date', 'published', '2020-05-03'],
    ['og:url', 'url', 'https://example.org/a'],
    ['og:locale', 'language', 'en-GB'],
  ])('is read from its meta tag %s', (name, field, value) => {
    const content = field === 'language' ? 'en_GB' : value;
    const told = { [field]: `${value} ← its meta tag “${name.toLowerCase()}”` };
    for (const attribute of ['name', 'property', 'itemprop'])
      expect(findingsOf(`<meta ${attribute}="${name}" content=" ${content}\n">`)).toEqual(told);
  });

  it('is read from its structured data before all else, in whatever it is wrapped', () => {
    const data = {
      '@type': ['Thing', 'NewsArticle'],
      headline: 'Mayor  resigns',
      datePublished: '2020-05-03T10:00:00+02:00',
      author: [{ name: 'Ann Lee' }, 'Bo Ek', { url: 'https://example.org/cy' }, 7],
      publisher: { name: 'Post' },
      mainEntityOfPage: { '@id': 'https://example.org/a' },
      inLanguage: 'de',
      isBasedOn: 'Reuters',
    };
    const told = {
      title: 'Mayor resigns',
      published: '2020-05-03',
      author: 'Ann Lee, Bo Ek, https://example.org/cy',
      publisher: 'Post',
      url: 'https://example.org/a',
      language: 'de',
      origin: 'Reuters',
    };
    const found = Object.fromEntries(
      Object.entries(told).map(([field, value]) => [field, `${value} ← its structured data (JSON-LD)`]),
    );
    const other = '<meta property="og:title" content="Other"><meta name="author" content="Other">';
    for (const wrapped of [
      data,
      [data],
      { '@graph': [{ '@type': 'Person', headline: 'No' }, data] },
      { mainEntity: data },
    ])
      expect(findingsOf(linked(wrapped) + other)).toEqual(found);
    expect(findingsOf(linked({ ...data, '@type': 'Recipe' }))).toEqual({});
    expect(
      findingsOf(
        linked({ '@type': 'Report', dateCreated: '2020-05-03', mainEntityOfPage: 'https://example.org/b' }),
      ),
    ).toEqual({
      published: '2020-05-03 ← its structured data (JSON-LD)',
      url: 'https://example.org/b ← its structured data (JSON-LD)',
    });
  });

  it('is not read from structured data that is broken, deep or long', () => {
    const deep = `${'['.repeat(30)}${JSON.stringify({ '@type': 'Article', headline: 'Deep' })}${']'.repeat(30)}`;
    for (const json of [
      '{',
      'null',
      deep,
      JSON.stringify({ '@type': 'Article', headline: 'Long', x: 'x'.repeat(400_000) }),
    ])
      expect(findingsOf(`<script type="application/ld+json">${json}</script>`)).toEqual({});
    expect(findingsOf(`<script>{"@type":"Article","headline":"Script"}</script>`)).toEqual({});
  });

  it('is read from its heading, its <title>, its canonical address, its language, its first time and its byline', () => {
    const found = findingsOf(
      '<title>Mayor resigns</title><link rel="canonical" href="https://example.org/c"><meta property="og:url" content="https://example.org/o">',
      `<h1> Mayor <i>of Bonn</i>\n resigns </h1><h1>Other</h1><time datetime="2020-05-03T08:00Z">x</time><time datetime="2021-01-01">x</time><a rel="author">By Ann Lee</a><article><p>${PARAGRAPH}</p></article>`,
    );
    expect(found).toEqual({
      title: 'Mayor of Bonn resigns ← its heading',
      url: 'https://example.org/c ← its canonical address',
      published: '2020-05-03 ← its first <time>',
      author: 'Ann Lee ← its byline',
    });
    expect(findingsOf('<title>Mayor | The Post</title>', `<h1> </h1><p>${PARAGRAPH}</p>`)).toEqual({
      title: 'Mayor ← its <title>',
    });
    expect(readSavedPage(`<html lang="fr"><p>${PARAGRAPH}</p></html>`)?.findings.language).toEqual({
      value: 'fr',
      why: 'its “lang” attribute',
    });
    expect(findingsOf('', `<p><span itemprop="author">Ann Lee</span></p><p>${PARAGRAPH}</p>`)).toEqual({
      author: 'Ann Lee ← its byline',
    });
  });

  it.each([
    ['date', 'some day'],
    ['og:locale', 'a language!'],
    ['og:url', '/a'],
    ['og:url', 'javascript:alert(1)'],
    ['author', 'https://example.org/ann'],
    ['author', '@annlee'],
    ['author', '//example.org/ann'],
    ['og:title', ' '],
    ['og:title', 'x'.repeat(2_001)],
  ])('is nothing where its meta tag %s says %j', (name, content) => {
    expect(findingsOf(`<meta name="${name}" content="${content}">`)).toEqual({});
  });
});

describe('the text of a saved page', () => {
  it('has a blank line between blocks, a line for each break, and blanks as a browser shows them', () => {
    expect(
      textOf(
        `<article><div>${PARAGRAPH}</div><ul><li>One</li><li> Two\n\t three </li></ul><p>A<br> b<br><br><br>c </p>d<hr>e<p></p></article>`,
      ),
    ).toBe(`${PARAGRAPH}\n\nOne\n\nTwo three\n\nA\nb\n\nc\n\nd\n\ne`);
  });

  it('keeps the lines of what is preformatted', () => {
    expect(textOf(`<article><p>${PARAGRAPH}</p><pre>\n  a  b\n    c\n</pre><p>d  e</p></article>`)).toBe(
      `${PARAGRAPH}\n\n  a  b\n    c\n\nd e`,
    );
  });

  it('parts the cells of a table by a blank, and its rows by a line', () => {
    const rows = '<tr><th>Year</th><th>Mayor</th></tr><tr><td>2020</td><td></td><td>Lee</td></tr>';
    expect(textOf(`<article><p>${PARAGRAPH}</p><table>${rows}</table></article>`)).toBe(
      `${PARAGRAPH}\n\nYear Mayor\n\n2020 Lee`,
    );
  });

  it.each([
    '<nav>hidden</nav>',
    '<aside>hidden</aside>',
    '<figure><figcaption>hidden</figcaption></figure>',
    '<div hidden>hidden</div>',
    '<div aria-hidden="true">hidden</div>',
    '<div role="Navigation">hidden</div>',
    '<div style="color: red; display: none">hidden</div>',
    '<div style="visibility:hidden">hidden</div>',
    '<div class="article-newsletter box">hidden</div>',
    '<div id="related">hidden</div>',
    '<script>hidden</script>',
    '<form>hidden</form>',
  ])('leaves out %s', (part) => {
    expect(textOf(`<article><p>${PARAGRAPH}</p>${part}<p>The end.</p></article>`)).toBe(
      `${PARAGRAPH}\n\nThe end.`,
    );
  });

  it.each([
    '<div class="shareholders">kept</div>',
    '<div role="main">kept</div>',
    '<div aria-hidden="false">kept</div>',
  ])('keeps %s', (part) => {
    expect(textOf(`<article><p>${PARAGRAPH}</p>${part}</article>`)).toBe(`${PARAGRAPH}\n\nkept`);
  });

  it('is that of the element with the most text outside links, and of the article around it', () => {
    const links = `<div><p>${`<a href="x">${PARAGRAPH}</a>`.repeat(5)}</p></div>`;
    const article = `<div id="x"><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></div>`;
    const both = `${PARAGRAPH}\n\n${PARAGRAPH}`;
    expect(textOf(links + article)).toBe(both);
    expect(textOf(`${links}<article><header>Above.</header>${article}</article><p>Below.</p>`)).toBe(
      `Above.\n\n${both}`,
    );
    expect(textOf(`${links}<div itemprop="articleBody"><p>Above.</p>${article}</div>`)).toBe(
      `Above.\n\n${both}`,
    );
    expect(textOf('<p>Short.</p><p>Too.</p>')).toBe('Short.\n\nToo.');
  });

  it('begins with the headline, which stands in it once', () => {
    const outside = `<h1>Mayor resigns</h1><div><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></div>`;
    expect(textOf(`<main>${outside}</main>`).match(/Mayor resigns/gu)).toHaveLength(1);
    expect(textOf(`<header><h1>Mayor resigns</h1></header><article><p>${PARAGRAPH}</p></article>`)).toBe(
      `Mayor resigns\n\n${PARAGRAPH}`,
    );
    const far = `<article><p>${PARAGRAPH}</p><p>${'x '.repeat(1_000)}</p><p>Mayor resigns, he said.</p></article>`;
    expect(textOf(`<h1>Mayor resigns</h1>${far}`)).toMatch(/^Mayor resigns\n\nThe mayor/u);
  });
});
