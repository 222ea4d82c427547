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
