import fc from 'fast-check';
import { EdtfError, readEdtf, readEdtfOrNull } from '../../../src/dataset/edtf.ts';
import { formatDate } from '../../../src/dataset/format-date.ts';
import { readTypedDate } from '../../../src/state/typed-date.ts';
import { windowFromEdtf, windowToEdtf } from '../../../src/state/window-edtf.ts';
import { calendarText, timeText, unspecifiedText } from '../../dataset/edtf-texts.ts';
import { fuzzTarget, holds, orNull } from '../fuzz-target.ts';
import { hostileText, mutated } from '../hostile-texts.ts';

const dateText = fc.oneof(
  mutated(fc.oneof(calendarText, timeText, unspecifiedText)),
  fc.string({ unit: fc.constantFrom(...Array.from('0129XYZTQ-/.,~?%[]{}:+ ')), maxLength: 40 }),
  hostileText,
);

export const DATES = [
  fuzzTarget('EDTF', dateText, (text) => {
    const date = orNull(() => readEdtf(text), EdtfError);
    const brief = readEdtfOrNull(text);
    holds((date === null) === (brief === null), 'both readers take it, or neither');
    if (date === null) return;
    const { start, end } = date.interval;
    holds(start < end, `it starts before it ends: ${start} ${end}`);
    holds(!Number.isNaN(start) && !Number.isNaN(end), 'it has numbers');
    holds(readEdtf(date.edtf).interval.start === start, 'it is read the same again');
    for (const locale of ['en', 'ar']) {
      holds(!/NaN|undefined|Invalid/.test(formatDate(date, locale, 'full')), 'its words hold nothing broken');
    }
  }),
  fuzzTarget('dates typed by a reader, and windows', fc.tuple(dateText, dateText), ([from, to]) => {
    for (const side of ['start', 'end'] as const) {
      const typed = readTypedDate(from, side);
      holds('edtf' in typed || 'problem' in typed, 'a date or what is wrong with it');
    }
    const window = windowFromEdtf(from, to);
    if (window === null) return;
    holds(window.start < window.end, 'a window starts before it ends');
    if (!Number.isFinite(window.start) || !Number.isFinite(window.end)) return;
    const written = windowToEdtf(window);
    const again = windowFromEdtf(written.from, written.to);
    holds(again !== null, `a window that was written is read: ${written.from} ${written.to}`);
  }),
];
