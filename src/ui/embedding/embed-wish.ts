import type { Embedding } from '../../export/embed-code.ts';
import { writeAddress } from '../../state/address.ts';
import { writeLanguage } from '../../state/address-language.ts';
import { dataValue } from '../../state/data-value.ts';
import { DEFAULT_VIEW } from '../../state/defaults.ts';
import type { LanguageCode } from '../../state/interface-language.ts';
import { decodeValue, splitQuery } from '../../state/query-text.ts';
import { isSameView } from '../../state/same-view.ts';
import type { Theme, ViewState } from '../../state/view-state.ts';

/** What somebody who embeds a story has chosen. */
export interface EmbedWish {
  readonly edition: 'current' | 'version';
  readonly scope: 'view' | 'whole';
  /** The reader's theme at home is not the one of every page: by default each page's reader has their own. */
  readonly theme: Theme;
  /** The language of the interface; null for each reader's own. */
  readonly language: LanguageCode | null;
}

/** Whether a view shows no other than the whole story: what data it is of, and in which theme, doesn't count. */
export function isWholeStory(state: ViewState): boolean {
  return isSameView({ ...state, data: null, theme: DEFAULT_VIEW.theme }, DEFAULT_VIEW);
}

/**
 * What the codes are written from.
 *
 * @param data The full address of the chosen edition's data.
 * @param pageUrl The full address of the explorer's page; the other pages lie beside it.
 */
export function embeddingOf(
  { scope, theme, language }: EmbedWish,
  given: {
    readonly title: string;
    readonly state: ViewState;
    readonly data: string;
    readonly pageUrl: string;
  },
): Embedding {
  const { title, state, data, pageUrl } = given;
  const shown = scope === 'view' ? state : DEFAULT_VIEW;
  // Named even if it is the story shown by default, which another may be some day.
  const address = writeAddress({ ...shown, data: dataValue(data, pageUrl), theme }, '');
  const query = language === null ? address : writeLanguage(address, language);
  return {
    site: new URL('.', pageUrl).href,
    data,
    title,
    query,
    view: splitQuery(query).flatMap(({ key, value }) =>
      key === 'data' ? [] : [[key, decodeValue(value) ?? ''] as const],
    ),
  };
}
