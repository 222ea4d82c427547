import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** For parts that are drawn for the print alone, and so begin in the midst of it. */
let underWay = false;

/** Whether the page is being printed, from just before the print is taken until after it. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(underWay);
  useEffect(() => {
    // The browser takes its picture as soon as the listeners return: what is to be on it must be on the page by then.
    const begin = () => {
      underWay = true;
      flushSync(() => setPrinting(true));
    };
    const end = () => {
      underWay = false;
      setPrinting(false);
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
