import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { cachingDateReader } from '../../src/dataset/edtf-cache.ts';
import { civilToMs } from '../../src/base/civil.ts';
import { edtfReason } from '../../src/dataset/edtf-reason.ts';
import { EdtfError, readEdtf, readEdtfOrNull } from '../../src/dataset/edtf.ts';
import type { EdtfPoint } from '../../src/dataset/edtf-model.ts';
import { pointText } from './edtf-texts.ts';

// Properties try thousands of cases; a busy machine must not fail them.
vi.setConfig({ testTimeout: 120_000 });

function point(text: string): EdtfPoint {
  const date = readEdtf(text);
  if (date.kind !== 'point') throw new Error(`${text} is a ${date.kind}`);
  return date.point;
}

function reason(text: string): string {
  try {
    readEdtf(text);
  } catch (error) {
    if (error instanceof EdtfError) return error.reason;
  }
  return 'it was read';
}

describe('a date in EDTF', () => {
  test('is a half-open interval in UTC with exactly the fields that are written', () => {
    expect(readEdtf('2024-11-16')).toEqual({
      kind: 'point',
      edtf: '2024-11-16',
      interval: { start: Date.UTC(2024, 10, 16), end: Date.UTC(2024, 10, 17) },
      point: {
        year: 2024,
        month: 11,
        day: 16,
        precision: 'day',
        approximate: false,
        uncertain: false,
        interval: { start: Date.UTC(2024, 10, 16), end: Date.UTC(2024, 10, 17) },
      },
    });
    expect(point('2023-11')).toMatchObject({ year: 2023, month: 11, precision: 'month' });
    expect(point('2023-11').day).toBeUndefined();
    expect(point('2022').month).toBeUndefined();
  });

  test('is about or possibly then, or both, by its mark', () => {
    expect(point('2019~')).toMatchObject({ approximate: true, uncertain: false });
    expect(point('2019-05?')).toMatchObject({ approximate: false, uncertain: true });
    expect(point('2019-05-06%')).toMatchObject({ approximate: true, uncertain: true });
  });

  test('is as wide as its unspecified digits leave it', () => {
    expect(point('201X')).toMatchObject({ year: 2010, precision: 'decade' });
    expect(point('20XX')).toMatchObject({ year: 2000, precision: 'century' });
    expect(point('2004-XX')).toMatchObject({ year: 2004, precision: 'year' });
    expect(point('1985-XX-XX')).toMatchObject({ year: 1985, precision: 'year' });
    expect(point('1985-04-XX')).toMatchObject({ year: 1985, month: 4, precision: 'month' });
    expect(point('1985-04-XX').day).toBeUndefined();
  });

  test('counts unspecified years before the year 0 away from it', () => {
    expect(point('-201X').interval).toEqual({ start: civilToMs(-2019), end: civilToMs(-2009) });
    expect(point('-00XX').interval).toEqual({ start: civilToMs(-99), end: civilToMs(1) });
    expect(point('000X').interval).toEqual({ start: civilToMs(0), end: civilToMs(10) });
  });

  test('may lie before the year 1 and beyond four digits', () => {
    expect(point('0000')).toMatchObject({ year: 0 });
    expect(point('-0043-03-15')).toMatchObject({ year: -43, month: 3, day: 15 });
    expect(point('Y170000002')).toMatchObject({ year: 170_000_002, precision: 'year' });
    expect(point('Y-17000').interval).toEqual({ start: civilToMs(-17_000), end: civilToMs(-16_999) });
  });

  test('keeps the clock time and zone that the source states', () => {
    expect(point('2024-11-16T23:30-05:00')).toMatchObject({
      day: 16,
      hour: 23,
      minute: 30,
      offset: -300,
      precision: 'minute',
      interval: { start: Date.UTC(2024, 10, 17, 4, 30), end: Date.UTC(2024, 10, 17, 4, 31) },
    });
    expect(point('2024-11-16T23:30:15Z')).toMatchObject({ second: 15, offset: 0, precision: 'second' });
    expect(point('2024-11-16T23:30').offset).toBeUndefined();
    expect(point('2024-03-31T02:30')).toMatchObject({ hour: 2, minute: 30 });
  });

  test('may be the side of an interval that is open or unknown on the other', () => {
    expect(readEdtf('2022/2024')).toMatchObject({
      kind: 'interval',
      from: { year: 2022 },
      to: { year: 2024 },
    });
    expect(readEdtf('2024/..')).toMatchObject({ to: 'open', interval: { end: Infinity } });
    expect(readEdtf('/2024~')).toMatchObject({
      from: 'unknown',
      to: { approximate: true },
      interval: { start: -Infinity },
    });
    expect(readEdtf('2024-11-16/2024-11-16').interval).toEqual(readEdtf('2024-11-16').interval);
  });

  test('may be one of several, or all of them', () => {
    expect(readEdtf('[..2024-11-16]')).toMatchObject({
      kind: 'set',
      mode: 'one',
      members: [{ from: 'open', to: { day: 16 } }],
    });
    const date = readEdtf('{1667,1668, 1670..1672}');
    expect(date).toMatchObject({ kind: 'set', mode: 'all', members: [{}, {}, { to: { year: 1672 } }] });
    expect(date.interval).toEqual({ start: civilToMs(1667), end: civilToMs(1673) });
    expect(readEdtf('[2023-11..]').interval.end).toBe(Infinity);
  });

  test('always has a start before its end, whatever its form and size', () => {
    fc.assert(
      fc.property(pointText, (text) => {
        const { start, end } = readEdtf(text).interval;
        expect(Number.isFinite(start) && Number.isFinite(end)).toBe(true);
        expect(start).toBeLessThan(end);
      }),
      { seed: 42, numRuns: 3_000 },
    );
  });

  test('lies within a set or interval of which it is a part', () => {
    fc.assert(
      fc.property(pointText, pointText, (a, b) => {
        const [first, second] = [readEdtf(a), readEdtf(b)];
        const whole = readEdtf(`[${a},${b}]`).interval;
        expect(whole.start).toBe(Math.min(first.interval.start, second.interval.start));
        expect(whole.end).toBe(Math.max(first.interval.end, second.interval.end));
        const span = readEdtfOrNull(`${a}/${b}`);
        expect(span === null).toBe(second.interval.end <= first.interval.start);
      }),
      { seed: 42, numRuns: 2_000 },
    );
  });
});

describe('a text that is no date', () => {
  test.each([
    ['2024-02-30', 'the month 2024-02 has the days 01 to 29; write 2024-02 where the day is not known'],
    ['2023-02-29', 'the month 2023-02 has the days 01 to 28; write 2023-02 where the day is not known'],
    ['-0043-04-31', 'the month -0043-04 has the days 01 to 30; write -0043-04 where the day is not known'],
    ['2024-00-10', 'there is no month 00; write 01 to 12, or 21 to 24 for spring, summer, autumn and winter'],
    ['2024-13-01', 'there is no month 13; write 01 to 12, or 21 to 24 for spring, summer, autumn and winter'],
    ['2024-11-00', 'the month 2024-11 has the days 01 to 30; write 2024-11 where the day is not known'],
    ['2024/2022', 'it ends before it starts; write the earlier date first'],
    ['[2024..2022]', 'it ends before it starts; write the earlier date first'],
    ['../..', 'neither side is known; write at least one date, such as 2022/ or ../2024'],
    ['2024-11-16T24:00', 'a day ends before 24:00; write 00:00 of the next day'],
    ['2016-12-31T23:59:60Z', 'a leap second has no place on a UTC time scale; write the second 59'],
    ['2024-11-16T25:00', 'there is no such time of day; write hours 00 to 23 and minutes 00 to 59'],
    ['2024-11-16T10:00+25:00', 'there is no such time zone; write Z or an offset such as +02:00'],
    ['-0000', 'the year 0000, which is 1 BC, has no sign; write 0000'],
    ['Y012345', 'a year has no zeros before it; write Y12345'],
    ['Y2024', 'only years of five digits and more have the letter Y; write 2024'],
    ['Y1234567890123', 'a year has at most 12 digits here'],
    ['[1990..,2000]', 'only the last date of a set may end with ".."; write it last'],
    ['[2000,..1990]', 'only the first date of a set may begin with ".."; write it first'],
  ])('such as %s is refused with what is wrong and what to write', (text, expected) => {
    expect(reason(text)).toBe(expected);
  });

  test('is named in the message, cut where it is long', () => {
    expect(() => readEdtf('2024-02-30')).toThrow('The date "2024-02-30" can\'t be read: the month 2024-02');
    expect(() => readEdtf('x'.repeat(100))).toThrow(`"${'x'.repeat(60)}…"`);
  });

  test('gives an EdtfError or null and nothing else, whatever it is', () => {
    const alphabet = fc.constantFrom(...'0123456789-/.[]{}XYTZ?~%:, ucabe–'.split(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: alphabet, maxLength: 40 }), fc.string()), (text) => {
        const date = readEdtfOrNull(text);
        expect(date === null ? reason(text) : date.edtf).toSatisfy((words: string) =>
          date === null ? words.length > 10 && words !== 'it was read' : words === text,
        );
      }),
      { seed: 42, numRuns: 5_000 },
    );
  });

  test.each([
    '['.repeat(100_000),
    '-'.repeat(100_000),
    ' '.repeat(100_000),
    `[${'2024,'.repeat(20_000)}2024]`,
    `Y${'9'.repeat(100_000)}`,
    `${'to '.repeat(25)}x`,
  ])('is refused soon, however long it is', (text) => {
    expect(readEdtfOrNull(text)).toBeNull();
  });
});

describe('a reader that remembers', () => {
  test('looks for what was meant only so many times, and tells of all that is no date', () => {
    const read = cachingDateReader(edtfReason);
    const reasonOf = (text: string): string | undefined => {
      const date = read(text);
      return date instanceof EdtfError ? date.reason : undefined;
    };
    expect(reasonOf('16 November 2024')).toContain('write "2024-11-16"');
    for (let index = 0; index < 1_000; index += 1) reasonOf(`no date ${index}`);
    expect(reasonOf('17 November 2024')).toBe(
      'it is not EDTF; write a date such as 2024-11-16, 2024-11 or 2024',
    );
    expect(reasonOf('16 November 2024')).toContain('write "2024-11-16"');
    expect(reasonOf('2024-11-17')).toBeUndefined();
  });
});
