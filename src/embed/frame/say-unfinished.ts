import { readLanguage } from '../../state/address-language.ts';
import { chooseLanguage } from '../../state/interface-language.ts';
import type { Surroundings } from '../../ui/door/surroundings.ts';
import { en } from '../../ui/messages/en.ts';
import { loadMessages } from '../../ui/messages/load-messages.ts';
import '../../ui/data/data.css';

/**
 * Says above what the frame shows, or in its place, that the explorer could not be loaded, with a way to try again.
 *
 * @returns What was said, as an error.
 */
export async function sayUnfinished(root: HTMLElement, { address }: Surroundings): Promise<Error> {
  const { code, direction } = chooseLanguage(readLanguage(address.search()), navigator.languages);
  // Where this could not be loaded, neither may the messages be.
  const { errors } = await loadMessages(code).catch(() => en);
  const { ownerDocument } = root;
  const notice = ownerDocument.createElement('div');
  notice.className = 'sl-root sl-notice';
  notice.dir = direction;
  const said = ownerDocument.createElement('p');
  said.setAttribute('role', 'alert');
  said.textContent = errors.panelFailed;
  const again = ownerDocument.createElement('button');
  again.type = 'button';
  again.className = 'sl-button';
  again.textContent = errors.tryAgain;
  again.addEventListener('click', () => location.reload());
  notice.append(said, again);
  root.prepend(notice);
  return new Error(errors.panelFailed);
}
