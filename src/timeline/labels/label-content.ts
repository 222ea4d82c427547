import type { CssPixels } from '../../base/units.ts';
import { formatDate } from '../../dataset/format-date.ts';
import type { EventOutline } from '../../dataset/model.ts';
import { MAX_TITLE_LENGTH, titleForms } from './label-text.ts';
import type { TitleForm } from './label-text.ts';
import type { MeasureText } from '../model.ts';

/** What a label says and how large that is, wherever it will stand. */
export interface LabelContent {
  /** The date in full words, and shorter for where there is little room; the second may be the same. */
  readonly dates: readonly [string, string];
  readonly forms: readonly TitleForm[];
}

/** So many events' labels are kept per measurer; beyond that the oldest go, so that a long walk keeps its memory bounded. */
const MAX_KEPT = 1_000;

const kept = new WeakMap<MeasureText, Map<string, LabelContent>>();

/**
 * The content of an event's label within a width. Measuring and breaking text is the dearest part of a layout, so results
 * are kept with the measurer they came from: pass the same function as long as the fonts are the same.
 */
export function labelContent(
  event: EventOutline,
  maxWidth: CssPixels,
  locale: string,
  measureText: MeasureText,
): LabelContent {
  const contents = kept.get(measureText) ?? new Map<string, LabelContent>();
  kept.set(measureText, contents);
  // One letter more than is measured tells a title that goes on from one that ends there.
  const title = event.title.slice(0, MAX_TITLE_LENGTH + 1);
  const key = `${maxWidth} ${locale} ${event.date.edtf} ${title}`;
  const known = contents.get(key);
  if (known !== undefined) return known;
  const content: LabelContent = {
    dates: [formatDate(event.date, locale, 'long'), formatDate(event.date, locale, 'short')],
    forms: titleForms(event.title, maxWidth, measureText),
  };
  if (contents.size >= MAX_KEPT) contents.delete(contents.keys().next().value ?? key);
  contents.set(key, content);
  return content;
}
