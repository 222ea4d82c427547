import fc from 'fast-check';
import { DEFAULT_VIEW } from '../../src/state/defaults.ts';
import type { ViewState } from '../../src/state/view-state.ts';

/** A view that differs from the default in the given fields. */
export function viewWith(fields: Partial<ViewState>): ViewState {
  return { ...DEFAULT_VIEW, ...fields };
}

/** Text that an address can hold without loss: no halves of astral characters, not only blanks. */
export const anyText = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  .filter((text) => text.trim() !== '' && !/\p{Surrogate}/u.test(text));

/** Ids from plain to nasty: separators, escapes, names that objects already have. */
export const anyId = fc.oneof(
  anyText,
  fc.constantFrom(
    'north-korea',
    'a,b',
    '100%',
    '%2C',
    '%252C',
    'a&b=c',
    '#',
    '+',
    '__proto__',
    'constructor',
    'é😀',
  ),
);

const anyIds = fc.uniqueArray(anyId, { maxLength: 6 });

const anyWindow = fc.constantFrom<{ from: string | null; to: string | null }>(
  { from: null, to: null },
  { from: '2022', to: null },
  { from: null, to: '2024-11-16' },
  { from: '-0043-03', to: '2024-11-16T10:30:05' },
  { from: 'Y-170000', to: 'Y170002' },
);

/** Any view that an address could give. */
export const anyView: fc.Arbitrary<ViewState> = fc
  .record({
    data: fc.option(anyText),
    topics: anyIds,
    without: anyIds,
    match: fc.constantFrom('any', 'all'),
    people: anyIds,
    sources: anyIds,
    minSources: fc.integer({ min: 1, max: 999 }),
    q: fc.oneof(fc.constant(''), anyText),
    event: fc.option(anyId),
    quote: fc.option(anyId),
    window: anyWindow,
    view: fc.constantFrom('timeline', 'list', 'sources'),
    lanes: fc.constantFrom('topics', 'people', 'sources'),
    theme: fc.constantFrom('auto', 'light', 'dark'),
  })
  .map(({ window, ...fields }) => ({
    ...fields,
    ...window,
    without: fields.without.filter((id) => !fields.topics.includes(id)),
  }));
