/* The page around the widget: what any host could write. It needs nothing but the element's attributes and events. */

const widget = document.querySelector('#widget');
const log = document.querySelector('#log');
const markup = document.querySelector('#markup');
const buttons = [...document.querySelectorAll('button[data-set]')];

/** So many events are kept in the log: the latest. */
const LOG_LENGTH = 30;

for (const button of buttons) {
  button.addEventListener('click', () => {
    const { set, value } = button.dataset;
    if (value === undefined) widget.removeAttribute(set);
    else widget.setAttribute(set, value);
    showAttributes();
    // From a word of the article, show what has changed; the buttons above it leave the reader where they are.
    if (button.classList.contains('inline')) widget.scrollIntoView({ block: 'start' });
  });
}

for (const type of ['ready', 'select', 'filter', 'error']) {
  widget.addEventListener(`sourceline:${type}`, ({ detail }) => {
    log.querySelector('.empty')?.remove();
    const entry = document.createElement('li');
    const name = document.createElement('b');
    name.textContent = type;
    const said = document.createElement('code');
    said.textContent =
      detail === null ? '' : JSON.stringify(type === 'filter' ? withoutDefaults(detail) : detail);
    entry.append(name, ' ', said);
    log.prepend(entry);
    while (log.children.length > LOG_LENGTH) log.lastElementChild.remove();
  });
}

/** A whole view is long: shown is what of it isn't empty. */
function withoutDefaults(view) {
  return Object.fromEntries(
    Object.entries(view).filter(([, value]) => value !== null && value !== '' && value.length !== 0),
  );
}

function showAttributes() {
  const attributes = [...widget.attributes]
    .filter(({ name }) => name !== 'id' && name !== 'title')
    .map(({ name, value }) => `\n  ${name}="${value}"`);
  markup.textContent = `<sourceline-timeline${attributes.join('')}>\n  …\n</sourceline-timeline>`;
  for (const button of buttons) {
    // A word of the article is no switch, and has nothing to show as on.
    if (button.classList.contains('inline')) continue;
    const { set, value = null } = button.dataset;
    button.setAttribute('aria-pressed', String(widget.getAttribute(set) === value));
  }
}

/** Code with this site's own address, and a button that copies it. */
function makeCopyable(pre) {
  const code = pre.querySelector('code');
  const site = new URL('.', location.href).href;
  code.textContent = code.textContent.replaceAll('https://HOST/', site);
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.className = 'copy';
  const what = document.createElement('span');
  what.className = 'unseen';
  what.textContent = `the code: ${pre.dataset.name}`;
  copy.append('Copy ', what);
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      copy.firstChild.data = 'Copied ';
    } catch {
      // Not allowed here: the reader's own copy command does it.
      getSelection().selectAllChildren(code);
      copy.firstChild.data = 'Selected ';
    }
  });
  const frame = document.createElement('div');
  frame.className = 'code';
  pre.replaceWith(frame);
  frame.append(pre, copy);
}

for (const pre of document.querySelectorAll('#manual pre')) makeCopyable(pre);
showAttributes();
