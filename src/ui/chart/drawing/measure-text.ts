/** The labels' fonts as CSS shorthand; `chart.css` draws with the same. */
interface LabelFonts {
  readonly date: string;
  readonly title: string;
  readonly row: string;
}

/** `MeasureText` that knows the rows' names too. */
export type MeasureChartText = (text: string, font: 'label-date' | 'label-title' | 'row-name') => number;

/** A little more than measured, since canvas and page may round differently. */
const ALLOWANCE = 1.02;

/** Widths kept before starting afresh: far more than a screen shows, little memory. */
const CACHE_SIZE = 5_000;

/** A measure of text by canvas with the page's own fonts, remembered per text. Without a canvas it estimates half an em per character. */
function measureWith(fonts: LabelFonts): MeasureChartText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  // Each time that it is set, the browser reads the shorthand anew.
  let drawn = '';
  return (text, font) => {
    const css = font === 'label-date' ? fonts.date : font === 'label-title' ? fonts.title : fonts.row;
    const key = `${font}\u0000${text}`;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    if (known.size > CACHE_SIZE) known.clear();
    let width = text.length * 7.5;
    if (context) {
      if (css !== drawn) context.font = css;
      drawn = css;
      width = context.measureText(text).width * ALLOWANCE;
    }
    known.set(key, width);
    return width;
  };
}

/** Reads the fonts that the labels of a drawn chart have, which follow from its own. */
function labelFontsOf(element: HTMLElement, narrow: boolean): LabelFonts {
  const style = getComputedStyle(element);
  const size = Number.parseFloat(style.fontSize) || 15;
  const family = style.fontFamily || 'sans-serif';
  return {
    date: `400 ${size * (13 / 15)}px ${family}`,
    title: `600 ${size * (14 / 15)}px ${family}`,
    // A row's name grows bold when its topic is wanted; phones draw it smaller.
    row: `600 ${narrow ? size * (13 / 15) : size}px ${family}`,
  };
}

/**
 * A measure of the texts inside an element, in its own fonts.
 *
 * @param narrow Whether its rows' names are drawn as on a phone.
 */
export function measureIn(element: HTMLElement, narrow: boolean): MeasureChartText {
  return measureWith(labelFontsOf(element, narrow));
}
