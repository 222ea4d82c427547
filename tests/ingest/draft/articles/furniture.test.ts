import { describe, expect, it } from 'vitest';
import { languageOfText } from '../../../../src/ingest/draft/articles/article-language.ts';
import { readFrontMatter } from '../../../../src/ingest/draft/articles/read-front-matter.ts';
import { readFurniture } from '../../../../src/ingest/draft/articles/read-furniture.ts';
import { titleOfText } from '../../../../src/ingest/draft/articles/title-of-text.ts';

const BODY = 'The mayor of Bonn resigned after a long dispute.\n\nNobody knew why.';

/** What the lines of an article say of it, each with from what that is known. */
function toldBy(text: string): Record<string, string> {
  const { setAside: _setAside, ...findings } = readFurniture(text);
  return Object.fromEntries(
    Object.entries(findings).map(([field, { value, why }]) => [field, `${value} ← ${why}`]),
  );
}

const asideIn = (text: string): string[] =>
  readFurniture(text).setAside.map(({ what, why, inText }) => {
    expect(text.slice(inText?.start, inText?.end)).toBe(what);
    return `${what} ← ${why}`;
  });

describe('the lines around an article', () => {
  it('are set aside, each with what it is', () => {
    const text = `## Mayor resigns\n  By Ann Lee\nPublished: 3 May 2020\n\n${BODY}\n\nSource: https://www.example.org/a.\n`;
    expect(toldBy(text)).toEqual({
      title: 'Mayor resigns ← the first line',
      author: 'Ann Lee ← the byline “By Ann Lee”',
      published: '2020-05-03 ← the line “Published: 3 May 2020”',
      origin: 'www.example.org/a ← the line “Source: https://www.example.org/a.”',
    });
    expect(asideIn(text)).toEqual([
      'Mayor resigns ← the headline',
      'By Ann Lee ← a byline',
      'Published: 3 May 2020 ← the line that says when it was published',
      'Source: https://www.example.org/a. ← the line that says where it was taken from',
    ]);
  });

  it.each([
    ['By Ann Lee', 'Ann Lee'],
    ['BY Ann Lee and Bo Ek', 'Ann Lee and Bo Ek'],
    ['by Ann Lee, Bo Ek, and Cy Roe', 'Ann Lee, Bo Ek, and Cy Roe'],
    ['Written by Ludwig van der Rohe', 'Ludwig van der Rohe'],
    ['Story By Ann Lee', 'Ann Lee'],
    ['reported by: Ludwig van der Rohe', 'Ludwig van der Rohe'],
    ['By Ann Lee | Staff writer', 'Ann Lee'],
    ['Author: Ann Lee', 'Ann Lee'],
    ['Reporters: by Ann Lee & Bo Ek', 'Ann Lee & Bo Ek'],
    [
      'AUTHORS: Jean-Luc O’Neill, Ludwig van der Rohe, and Cy Roe',
      'Jean-Luc O’Neill, Ludwig van der Rohe, and Cy Roe',
    ],
    ['author: ann lee', 'ann lee'],
    ['Author: Ann Lee, 42', undefined],
    ['Author: Ann Lee and', undefined],
    [`Author: ${'a and '.repeat(21)}1`, undefined],
    ['By the river it rained', undefined],
    [`By Ann Lee ${'x'.repeat(140)}`, undefined],
  ])('tell by %j who wrote it', (line, author) => {
    const found = readFurniture(`Mayor resigns\n${line}\n\n${BODY}`).author?.value;
    expect(found).toBe(author);
  });

  it.each([
    ['*By Joel Adeyemi at Rowan Park, 3 March 2024*', '2024-03-03'],
    ['By Joel Adeyemi in Cape Town | 3 March 2024', '2024-03-03'],
    ['**By Joel Adeyemi**', undefined],
  ])('tell by %j who wrote it where, and when', (line, published) => {
    const found = readFurniture(`Mayor resigns\n${line}\n\n${BODY}`);
    expect([found.author?.value, found.published?.value]).toEqual(['Joel Adeyemi', published]);
    expect(found.setAside.map(({ what }) => what)).toContain(line);
  });

  it('tell by a byline that was glued to the end who wrote it, where no other line does', () => {
    const glued = `Mayor resigns\n\n${BODY}By Ann Lee and Bo Ek.`;
    expect(toldBy(glued)['author']).toBe('Ann Lee and Bo Ek ← the byline “By Ann Lee and Bo Ek” at the end');
    expect(asideIn(glued)).toContain('By Ann Lee and Bo Ek ← a byline');
    expect(toldBy(`Mayor resigns\nBy Cy Roe\n\n${BODY}By Ann Lee`)['author']).toContain('Cy Roe');
  });

  it.each([
    ['Original source: www.example.org', 'www.example.org'],
    ['This article was originally published in The Post.', 'The Post'],
    ['First reported by Reuters', 'Reuters'],
    ['via http://example.org', 'example.org'],
    ['Read the original at example.org', 'example.org'],
    ['Sources say that he left', undefined],
    ['Sources: AP, Reuters', 'AP, Reuters'],
    ['The source: a river', undefined],
  ])('tell by %j whose report it retells', (line, origin) => {
    expect(readFurniture(`Mayor resigns\n\n${BODY}\n\n${line}`).origin?.value).toBe(origin);
  });

  it.each([
    [
      'LIMA, Peru, Nov. 14, 2024 (AP) — The leaders met.',
      '2024-11-14',
      'AP',
      'LIMA, Peru, Nov. 14, 2024 (AP) —',
    ],
    ['LIMA (Reuters) - The leaders met.', undefined, 'Reuters', 'LIMA (Reuters) -'],
    [
      'LIMA, Nov. 14, 2024 /Xinhua/ -- The leaders met.',
      '2024-11-14',
      'Xinhua',
      'LIMA, Nov. 14, 2024 /Xinhua/ --',
    ],
    ['LIMA — The leaders met.', undefined, undefined, 'LIMA —'],
    ['LIMA, Peru (AP)_ The leaders met.', undefined, 'AP', 'LIMA, Peru (AP)_'],
    ['LIMA _ The leaders met.', undefined, undefined, 'LIMA _'],
    ['The leaders met — and left.', undefined, undefined, undefined],
    ['Anna Roe (Anna Åkerlund, May 2, 1872 – May 9, 1896) was a painter.', undefined, undefined, undefined],
    ['Anna Roe (May 2, 1872 – May 9, 1896) was a painter.', undefined, undefined, undefined],
  ])('tell by the dateline of %j when and by whom', (line, published, publisher, aside) => {
    const found = readFurniture(`A headline\n\n${line}\n\nThey talked.`);
    expect([found.published?.value, found.publisher?.value]).toEqual([published, publisher]);
    expect(found.setAside.filter(({ why }) => why === 'the dateline').map(({ what }) => what)).toEqual(
      aside === undefined ? [] : [aside],
    );
  });

  it('tell which outlet names itself', () => {
    expect(toldBy(`A headline\n\n${BODY} He left, Caliber.Az reports.`)['publisher']).toBe(
      'Caliber.Az ← the text says “Caliber.Az reports” of itself',
    );
    expect(toldBy(`A headline\n\n${BODY} Write to me@Example.com reports.`)).not.toHaveProperty('publisher');
  });

  it.each([
    ['ends as a sentence.', undefined],
    ['goes on,', undefined],
    ['3 May 2020', undefined],
    ['By Ann Lee', undefined],
    ['---', undefined],
    ['x'.repeat(221), undefined],
    ['x'.repeat(220), 'x'.repeat(220)],
    ['He left the U.S.A.', undefined],
    ['### Mayor resigns', 'Mayor resigns'],
    ['#### Mayor resigns', '#### Mayor resigns'],
  ])('have the headline %j: %j', (line, title) => {
    expect(readFurniture(`${line}\n\n${BODY}`).title?.value).toBe(title);
  });

  it('are the first eight and the last five', () => {
    const many = Array.from({ length: 20 }, (_, at) => `Sentence number ${at} of it all.`);
    const withAt = (at: number) => toldBy(`A headline\n${many.with(at, 'By Ann Lee').join('\n')}`)['author'];
    expect([6, 7, 14, 15].map((at) => withAt(at) !== undefined)).toEqual([true, false, false, true]);
    expect(toldBy('A headline')).toEqual({});
  });
});

describe('the title of an article without a headline', () => {
  it.each([
    ['He left. She stayed.', 'He left'],
    [`${'a'.repeat(50)}, ${'b'.repeat(60)}.`, 'a'.repeat(50)],
    [`ab, ${'word '.repeat(30)}end.`, `ab, ${'word '.repeat(19).trimEnd()} …`],
    [`${'x'.repeat(150)}.`, `${'x'.repeat(100)} …`],
    [`${'x'.repeat(50)} ${'y'.repeat(48)}.`, `${'x'.repeat(50)} ${'y'.repeat(48)}`],
    [`${'x'.repeat(50)} ${'y'.repeat(49)}.`, `${'x'.repeat(50)} …`],
    [`${'x'.repeat(34)}, ${'y'.repeat(90)}.`, 'x'.repeat(34)],
    [`${'x'.repeat(33)}, ${'y'.repeat(90)}.`, `${'x'.repeat(33)}, …`],
    ['', 'Untitled'],
  ])('of %j is %j', (text, title) => {
    expect(titleOfText(text, [])).toEqual({ value: title, why: 'there is no headline; the first words' });
  });

  it('is of no line that was set aside', () => {
    const aside = [{ what: 'By Ann Lee.', why: 'a byline', inText: { start: 0, end: 11 } }];
    expect(titleOfText('By Ann Lee. He left.', aside).value).toBe('He left');
    const behind = [{ what: 'She stayed.', why: 'a byline', inText: { start: 9, end: 20 } }];
    expect(titleOfText('He left. She stayed. It rained.', behind).value).toBe('He left');
    const upTo = [{ what: 'By Ann Lee. ', why: 'a byline', inText: { start: 0, end: 12 } }];
    expect(titleOfText('By Ann Lee. He left.', upTo).value).toBe('He left');
    const elsewhere = [{ what: 'By Ann Lee.', why: 'a byline' }];
    expect(titleOfText('By Ann Lee. He left.', elsewhere).value).toBe('By Ann Lee');
  });
});

describe('the language of an article', () => {
  it.each([
    ['The mayor of Bonn was in the town and left.', 'en', 'its small words'],
    ['Der Bürgermeister ist nicht in der Stadt und das ist gut.', 'de', 'its small words'],
    ['Le maire est dans la ville et ne sort pas avec les autres.', 'fr', 'its small words'],
    ['El alcalde de la ciudad no se fue con los otros por el agua.', 'es', 'its small words'],
    ['Il sindaco non è con gli altri, che sono nel palazzo della città.', 'it', 'its small words'],
    ['O prefeito não veio com os outros, e uma parte dos amigos foi mais cedo.', 'pt', 'its small words'],
    ['De burgemeester is niet in het huis dat een man van de stad heeft.', 'nl', 'its small words'],
    ['غادر العمدة المدينة', 'ar', 'the script that it is written in'],
    ['ראש העיר עזב', 'he', 'the script that it is written in'],
    ['시장이 떠났다', 'ko', 'the script that it is written in'],
    ['市長は去った', 'ja', 'the script that it is written in'],
    ['東京都知事選挙結果発表は明日', 'ja', 'the script that it is written in'],
    ['市长离开了', 'zh', 'the script that it is written in'],
    ['Мер міста пішов, і ніхто не знає чому', 'uk', 'the script that it is written in'],
    ['Мэр города ушёл', 'ru', 'the script that it is written in'],
    ['Ο δήμαρχος έφυγε', 'el', 'the script that it is written in'],
    ['Resigns: mayor, Bonn', 'en', 'nothing; English was taken for granted'],
    [
      'The word Київ is Ukrainian for the town of the Kievan Rus, and was so in the past.',
      'en',
      'its small words',
    ],
    ['123', 'en', 'nothing; English was taken for granted'],
  ])('of %j is %s', (text, value, why) => {
    expect(languageOfText(text)).toEqual({ value, why });
  });
});

describe('front matter', () => {
  it.each([
    ['headline: A', 'title', 'A'],
    ['site_name: A', 'publisher', 'A'],
    ['publication: A', 'publisher', 'A'],
    ['byline: A', 'author', 'A'],
    ['authors: [A, ~, "B"]', 'author', 'A, B'],
    ['pubdate: 2020-05-03', 'published', '2020-05-03'],
    ['published_time: 3 May 2020, 10:00', 'published', '2020-05-03'],
    ['published: 2020-05', 'published', '2020-05'],
    ['date: 2019~', 'published', '2019~'],
    ['link: https://example.org', 'url', 'https://example.org'],
    ['canonical: http://example.org', 'url', 'http://example.org'],
    ['source_url: https://example.org', 'url', 'https://example.org'],
    ['original_source: A', 'origin', 'A'],
    ['Lang: pt-BR', 'language', 'pt-BR'],
    ['title: "  two\\n  lines "', 'title', 'two lines'],
  ])('of %j gives the %s', (yaml, field, value) => {
    const name = yaml.slice(0, yaml.indexOf(':'));
    expect(readFrontMatter('a.md', yaml)).toEqual({
      findings: { [field]: { value, why: `“${name}” in its front matter` } },
      problems: [],
    });
  });

  it.each([
    ['date: soon', '"date: soon" can\'t be read; write a date such as 2024-11-14'],
    ['lang: a language', '"lang: a language" can\'t be read; write a language tag such as en or pt-BR'],
    ['url: example.org', '"url: example.org" can\'t be read; write an address that begins with https://'],
  ])('of %j is told of and left out', (yaml, message) => {
    const { findings, problems } = readFrontMatter('a.md', `title: x\n${yaml}`);
    expect(findings).toEqual({ title: expect.anything() });
    expect(problems).toMatchObject([{ file: 'a.md', line: 3, severity: 'warning', message }]);
  });

  it('takes the first of two names for a field, and passes over the rest', () => {
    const { findings } = readFrontMatter(
      'a.md',
      'title: ~\nheadline: One\ntags: [a]\n? [a]\n: b\nTitle: Two',
    );
    expect(findings).toEqual({ title: { value: 'One', why: '“headline” in its front matter' } });
    expect(readFrontMatter('a.md', ' ')).toEqual({ findings: {}, problems: [] });
    expect(readFrontMatter('a.md', '- a').problems[0]?.severity).toBe('error');
  });
});
