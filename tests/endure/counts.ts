import type { Page } from 'playwright-core';
import { HeapMeter } from '../bench/measure/measure-heap.ts';

/** What a page holds, after a collection. */
export interface Counts {
  /** Bytes of the page and its workers. */
  readonly heap: number;
  /** Event listeners of scripts, as the browser counts them. */
  readonly listeners: number;
  readonly nodes: number;
}

/** Looks at a page again and again. */
export async function countsOf(page: Page): Promise<() => Promise<Counts>> {
  const session = await page.context().newCDPSession(page);
  const heap = await HeapMeter.attach(session);
  await session.send('Performance.enable');
  return async () => {
    // What finalisers let go of is collected at the second time only.
    await heap.measure();
    const { bytes } = await heap.measure();
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    return { heap: bytes, listeners: metric('JSEventListeners'), nodes: metric('Nodes') };
  };
}
