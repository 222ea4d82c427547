import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { generateDataset } from '../../fixtures/generate-events.ts';
import type { StageResults } from '../report/bench-report.ts';
import { median } from '../report/summarise.ts';
import type { Stages } from './in-page.ts';

/** Stages are short: more runs, after one that warms up. */
const RUNS = 7;

const FLOOR_STAGE = 'floor: JSON.parse';

declare global {
  var SourcelineBench: { readonly measure: (text: string, runs: number) => Stages };
}

/** Times the logic's stages from a dataset's text to a layout, in the browser, for each number of events. */
export async function timeStages(sizes: readonly number[], executablePath: string): Promise<StageResults[]> {
  const content = await bundle();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const results: StageResults[] = [];
    for (const size of sizes) {
      console.log(`Timing the stages of the logic with ${size.toLocaleString('en')} events …`);
      const page = await browser.newPage();
      await page.addScriptTag({ content });
      const { events, times } = await page.evaluate(
        ([text, runs]) => globalThis.SourcelineBench.measure(text, runs),
        [JSON.stringify(generateDataset({ events: size })), RUNS] as const,
      );
      if (events !== size) throw new Error(`${size} events were generated, but ${events} were read.`);
      results.push({ events, stages: summarise(times) });
      await page.close();
    }
    return results;
  } finally {
    await browser.close();
  }
}

/** One classic script with the code under measure in it. */
async function bundle(): Promise<string> {
  const entry = path.join(path.dirname(fileURLToPath(import.meta.url)), 'in-page.ts');
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'SourcelineBench' } },
  });
  const first = Array.isArray(output) ? output[0] : output;
  if (first === undefined || !('output' in first)) throw new Error('The stages could not be bundled.');
  return first.output[0].code;
}

function summarise(times: Stages['times']): StageResults['stages'] {
  const floor = median(times[FLOOR_STAGE] ?? []);
  return Object.entries(times).map(([stage, values]) => ({
    stage,
    median: round(median(values)),
    min: round(Math.min(...values)),
    max: round(Math.max(...values)),
    ofFloor: round(median(values) / floor),
  }));
}

const round = (value: number): number => Math.round(value * 100) / 100;
