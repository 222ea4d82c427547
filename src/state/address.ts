import { readDataParameter } from './address-data.ts';
import { DEFAULT_VIEW } from './defaults.ts';
import {
  cutAt,
  MAX_DATE_LENGTH,
  MAX_ID_LENGTH,
  MAX_IDS_PER_LIST,
  MAX_LIST_LENGTH,
  MAX_MIN_SOURCES,
  MAX_QUERY_LENGTH,
} from './limits.ts';
import { decodeIds, decodeValue, encodeIds, encodeValue, readText, splitQuery } from './query-text.ts';
import { VIEWS } from './view-state.ts';
import type { ViewState } from './view-state.ts';
import { edgeOf, windowFromEdtf } from './window-edtf.ts';

/** Our parameters, in the order in which the contract names them and an address lists them. */
export const ADDRESS_KEYS = [
  'data',
  'topics',
  'without',
  'match',
  'people',
  'sources',
  'min-sources',
  'q',
  'event',
  'quote',
  'from',
  'to',
  'view',
  'lanes',
  'theme',
] as const;

export type AddressKey = (typeof ADDRESS_KEYS)[number];

const KEYS: ReadonlySet<string> = new Set(ADDRESS_KEYS);

const MATCHES = ['any', 'all'] as const;
const LANES = ['topics', 'people', 'sources'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;

/**
 * The view that a query string asks for. Never throws: what is missing, malformed, or beyond the limits falls
 * back to its default alone, keys that are not ours are ignored, and of a key given twice the first counts.
 * Whether an id exists is not known here; `filterOf` and `selectedEvent` drop those that don't.
 *
 * @param search A query string, with or without its `?`, as in `location.search`.
 * @example readAddress('?topics=trade,taiwan&match=all&view=pie') // topics and match as given, view 'timeline'
 */
export function readAddress(search: string): ViewState {
  const values = ownValues(search);
  const topics = readList(values.get('topics'));
  const wanted = new Set(topics);
  const window = readEdges(values);
  return {
    data: readDataParameter(search),
    topics,
    // An id both wanted and unwanted would leave nothing: wanted counts.
    without: readList(values.get('without')).filter((id) => !wanted.has(id)),
    match: readChoice(values.get('match'), MATCHES, DEFAULT_VIEW.match),
    people: readList(values.get('people')),
    sources: readList(values.get('sources')),
    minSources: readCount(values.get('min-sources')),
    q: cutAt(decodeValue(values.get('q') ?? '') ?? '', MAX_QUERY_LENGTH),
    event: readText(values.get('event'), MAX_ID_LENGTH),
    quote: readText(values.get('quote'), MAX_ID_LENGTH),
    from: window.from,
    to: window.to,
    view: readChoice(values.get('view'), VIEWS, DEFAULT_VIEW.view),
    lanes: readChoice(values.get('lanes'), LANES, DEFAULT_VIEW.lanes),
    theme: readChoice(values.get('theme'), THEMES, DEFAULT_VIEW.theme),
  };
}

/**
 * The query string for a view: our parameters in the contract's order without those at their default, then the
 * parameters of others that `search` holds, in their order and spelling. `''` where there are none, else `'?…'`.
 *
 * @param search The query string of the page as it is now; what it says of ours is replaced.
 * @example writeAddress({ ...DEFAULT_VIEW, topics: ['trade', 'taiwan'] }, '?utm_source=x') // '?topics=trade,taiwan&utm_source=x'
 */
export function writeAddress(state: ViewState, search: string): string {
  const own = ADDRESS_KEYS.flatMap((key) => {
    const value = writeValue(state, key);
    return value === '' ? [] : [`${key}=${value}`];
  });
  const others = splitQuery(search).flatMap(({ key, raw }) => (KEYS.has(key) ? [] : [raw]));
  const parts = [...own, ...others];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The first value of each of our keys, still escaped. */
function ownValues(search: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { key, value } of splitQuery(search)) {
    if (KEYS.has(key) && !values.has(key)) values.set(key, value);
  }
  return values;
}

function readList(raw: string | undefined): readonly string[] {
  if (raw === undefined) return [];
  return decodeIds(cutList(raw))
    .filter((id) => id.length <= MAX_ID_LENGTH)
    .slice(0, MAX_IDS_PER_LIST);
}

/** What of a list keeps within the limit, cut at a comma, escaped or not, so that no id is halved. */
function cutList(raw: string): string {
  if (raw.length <= MAX_LIST_LENGTH) return raw;
  const head = raw.slice(0, MAX_LIST_LENGTH + 1);
  return head.slice(0, Math.max(0, head.lastIndexOf(','), head.toUpperCase().lastIndexOf('%2C')));
}

function readChoice<Choice extends string>(
  raw: string | undefined,
  choices: readonly Choice[],
  fallback: Choice,
): Choice {
  return choices.find((choice) => choice === raw) ?? fallback;
}

function readCount(raw: string | undefined): number {
  if (raw === undefined || !/^[1-9]\d{0,3}$/.test(raw)) return DEFAULT_VIEW.minSources;
  const count = Number(raw);
  return count <= MAX_MIN_SOURCES ? count : DEFAULT_VIEW.minSources;
}

/** The window's edges: each that is no date falls back alone, both do where they are the wrong way round. */
function readEdges(values: ReadonlyMap<string, string>): Pick<ViewState, 'from' | 'to'> {
  const from = readEdge(values.get('from'), 'start');
  const to = readEdge(values.get('to'), 'end');
  return windowFromEdtf(from, to) === null ? { from: null, to: null } : { from, to };
}

/** A date whose `side` is a moment: `2020/..` has no end that a window could have. */
function readEdge(raw: string | undefined, side: 'start' | 'end'): string | null {
  const text = readText(raw, MAX_DATE_LENGTH);
  return text !== null && edgeOf(text, side) !== null ? text : null;
}

/** A parameter's value, escaped; empty where it is left out. */
function writeValue(state: ViewState, key: AddressKey): string {
  switch (key) {
    case 'data':
      return encodeValue(state.data ?? '');
    case 'topics':
    case 'without':
    case 'people':
    case 'sources':
      return encodeIds(state[key]);
    case 'min-sources':
      return state.minSources === DEFAULT_VIEW.minSources ? '' : String(state.minSources);
    case 'q':
      return encodeValue(state.q);
    case 'event':
    case 'quote':
    case 'from':
    case 'to':
      return encodeValue(state[key] ?? '');
    case 'match':
    case 'view':
    case 'lanes':
    case 'theme':
      return state[key] === DEFAULT_VIEW[key] ? '' : state[key];
    default:
      return key satisfies never;
  }
}
