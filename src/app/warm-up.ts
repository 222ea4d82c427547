import type { CssPixels } from '../base/units.ts';
import { readEdtf } from '../dataset/edtf.ts';
import { formatDate, formatSpan } from '../dataset/format-date.ts';
import { readLanguage } from '../state/address-language.ts';
import { chooseLanguage } from '../state/interface-language.ts';
import { titleForms } from '../timeline/labels/label-text.ts';
import { measureIn } from '../ui/chart/drawing/measure-text.ts';
import { breath } from '../ui/timing/breath.ts';

/** A date of each kind that most stories have. */
const DATES = ['2024', '2024-11', '2024-11-16', '../2024-11-16'];

/** What many marks drawn together are called by. */
const DECADE = readEdtf('199X').interval;

/** A title, and less room than it has in one line. */
const WORDS = 'Words that are broken into lines';
const SHORT: CssPixels = 100;

/**
 * Has the browser do for the first time what takes it long for the first time alone, in short tasks while the data is on its way:
 * write dates in the reader's language, and measure text. The first drawing of a chart would else do it all in one task, in which a
 * phone answers nothing.
 *
 * @param element Where the chart will stand, in its fonts.
 */
export async function warmUp(element: HTMLElement): Promise<void> {
  await breath();
  const { locale } = chooseLanguage(readLanguage(location.search), navigator.languages);
  for (const text of DATES) {
    const date = readEdtf(text);
    formatDate(date, locale, 'long');
    formatDate(date, locale, 'short');
  }
  await breath();
  const measure = measureIn(element, false);
  measure(locale, 'label-date');
  measure(locale, 'row-name');
  await breath();
  titleForms(WORDS, SHORT, measure);
  await breath();
  formatSpan(DECADE, locale);
}
