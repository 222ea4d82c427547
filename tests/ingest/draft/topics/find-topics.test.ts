import { describe, expect, it } from 'vitest';
import type { DraftArticle, TopicTerms } from '../../../../src/ingest/draft/model.ts';
import type { Named } from '../../../../src/ingest/draft/people/gather-names.ts';
import { findTopics, type FoundTopics } from '../../../../src/ingest/draft/topics/find-topics.ts';
import { TermIndex } from '../../../../src/ingest/draft/topics/term-index.ts';
import { articleWith } from '../story-file/made-draft.ts';

/** Where the terms of one topic stand in a text, as words. */
function matches(terms: readonly string[], text: string): string[] {
  return new TermIndex([{ terms }])
    .matchesIn(text, { start: 0, end: text.length })
    .map(({ term, start, end }) => `${term}: ${text.slice(start, end)}`);
}

describe('the terms of a topic', () => {
  it.each([
    ['whole words, case aside', ['bridge'], 'Bridge, abridged, BRIDGE', ['bridge: Bridge', 'bridge: BRIDGE']],
    [
      'in the plural',
      ['bridge', 'city', 'church'],
      'bridges cities churches',
      ['bridge: bridges', 'city: cities', 'church: churches'],
    ],
    ['of three letters not in a plural', ['ga', 'bu'], 'gas bus', []],
    [
      'of several words',
      ['trade war'],
      'A trade war. Trade wars, trade and war.',
      ['trade war: trade war', 'trade war: Trade wars'],
    ],
    [
      'with any ending',
      ['collaps*', 'sea*'],
      'collapse collapsing lapse season',
      ['collaps*: collapse', 'collaps*: collapsing', 'sea*: season'],
    ],
    ['with any ending, or none', ['sea*'], 'The sea, a season', ['sea*: sea', 'sea*: season']],
    [
      'with any ending of a later word',
      ['bank fail*'],
      'bank failure, bank fall',
      ['bank fail*: bank failure'],
    ],
    ['in capitals, in capitals only', ['WHO', 'EU'], 'who in the WHO, two EUs, Who', ['WHO: WHO', 'EU: EUs']],
    ['of nothing', ['', ' , '], 'a , b', []],
    ['not in other forms', ['bridge', 'trade war', 'log'], 'bridged, a trade was made, logos', []],
    ['in the plural of a “y”', ['berry'], 'berries, berry', ['berry: berries', 'berry: berry']],
    [
      'in any case where not all of it is in capitals',
      ['BRICs'],
      'brics BRICs BRICS',
      ['BRICs: brics', 'BRICs: BRICs', 'BRICs: BRICS'],
    ],
    [
      'in the singular that an “ies” or an “es” hides',
      ['movie', 'match', 'house'],
      'movies matches houses ies es',
      ['movie: movies', 'match: matches', 'house: houses'],
    ],
    [
      'by a small letter or a capital of many',
      ['MP', 'Ab'],
      'MPs, MP, mps, AB',
      ['MP: MPs', 'MP: MP', 'Ab: AB'],
    ],
    ['behind one another', ['a b', 'b c'], 'a b c', ['a b: a b', 'b c: b c']],
  ])('stand in a text %s', (_how, terms, text, expected) => {
    expect(matches(terms, text)).toEqual(expected);
  });

  it('are looked for within a stretch alone', () => {
    const text = 'bridge bridge bridge';
    expect(new TermIndex([{ terms: ['bridge'] }]).matchesIn(text, { start: 7, end: 13 })).toEqual([
      { topic: 0, term: 'bridge', start: 7, end: 13 },
    ]);
  });

  it('may be of several topics', () => {
    const index = new TermIndex([{ terms: ['trade'] }, { terms: ['trade', 'trad*'] }]);
    expect(index.matchesIn('trade', { start: 0, end: 5 }).map(({ topic, term }) => [topic, term])).toEqual([
      [0, 'trade'],
      [1, 'trade'],
      [1, 'trad*'],
    ]);
  });
});

/** The topics of some events, each told in one passage of words that stand in the vocabulary for nothing. */
function topicsOf(
  passages: readonly string[],
  own: readonly TopicTerms[] = [],
  names: readonly string[] = [],
): FoundTopics & { readonly article: DraftArticle } {
  const text = passages.join('\n');
  const article = articleWith('a', text);
  let start = 0;
  const spans = passages.map((words, event) => {
    const span = { article, event, start, end: start + words.length };
    start += words.length + 1;
    return span;
  });
  const named = names.map((name): Named => {
    const mentions = [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
      article: 'a',
      start: index,
      end: index + name.length,
    }));
    return { key: name.toLowerCase(), name, kind: 'person', aliases: [], mentions };
  });
  return { ...findTopics(spans, own, named), article };
}

const topic = (id: string, ...terms: readonly string[]): TopicTerms => ({ id, label: id, terms });

describe('the topics of a story', () => {
  it('are the editor’s own wherever they stand, with the places', () => {
    const own = [topic('zig', 'zig'), topic('zag', 'zag'), topic('zog', 'zog')];
    const { topics, byPassage } = topicsOf(['zag zag', 'zig', 'zag'], own);
    expect(topics.map(({ id, from, matches: found }) => [id, from, found.length])).toEqual([
      ['zag', 'story', 3],
      ['zig', 'story', 1],
    ]);
    expect(topics[0]?.matches[1]).toEqual({ article: 'a', start: 4, end: 7, term: 'zag' });
    expect(byPassage).toEqual([['zag'], ['zig'], ['zag']]);
  });

  it('are more telling by events and by terms, and else in the order that the editor gave them', () => {
    const own = [topic('one', 'aaaa'), topic('two', 'bbbb', 'cccc'), topic('three', 'dddd')];
    expect(topicsOf(['aaaa bbbb cccc dddd'], own).topics.map(({ id }) => id)).toEqual([
      'two',
      'one',
      'three',
    ]);
    expect(topicsOf(['aaaa bbbb cccc dddd', 'dddd'], own).topics.map(({ id }) => id)).toEqual([
      'three',
      'two',
      'one',
    ]);
  });

  it('are the editor’s own before any of the vocabulary, however much these tell', () => {
    const summit = 'The summit was a state visit of heads of state.';
    expect(
      topicsOf([summit, summit, `${summit} zig`], [topic('zig', 'zig')]).topics.map(({ id }) => id),
    ).toEqual(['zig', 'summits']);
  });

  it('are none of the vocabulary that one event tells, with and without the editor’s own', () => {
    expect(topicsOf(['A summit of heads of state.', 'Rain fell.']).topics).toEqual([]);
    const own = topicsOf(['A summit of heads of state. zig', 'Rain fell. zig'], [topic('zig', 'zig')]);
    expect(own.topics.map(({ id, from }) => [id, from])).toEqual([['zig', 'story']]);
    const both = topicsOf(Array.from({ length: 3 }, () => 'A summit of heads of state.'));
    expect(both.topics.map(({ id, from }) => [id, from])).toEqual([['summits', 'vocabulary']]);
  });

  it('are the editor’s own first, and of the vocabulary the one that more events tell, else in its order', () => {
    const [summit, nuclear, spies] = ['summit heads of state', 'nuclear uranium', 'espionage surveillance'];
    const ids = (...passages: readonly string[]) =>
      topicsOf(passages, [topic('zig', 'zig'), topic('zag', 'zag')]).topics.map(({ id }) => id);
    const all = `${spies}, ${nuclear}, ${summit}`;
    expect(ids(`${all} zag`, all, `${all} zig`)).toEqual(['zig', 'zag', 'summits', 'nuclear', 'espionage']);
    expect(ids(`${all} zag`, all, `${spies} zag`)).toEqual(['zag', 'espionage', 'summits', 'nuclear']);
  });

  it('are an editor’s in place of that of the vocabulary of the same id', () => {
    const { topics } = topicsOf(
      ['A truce, a peace deal.', 'A truce, a peace deal. zig'],
      [topic('peace-talks', 'zig')],
    );
    expect(topics.map(({ id, from, matches: found }) => [id, from, found.length])).toEqual([
      ['peace-talks', 'story', 1],
    ]);
  });

  it('are the names that stand in most events first, and then those that were named first', () => {
    const names = ['Ann Aa', 'Bob Bb', 'Cyd Cc', '中国'];
    const passages = ['Ann Aa Bob Bb 中国', 'Ann Aa Bob Bb Cyd Cc 中国', 'Cyd Cc Bob Bb', 'rain'];
    expect(topicsOf(passages, [], names).topics.map(({ id, label, from }) => [id, label, from])).toEqual([
      ['bob-bb', 'Bob Bb', 'names'],
      ['ann-aa', 'Ann Aa', 'names'],
      ['cyd-cc', 'Cyd Cc', 'names'],
      ['中国', '中国', 'names'],
    ]);
  });

  it('are those of the vocabulary that two events tell by two terms', () => {
    const twice = topicsOf(['The court heard the judge.', 'A judge sat in the court.']);
    expect(twice.topics.map(({ from }) => from)).toContain('vocabulary');
    expect(topicsOf(['The court heard the judge.', 'Rain fell.']).topics).toEqual([]);
    // One everyday word has many senses; a name or a phrase has one.
    expect(topicsOf(['The final was dull.', 'A final offer came.']).topics).toEqual([]);
    expect(topicsOf(['NATO met.', 'He left NATO.']).topics.map(({ label }) => label)).toEqual([
      'Defence and militaries',
    ]);
    expect(
      topicsOf(['A truce in a peace deal.', 'The peace deal failed.']).topics.map(({ id }) => id),
    ).toEqual(['peace-talks']);
  });

  it('are the names of as many events in the order in which they were named', () => {
    const names = ['Cyd Cc', 'Ann Aa', 'Bob Bb', 'Dan Dd'];
    const passages = ['Ann Aa Bob Bb', 'Dan Dd Cyd Cc', 'Dan Dd Bob Bb', 'Cyd Cc Ann Aa', 'rain', 'Dan Dd'];
    expect(topicsOf(passages, [], names).topics.map(({ id }) => id)).toEqual([
      'dan-dd',
      'cyd-cc',
      'ann-aa',
      'bob-bb',
    ]);
  });

  it('are names that recur where there are few others, but not one that is in all of five events or more', () => {
    const four = topicsOf(['Ann Lee', 'Ann Lee', 'Bo Ek', 'rain'], [], ['Ann Lee', 'Bo Ek']);
    expect(four.topics.map(({ id, label, from }) => [id, label, from])).toEqual([
      ['ann-lee', 'Ann Lee', 'names'],
    ]);
    expect(four.byPassage).toEqual([['ann-lee'], ['ann-lee'], [], []]);
    const all = topicsOf(
      Array.from({ length: 5 }, () => 'Ann Lee'),
      [],
      ['Ann Lee'],
    );
    expect(all.topics).toEqual([]);
    expect(topicsOf(['Ann Lee', 'Ann Lee'], [], ['Ann Lee']).topics).toHaveLength(1);
  });

  it('are five names at most, none where there are five others, and never one twice', () => {
    const names = ['Ann Aa', 'Bob Bb', 'Cyd Cc', 'Dan Dd', 'Eve Ee', 'Fay Ff'];
    const passages = [names.join(' '), names.join(' '), 'rain'];
    expect(topicsOf(passages, [], names).topics).toHaveLength(5);
    const own = ['aa', 'bb', 'cc', 'dd', 'ee'].map((id) => topic(id, id));
    expect(topicsOf(passages, own, names).topics.map(({ from }) => from)).toEqual(own.map(() => 'story'));
    expect(
      topicsOf(passages, [topic('ann-aa', 'Aa')], names).topics.filter(({ id }) => id === 'ann-aa'),
    ).toHaveLength(1);
  });

  it('are as many of the editor’s own as there are, and tell of two hundred places at most', () => {
    const own = Array.from({ length: 20 }, (_, at) => topic(`t${at}`, `word${at}`));
    const { topics } = topicsOf(
      [
        own
          .map(({ terms }) => terms[0])
          .join(' ')
          .repeat(1),
        'word0 '.repeat(300),
      ],
      own,
    );
    expect(topics).toHaveLength(20);
    expect(topics[0]?.matches).toHaveLength(200);
  });
});
