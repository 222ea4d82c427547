import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToPassage } from '../../../src/ui/source/text-fragment.ts';

const PAGE = 'https://news.example/article';

const passage = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

/** The parts of a text fragment, as a browser reads them. */
function read(link: string) {
  const directive = link.split(':~:text=')[1] ?? '';
  const parts = directive.split(',');
  const before = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const after = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const decode = (part: string | undefined) => (part === undefined ? undefined : decodeURIComponent(part));
  return { before: decode(before), texts: parts.map(decode), after: decode(after) };
}

describe('a link to a passage', () => {
  it('names a sentence whole', () => {
    expect(linkToPassage(PAGE, passage('We expect this will be their last meeting as presidents'))).toBe(
      'https://news.example/article#:~:text=We%20expect%20this%20will%20be%20their%20last%20meeting%20as%20presidents',
    );
  });

  it('encodes what the syntax is made of: dash, comma, ampersand', () => {
    expect(linkToPassage(PAGE, passage('long-term stability, in Europe & the Indo-Pacific'))).toBe(
      'https://news.example/article#:~:text=long%2Dterm%20stability%2C%20in%20Europe%20%26%20the%20Indo%2DPacific',
    );
  });

  it('names the neighbours of a short passage, which may stand there twice', () => {
    const link = linkToPassage(
      PAGE,
      passage('more than a decade', 'have known each other personally for "', '" and have spent "many hours'),
    );
    expect(read(link)).toEqual({
      before: 'other personally for "',
      texts: ['more than a decade'],
      after: '" and have spent',
    });
  });

  it('names a short passage alone where it has no neighbours', () => {
    expect(read(linkToPassage(PAGE, passage('many hours')))).toEqual({
      before: undefined,
      texts: ['many hours'],
      after: undefined,
    });
  });

  it('names a long passage by its first and last words, whole ones', () => {
    const long =
      'I expect the President to express deep concern about the PRC’s support for Russia’s war against Ukraine, as well as the deployment of more than 10,000 DPRK troops to Russia, where they have begun to engage in combat.';
    expect(read(linkToPassage(PAGE, passage(long, 'before', 'after')))).toEqual({
      before: undefined,
      texts: ['I expect the President to express', 'have begun to engage in combat.'],
      after: undefined,
    });
  });

  it('goes from one paragraph to another by both ends', () => {
    expect(read(linkToPassage(PAGE, passage('First paragraph here.\nSecond one.'))).texts).toEqual([
      'First paragraph here.',
      'Second one.',
    ]);
  });

  it('divides words as the language does', () => {
    const long = '我们预计这将是他们作为总统的最后一次会晤。'.repeat(10);
    const { texts } = read(linkToPassage(PAGE, passage(long), 'zh'));
    expect(texts).toHaveLength(2);
    expect(long.startsWith(texts[0] ?? '?')).toBe(true);
    expect(long.endsWith(texts[1] ?? '?')).toBe(true);
  });

  it('cuts no character in half where there are no words to begin and end with', () => {
    const { texts } = read(linkToPassage(PAGE, passage(`${'👨‍👩‍👧'.repeat(97)}'': ‘no’.`)));
    expect(texts.join('')).not.toContain('\ufffd');
  });

  it('keeps a fragment that the address has, and replaces a text fragment', () => {
    const words = passage('We expect this will be their last meeting as presidents');
    expect(linkToPassage(`${PAGE}#part`, words)).toMatch(/article#part:~:text=We/);
    expect(linkToPassage(`${PAGE}#part:~:text=other`, words)).toMatch(/article#part:~:text=We/);
  });

  it('is the plain address for a passage of blanks', () => {
    expect(linkToPassage(PAGE, passage(' \n '))).toBe(PAGE);
  });

  it('can be carried by an address, whatever the passage holds, and reads back as parts of it', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(texts, texts, texts, (exact, prefix, suffix) => {
        const link = linkToPassage(PAGE, passage(exact, prefix, suffix));
        expect(new URL(link).href.startsWith(PAGE)).toBe(true);
        if (link === PAGE) return;
        expect(link.slice(link.indexOf('#'))).toMatch(/^#:~:text=[^\s&]+$/);
        const collapsed = exact
          .replace(/\p{Surrogate}/gu, '\uFFFD')
          .replace(/\s+/gu, ' ')
          .trim();
        for (const text of read(link).texts) expect(collapsed).toContain(text);
      }),
      { seed: 42, numRuns: 300 },
    );
  });
});
