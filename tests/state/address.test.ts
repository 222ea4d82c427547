import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADDRESS_KEYS, readAddress, writeAddress } from '../../src/state/address.ts';
import { DEFAULT_VIEW } from '../../src/state/defaults.ts';
import { MAX_IDS_PER_LIST, MAX_QUERY_LENGTH } from '../../src/state/limits.ts';
import { anyView, viewWith } from './states.ts';

const SEED = { seed: 42, numRuns: 500 };

/** Parameters of others: whatever a query string can hold whose key is not ours. */
const anyForeignPart = fc
  .stringMatching(/^[!-%'-~]{1,20}$/)
  .filter((part) => !ADDRESS_KEYS.some((key) => part === key || part.startsWith(`${key}=`)));

describe('reading an address', () => {
  it('gives the default view for an empty one', () => {
    expect(readAddress('')).toEqual(DEFAULT_VIEW);
    expect(readAddress('?')).toEqual(DEFAULT_VIEW);
  });

  it('reads every parameter of the contract', () => {
    const search =
      '?data=stories/lima.json&topics=trade,north-korea&without=taiwan&match=all&people=joe-biden&sources=afp' +
      '&min-sources=2&q=last+meeting&event=lima-2024&quote=q7&from=2022&to=2024-11-16&view=list&lanes=people&theme=dark';
    expect(readAddress(search)).toEqual({
      data: 'stories/lima.json',
      topics: ['trade', 'north-korea'],
      without: ['taiwan'],
      match: 'all',
      people: ['joe-biden'],
      sources: ['afp'],
      minSources: 2,
      q: 'last meeting',
      event: 'lima-2024',
      quote: 'q7',
      from: '2022',
      to: '2024-11-16',
      view: 'list',
      lanes: 'people',
      theme: 'dark',
    });
  });

  it.each([
    ['match=some', 'match'],
    ['min-sources=0', 'minSources'],
    ['min-sources=1e3', 'minSources'],
    ['min-sources=-2', 'minSources'],
    ['view=pie', 'view'],
    ['view=Timeline', 'view'],
    ['lanes=constructor', 'lanes'],
    ['theme=', 'theme'],
    ['q=%E0%A4%A', 'q'],
    ['event=%', 'event'],
    ['event=+', 'event'],
    ['from=2024-02-30', 'from'],
    ['from=../2024', 'from'],
    ['to=2024/..', 'to'],
    ['to=soon', 'to'],
  ] as const)('lets %s alone fall back', (part, field) => {
    const state = readAddress(`?topics=trade&${part}&quote=q7`);
    expect(state[field]).toEqual(DEFAULT_VIEW[field]);
    expect(state.topics).toEqual(['trade']);
    expect(state.quote).toBe('q7');
  });

  it('drops from a list only the id that cannot be read', () => {
    expect(readAddress('?topics=trade,%E0%A4%A,taiwan').topics).toEqual(['trade', 'taiwan']);
  });

  it('drops repetitions and blanks from a list', () => {
    expect(readAddress('?people=,xi,,xi,+,biden,').people).toEqual(['xi', 'biden']);
  });

  it('lets both edges of a window fall back that is the wrong way round', () => {
    expect(readAddress('?from=2025&to=2024')).toEqual(DEFAULT_VIEW);
    expect(readAddress('?from=2024&to=2024')).toEqual(viewWith({ from: '2024', to: '2024' }));
  });

  it('reads commas that a program on the way has escaped', () => {
    expect(readAddress('?topics=trade%2Ctaiwan%2ca').topics).toEqual(['trade', 'taiwan', 'a']);
  });

  it('counts a topic that is wanted and unwanted as wanted', () => {
    expect(readAddress('?topics=trade&without=trade,taiwan')).toEqual(
      viewWith({ topics: ['trade'], without: ['taiwan'] }),
    );
  });

  it('counts the first of a key given twice', () => {
    expect(readAddress('?q=first&q=second').q).toBe('first');
  });

  it('ignores keys that are not ours, also those that objects already have', () => {
    expect(readAddress('?__proto__=x&constructor=y&toString=z&Topics=trade')).toEqual(DEFAULT_VIEW);
  });

  it('cuts 5 000 filters at the limit and keeps the rest', () => {
    const ids = Array.from({ length: 5000 }, (_, index) => `t${index}`);
    const state = readAddress(`?topics=${ids.join(',')}&event=lima-2024`);
    expect(state.topics).toEqual(ids.slice(0, MAX_IDS_PER_LIST));
  });

  it('reads no more than the limit of an address of 100 kB, and halves no id', () => {
    const id = 'x'.repeat(150);
    const state = readAddress(
      `?view=list&topics=${Array.from({ length: 700 }, (_, i) => `${id}${i}`).join(',')}`,
    );
    expect(state.view).toBe('list');
    expect(state.topics.length).toBeGreaterThan(50);
    expect(state.topics.length).toBeLessThan(MAX_IDS_PER_LIST);
    expect(state.topics.at(-1)).toBe(`${id}${state.topics.length - 1}`);
  });

  it.each([',', '%2C', '%2c'])('lets a list without end, joined by %s, cost no other parameter', (comma) => {
    const ids = Array.from({ length: 500 }, (_, index) => `${'x'.repeat(150)}${index}`);
    const list = ids.join(comma);
    const state = readAddress(`?topics=${list}&without=taiwan&event=lima-2024&view=list`);
    expect(state).toEqual(
      viewWith({ topics: state.topics, without: ['taiwan'], event: 'lima-2024', view: 'list' }),
    );
    expect(state.topics.length).toBeGreaterThan(50);
    expect(state.topics).toEqual(ids.slice(0, state.topics.length));
    expect(readAddress(`?topics=${'x'.repeat(100_000)}&view=list`)).toEqual(viewWith({ view: 'list' }));
  });

  it('is not crowded out by what others put into the address', () => {
    expect(readAddress(`?tracking=${'x'.repeat(100_000)}&event=lima-2024`).event).toBe('lima-2024');
  });

  it('cuts a long search without halving a character', () => {
    const { q } = readAddress(`?q=${encodeURIComponent('a' + '😀'.repeat(1000))}`);
    expect(q.length).toBe(MAX_QUERY_LENGTH - 1);
    expect(q.endsWith('😀')).toBe(true);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        readAddress(text);
        for (const key of ADDRESS_KEYS) readAddress(`?${key}=${text}`);
      }),
      SEED,
    );
  });
});

describe('writing an address', () => {
  it('leaves defaults out, down to nothing', () => {
    expect(writeAddress(DEFAULT_VIEW, '')).toBe('');
    expect(writeAddress(DEFAULT_VIEW, '?topics=trade')).toBe('');
    expect(writeAddress(viewWith({ theme: 'dark' }), '')).toBe('?theme=dark');
  });

  it('lists parameters in the order of the contract, and readably', () => {
    const state = viewWith({
      view: 'list',
      to: '2024-11-16T10:30',
      q: 'Xi & Biden',
      topics: ['trade', 'taiwan'],
      data: 'https://host.example/a.json',
    });
    expect(writeAddress(state, '')).toBe(
      '?data=https://host.example/a.json&topics=trade,taiwan&q=Xi+%26+Biden&to=2024-11-16T10:30&view=list',
    );
  });

  it('escapes what a browser or a program that finds links would change', () => {
    expect(writeAddress(viewWith({ q: `(a)'"<#` }), '')).toBe('?q=%28a%29%27%22%3C%23');
  });

  it('keeps the parameters of others in their order and spelling', () => {
    const search = '?b=%e4%2C(x)&topics=old&a&&a=1=2&b=+&utm_source=x%20y';
    expect(writeAddress(viewWith({ topics: ['new'] }), search)).toBe(
      '?topics=new&b=%e4%2C(x)&a&a=1=2&b=+&utm_source=x%20y',
    );
  });

  it('replaces half a character, which no address can hold', () => {
    expect(writeAddress(viewWith({ q: 'a\ud800b' }), '')).toBe('?q=a%EF%BF%BDb');
  });
});

describe('an address and the view it stands for', () => {
  it('agree from view to address to view', () => {
    fc.assert(
      fc.property(anyView, (state) => {
        expect(readAddress(writeAddress(state, ''))).toEqual(state);
      }),
      SEED,
    );
  });

  it('agree from address to view to address, once written by us', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...ADDRESS_KEYS), fc.string({ maxLength: 30 }))),
        (pairs) => {
          const search = `?${pairs.map(([key, text]) => `${key}=${text}`).join('&')}`;
          const written = writeAddress(readAddress(search), search);
          expect(writeAddress(readAddress(written), written)).toBe(written);
        },
      ),
      SEED,
    );
  });

  it('survive what a browser does to an address', () => {
    fc.assert(
      fc.property(anyView, (state) => {
        const search = writeAddress(state, '');
        const url = new URL(`https://host.example/${search}`);
        expect(url.search).toBe(search);
        url.searchParams.append('utm_source', 'somebody who rewrites it all');
        expect(readAddress(url.search)).toEqual(state);
      }),
      SEED,
    );
  });

  it('leave the parameters of others byte for byte', () => {
    fc.assert(
      fc.property(anyView, fc.array(anyForeignPart, { maxLength: 5 }), (state, others) => {
        const search = writeAddress(state, `?${others.join('&')}`);
        const tail = others.join('&');
        expect(search.endsWith(tail)).toBe(true);
        expect(readAddress(search)).toEqual(state);
        expect(writeAddress(DEFAULT_VIEW, search)).toBe(tail === '' ? '' : `?${tail}`);
      }),
      SEED,
    );
  });
});
