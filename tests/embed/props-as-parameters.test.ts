import { describe, expect, test } from 'vitest';
import { memoryAddress } from '../../src/embed/react/memory-address.ts';
import { changedParameters, linkWith, propsAsParameters } from '../../src/embed/react/props-as-parameters.ts';
import { VIEW_ATTRIBUTES } from '../../src/embed/wire.ts';
import { readAddress } from '../../src/state/address.ts';

const BASE = 'https://host.example/news/';

describe('the props of the component', () => {
  test('are the attributes of the element, with lists as arrays or as texts', () => {
    const some = { src: 'a.json', topics: ['trade', 'taiwan'], minSources: 2, q: 'Lima' };
    expect(propsAsParameters(some, BASE)).toMatchObject({
      data: 'https://host.example/news/a.json',
      topics: 'trade,taiwan',
      'min-sources': '2',
      q: 'Lima',
      match: null,
    });
    expect(
      propsAsParameters({ src: 'a.json', topics: 'trade,taiwan', 'min-sources': '2' }, BASE),
    ).toMatchObject({
      topics: 'trade,taiwan',
      'min-sources': '2',
    });
    expect(Object.keys(propsAsParameters(some, BASE)).toSorted()).toEqual(
      ['data', ...VIEW_ATTRIBUTES].toSorted(),
    );
  });

  test('keep ids whole, whatever characters they have', () => {
    const ids = ['a,b', '100%', 'c & d', 'x%2Cy', '+'];
    const link = linkWith('https://host.example/', propsAsParameters({ src: 'a.json', topics: ids }));
    expect(readAddress(new URL(link).search).topics).toEqual(ids);
  });

  test('say which of them have changed, and which are gone', () => {
    const before = propsAsParameters({ src: 'a.json', topics: ['trade'], event: 'lima' }, BASE);
    const after = propsAsParameters({ src: 'a.json', topics: ['trade'], view: 'list' }, BASE);
    expect(changedParameters(before, after)).toEqual({ event: null, view: 'list' });
    expect(changedParameters(before, { ...before })).toEqual({});
  });

  test('make a link to a page, whose own query stays', () => {
    const parameters = propsAsParameters({ src: 'https://host.example/a.json', q: 'Xi & Biden' });
    expect(linkWith('/timeline?page=2#top', parameters)).toBe(
      '/timeline?page=2&data=https://host.example/a.json&q=Xi+%26+Biden',
    );
  });

  test('leave what is no address as it is, for whoever loads it to say so', () => {
    expect(propsAsParameters({ src: 'http://' }, BASE)['data']).toBe('http://');
  });
});

describe('an address in memory', () => {
  test('tells its readers of every change, and which were the reader’s', () => {
    const address = memoryAddress('?q=a');
    const seen: string[] = [];
    const stop = address.subscribe(() => seen.push(address.search()));
    address.set('?q=b');
    expect(address.isReaders()).toBe(false);
    address.enter('?q=c', 'push');
    expect(address.isReaders()).toBe(true);
    stop();
    address.set('?q=d');
    expect(seen).toEqual(['?q=b', '?q=c']);
  });
});
