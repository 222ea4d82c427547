import { describe, expect, it } from 'vitest';
import type { DraftArticle } from '../../../src/ingest/draft/model.ts';
import { findRetellings } from '../../../src/ingest/draft/origins/find-retellings.ts';
import { articleWith } from './story-file/made-draft.ts';

const found = (value: string) => ({ value, why: 'a test' });
/** So many words, none of which stands in another article. */
const words = (of: string, count: number): string =>
  Array.from({ length: count }, (_, at) => `${of}${at}`).join(' ');
const article = (id: string, more: Partial<DraftArticle> = {}): DraftArticle =>
  articleWith(id, more.text ?? words(id, 60), { publisher: found(`Post of ${id}`), ...more });

describe('articles that retell one report', () => {
  it('are those that name the same origin, however they write it', () => {
    const all = [
      article('a', { origin: found('https://www.Example.org/news?x') }),
      article('b'),
      article('c', { origin: found('example.org') }),
      article('d', { origin: found('other.org') }),
    ];
    expect(findRetellings(all)).toEqual([
      {
        origin: 'https://www.Example.org/news?x',
        articles: ['a', 'c'],
        why: 'both say that they retell example.org',
      },
    ]);
  });

  it('are one and that which it names, by its publisher or its address', () => {
    const all = [
      article('a', { origin: found('The Post') }),
      article('b', { publisher: found('the post') }),
      article('c', { origin: found('example.org') }),
      article('d', { url: found('https://example.org/d') }),
    ];
    expect(findRetellings(all)).toEqual([
      { origin: 'The Post', articles: ['a', 'b'], why: 'one says that it retells the post' },
      { origin: 'example.org', articles: ['c', 'd'], why: 'one says that it retells Post of d' },
    ]);
  });

  it('are told by http addresses as well, and not by an article’s own origin', () => {
    const all = [
      article('a', { publisher: found('AP'), origin: found('http://example.org') }),
      article('b', { url: found('http://www.example.org/b') }),
      article('c', { publisher: found('Reuters'), origin: found('Reuters') }),
      article('d', { url: found('http://other.org/?see=https://example.org') }),
    ];
    expect(findRetellings(all).map(({ articles }) => articles)).toEqual([['a', 'b']]);
  });

  it('have the reasons of their own group alone, in the order of the articles', () => {
    const [one, two] = [words('one', 60), words('two', 60)];
    const all = [
      article('a', { text: one }),
      article('b', { text: two }),
      article('c', { text: `${two} ${words('c', 30)}` }),
      article('d', { text: one }),
      article('e', { text: one }),
    ];
    expect(findRetellings(all)).toEqual([
      { origin: 'Post of a', articles: ['a', 'd', 'e'], why: '100 % of their wording is the same' },
      { origin: 'Post of b', articles: ['b', 'c'], why: '100 % of their wording is the same' },
    ]);
  });

  it('are told by twenty runs of words at least', () => {
    const pair = (count: number) =>
      findRetellings([
        article('a', { text: words('x', count) }),
        article('b', { text: `${words('x', count)} ${words('b', 9)}` }),
      ]).length;
    expect([pair(23), pair(24)]).toEqual([0, 1]);
  });

  it('share the end of a text as well as its beginning', () => {
    // Six of fifteen runs are too few; 16 of 40 are four tenths.
    const common = words('same', 20);
    const pair = (own: number) =>
      findRetellings([
        article('a', { text: `${words('a', own)} ${common}` }),
        article('b', { text: `${words('b', 80)} ${common}` }),
      ]).length;
    expect([pair(24), pair(25)]).toEqual([1, 0]);
  });

  it('are compared by the same runs in both, however long the one is', () => {
    const common = words('same', 2_000);
    const all = [article('a', { text: common }), article('b', { text: `${common} ${words('b', 300)}` })];
    const shares = findRetellings(all).map(({ why }) => Number.parseInt(why, 10));
    expect(shares).toHaveLength(1);
    expect(Math.min(...shares)).toBeGreaterThan(75);
  });

  it('are compared by the same runs wherever the other begins', () => {
    const common = words('same', 2_000);
    const all = [article('a', { text: common }), article('b', { text: `${words('b', 300)} ${common}` })];
    expect(findRetellings(all).map(({ why }) => Number.parseInt(why, 10) > 75)).toEqual([true]);
  });

  it('have the origin that one of them states, though it is not the first', () => {
    const all = [article('a', { publisher: found('The Post') }), article('b', { origin: found('The Post') })];
    expect(findRetellings(all)).toEqual([
      { origin: 'The Post', articles: ['a', 'b'], why: 'one says that it retells The Post' },
    ]);
    const text = words('same', 60);
    expect(
      findRetellings([article('a', { text }), article('b', { text, origin: found('AP') })]),
    ).toMatchObject([{ origin: 'AP' }]);
  });

  it('have the reason that they state, and not their wording besides', () => {
    const text = words('same', 60);
    const all = ['a', 'b'].map((id) => article(id, { text, origin: found('AP') }));
    expect(findRetellings(all)).toMatchObject([{ why: 'both say that they retell AP' }]);
  });

  it('are told in the order of the articles, and each with its own reason, of a dozen and more', () => {
    const [one, two] = [words('one', 60), words('two', 60)];
    const all = [
      article('a', { text: `${one} ${words('a', 40)}` }),
      ...Array.from({ length: 9 }, (_, at) => article(`n${at}`)),
      article('k', { text: two }),
      article('l', { text: `${two} ${words('l', 60)}` }),
      article('m', { text: `${one.split(' ').slice(0, 40).join(' ')} ${words('m', 24)}` }),
    ];
    expect(findRetellings(all)).toEqual([
      { origin: 'Post of a', articles: ['a', 'm'], why: '60 % of their wording is the same' },
      { origin: 'Post of k', articles: ['k', 'l'], why: '100 % of their wording is the same' },
    ]);
  });

  it.each(['p', 'q', 'r', 's', 't'])(
    'are told by their reasons in the order of the articles (%s)',
    (seed) => {
      const [one, two] = [words(`${seed}one`, 34), words(`${seed}two`, 44)];
      const all = [
        article('a', { text: `${one} ${two}` }),
        article('b', { text: `${one} ${words('b', 26)}` }),
        article('c', { text: `${two} ${words('c', 16)}` }),
      ];
      expect(findRetellings(all)).toMatchObject([
        {
          articles: ['a', 'b', 'c'],
          why: '54 % of their wording is the same; 71 % of their wording is the same',
        },
      ]);
    },
  );

  it('are none by an origin that names nobody', () => {
    expect(findRetellings([article('a', { origin: found('https://') }), article('b')])).toEqual([]);
  });

  it('are none by what stands in more than fifty articles', () => {
    const boilerplate = words('same', 60);
    const many = Array.from({ length: 52 }, (_, at) =>
      article(`n${at}`, { text: `${boilerplate} ${words(`n${at}x`, 10)}` }),
    );
    expect(findRetellings(many).map(({ articles }) => articles.length)).toEqual([50]);
  });

  it('are none where one says that another’s report is its own origin', () => {
    const all = [
      article('a', { origin: found('The Post') }),
      article('b', { publisher: found('The Post'), origin: found('Reuters') }),
    ];
    expect(findRetellings(all)).toEqual([]);
  });

  it('are those that share four tenths of the wording of the shorter', () => {
    const common = words('same', 40);
    const pair = (own: number, other: number) =>
      findRetellings([
        article('a', { text: `${common} ${words('a', own)}` }),
        article('b', { text: `${words('b', other)} ${common.toUpperCase()}` }),
      ]);
    expect(pair(40, 200)).toEqual([
      { origin: 'Post of a', articles: ['a', 'b'], why: '47 % of their wording is the same' },
    ]);
    expect(pair(0, 0)).toMatchObject([{ why: '100 % of their wording is the same' }]);
    expect(pair(80, 200)).toEqual([]);
  });

  it('are none by few words, or by the same words in another order', () => {
    const short = words('x', 20);
    expect(findRetellings([article('a', { text: short }), article('b', { text: short })])).toEqual([]);
    const turned = words('x', 60).split(' ').toReversed().join(' ');
    expect(findRetellings([article('a', { text: words('x', 60) }), article('b', { text: turned })])).toEqual(
      [],
    );
  });

  it('are one group where they hang together, with each reason once', () => {
    const text = words('same', 60);
    const all = [
      article('a', { origin: found('AP') }),
      article('b', { origin: found('AP'), text }),
      article('c', { text }),
      article('d', { text }),
    ];
    expect(findRetellings(all)).toEqual([
      {
        origin: 'AP',
        articles: ['a', 'b', 'c', 'd'],
        why: 'both say that they retell AP; 100 % of their wording is the same',
      },
    ]);
  });
});
