import { styleWidget } from './widget-styles.ts';

/** What of a widget is seen: nothing, while its fallback stands there; what it says, beside the fallback; or itself alone. */
type ShadowState = 'unseen' | 'beside' | 'alone';

/** The shadow tree of a component's element. */
export interface Shadow {
  /** Where the explorer is drawn. */
  readonly container: HTMLElement;
  readonly show: (state: Exclude<ShadowState, 'unseen'>) => void;
  /** Names the widget for those who hear the page. */
  readonly name: (name: string | undefined) => void;
  /** Empties the tree; the element shows its own content again. */
  readonly close: () => void;
}

/**
 * Opens an element's shadow tree. An element can have but one for ever: where a component comes back to its element, as React's
 * strict mode has it, that is used again.
 *
 *     element                what stands in the component
 *     └ #shadow-root
 *       ├ section.sl-widget  the explorer
 *       └ slot               shows what stands in the component
 */
export function openShadow(element: HTMLElement): Shadow {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  styleWidget(root);
  const container = document.createElement('section');
  container.className = 'sl-widget';
  // Without a fallback the explorer tells itself that it is loading.
  let state: ShadowState = element.textContent.trim() === '' ? 'beside' : 'unseen';
  container.dataset['state'] = state;
  root.replaceChildren(container, document.createElement('slot'));
  // With all that the page says of letters undone, this is the size that the reader has chosen for them.
  const { fontSize } = getComputedStyle(container);
  if (fontSize.endsWith('px')) container.style.setProperty('--sl-rem', fontSize);
  return {
    container,
    show: (next) => {
      if (state === next || state === 'alone') return;
      state = next;
      // Of a reader who waits on the link that is about to go.
      const hasFocus = next === 'alone' && element.contains(element.ownerDocument.activeElement);
      container.dataset['state'] = next;
      if (!hasFocus || root.activeElement !== null) return;
      container.tabIndex = -1;
      container.focus({ preventScroll: true });
    },
    name: (name) => {
      if (name === undefined) container.removeAttribute('aria-label');
      else container.setAttribute('aria-label', name);
    },
    close: () => {
      root.replaceChildren();
      if ('adoptedStyleSheets' in root) root.adoptedStyleSheets = [];
    },
  };
}
