import type { ParsedDataset } from '../../dataset/model.ts';
import type { Progress } from './fetch-dataset.ts';
import { readDataset } from './read-dataset.ts';

/** A reading of a dataset that is under way before there is anything to show it in. */
export interface BegunReading {
  readonly url: string;
  /** Null once somebody has it: what is kept of a page's first reading must not keep its story. */
  parsed: Promise<ParsedDataset> | null;
  /** The address that answered, after redirects; the one asked for until then. */
  answeredBy: string;
  /** Hears of the progress from now on; null while nobody wants to. */
  onProgress: ((progress: Progress) => void) | null;
  /** Whether somebody has it already. */
  isTaken: boolean;
  /** Whether it has come to a good end. */
  isRead: boolean;
  readonly abort: () => void;
}

/** Begins to read a dataset; `takeReading` hands it over, once. */
export function beginReading(url: string, isAllowed: (responseUrl: string) => boolean): BegunReading {
  const ending = new AbortController();
  const reading: BegunReading = {
    url,
    parsed: readDataset(url, {
      signal: ending.signal,
      isAllowed,
      onProgress: (progress) => reading.onProgress?.(progress),
      onAnswer: (by) => {
        reading.answeredBy = by;
      },
    }),
    answeredBy: url,
    onProgress: null,
    isTaken: false,
    isRead: false,
    abort: () => ending.abort(),
  };
  void follow(reading);
  return reading;
}

async function follow(reading: BegunReading): Promise<void> {
  try {
    await reading.parsed;
    reading.isRead = true;
  } catch {
    // Whoever takes it hears of the failure; before that nobody may.
  }
}

/**
 * The reading for the one who asks first; null for all others, who begin their own. Where another story is wanted by then, it is
 * wanted by nobody, and ends.
 */
export function takeReading(reading: BegunReading, url: string): BegunReading | null {
  if (reading.isTaken) return null;
  reading.isTaken = true;
  if (reading.url === url) return reading;
  reading.abort();
  return null;
}

/** What comes of a reading, as if it had been begun with the signal and the listener: an abort ends it. */
export async function joinReading(
  reading: BegunReading,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<ParsedDataset> {
  const { parsed } = reading;
  if (!parsed) throw new Error('A reading is joined once.');
  reading.parsed = null;
  reading.onProgress = onProgress;
  signal.addEventListener('abort', reading.abort, { once: true });
  return parsed;
}
