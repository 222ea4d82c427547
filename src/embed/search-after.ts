import { isJsonObject } from '../base/json.ts';
import { encodeValue, splitQuery } from '../state/query-text.ts';
import { VIEW_ATTRIBUTES, WIRE_VERSION } from './wire.ts';

const PARAMETERS: ReadonlySet<string> = new Set(['data', ...VIEW_ATTRIBUTES]);

/**
 * The query string after a host's message; null where it is none of ours. Only known parameters are taken, as texts; what
 * they say is read as in any address.
 *
 *     searchAfter({ sourceline: 1, type: 'set', parameters: { q: 'Lima', event: null } }, '?event=bali') // '?q=Lima'
 */
export function searchAfter(message: unknown, search: string): string | null {
  if (!isJsonObject(message) || message['sourceline'] !== WIRE_VERSION || message['type'] !== 'set')
    return null;
  const { parameters } = message;
  if (!isJsonObject(parameters)) return null;
  const changed = new Map(Object.entries(parameters).filter(([name]) => PARAMETERS.has(name)));
  const kept = splitQuery(search)
    .filter(({ key }) => !changed.has(key))
    .map(({ raw }) => raw);
  const added = [...changed].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [`${name}=${encodeValue(value)}`] : [],
  );
  const all = [...kept, ...added].join('&');
  return all === '' ? '' : `?${all}`;
}
