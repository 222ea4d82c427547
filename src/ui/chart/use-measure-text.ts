import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import { measureIn } from './drawing/measure-text.ts';
import type { MeasureChartText } from './drawing/measure-text.ts';

/**
 * A measure of the texts inside an element, in its own fonts; null until it is drawn, unless an element around it in the same
 * fonts has been drawn before. The fonts are the system's, so they don't arrive late.
 */
export function useMeasureText(
  element: RefObject<HTMLElement | null>,
  narrow: boolean,
  around?: RefObject<HTMLElement | null>,
): MeasureChartText | null {
  const [measure, setMeasure] = useState(() => measureOf(around?.current, narrow));
  useLayoutEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- fonts can only be read from what is drawn
    setMeasure((last) => (last?.narrow === narrow ? last : measureOf(element.current, narrow)));
  }, [element, narrow]);
  return measure?.text ?? null;
}

interface Measure {
  readonly text: MeasureChartText;
  readonly narrow: boolean;
}

function measureOf(element: HTMLElement | null | undefined, narrow: boolean): Measure | null {
  return element ? { text: measureIn(element, narrow), narrow } : null;
}
