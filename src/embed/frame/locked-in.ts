/*
 * A classic script in the head of the frame's page, before its module: in a sandbox without an origin, as in WordPress, a module
 * and all that it imports are refused unless the host sends a header that most hosts of files don't send. Then the page draws
 * with its twin, in which the same is one classic script. It lies in a template, with its styles, since nobody else should load it.
 */
if (self.origin === 'null') {
  // Such an event doesn't bubble.
  addEventListener('error', draw, true);
}

function draw({ target }: Event): void {
  if (!(target instanceof HTMLScriptElement) || target.type !== 'module') return;
  removeEventListener('error', draw, true);
  const twin = document.querySelector<HTMLTemplateElement>('#sourceline-twin');
  // A clone, since Trusted Types let no script be given an address.
  if (twin !== null) document.head.append(document.importNode(twin.content, true));
}
