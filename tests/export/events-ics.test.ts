import fc from 'fast-check';
import { createEvents } from 'ics';
import { describe, expect, test } from 'vitest';
import { calendarCoverage, calendarDays } from '../../src/export/calendar-days.ts';
import type { CalendarGiven } from '../../src/export/events-ics.ts';
import { icsLine, icsText } from '../../src/export/ics-line.ts';
import { printable } from '../../src/export/printable.ts';
import { datasetWith } from '../timeline/story.ts';
import { story } from '../ui/story.ts';
import { readCalendar, textOf, unescaped } from './calendar-reader.ts';
import type { Component } from './calendar-reader.ts';
import { filtered, GIVEN, linkFor, texts } from './dataset-files.ts';
import { eventsIcs } from './whole-files.ts';

const CALENDAR: CalendarGiven = {
  ...GIVEN,
  now: Date.UTC(2026, 10, 22, 9, 30, 5),
  quoted: (words) => `“${words}”`,
};

const valueOf = (component: Component, name: string) =>
  component.properties.find((property) => property.name === name)?.value;

function calendarOf(dates: readonly string[]) {
  const dataset = datasetWith(
    dates.map((date, index) => ({ id: `e${index}`, date, title: `Event ${index}` })),
  );
  const calendar = eventsIcs(dataset, dataset.events, CALENDAR);
  return { ...calendar, events: readCalendar(calendar.text).components };
}

describe('a calendar of a story', () => {
  const dataset = story();
  const calendar = eventsIcs(dataset, dataset.events, CALENDAR);
  const root = readCalendar(calendar.text);
  const lima = root.components.find((event) => valueOf(event, 'UID') === 'lima@talks.sourceline');

  test('is named, and of the version that programs read', () => {
    expect(root.name).toBe('VCALENDAR');
    expect(valueOf(root, 'VERSION')).toBe('2.0');
    expect(valueOf(root, 'PRODID')).toBe('-//Sourceline//Timeline//EN');
    expect(textOf(root, 'X-WR-CALNAME')).toBe('Talks');
  });

  test('has each event with its day, what was said, its sources and its link', () => {
    expect(root.components).toHaveLength(3);
    expect(lima?.properties.map(({ name, parameters, value }) => `${name}${parameters}:${value}`)).toEqual([
      'UID:lima@talks.sourceline',
      'DTSTAMP:20261122T093005Z',
      'DTSTART;VALUE=DATE:20241116',
      'DTEND;VALUE=DATE:20241117',
      'SUMMARY:Last meeting as presidents\\, Lima',
      expect.stringMatching(/^DESCRIPTION:/),
      'LOCATION:Lima\\, Peru',
      'CATEGORIES:Summits,North Korea,Taiwan,Trade,Technology,Human rights',
      'URL:https://example.org/?event=lima',
      'TRANSP:TRANSPARENT',
    ]);
    const description = lima === undefined ? '' : textOf(lima, 'DESCRIPTION');
    expect(description.split('\n\n')).toEqual([
      'Third meeting in person.',
      'The year is that of the summit.',
      '“We expect this will be their last meeting as presidents” — Senior US administration official, Caliber.Az',
      '“dangerous and destabilizing cooperation” — Joe Biden, A portal',
      '“This will mark the third in-person meeting.” — The Echo',
      '“They met in 2022 in Bali.” — Caliber.Az',
      'Caliber.Az: Leaders to tackle stability\nhttps://caliber.example/lima\nA portal: A final meeting\nThe Echo: The last meeting',
      'https://example.org/?event=lima',
    ]);
  });

  test('is the same each time but for the moment it is made at', () => {
    expect(eventsIcs(dataset, dataset.events, CALENDAR).text).toBe(calendar.text);
    const later = eventsIcs(dataset, dataset.events, { ...CALENDAR, now: CALENDAR.now + 1_000 }).text;
    expect(later.replaceAll('093006Z', '093005Z')).toBe(calendar.text);
  });
});

describe('dates in a calendar', () => {
  test('are as long as they may be, and say so where they are no plain day', () => {
    const { events } = calendarOf(['2022', '2023-11', '2024-11-16', '2024-11-16?', '2021-01/2024-11-16']);
    expect(
      events.map((event) => [valueOf(event, 'DTSTART'), valueOf(event, 'DTEND'), textOf(event, 'SUMMARY')]),
    ).toEqual([
      ['20210101', '20241117', 'Event 4 (January 2021 – 16 November 2024)'],
      ['20220101', '20230101', 'Event 0 (2022)'],
      ['20231101', '20231201', 'Event 1 (November 2023)'],
      ['20241116', '20241117', 'Event 2'],
      ['20241116', '20241117', 'Event 3 (possibly 16 November 2024)'],
    ]);
  });

  test('with an open side stand at the known one, in words that say so, and are counted', () => {
    const { events, held, bounded, leftOut } = calendarOf(['[..2024-11-16]', '2022/..', '2024']);
    expect({ held, bounded, leftOut }).toEqual({ held: 3, bounded: 2, leftOut: 0 });
    expect(events.map((event) => textOf(event, 'SUMMARY'))).toEqual([
      'Event 1 (since 2022)',
      'Event 2 (2024)',
      'Event 0 (before 16 November 2024)',
    ]);
    expect(events.map((event) => valueOf(event, 'DTSTART'))).toEqual(['20220101', '20240101', '20241116']);
  });

  test('that no calendar can hold are left out, and counted', () => {
    const { events, held, leftOut } = calendarOf(['-0043-03-15', 'Y170000002', '0099']);
    expect({ held, leftOut, events: events.length }).toEqual({ held: 1, leftOut: 2, events: 1 });
    expect(events.map((event) => valueOf(event, 'DTSTART'))).toEqual(['00990101']);
  });

  test('with a time of day stand on the day of their own place', () => {
    const { events } = calendarOf(['2024-11-16T23:30:00-05:00']);
    expect(events.map((event) => valueOf(event, 'DTSTART'))).toEqual(['20241116']);
    expect(events.map((event) => textOf(event, 'SUMMARY')).join('')).toContain('23:30');
  });
});

describe('whatever the texts are', () => {
  const bytes = new TextEncoder();

  test('each event has its own properties and no others, each line its 75 octets', () => {
    fc.assert(
      fc.property(filtered, ({ dataset, events }) => {
        const { text, held } = eventsIcs(dataset, events, CALENDAR);
        const root = readCalendar(text);
        const kept = events.filter((event) => calendarDays(event.date) !== null);
        expect(root.components).toHaveLength(kept.length);
        expect(held).toBe(kept.length);
        expect(calendarCoverage(events).leftOut).toBe(events.length - kept.length);
        for (const [index, component] of root.components.entries()) {
          const event = kept[index];
          expect(component.name).toBe('VEVENT');
          expect(component.components).toEqual([]);
          const names = component.properties.map((property) => property.name);
          expect(new Set(names).size).toBe(names.length);
          for (const name of names) expect(PROPERTIES).toContain(name);
          const title = printable((event?.title ?? '').replace(/\r\n|[\r\u2028\u2029\u0085]/g, '\n'));
          expect(textOf(component, 'SUMMARY').startsWith(title.replaceAll('\t', ' '))).toBe(true);
          expect(textOf(component, 'DESCRIPTION').endsWith(event ? linkFor(event) : '')).toBe(true);
        }
        for (const line of text.split('\r\n')) expect(bytes.encode(line).length).toBeLessThanOrEqual(75);
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  test('a text comes back from its line', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 20 }), (text, times) => {
        const long = `x${text.repeat(times)}`;
        const line = icsLine('SUMMARY', icsText(long));
        const again = unescaped(line.replaceAll('\r\n ', '').replace(/\r\n$/, '').slice('SUMMARY:'.length));
        expect(again).toBe(
          // oxlint-disable-next-line no-control-regex -- vertical tab and form feed end lines, too
          printable(long.replace(/\r\n|[\r\u000b\u000c\u2028\u2029\u0085]/g, '\n')).replaceAll('\t', ' '),
        );
        for (const part of line.split('\r\n')) expect(part).not.toMatch(/\p{Cs}/u);
      }),
      { seed: 42, numRuns: 500 },
    );
  });
});

test('plain events have the lines that the ics package gives them', () => {
  const dataset = datasetWith([{ id: 'one', date: '2024-11-16', title: 'Talks; first, and \\ last' }]);
  const ours = readCalendar(eventsIcs(dataset, dataset.events, CALENDAR).text).components[0];
  const { value } = createEvents([
    {
      uid: 'one@test.sourceline',
      start: [2024, 11, 16],
      end: [2024, 11, 17],
      title: 'Talks; first, and \\ last',
      url: 'https://example.org/?event=one',
      transp: 'TRANSPARENT',
    },
  ]);
  const theirs = readCalendar((value ?? '').replaceAll('\r\n\t', '')).components[0];
  for (const name of ['UID', 'DTSTART', 'DTEND', 'SUMMARY', 'URL', 'TRANSP']) {
    expect(ours?.properties.find((property) => property.name === name)).toEqual(
      theirs?.properties.find((property) => property.name === name),
    );
  }
});

const PROPERTIES = [
  'UID',
  'DTSTAMP',
  'DTSTART',
  'DTEND',
  'SUMMARY',
  'DESCRIPTION',
  'LOCATION',
  'GEO',
  'CATEGORIES',
  'URL',
  'TRANSP',
];
