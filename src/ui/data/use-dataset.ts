import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { MAX_DATASET_BYTES } from '../../dataset/limits.ts';
import type { parseDatasetText } from '../../dataset/parse.ts';
import type { ParsedDataset } from '../../dataset/model.ts';
import { readVersion } from '../../state/story-version.ts';
import type { checkVersion } from './check-version.ts';
import { fetchDatasetText, SILENCE_LIMIT_MS } from './fetch-dataset.ts';
import type { Progress } from './fetch-dataset.ts';
import { FetchError, isPassing } from './fetch-error.ts';

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
  | { readonly status: 'ready'; readonly parsed: ParsedDataset };

/**
 * The dataset at an address, fetched and read once (TanStack Query), with what a reader should see meanwhile.
 * A newer address wins over an older answer; an unmounted reader's download is aborted.
 */
export function useDataset(url: string, isAllowed: (responseUrl: string) => boolean): DatasetQuery {
  const client = useQueryClient();
  const [progress, setProgress] = useState<{ url: string; value: Progress } | null>(null);
  const queryKey = ['dataset', url];
  const query = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const version = readVersion(url);
      const [text, { parseDatasetText }, check] = await Promise.all([
        fetchDatasetText(url, {
          signal,
          isAllowed,
          onProgress: (value) => setProgress({ url, value }),
          maxBytes: MAX_DATASET_BYTES,
          silenceLimit: SILENCE_LIMIT_MS,
        }),
        loadReader(),
        version && loadCheck(),
      ]);
      if (version) await check?.checkVersion(text, url, version);
      return parseDatasetText(text, { baseUrl: url });
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

  if (query.status === 'success') return { status: 'ready', parsed: query.data };
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

/** What reads datasets is fetched while they are, so that neither waits for the other. */
async function loadReader(): Promise<{ readonly parseDatasetText: typeof parseDatasetText }> {
  try {
    return await import('../../dataset/parse.ts');
  } catch (cause) {
    throw new FetchError('not-answering', `what reads the data could not be loaded: ${String(cause)}`);
  }
}

/** Of every story's readers, few read a version. */
async function loadCheck(): Promise<{ readonly checkVersion: typeof checkVersion }> {
  try {
    return await import('./check-version.ts');
  } catch (cause) {
    throw new FetchError('not-answering', `what checks the version could not be loaded: ${String(cause)}`);
  }
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
