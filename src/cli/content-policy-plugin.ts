import { basename } from 'node:path';
import type { Plugin } from 'vite';

/** The page inside a frame. */
const FRAMED = 'embed.html';

/**
 * The content policy under which the built pages work: their own scripts and styles, data and pictures from their own
 * host and the origins that the publisher lists, and no markup made from text. Shipped as a meta tag, so it holds on any static host.
 *
 * @param page The page's file name.
 * @param site The address that the site is published at, where that is known. It stands beside `'self'` for frames that are locked
 *   into a sandbox without an origin: to some versions of WebKit `'self'` means nothing there.
 */
export function contentPolicy(
  dataOrigins: readonly string[],
  page = 'index.html',
  site: string | null = null,
): string {
  const own = page === FRAMED && site !== null ? `'self' ${new URL(site).origin}` : "'self'";
  const listed = [own, ...dataOrigins].join(' ');
  return [
    "default-src 'none'",
    `script-src ${own}`,
    `worker-src ${own}`,
    `style-src ${own}`,
    `img-src ${listed} data:`,
    `connect-src ${listed}`,
    // The explorer's page shows how it looks in a frame of another page; a frame frames nothing.
    ...(page === FRAMED ? [] : ["frame-src 'self'"]),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // What is made into a script by code is the address of the thread that reads large datasets, and nothing else.
    'trusted-types sourceline',
  ].join('; ');
}

/** Writes the policy into every built page. Not while developing: Vite's client needs inline scripts there. */
export function contentPolicyPlugin(dataOrigins: readonly string[], site: string | null): Plugin {
  return {
    name: 'sourceline:content-policy',
    apply: 'build',
    transformIndexHtml: (_html, { filename }) => [
      {
        tag: 'meta',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: contentPolicy(dataOrigins, basename(filename), site),
        },
        injectTo: 'head-prepend',
      },
    ],
  };
}
