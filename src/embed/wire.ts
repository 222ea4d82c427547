import { WIRE_VERSION } from '../base/wire-version.ts';
import type { AddressKey } from '../state/address.ts';
import type { ViewState } from '../state/view-state.ts';

/* What an embed's frame and its host say to each other by `postMessage`. */

export { WIRE_VERSION };

/**
 * The element's attributes that are parameters of the frame's address under their own names. Beside them `src` is the
 * parameter `data`.
 */
export const VIEW_ATTRIBUTES = [
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
  'lang',
] as const satisfies readonly (AddressKey | 'lang')[];

/** Parameters of the frame's address by name; null takes one away. Values are as they stand in an attribute: not escaped. */
export type FrameParameters = Readonly<Record<string, string | null>>;

/** From the host to its frame: the parameters that have changed, all at once. */
export interface HostMessage {
  readonly sourceline: typeof WIRE_VERSION;
  readonly type: 'set';
  readonly parameters: FrameParameters;
}

/** What a reader has selected: ids, or null. */
export interface SelectDetail {
  readonly event: string | null;
  readonly quote: string | null;
}

/** Why nothing, or not all, can be shown: a sentence for people. */
export interface ErrorDetail {
  readonly message: string;
}

/** It is drawn, and listens. */
export interface ReadyMessage {
  readonly sourceline: typeof WIRE_VERSION;
  readonly type: 'ready';
}

export interface HeightMessage {
  readonly sourceline: typeof WIRE_VERSION;
  readonly type: 'height';
  /** The content's height in CSS pixels. */
  readonly value: number;
}

export interface SelectMessage {
  readonly sourceline: typeof WIRE_VERSION;
  readonly type: 'select';
  readonly detail: SelectDetail;
}

export interface FilterMessage {
  readonly sourceline: typeof WIRE_VERSION;
  readonly type: 'filter';
  /** The whole view, after a change of it. */
  readonly detail: ViewState;
}

export interface ErrorMessage {
  readonly sourceline: typeof WIRE_VERSION;
  readonly type: 'error';
  readonly detail: ErrorDetail;
}

/** From the frame to its host. */
export type FrameMessage = ReadyMessage | HeightMessage | SelectMessage | FilterMessage | ErrorMessage;
