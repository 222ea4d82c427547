import { en } from '../../ui/messages/en.ts';

/** Says above what the frame shows, or in its place, that the explorer could not be loaded, and that another try may help. */
export function sayUnfinished(root: HTMLElement): void {
  const said = root.ownerDocument.createElement('p');
  said.className = 'sl-notice';
  said.setAttribute('role', 'alert');
  said.textContent = en.errors.panelFailed;
  root.prepend(said);
}
