import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../src/dataset/check.ts';
import { eventFile, quoteFile, smallDataset, sourceFile } from './small-dataset.ts';

const problems = (more: object): string[] =>
  checkDataset({ ...smallDataset(), ...more }).map(
    ({ severity, path, message }) => `${severity} ${path}: ${message}`,
  );

describe('a dataset under the strict eye', () => {
  test('has no problem where it is sound', () => {
    expect(checkDataset(smallDataset())).toEqual([]);
  });

  test('is no dataset at all, or of a newer version, in one problem', () => {
    expect(checkDataset(null)).toMatchObject([{ path: '', severity: 'error' }]);
    expect(checkDataset({ version: 2 })).toMatchObject([{ message: expect.stringContaining('version 2') }]);
  });

  test('must have what the contract wants, by name and place', () => {
    expect(problems({ version: undefined, title: 5, topics: undefined, quotes: [], events: [] })).toEqual(
      expect.arrayContaining([
        'error version: is missing',
        'error title: must be text, not a number',
        'error topics: is missing',
      ]),
    );
    expect(problems({ events: [{ ...eventFile(), title: undefined, weight: 2, place: {} }] })).toEqual(
      expect.arrayContaining([
        'error events[0].title: is missing',
        'error events[0].weight: must not be more than 1',
        'error events[0].place.name: is missing',
      ]),
    );
  });

  test('has every problem told at once', () => {
    const found = problems({
      events: [eventFile({ date: '2024-02-30' }), eventFile({ id: 'b', topics: ['gone'] }), { id: 5 }],
    });
    expect(found.join('\n')).toContain(
      'events[0].date: "2024-02-30" can\'t be read as a date: the month 2024-02',
    );
    expect(found.join('\n')).toContain('events[1].topics[0]: there is no topic "gone" in the file');
    expect(found.join('\n')).toContain('events[2].id: must be text, not a number');
  });

  test('has ids that are unique, resolve and fit an address', () => {
    expect(
      problems({ events: [eventFile(), eventFile(), eventFile({ id: 'a, b', quotes: ['q1', 'q1'] })] }),
    ).toEqual([
      'error events[1].id: "lima" is the id of events[0] too; give it another',
      'warning events[2].id: "a, b" has a blank or a comma, which make addresses hard to read; write hyphens',
      'warning events[2].quotes[1]: the quote "q1" is named twice; once is enough',
    ]);
    expect(problems({ quotes: [quoteFile({ source: 'gone', speaker: 'nobody' })], sources: [] })).toEqual([
      'error quotes[0].source: there is no source "gone" in the file; add it, or take the id out here',
      'error quotes[0].speaker: there is no person "nobody" in the file; add it, or take the id out here',
    ]);
  });

  test('has passages that fit their offsets, their source and their context', () => {
    expect(problems({ quotes: [quoteFile({ end: 1_200 })] })).toEqual([
      'error quotes[0].end: from "start" to "end" are 27 characters, and its words have 29; build the dataset again from its articles',
    ]);
    expect(problems({ sources: [sourceFile({ characters: 1_200 })] })).toEqual([
      'error quotes[0].end: it ends at 1202, after the 1200 characters of its source; build the dataset again from its articles',
    ]);
    expect(problems({ quotes: [quoteFile({ prefix: 'x'.repeat(321) })] })).toContain(
      'error quotes[0].prefix: must not be longer than 320 characters, and has 321',
    );
  });

  test('has check sums, addresses and languages of the right form', () => {
    expect(
      problems({
        language: 'not a tag',
        sources: [sourceFile({ sha256: 'ABC', url: 'javascript:alert(1)', language: '' })],
        quotes: [],
        events: [eventFile({ quotes: [] })],
      }),
    ).toEqual(
      expect.arrayContaining([
        'error sources[0].sha256: must be 64 hexadecimal digits in lower case',
        'error language: "not a tag" is no language tag; write one such as en or pt-BR',
      ]),
    );
    expect(problems({ sources: [sourceFile({ url: 'javascript:alert(1)', language: '' })] })).toEqual([
      'error sources[0].url: is no address of a web page; write one that begins with https:// or leave it out',
      'error sources[0].language: "" is no language tag; write one such as en or pt-BR',
    ]);
  });

  test('has dates that can be read, wherever they stand', () => {
    const found = problems({
      sources: [sourceFile({ published: '16 November 2024' })],
      quotes: [quoteFile({ said: 'Friday' })],
      events: [eventFile({ otherDates: [{ date: '2024-13', quotes: ['q1'] }] })],
      changes: [{ date: 'today', note: 'A correction' }],
    });
    expect(found.map((line) => line.split(': ')[0])).toEqual([
      'error sources[0].published',
      'error quotes[0].said',
      'error events[0].otherDates[0].date',
      'error changes[0].date',
    ]);
    expect(found[0]).toContain('write "2024-11-16"');
  });

  test('has no characters that were lost or that nobody can see', () => {
    const exact = 'hidden \u202eright\u202c to left\u200b';
    const found = problems({
      title: 'caf\ufffd',
      description: 'half \ud83d',
      quotes: [quoteFile({ exact, end: 1_173 + exact.length })],
    });
    expect(found).toEqual([
      'error title: has U+FFFD at 3, which stands for characters that were lost in decoding; read the source again as UTF-8',
      "error description: has half a character (U+D83D) at 5, which can't be written as UTF-8; cut the text at whole characters",
      'warning quotes[0].exact: has hidden characters: U+202E at 7, U+202C at 13, U+200B at 22; take them out unless the source has them',
    ]);
  });

  test('has nothing that leads nowhere', () => {
    expect(
      problems({
        topics: [
          { id: 'summits', label: 'Summits' },
          { id: 'trade', label: 'Trade' },
        ],
        events: [eventFile({ quotes: [], people: [] })],
      }),
    ).toEqual([
      'warning events[0].quotes: no passage supports this event; name those that do',
      'warning topics[1]: no event or passage has this topic; take it out, or name it where it belongs',
      'warning quotes[0]: no event names this passage, so nobody will see it; take it out or name it',
    ]);
  });
});
