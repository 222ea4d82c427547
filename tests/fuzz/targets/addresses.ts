import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { safeLink } from '../../../src/base/safe-link.ts';
import { readAddress, writeAddress } from '../../../src/state/address.ts';
import { resolveDataAddress } from '../../../src/state/data-address.ts';
import { anyView } from '../../state/states.ts';
import { fuzzTarget, holds } from '../fuzz-target.ts';
import { hostileText, mutated } from '../hostile-texts.ts';

const KEYS = [
  'data',
  'topics',
  'without',
  'match',
  'people',
  'min-sources',
  'q',
  'event',
  'quote',
  'from',
  'to',
  'view',
  'lanes',
  'theme',
  'x',
  '__proto__',
];

const query = fc.oneof(
  hostileText,
  mutated(
    fc
      .array(fc.tuple(fc.constantFrom(...KEYS), hostileText), { maxLength: 8 })
      .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
  ),
);

const PAGE = 'https://host.example/folder/page.html';

/** A query as a page has it that was opened with it: a browser holds no half characters and no line breaks. */
const inBrowser = (search: string) => new URL(`?${search.replace(/^\?/, '')}`, PAGE).search;

const OPTIONS = { bundled: 'stories/own.json', allowedOrigins: ['https://data.example'] };
const ALLOWED: ReadonlySet<string> = new Set(['https://host.example', 'https://data.example']);

export const ADDRESSES = [
  fuzzTarget('address → state → address', query.map(inBrowser), (search) => {
    const state = readAddress(search);
    const written = writeAddress(state, '');
    holds(isDeepStrictEqual(readAddress(written), state), `the state is read again from ${written}`);
    holds(writeAddress(readAddress(written), '') === written, 'and written the same');
    void new URL(written, PAGE).href;
  }),
  fuzzTarget('state → address → state', fc.tuple(anyView, query.map(inBrowser)), ([state, search]) => {
    const written = writeAddress(state, search);
    holds(isDeepStrictEqual(readAddress(written), state), `the state comes back from ${written}`);
    holds(
      isDeepStrictEqual(readAddress(new URL(written, PAGE).search), state),
      'also out of a browser’s address',
    );
  }),
  fuzzTarget(
    'where data comes from, and links',
    fc.oneof(hostileText, fc.webUrl(), mutated(fc.webUrl())),
    (text) => {
      const { url } = resolveDataAddress(text, PAGE, OPTIONS);
      holds(ALLOWED.has(new URL(url).origin), `it leads to a listed origin: ${url}`);
      for (const base of [undefined, PAGE]) {
        const link = safeLink(text, base);
        if (link === null) continue;
        const { protocol, username, password } = new URL(link.href);
        holds(['https:', 'http:', 'mailto:'].includes(protocol), `a link is of a safe kind: ${link.href}`);
        holds(username === '' && password === '', 'and has no password');
      }
    },
  ),
];
