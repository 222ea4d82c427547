import { msToCivil } from '../../base/civil.ts';
import type { Interval } from '../../base/interval.ts';
import type { CssPixels, Milliseconds } from '../../base/units.ts';
import { beginsLargerUnit, CALENDAR_STEPS, stepMoments } from './calendar-step.ts';
import type { CalendarStep } from './calendar-step.ts';
import type { MeasureText, Tick } from '../model.ts';
import { tickLabel, widestLabels } from './tick-label.ts';
import { timeScale } from './time-scale.ts';

/** Least room between two labels. */
const GAP: CssPixels = 14;

/** Never more ticks than this, however wide the plot: more than the eye would use. */
const MAX_TICKS = 100;

/** A digit of the tick font is narrower, and so is a letter on average; Chinese characters are twice as wide. */
const CAUTIOUS_CHARACTER: CssPixels = 8;

/**
 * The ticks of a window: the finest division of the calendar whose labels keep clear of each other, whether they are
 * centred on their ticks or begin there. The choice depends on the zoom, the language and the era, not on the exact place,
 * so that panning moves ticks and never changes their kind.
 *
 *     │ Nov    │ Dec    ┃ 2025   │ Feb    │ Mar       `major` at the year, whose name it bears
 *     │ 17 Nov 2024 …   │ 13:00  │ 14:00  │ 15:00     without one, the first tick says where in time one is
 *
 * A label that would be cut off by the right edge, or covered by such a long first one, is empty; its tick stays.
 */
export function timeTicks(
  window: Interval,
  width: CssPixels,
  locale: string,
  measureText: MeasureText = cautiousWidth,
): Tick[] {
  if (!(width > 0) || !(window.end > window.start)) return [];
  const step = finestStep(window, width, locale, measureText);
  if (step === null) return [];
  const scale = timeScale(window, width);
  const moments = stepMoments(step, window);
  const majors = moments.map((moment) => beginsLargerUnit(step, moment));
  const named = contextAt(step, moments, majors);
  const ticks: Tick[] = [];
  let free = -Infinity;
  for (const [index, moment] of moments.entries()) {
    const major = majors[index]!;
    const x = scale.x(moment);
    const label = tickLabel(step, moment, major, index === named, locale);
    const labelEnd = x + measureText(label, 'label-date');
    const fits = x >= free && labelEnd <= width;
    if (fits) free = labelEnd + GAP / 2;
    ticks.push({ at: moment, x, label: fits ? label : '', major });
  }
  return ticks;
}

/** Which tick says where in time one is: the first that begins a larger unit, else the first; none among years. */
function contextAt(step: CalendarStep, moments: readonly Milliseconds[], majors: readonly boolean[]): number {
  if (step.unit === 'year') return -1;
  if (step.unit === 'second') return 0;
  const firstMajor = majors.indexOf(true);
  if (firstMajor === -1) return 0;
  // The turn of a year names the year by itself, wherever it is.
  const yearNamed = moments.some((moment, index) => majors[index] && msToCivil(moment).month === 1);
  return step.unit === 'month' || (step.unit === 'day' && yearNamed) ? -1 : firstMajor;
}

function finestStep(
  window: Interval,
  width: CssPixels,
  locale: string,
  measureText: MeasureText,
): CalendarStep | null {
  const span = window.end - window.start;
  for (const step of CALENDAR_STEPS) {
    if (span / step.shortest > MAX_TICKS) continue;
    const room = (step.shortest / span) * width;
    if (room < GAP) continue;
    if (room >= widestLabel(step, window, locale, measureText) + GAP) return step;
  }
  return null;
}

const widths = new WeakMap<MeasureText, Map<string, CssPixels>>();

function widestLabel(
  step: CalendarStep,
  window: Interval,
  locale: string,
  measureText: MeasureText,
): CssPixels {
  const known = widths.get(measureText) ?? new Map<string, CssPixels>();
  widths.set(measureText, known);
  const samples = sampleYears(window);
  const key = `${step.unit} ${step.count} ${locale} ${samples.join(' ')}`;
  const width =
    known.get(key) ??
    Math.max(...widestLabels(step, samples, locale).map((label) => measureText(label, 'label-date')));
  known.set(key, width);
  return width;
}

/** Years as long in writing as those of the window: each end's power of ten in its era, and the first of ours after others. */
function sampleYears(window: Interval): number[] {
  const years = [window.start, window.end].map((moment) => {
    const { year } = msToCivil(moment);
    const digits = Math.max(3, Math.floor(Math.log10(Math.max(1, Math.abs(year)))));
    return Math.sign(year || -1) * 2 * 10 ** digits;
  });
  return msToCivil(window.start).year <= 1 ? [...years, 1] : years;
}

function cautiousWidth(text: string): CssPixels {
  let width = 0;
  for (const character of text) {
    width += (character.codePointAt(0) ?? 0) >= 0x2e80 ? 2 * CAUTIOUS_CHARACTER : CAUTIOUS_CHARACTER;
  }
  return width;
}
