import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether the page is being printed, from just before the print is taken until after it; also while the page is only drawn
 * as for a printer, which no event but the change of medium tells of.
 */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes its picture as soon as the listeners return: what is to be on it must be on the page by then.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    const medium = matchMedia('print');
    const onMedium = () => (medium.matches ? begin() : end());
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    medium.addEventListener('change', onMedium);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      medium.removeEventListener('change', onMedium);
    };
  }, []);
  return isPrinting;
}
