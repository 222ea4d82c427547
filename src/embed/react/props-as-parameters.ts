import { decodeValue, encodeIds, encodeValue } from '../../state/query-text.ts';
import type { FrameParameters } from '../wire.ts';
import { VIEW_ATTRIBUTES } from '../wire.ts';
import type { TimelineExplorerProps } from './props.ts';

/**
 * The parameters that a component's props stand for, each as the text that the element's attribute would have; null where the
 * prop is left out.
 *
 * @param base What `src` is relative to; without it `src` stays as it is.
 * @example propsAsParameters({ src: 'a.json', topics: ['trade', 'taiwan'] }, 'https://host.example/') // { data: 'https://host.example/a.json', topics: 'trade,taiwan', … }
 */
export function propsAsParameters(props: TimelineExplorerProps, base?: string): FrameParameters {
  const parameters: Record<string, string | null> = { data: fullAddress(props.src, base) };
  for (const name of VIEW_ATTRIBUTES) {
    const value = name === 'min-sources' ? (props.minSources ?? props[name]) : props[name];
    parameters[name] = value === undefined || value === null ? null : textOf(value);
  }
  return parameters;
}

/** The parameters of `after` that are others than those of `before`. */
export function changedParameters(before: FrameParameters, after: FrameParameters): FrameParameters {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value));
}

/** The address that opens a page with these parameters, for a link that has to hold before any script runs. */
export function linkWith(page: string, parameters: FrameParameters): string {
  const query = Object.entries(parameters).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [`${name}=${encodeValue(value)}`],
  );
  const [address = ''] = page.split('#', 1);
  return `${address}${address.includes('?') ? '&' : '?'}${query.join('&')}`;
}

function textOf(value: string | number | readonly string[]): string {
  // Below the escapes of the address a list has some of its own, for ids with commas.
  if (typeof value === 'object') return decodeValue(encodeIds(value)) ?? '';
  return String(value);
}

function fullAddress(src: string, base: string | undefined): string {
  // No address at all: whoever loads it says so.
  return base !== undefined && URL.canParse(src, base) ? new URL(src, base).href : src;
}
