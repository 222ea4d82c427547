import { describe, expect, test } from 'vitest';
import { arEmbedding } from '../../../src/ui/messages/ar-embedding.ts';
import { ar } from '../../../src/ui/messages/ar.ts';
import { deEmbedding } from '../../../src/ui/messages/de-embedding.ts';
import { de } from '../../../src/ui/messages/de.ts';
import { enEmbedding } from '../../../src/ui/messages/en-embedding.ts';
import { en } from '../../../src/ui/messages/en.ts';
import { chooser, counter } from '../../../src/ui/messages/plural.ts';

type Say = (...given: readonly unknown[]) => string;

/** Every message by its path, a sentence without gaps as a function of nothing. */
function flatten(value: unknown, path = ''): Map<string, Say> {
  if (typeof value === 'string') return new Map([[path, () => value]]);
  if (typeof value === 'function') return new Map([[path, value as Say]]);
  const parts = Object.entries(value as Record<string, unknown>);
  return new Map(parts.flatMap(([name, part]) => [...flatten(part, path === '' ? name : `${path}.${name}`)]));
}

/** Every language's messages, those included that are fetched later. */
const ENGLISH = { ...en, embedding: enEmbedding };
const ARABIC = { ...ar, embedding: arEmbedding };
const OTHERS: readonly (readonly [string, object])[] = [
  ['German', { ...de, embedding: deEmbedding }],
  ['Arabic', ARABIC],
];

/** What goes into the gaps of a message. A name may be a number here: a message does no more than write it. */
const NUMBERS = [0, 1, 2, 3, 11, 100];
const MOST_GAPS = 4;

/** What is rightly the same in English and another language: figures, signs, and words that both have. */
const SAME = new Set([
  'event.moreTopics',
  'source.linkHost',
  'print.reference',
  'filters.number',
  'chart.event',
  'chart.more',
  'chart.inDot',
  'chart.inRow',
  'text.comma',
  'embedding.pixels',
  'help.home',
  'help.end',
  'help.enter',
  'help.escape',
  'help.pageUp',
  'help.pageDown',
]);

/** What an Arabic keyboard bears in Latin letters, and a file's format. */
const LATIN_IN_ARABIC =
  /\b(Home|End|Enter|Esc|Page Up|Page Down|Shift|Ctrl|Tab|JSON|CSV|SVG|PNG|ICS|https|oEmbed|WordPress|React|sourceline)\b/g;

describe.each(OTHERS)('the interface in %s', (_, messages) => {
  const english = flatten(ENGLISH);
  const own = flatten(messages);

  test('has every message, and no others', () => {
    expect([...own.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  test('has a sentence for every number, with nothing missing in it', () => {
    for (const [path, say] of own) {
      for (const n of NUMBERS) {
        const said = say(...Array.from({ length: MOST_GAPS }, () => n));
        expect(said.trim(), `${path} of ${n}`).not.toBe('');
        expect(said, `${path} of ${n}`).not.toMatch(/undefined|NaN|null|\[object/);
      }
    }
  });

  test('says what goes in wherever English does', () => {
    const gaps = ['Ⓐ', 'Ⓑ', 'Ⓒ', 'Ⓓ'];
    const filled = (all: ReadonlyMap<string, Say>) =>
      [...all].map(([path, say]) => {
        const said = say(...gaps);
        return `${path}: ${gaps.filter((gap) => said.includes(gap)).join(' ')}`;
      });
    expect(filled(own).toSorted()).toEqual(filled(english).toSorted());
  });

  test('is left in English nowhere', () => {
    const same = [...own].filter(([path, say]) => say(3, 3, 3) === english.get(path)?.(3, 3, 3));
    expect(same.map(([path]) => path).filter((path) => !SAME.has(path))).toEqual([]);
  });
});

test('Arabic holds no Latin word, but for signs and names of formats', () => {
  const latin = [...flatten(ARABIC)].filter(([, say]) =>
    /[a-z]{2,}/i.test(say(3, 3, 3).replaceAll(LATIN_IN_ARABIC, '')),
  );
  expect(latin.map(([path]) => path)).toEqual([]);
});

describe('a number of things', () => {
  const saidOf = (say: (n: number) => string) => NUMBERS.map((n) => say(n));

  test('in English is one or more', () => {
    expect(saidOf(en.list.quoteCount)).toEqual([
      '0 quotes',
      '1 quote',
      '2 quotes',
      '3 quotes',
      '11 quotes',
      '100 quotes',
    ]);
  });

  test('in German is one or more, and is declined after "von"', () => {
    expect(saidOf(de.list.quoteCount)).toEqual([
      '0 Zitate',
      '1 Zitat',
      '2 Zitate',
      '3 Zitate',
      '11 Zitate',
      '100 Zitate',
    ]);
    expect(de.filters.shown(1, 9)).toBe('1 von 9 Ereignissen');
    expect(de.filters.shown(1, 1)).toBe('1 von 1 Ereignis');
    expect(de.filters.shown(1_200, 12_345)).toBe('1.200 von 12.345 Ereignissen');
  });

  test('in Arabic has six forms, one and two without a figure', () => {
    expect(saidOf(ar.list.quoteCount)).toEqual([
      'لا اقتباسات',
      'اقتباس واحد',
      'اقتباسان',
      '3 اقتباسات',
      '11 اقتباسًا',
      '100 اقتباس',
    ]);
    expect(ar.list.quoteCount(103)).toBe('103 اقتباسات');
    expect(ar.filters.shown(1, 2)).toBe('1 من أصل حدثين');
    expect(ar.filters.shown(6, 9)).toBe('6 من أصل 9 أحداث');
  });

  test('is of the plural rules of the language, whatever the forms given', () => {
    expect(chooser('ar')(2, { other: 'other' })).toBe('other');
    expect(chooser('pl')(4, { few: 'few', other: 'other' })).toBe('few');
    expect(counter('en')(1_200, { one: 'event', other: 'events' })).toBe('1,200 events');
  });
});
