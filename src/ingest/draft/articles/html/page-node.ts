/** Of a parsed page's nodes what reading text needs: `linkedom` has more, and a browser's DOM has the same. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  getAttribute?(name: string): string | null;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** What to do when a node is entered: go into it, or pass it over. */
export type Entered = 'into' | 'over';

/**
 * Goes through a tree in reading order, without recursion, for hostile pages nest deeper than any stack. `enter` says whether to go into
 * a node; `leave` is called for those that were gone into.
 */
export function walkPage(
  root: PageNode,
  enter: (node: PageNode) => Entered,
  leave: (node: PageNode) => void = () => undefined,
): void {
  let node: PageNode = root;
  for (;;) {
    const isIn = enter(node) === 'into';
    const child = isIn ? node.firstChild : null;
    if (child) {
      node = child;
      continue;
    }
    if (isIn) leave(node);
    while (node !== root && node.nextSibling === null) {
      const parent = node.parentNode;
      if (parent === null) return;
      node = parent;
      leave(node);
    }
    if (node === root || node.nextSibling === null) return;
    node = node.nextSibling;
  }
}

/** An element's tag in small letters; empty for what is no element. */
export function tagOf(node: PageNode): string {
  return node.nodeType === ELEMENT ? node.nodeName.toLowerCase() : '';
}

export function attribute(node: PageNode, name: string): string {
  return node.getAttribute?.(name) ?? '';
}
