import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../src/state/address.ts';
import { setDates } from '../../src/state/changes.ts';
import { DEFAULT_VIEW } from '../../src/state/defaults.ts';
import { windowOf } from '../../src/state/selectors.ts';
import { readTypedDate } from '../../src/state/typed-date.ts';
import { readTypedWindow } from '../../src/state/typed-window.ts';
import { windowFromEdtf, windowToEdtf } from '../../src/state/window-edtf.ts';

const FIT = { start: Date.UTC(2020, 0), end: Date.UTC(2026, 0) };

describe('a date typed by a reader', () => {
  it.each([
    ['2022', '2022'],
    ['2023-11', '2023-11'],
    ['2024-11-16', '2024-11-16'],
    ['2024-11-16T10:30', '2024-11-16T10:30'],
    ['-0043', '-0043'],
    ['-43', '-0043'],
    ['44 BC', '-0043'],
    ['44 b.c.e.', '-0043'],
    ['44 v. Chr.', '-0043'],
    ['1 BC', '0000'],
    ['2 BC', '-0001'],
    ['007 BC', '-0006'],
    ['00012024', 'Y12024'],
    ['0002024', '2024'],
    ['-0', '0000'],
    ['850', '0850'],
    ['-12000', 'Y-12000'],
    ['170000002', 'Y170000002'],
    ['2023-1', '2023-01'],
    ['2024/11/6', '2024-11-06'],
    ['2024.11', '2024-11'],
    ['16.11.2024', '2024-11-16'],
    ['16. 11. 2024', '2024-11-16'],
    ['11.2024', '2024-11'],
    ['  2024–11–16 ', '2024-11-16'],
    ['٢٠٢٤-١١', '2024-11'],
    ['\u200f۲۰۲۴', '2024'],
    ['2019~', '2019~'],
    ['2021-23', '2021-23'],
    ['201X', '201X'],
    ['2022/2024', '2022/2024'],
    ['', null],
    ['   ', null],
  ])('%j is read as %j', (typed, edtf) => {
    expect(readTypedDate(typed, 'start')).toEqual({ edtf });
  });

  it.each([
    ['soon', 'form'],
    ['11/16/2024', 'form'],
    ['16.11', 'form'],
    ['0 BC', 'form'],
    ['2024-11-16 and more'.repeat(10), 'form'],
    ['2024-02-30', 'absent'],
    ['30.2.2024', 'absent'],
    ['2024-13', 'absent'],
    ['2024-11-16T25:00', 'absent'],
    ['../2024', 'open'],
  ])('%j is refused: %s', (typed, problem) => {
    expect(readTypedDate(typed, 'start')).toEqual({ problem });
  });

  it('needs an edge only on its own side', () => {
    expect(readTypedDate('../2024', 'end')).toEqual({ edtf: '../2024' });
    expect(readTypedDate('2020/..', 'end')).toEqual({ problem: 'open' });
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-\d./ XTYBC~?]{0,40}$/)),
        (typed) => {
          const read = readTypedDate(typed, 'end');
          const edtf = 'edtf' in read ? read.edtf : null;
          expect(edtf === null || windowFromEdtf(null, edtf) !== null).toBe(true);
        },
      ),
      { seed: 42, numRuns: 1000 },
    );
  });
});

describe('a window typed by a reader', () => {
  it('is taken as written, and goes through the address and back', () => {
    const typed = readTypedWindow('2022', '16.11.2024', FIT);
    expect(typed).toEqual({ from: '2022', to: '2024-11-16' });
    const view = setDates(DEFAULT_VIEW, '2022', '2024-11-16');
    expect(writeAddress(view, '')).toBe('?from=2022&to=2024-11-16');
    expect(readAddress(writeAddress(view, ''))).toEqual(view);
    const window = windowOf(view, FIT);
    expect(window).toEqual({ start: Date.UTC(2022, 0), end: Date.UTC(2024, 10, 17) });
    // What the fields then show is what was typed.
    expect(windowToEdtf(window)).toEqual({ from: '2022', to: '2024-11-16' });
  });

  it('leaves an empty side to what fits everything', () => {
    expect(readTypedWindow('', '2023', FIT)).toEqual({ from: null, to: '2023' });
    expect(readTypedWindow(' ', '', FIT)).toEqual({ from: null, to: null });
  });

  it('may be a single day, month or year', () => {
    expect(readTypedWindow('2024-11-16', '2024-11-16', FIT)).toEqual({
      from: '2024-11-16',
      to: '2024-11-16',
    });
  });

  it.each([
    ['soon', 'later', { from: 'form', to: 'form' }],
    ['2022', '2024-02-30', { to: 'absent' }],
    ['2024', '2022', { to: 'order' }],
    ['2024', '2023', { to: 'order' }],
    ['2027', '', { from: 'late' }],
    ['', '1999', { to: 'early' }],
    ['1000', '1200', { to: 'early' }],
    ['3000', '3001', { from: 'late' }],
  ])('from %j to %j says what is wrong where', (from, to, problems) => {
    expect(readTypedWindow(from, to, FIT)).toEqual({ problems });
  });

  it('touches what there is to see, and not only its edge', () => {
    expect(readTypedWindow('2026', '', FIT)).toEqual({ problems: { from: 'late' } });
    expect(readTypedWindow('2025', '', FIT)).toEqual({ from: '2025', to: null });
    expect(readTypedWindow('', '2019', FIT)).toEqual({ problems: { to: 'early' } });
    expect(readTypedWindow('', '2020', FIT)).toEqual({ from: null, to: '2020' });
  });
});
