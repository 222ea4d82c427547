import { Fragment, isValidElement } from 'react';
import type { ReactNode } from 'react';

const SVG = 'http://www.w3.org/2000/svg';

/** Attributes whose name in a document is another than in JSX; all others that are drawn here have the same. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['className', 'class'],
  ['clipPath', 'clip-path'],
  ['defaultValue', 'value'],
]);

/** Styles whose number is no length. */
const UNITLESS: ReadonlySet<string> = new Set(['stopOpacity', 'zIndex']);

/**
 * Makes of JSX what React would make of it, without React DOM, which is most of what a frame has to load: for what is shown until
 * that is there. It knows elements, text, lists, fragments and components that are functions without hooks; handlers and refs
 * are left out, since nothing answers yet.
 *
 * @example root.append(drawStatic(<p className="sl-quiet">{title}</p>, document))
 */
export function drawStatic(node: ReactNode, document: Document, isInSvg = false): DocumentFragment {
  const fragment = document.createDocumentFragment();
  append(fragment, node, { document, isInSvg });
  return fragment;
}

interface Place {
  readonly document: Document;
  readonly isInSvg: boolean;
}

function append(parent: ParentNode, node: ReactNode, place: Place): void {
  if (node === null || node === undefined || typeof node === 'boolean') return;
  if (typeof node === 'string' || typeof node === 'number') {
    parent.append(String(node));
    return;
  }
  if (Array.isArray(node)) {
    for (const one of node) append(parent, one, place);
    return;
  }
  if (!isValidElement<Readonly<Record<string, unknown>>>(node)) {
    throw new TypeError('Only elements, text and lists of them can be drawn without React');
  }
  const { type, props } = node;
  if (type === Fragment) append(parent, childrenOf(props), place);
  else if (typeof type === 'string') parent.append(elementOf(type, props, place));
  else {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a class would be no component of ours
    const component = type as (props: unknown) => ReactNode;
    append(parent, component(props), place);
  }
}

function elementOf(name: string, props: Readonly<Record<string, unknown>>, place: Place): Element {
  const isInSvg = place.isInSvg || name === 'svg';
  const { document } = place;
  const element = isInSvg ? document.createElementNS(SVG, name) : document.createElement(name);
  for (const [key, value] of Object.entries(props)) {
    if (key === 'style') setStyle(element, value);
    else if (key !== 'children') setAttribute(element, key, value);
  }
  append(element, childrenOf(props), { document, isInSvg });
  return element;
}

function childrenOf(props: Readonly<Record<string, unknown>>): ReactNode {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- JSX has checked the children of each element
  return props['children'] as ReactNode;
}

function setAttribute(element: Element, key: string, value: unknown): void {
  const name = NAMES.get(key) ?? key;
  // What is true or false to assistive technology and style sheets is written out; of other attributes being there is enough.
  const isSpelled = name.startsWith('aria-') || name.startsWith('data-');
  if (typeof value === 'string' || typeof value === 'number') element.setAttribute(name, String(value));
  else if (typeof value !== 'boolean') return;
  else if (isSpelled) element.setAttribute(name, String(value));
  else if (value) element.setAttribute(name, '');
}

/** By the style's own properties, since an attribute would be refused by a strict content policy. */
function setStyle(element: Element, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (!('style' in element) || !(element.style instanceof CSSStyleDeclaration)) return;
  for (const [key, one] of Object.entries(value)) {
    const text = typeof one === 'number' && one !== 0 && !UNITLESS.has(key) ? `${one}px` : String(one);
    element.style.setProperty(
      key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      text,
    );
  }
}
