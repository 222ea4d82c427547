import { useEffect, useState } from 'react';
import { readVersion } from '../../state/story-version.ts';
import { findVersion } from './find-version.ts';
import type { FoundVersion } from './find-version.ts';

/** A story's two addresses. */
export interface Editions {
  /** As it is now corrected. */
  readonly current: string;
  /** As it is today, for ever; null while that is looked for. */
  readonly version: FoundVersion | null;
}

/** The editions of the story whose data lies at an address, which may be a version itself. */
export function useEditions(dataUrl: string): Editions {
  const shown = readVersion(dataUrl);
  const [found, setFound] = useState<FoundVersion | null>(null);
  const isVersion = shown !== null;
  useEffect(() => {
    if (isVersion) return undefined;
    const looking = new AbortController();
    const look = async () => {
      const version = await findVersion(dataUrl, looking.signal);
      if (!looking.signal.aborted) setFound(version);
    };
    void look();
    return () => looking.abort();
  }, [dataUrl, isVersion]);
  return shown === null
    ? { current: dataUrl, version: found }
    : { current: shown.current, version: { is: 'there', url: dataUrl } };
}
