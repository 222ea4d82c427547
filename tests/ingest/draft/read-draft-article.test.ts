import { describe, expect, it } from 'vitest';
import { readDraftArticle } from '../../../src/ingest/draft/articles/read-draft-article.ts';
import { readSavedPage } from '../../../src/ingest/draft/articles/read-saved-page.ts';
import { articleFrom, fixtureArticles } from './fixture-articles.ts';

function problemsOf(path: string, text: string): readonly { readonly message: string }[] {
  return readDraftArticle({ path, bytes: new TextEncoder().encode(text) }, {}, readSavedPage).problems;
}

describe('an article of plain text', () => {
  it('tells its headline, byline, date and origin', () => {
    const article = articleFrom(
      'news/some report.txt',
      'Bridge opens in Lund\n\nBy Ann Lee and Bo Ek\nFriday, July 21, 2017\n\nIt is open.\n\nOriginal Source: www.example.org',
    );
    expect(article).toMatchObject({
      id: 'some-report',
      title: { value: 'Bridge opens in Lund' },
      author: { value: 'Ann Lee and Bo Ek' },
      published: { value: '2017-07-21' },
      origin: { value: 'www.example.org' },
      publisher: { value: 'A retelling of www.example.org' },
      language: { value: 'en' },
    });
    for (const { inText } of article.setAside) expect(inText).toBeDefined();
  });

  it('tells a byline that was glued to its end', () => {
    const article = articleFrom(
      'a.txt',
      'A headline\nHe will be inaugurated on January 20, 2025.By Tamilla Hasanova',
    );
    expect(article.author?.value).toBe('Tamilla Hasanova');
    expect(article.text.endsWith('By Tamilla Hasanova')).toBe(true);
  });

  it('tells the outlet that names itself by its address', () => {
    const text = 'A headline\n\nThe meeting was confirmed, Caliber.Az reports referencing foreign media.';
    expect(articleFrom('a.txt', text).publisher.value).toBe('Caliber.Az');
  });

  it('tells date and agency by its dateline', () => {
    const article = articleFrom('a.txt', 'A headline\n\nLIMA, Peru, Nov. 14, 2024 (AP) — The leaders met.');
    expect(article).toMatchObject({ published: { value: '2024-11-14' }, publisher: { value: 'AP' } });
  });

  it.each([
    ['Erfurt (dpa) - Der Landtag met again.', 'Erfurt (dpa) -'],
    ['ARKHANGELSK, December 9. /TASS/. The ship was floated out.', 'ARKHANGELSK, December 9. /TASS/.'],
  ])('sets the dateline of %s aside', (line, what) => {
    const { setAside } = articleFrom('a.txt', `A headline\n\n${line}`);
    expect(setAside).toContainEqual(expect.objectContaining({ what, why: 'the dateline' }));
  });

  it('without a headline has its first words as title', () => {
    expect(articleFrom('a.txt', 'The leaders met in Lima. They talked.').title.value).toBe(
      'The leaders met in Lima',
    );
  });

  it.each([
    ['Published: 14 November 2024, 10:30 GMT', '2024-11-14'],
    ['2024-11-14T23:30:00-05:00', '2024-11-14'],
    ['14.11.2024', '2024-11-14'],
    ['Updated on Feb. 29, 2024', '2024-02-29'],
    ['Published: 30 February 2024', undefined],
    ['03/04/2024', undefined],
  ])('reads the line %j as %s', (line, day) => {
    expect(articleFrom('a.txt', `A headline\n${line}\n\nThe text of it.`).published?.value).toBe(day);
  });

  it('takes no sentence for a headline, a byline or a date', () => {
    const text = 'By the time he left on 3 May 2020, all was over.\nBy Tuesday it rained.';
    expect(articleFrom('a.txt', text)).toMatchObject({ setAside: [] });
  });
});

describe('an article with front matter', () => {
  it('is described by it, under the names that other programs use', () => {
    const article = articleFrom(
      'a.md',
      '---\ntitle: "A: b"\nauthors: [Ann Lee, Bo Ek]\ndate: 2024-11-14 10:00\nsite: Post\nlang: de\ntags: [x]\n---\n\nDer Text.\n',
    );
    expect(article).toMatchObject({
      text: 'Der Text.',
      title: { value: 'A: b' },
      author: { value: 'Ann Lee, Bo Ek' },
      published: { value: '2024-11-14' },
      publisher: { value: 'Post' },
      language: { value: 'de' },
    });
  });

  it.each([
    ['---js\nx\n---\ntext', 'is not read'],
    ['---\ntitle: x\ntext without an end', 'never ends'],
    ['---\na: &a [x]\nb: *a\n---\ntext', 'refers to another place'],
    ['---\ntitle: x\n---\n', 'has no text'],
  ])('is refused where it is %j', (text, message) => {
    expect(problemsOf('a.md', text)[0]?.message).toContain(message);
  });
});

describe('a saved page', () => {
  it('is read for what it shows and what its markup says', () => {
    const page = fixtureArticles('trial').find(({ id }) => id === 'appeal');
    expect(page).toMatchObject({
      format: 'html',
      title: { value: 'Court of Appeal cuts Calloway sentence' },
      publisher: { value: 'Northern Ledger' },
      author: { value: 'Helen Price' },
      published: { value: '2017-05-04' },
      url: { value: 'https://ledger.example/2017/05/calloway-appeal' },
      language: { value: 'en-GB' },
    });
    expect(page?.text).toContain('Calder\u00a0Bank, from seven years to five.\n\nThree judges');
    expect(page?.text).toContain('“Mr Calloway accepts the decision,”');
    for (const hidden of ['cookies', 'Related', 'nothing happened', 'Copyright', 'Home', 'margin']) {
      expect(page?.text).not.toContain(hidden);
    }
  });

  it('names the outlet behind the headline in its <title>, where that is the heading', () => {
    const page = (title: string) =>
      `<title>${title}</title><article><h1>Court clears Faria</h1><p>He was cleared on Monday, 10 February 2020.</p></article>`;
    const publisherOf = (title: string) => articleFrom('a.html', page(title)).publisher.value;
    expect(publisherOf('Court clears Faria | The Daily Record')).toBe('The Daily Record');
    expect(publisherOf('Faria, the man and the court - a portrait')).toBe('Publisher not stated');
  });

  it('without article elements is read where its paragraphs are', () => {
    const paragraph =
      '<p>The mayor of Bonn resigned on 3 May 2020 after a long dispute about the new bridge.</p>';
    const links =
      '<li><a href="/x">Another story that is linked here and has quite a long title</a></li>'.repeat(20);
    const article = articleFrom(
      'a.html',
      `<html><body><div><ul>${links}</ul></div><div id="x"><h1>Mayor resigns</h1>${paragraph.repeat(3)}</div><p hidden>secret</p></body></html>`,
    );
    expect(article.text).toMatch(/^Mayor resigns\n\nThe mayor/u);
    expect(article.text).not.toMatch(/Another|secret/u);
  });

  it('with broken markup, entities and line breaks is still text', () => {
    const article = articleFrom(
      'a.html',
      '<p>Fish &amp; chips cost &pound;5 &lt; &#8364;7<br>on 3 May <b>2020<p>Next <i>paragraph',
    );
    expect(article.text).toBe('Fish & chips cost £5 < €7\non 3 May 2020\n\nNext paragraph');
  });

  it.each([
    ['<html><body><nav>Home</nav><script>x</script></body></html>'],
    [`<html><body>${'<div>'.repeat(5000)}text`],
  ])('without anything to read, or made to harm, is refused', (html) => {
    expect(problemsOf('a.html', html)[0]?.message).toContain('no article that could be read');
  });

  it('made of marks that begin no tag takes no longer for it', () => {
    expect(articleFrom('a.html', `<html><p>a ${'<'.repeat(300_000)} b</p>`).text).toHaveLength(300_004);
  });
});
