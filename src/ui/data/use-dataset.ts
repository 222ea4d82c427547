import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ParsedDataset } from '../../dataset/model.ts';
import { joinReading, takeReading } from './begun-reading.ts';
import type { BegunReading } from './begun-reading.ts';
import type { Progress } from './fetch-dataset.ts';
import { FetchError, isPassing } from './fetch-error.ts';
import { readDataset } from './read-dataset.ts';

/** A busy service is asked again this often by itself, with growing pauses, before the reader is asked. */
const OWN_RETRIES = 2;
const FIRST_PAUSE_MS = 1_000;

/** When waiting deserves a word of its own. */
const LONG_WAIT_MS = 10_000;

export type DatasetQuery =
  | {
      readonly status: 'loading';
      readonly progress: Progress | null;
      readonly long: boolean;
      readonly offline: boolean;
      readonly cancel: () => void;
    }
  | { readonly status: 'failed'; readonly error: unknown; readonly retry: () => void }
  | {
      readonly status: 'ready';
      readonly parsed: ParsedDataset;
      /** The address that the data came from in the end: whose data it is. */
      readonly answeredBy: string;
      /** Fetches and reads it anew; what is there stays until that is done. */
      readonly reload: () => void;
    };

/**
 * The dataset at an address, fetched and read once (TanStack Query), with what a reader should see meanwhile.
 * A newer address wins over an older answer; an unmounted reader's download is aborted.
 *
 * @param begun A reading that was begun before React was there.
 */
export function useDataset(
  url: string,
  isAllowed: (responseUrl: string) => boolean,
  begun: BegunReading | null = null,
): DatasetQuery {
  const client = useQueryClient();
  const [progress, setProgress] = useState<{ url: string; value: Progress } | null>(null);
  const queryKey = ['dataset', url];
  const query = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const onProgress = (value: Progress) => setProgress({ url, value });
      const reading = begun ? takeReading(begun, url) : null;
      if (reading) {
        const begunParsed = await joinReading(reading, signal, onProgress);
        return { parsed: begunParsed, answeredBy: reading.answeredBy };
      }
      let answeredBy = url;
      const onAnswer = (by: string) => {
        answeredBy = by;
      };
      const parsed = await readDataset(url, { signal, isAllowed, onProgress, onAnswer });
      return { parsed, answeredBy };
    },
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    structuralSharing: false,
    retry: (count, error) => count < OWN_RETRIES && error instanceof FetchError && isPassing(error.fault),
    retryDelay: (attempt) => FIRST_PAUSE_MS * 2 ** attempt,
  });
  const loading = query.status === 'pending' && query.fetchStatus !== 'idle';
  const long = useElapsed(loading, LONG_WAIT_MS);
  const retry = () => void query.refetch();

  if (query.status === 'success') return { status: 'ready', ...query.data, reload: retry };
  if (query.isFetching || loading) {
    return {
      status: 'loading',
      progress: progress?.url === url ? progress.value : null,
      long,
      offline: query.fetchStatus === 'paused',
      cancel: () => void client.cancelQueries({ queryKey }),
    };
  }
  const error = query.error ?? new FetchError('cancelled', 'the reader cancelled the download');
  return { status: 'failed', error, retry };
}

/** Whether something has been going on for so long. */
function useElapsed(running: boolean, milliseconds: number): boolean {
  const [elapsed, setElapsed] = useState(false);
  useEffect(() => {
    if (!running) return;
    const timer = setTimeout(() => setElapsed(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setElapsed(false);
    };
  }, [running, milliseconds]);
  return running && elapsed;
}
