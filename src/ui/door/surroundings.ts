import type { ComponentType } from 'react';
import type { DataAddressOptions } from '../../state/data-address.ts';
import type { EmbedPartProps } from '../embedding/embed-part-props.ts';
import type { ExplorerForm } from '../explorer/explorer-form.ts';
import type { AddressPlace } from './address-place.ts';
import { DATA_SETTINGS } from './data-settings.ts';
import { DOCUMENT_ADDRESS } from './use-search.ts';

/** What a story's door takes as given. The same object at each drawing, as long as nothing in it has changed. */
export interface Surroundings {
  readonly form: ExplorerForm;
  /** Where the view is kept. */
  readonly address: AddressPlace;
  /** Which story is shown, and where others may come from. */
  readonly data: DataAddressOptions;
  /** The page that the address of a view leads to, relative to the document: empty for itself, null where there is none. */
  readonly page: string | null;
  /** Whether the document is there for the story alone, and takes its theme and the language of its interface. */
  readonly ownsDocument: boolean;
  /** Where readers make timelines of their own articles, by the page's query string; without it that is not offered. */
  readonly draftAddress?: (search: string) => string;
  /** What puts the view into other pages; nothing where it is in one already. */
  readonly EmbedPart?: ComponentType<EmbedPartProps>;
}

/** What the explorer stands in where the document is its own: a page, or the page in a frame, which leads to the other. */
export function inOwnDocument(form: ExplorerForm): Surroundings {
  return {
    form,
    address: DOCUMENT_ADDRESS,
    data: DATA_SETTINGS,
    page: form === 'frame' ? './' : '',
    ownsDocument: true,
  };
}
