import { describe, expect, it } from 'vitest';
import { MAX_RECORD_CHARACTERS } from '../../src/archive/limits.ts';
import { ArchiveTable } from '../../src/archive/write/archive-table.ts';
import { EventIntake } from '../../src/archive/write/event-intake.ts';
import { StoryBook } from '../../src/archive/write/story-book.ts';
import { memoryTextStore } from '../../src/archive/write/text-store.ts';
import { MAX_NESTING, MAX_TEXT_CHARACTERS } from '../../src/dataset/limits.ts';
import { eventFile, quoteFile, smallDataset } from '../dataset/small-dataset.ts';

/** An intake of the small story's lists, and its table. */
function intakeOf(story = smallDataset()) {
  const book = new StoryBook({ id: 'made', title: 'Made' });
  const faults = book.open(story);
  const table = new ArchiveTable(book, memoryTextStore());
  return { intake: new EventIntake(book, table), table, faults };
}

/** Lists within lists, so many. */
function nested(levels: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < levels; level += 1) value = [value];
  return value;
}

const TOO_DEEP = {
  path: '',
  message: `this event nests deeper than ${MAX_NESTING} levels, and readers would refuse it`,
  severity: 'error',
};

describe('taking in events', () => {
  it('takes as many levels as readers do, and none more, however many there are', () => {
    const { intake, table } = intakeOf();
    expect(intake.take({ ...eventFile(), id: 'a', more: nested(MAX_NESTING - 1) })).toEqual([]);
    expect(intake.take({ ...eventFile(), id: 'b', more: nested(MAX_NESTING) })).toEqual([TOO_DEEP]);
    expect(intake.take({ ...eventFile(), id: 'c', more: nested(100_000) })).toEqual([TOO_DEEP]);
    const quotes = [{ ...quoteFile({ id: 'q2' }), more: nested(100_000) }];
    expect(intake.take({ ...eventFile(), id: 'd', quotes })).toEqual([TOO_DEEP]);
    expect(table.size).toBe(1);
  });

  it('counts the levels of a passage where it will stand', () => {
    const deep = { ...quoteFile(), more: nested(MAX_NESTING - 2) };
    const { intake, table } = intakeOf({ ...smallDataset(), quotes: [deep] });
    expect(intake.take(eventFile())).toEqual([TOO_DEEP]);
    expect(table.size).toBe(0);
  });

  it('takes no record that is longer than readers take', () => {
    const { intake, table } = intakeOf();
    const long = 'x'.repeat(MAX_TEXT_CHARACTERS);
    expect(intake.take(eventFile({ summary: long, dateNote: long }))).toEqual([
      {
        path: '',
        severity: 'error',
        message: expect.stringMatching(
          new RegExp(
            `has \\d+ characters as JSON, .* refuse more than ${MAX_RECORD_CHARACTERS}; shorten`,
            'u',
          ),
        ),
      },
    ]);
    expect(table.size).toBe(0);
  });

  it('tells of ids with commas and of contradictions in the lists', () => {
    const [topic = { id: 'summits', label: '' }] = smallDataset().topics;
    expect(intakeOf().faults).toEqual([]);
    expect(
      intakeOf({
        ...smallDataset(),
        topics: [topic, { id: 'a,b', label: 'Both' }, { ...topic, label: 'Other' }],
      }).faults,
    ).toEqual([
      { path: 'topics[1].id', message: expect.stringMatching(/^the id "a,b" has a comma, /u) },
      { path: 'topics[2].id', message: expect.stringMatching(/^"summits" is another record /u) },
    ]);
  });
});
