import { readAddress } from '../../state/address.ts';
import { readLanguage } from '../../state/address-language.ts';
import { foreignHostOf, resolveDataAddress } from '../../state/data-address.ts';
import { chooseLanguage } from '../../state/interface-language.ts';
import { readVersion } from '../../state/story-version.ts';
import type { BegunReading } from '../data/begun-reading.ts';
import type { Surroundings } from '../door/surroundings.ts';
import { drawnTheme } from '../explorer/drawn-theme.ts';
import { loadMessages } from '../messages/load-messages.ts';
import { breath } from '../timing/breath.ts';
import { drawFirst } from './draw-first.tsx';
import type { FirstForm } from './first-explorer.tsx';
import { firstStoryOf } from './first-story.ts';

/** What a first drawing has beside what all have, and when it is wanted. */
export interface FirstPlace extends Omit<FirstForm, 'form'> {
  /** Asked when it could be drawn; always where nothing is said. */
  readonly isWanted?: () => boolean;
}

/** What the explorer draws, or what waits for the data in its place; the page's own HTML is neither. */
const DRAWN = '.sl-explorer, .sl-page > .sl-first';

/**
 * Draws the events of a dataset once it has been read, in the view that the address holds by then. Whether it did: not where
 * the explorer has more to say than the events (a fault, a notice), nor once that has been drawn into the element.
 */
export async function drawWhenRead(
  root: HTMLElement,
  begun: BegunReading,
  around: Surroundings,
  { isWanted = () => true, ...beside }: FirstPlace,
): Promise<boolean> {
  const language = chooseLanguage(readLanguage(around.address.search()), navigator.languages);
  // The explorer has it already.
  if (begun.parsed === null) return false;
  try {
    const [{ dataset, notices }, messages] = await Promise.all([begun.parsed, loadMessages(language.code)]);
    const search = around.address.search();
    const state = readAddress(search);
    const { url, refused } = resolveDataAddress(state.data, location.href, around.data);
    const isForeign = foreignHostOf(begun.answeredBy, location.href) !== null;
    const isNoted = notices.length > 0 || isForeign || refused !== null || readVersion(url) !== null;
    // The host may have asked for another story meanwhile.
    if (isNoted || url !== begun.url || !isWanted() || root.querySelector(DRAWN)) return false;
    const story = firstStoryOf(dataset, state, language, messages);
    if (story === null) return false;
    await breath();
    const isAsBefore = () => isWanted() && around.address.search() === search;
    if (!isAsBefore() || root.querySelector(DRAWN)) return false;
    const theme = drawnTheme(state.theme);
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = language.code;
    document.documentElement.dir = language.direction;
    return await drawFirst(root, story, { form: around.form, ...beside }, theme, isAsBefore);
  } catch {
    // The explorer says what is wrong, and offers what can be done.
    return false;
  }
}
