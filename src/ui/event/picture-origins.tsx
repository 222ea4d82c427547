import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';

const NONE: readonly string[] = [];
const OriginsContext = createContext<readonly string[]>(NONE);

/**
 * Names the origins, beside the page's own, from which pictures may come: the publisher's list, since whoever serves a
 * picture learns who reads. Without it only the page's own may.
 */
export function PictureOrigins(props: { readonly origins: readonly string[]; readonly children: ReactNode }) {
  return <OriginsContext value={props.origins}>{props.children}</OriginsContext>;
}

/** Whether a picture may be fetched from an address, by the origin that a request would really go to. */
export function usePictureGate(): (url: string) => boolean {
  const origins = useContext(OriginsContext);
  return (url) => {
    const origin = originOf(url);
    return origin !== null && [location.href, ...origins].some((listed) => originOf(listed) === origin);
  };
}

/** Null for what is no web address: `data:` and `blob:` have no place that a publisher could have listed. */
function originOf(url: string): string | null {
  try {
    const { origin, protocol } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? origin : null;
  } catch {
    return null;
  }
}
