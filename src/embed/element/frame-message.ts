import { WIRE_VERSION } from '../wire.ts';
import type { FrameMessage } from '../wire.ts';

/** What is left of a frame's message once it has been checked: known fields only, in objects of our own. */
export type HeardMessage =
  | { readonly type: 'height'; readonly value: number }
  | { readonly type: Exclude<FrameMessage['type'], 'height'>; readonly detail: object | null };

/**
 * Reads what a frame has sent; null for all that is no message of this version. Whether it was the right frame is for
 * the caller to know.
 *
 * @example readFrameMessage({ sourceline: 1, type: 'height', value: 640 }) // { type: 'height', value: 640 }
 */
export function readFrameMessage(data: unknown): HeardMessage | null {
  if (!isRecord(data) || data['sourceline'] !== WIRE_VERSION) return null;
  const { type, value, detail } = data;
  if (type === 'ready') return { type, detail: null };
  if (type === 'height') return typeof value === 'number' && value > 0 ? { type, value } : null;
  if (!isRecord(detail)) return null;
  if (type === 'filter') return { type, detail };
  const { event, quote, message } = detail;
  if (type === 'select' && isId(event) && isId(quote)) return { type, detail: { event, quote } };
  if (type === 'error' && typeof message === 'string') return { type, detail: { message } };
  return null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isId(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
