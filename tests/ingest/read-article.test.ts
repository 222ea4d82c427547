import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/ingest/read-article.ts';
import { articleText, bytes } from './story-text.ts';

function read(content: string | Uint8Array, path = 'articles/a.md') {
  const { article, problems } = readArticle({
    path,
    bytes: typeof content === 'string' ? bytes(content) : content,
  });
  return {
    article,
    problems: problems.map((problem) => `${problem.line}:${problem.column} ${problem.message}`),
  };
}

const head = '---\ntitle: A title\npublisher: A paper\n---\n';

describe('reading an article', () => {
  it('reads its front matter and its text', () => {
    const { article } = read(
      '---\ntitle: "A: title"\npublisher: A paper\nauthor: N. N.\npublished: 2024-11\nurl: https://a.example/\norigin: Another\nlanguage: pt-BR\n---\n\nText.\n',
      'x/articles/my-article.md',
    );
    expect(article).toMatchObject({
      id: 'my-article',
      title: { value: 'A: title', line: 2, column: 8 },
      publisher: { value: 'A paper' },
      author: { value: 'N. N.' },
      published: { value: { edtf: '2024-11' } },
      url: { value: 'https://a.example/' },
      origin: { value: 'Another' },
      language: { value: 'pt-BR' },
      text: 'Text.',
    });
  });

  it('reads text with a byte-order mark, CRLF and lone CR as the clean file', () => {
    const clean = read(`${head}\nOne “two”.\n\n  Three\tfour. \nFive\n\n`).article;
    const crlf = read(
      `\ufeff${head}\nOne “two”.\n\n  Three\tfour. \nFive\n\n`.replaceAll('\n', '\r\n'),
    ).article;
    const cr = read(`${head}\nOne “two”.\n\n  Three\tfour. \nFive\n\n`.replaceAll('\n', '\r')).article;
    expect(clean?.text).toBe('One “two”.\n\n  Three\tfour. \nFive');
    expect(crlf?.text).toBe(clean?.text);
    expect(cr?.text).toBe(clean?.text);
  });

  it('changes nothing within the text', () => {
    const body = 'e\u0301 \u00a0 “x” \u2028 y \u200b – [z]…   end';
    expect(read(articleText(body)).article?.text).toBe(body);
    expect(read(`${head}   indented\n\n\n\nlast   `).article?.text).toBe('   indented\n\n\n\nlast   ');
  });

  it('tells places as the file is stored', () => {
    const { article } = read(`\ufeff${head}\n\nOne.\nTwo here.\n`.replaceAll('\n', '\r\n'));
    expect(article?.text.indexOf('here')).toBe(9);
    expect(article?.positions.at(9)).toEqual({ line: 8, column: 5 });
  });

  it('keeps a line of dashes in the text', () => {
    expect(read(`${head}One.\n---\nTwo.`).article?.text).toBe('One.\n---\nTwo.');
  });

  it.each([
    ['no front matter', 'Text only.', '1:1 the article has no front matter;'],
    [
      'front matter that never ends',
      '---\ntitle: A\npublisher: B\n\nText',
      '1:1 the front matter that begins here never ends;',
    ],
    ['only the first line', '---', '1:1 the front matter that begins here never ends;'],
    ['front matter in a programming language', '---js\n{}\n---\nText', '1:1 "---js" is not read;'],
    [
      'a custom type',
      '---\ntitle: !!js/function "x"\npublisher: B\n---\nText',
      '2:22 the type "tag:yaml.org,2002:js/function" is not read;',
    ],
    ['an alias', '---\ntitle: &a A\npublisher: *a\n---\nText', '3:12 "*a" refers to another place;'],
    [
      'a doubled field',
      '---\ntitle: A\ntitle: B\npublisher: C\n---\nText',
      '3:1 "title" stands here a second time;',
    ],
    [
      'a misspelt field',
      '---\ntitle: A\npublisher: C\npublishd: 2024\n---\nText',
      '4:1 the front matter has no field "publishd"; did you mean "published"?',
    ],
    ['no publisher', '---\ntitle: A\n---\nText', '2:1 the front matter needs "publisher"; add it'],
    ['an empty title', '---\ntitle:\npublisher: B\n---\nText', '2:7 "title" is empty;'],
    ['a list for a title', '---\ntitle: [a]\npublisher: B\n---\nText', '2:8 "title" must be a text;'],
    [
      'an impossible date',
      '---\ntitle: A\npublisher: B\npublished: 2024-02-30\n---\nText',
      '4:12 "2024-02-30" is not a date:',
    ],
    [
      'a wrong language',
      '---\ntitle: A\npublisher: B\nlanguage: en_US!\n---\nText',
      '4:11 "en_US!" is no language tag;',
    ],
    ['front matter that is no mapping', '---\n- a\n---\nText', '2:1 there are no fields here;'],
    ['broken YAML', '---\ntitle: A: B\npublisher: C\n---\nText', '2:8 a second ": " on this line;'],
    ['no text', '---\ntitle: A\npublisher: B\n---\n\n  \n', '5:1 the article has no text;'],
    ['an empty file', '', '1:1 the file is empty;'],
    ['only blanks', ' \n\n', '1:1 the file is empty;'],
  ])('refuses %s', (_what, content, message) => {
    const { article, problems } = read(content);
    expect(article).toBeUndefined();
    expect(problems.join('\n')).toContain(message);
  });

  it.each([
    [
      'Windows-1252',
      new Uint8Array([...bytes(`${head}A caf`), 0xe9, ...bytes(' here')]),
      '5:6 the bytes here are not UTF-8',
    ],
    [
      'Windows-1252 with lone CR',
      new Uint8Array([...bytes(`${head}A caf`.replaceAll('\n', '\r')), 0xe9, 0x0d]),
      '5:6 the bytes here are not UTF-8',
    ],
    [
      'UTF-16 with its mark',
      new Uint8Array([0xff, 0xfe, 0x2d, 0x00]),
      '1:1 the file is UTF-16 (little-endian);',
    ],
    [
      'UTF-16, the other way round',
      new Uint8Array([0xfe, 0xff, 0x00, 0x2d]),
      '1:1 the file is UTF-16 (big-endian);',
    ],
    ['a binary file', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x00]), '1:1 the file is binary'],
    [
      'a sequence cut off',
      new Uint8Array([...bytes(`${head}x `), 0xe2, 0x80]),
      '5:3 the bytes here are not UTF-8',
    ],
    [
      'a surrogate in UTF-8',
      new Uint8Array([...bytes(head), 0xed, 0xa0, 0x80]),
      '5:1 the bytes here are not UTF-8',
    ],
  ])('names the place where a file is not UTF-8: %s', (_what, content, message) => {
    const { article, problems } = read(content);
    expect(article).toBeUndefined();
    expect(problems.join('\n')).toContain(message);
  });

  it('refuses a file name that can not be an id', () => {
    expect(read(`${head}x`, 'articles/two words.md').problems[0]).toContain('rename the file');
    expect(read(`${head}x`, 'articles/...md').problems[0]).toContain('rename the file');
    expect(read(`${head}x`, 'articles/Überblick-2.md').article?.id).toBe('Überblick-2');
  });

  it('warns of invisible characters and keeps them', () => {
    const { article, problems } = read(articleText('A \u202eword and \u200b.'));
    expect(article?.text).toContain('\u202e');
    expect(problems).toEqual([
      "5:3 there is an invisible character here, U+202E; remove it if it is not the author's",
      "5:13 there is an invisible character here, U+200B; remove it if it is not the author's",
    ]);
  });

  it.each([
    ['blank lines', `${head}x${'\n \n'.repeat(200_000)}y`],
    ['lines of dashes', `${head}${'---\n'.repeat(200_000)}`],
    ['YAML nested deep', `---\ntitle: ${'['.repeat(50_000)}\n---\nText`],
    [
      'many fields',
      `---\n${Array.from({ length: 4000 }, (_, index) => `f${index}: 1`).join('\n')}\n---\nText`,
    ],
  ])('reads hostile files in linear time: %s', (_what, content) => {
    const { article, problems } = read(content);
    expect(article !== undefined || problems.length > 0).toBe(true);
  });
});
