import type { ESTree } from 'vite';
import { lineAt, type SourceFile, type Violation } from './source-file.ts';

/** Collects what is wrong with a file, each at the line of a piece of its syntax. */
export function reporter(file: SourceFile) {
  const violations: Violation[] = [];
  const report = (node: ESTree.Node, message: string) => {
    violations.push({ path: file.path, line: lineAt(file.text, node.start), message });
  };
  return { violations, report };
}

/** The name of a plain identifier; empty for anything else. */
export function identifierName(node: ESTree.Node): string {
  return node.type === 'Identifier' ? node.name : '';
}

/** `b` of `a.b`; empty for `a[b]`. */
export function memberName(node: ESTree.MemberExpression): string {
  return node.computed ? '' : node.property.name;
}
