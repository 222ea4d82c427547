import { Visitor, type ESTree } from 'vite';
import { rowOf } from './check-imports.ts';
import { parse } from './imports-of.ts';
import { isCode, type SourceFile, type Violation } from './source-file.ts';
import { identifierName, memberName, reporter } from './syntax.ts';

/** What logic may only get passed in: the page, the network, storage, timers, chance, process. */
const AMBIENT: ReadonlySet<string> = new Set([
  'document',
  'window',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'Worker',
  'indexedDB',
  'caches',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'requestIdleCallback',
  'queueMicrotask',
  'setImmediate',
  'process',
  'globalThis',
  'self',
  'console',
]);

const AMBIENT_MEMBERS: ReadonlySet<string> = new Set(['Date.now', 'Math.random']);

/** Every use in a logic floor of something that has to be passed in, read off the syntax. */
export function findAmbient(files: readonly SourceFile[]): Violation[] {
  const logic = files.filter((file) => isCode(file) && rowOf(file.path)?.ambient === false);
  return logic.flatMap((file) => {
    const { violations, report } = reporter(file);
    const { program } = parse(file);
    const own = declaredNames(program);
    const labels = new Set<ESTree.Node>();
    const label = (node: { readonly key: ESTree.Node; readonly computed?: boolean }) => {
      if (node.computed !== true) labels.add(node.key);
    };
    new Visitor({
      MemberExpression: (node) => {
        if (!node.computed) labels.add(node.property);
        const name = `${identifierName(node.object)}.${memberName(node)}`;
        if (AMBIENT_MEMBERS.has(name)) report(node, `${name} differs on every run; pass it in`);
      },
      Property: label,
      PropertyDefinition: label,
      MethodDefinition: label,
      TSPropertySignature: label,
      TSMethodSignature: label,
      Identifier: (node) => {
        if (AMBIENT.has(node.name) && !own.has(node.name) && !labels.has(node)) {
          report(node, `${node.name} belongs to the page or the process; pass in what is needed of it`);
        }
      },
      NewExpression: (node) => {
        if (identifierName(node.callee) === 'Date' && node.arguments.length === 0) {
          report(node, 'new Date() reads the clock; pass the time in');
        }
      },
      CallExpression: (node) => {
        if (identifierName(node.callee) === 'Date') report(node, 'Date() reads the clock; pass the time in');
      },
    }).visit(program);
    return violations;
  });
}

/** Names that a file declares itself, in any scope: a parameter `window` is not the browser's. */
function declaredNames(program: ESTree.Program): ReadonlySet<string> {
  const names = new Set<string>();
  const declare = (node: ESTree.Node | null | undefined): void => {
    if (node === null || node === undefined) return;
    if (node.type === 'Identifier') names.add(node.name);
    else if (node.type === 'AssignmentPattern') declare(node.left);
    else if (node.type === 'RestElement') declare(node.argument);
    else if (node.type === 'ArrayPattern') node.elements.forEach(declare);
    else if (node.type === 'ObjectPattern') node.properties.forEach(declare);
    else if (node.type === 'Property') declare(node.value);
  };
  const declareAll = (node: { readonly params: readonly ESTree.Node[] }) => node.params.forEach(declare);
  new Visitor({
    VariableDeclarator: (node) => declare(node.id),
    FunctionDeclaration: (node) => {
      declare(node.id);
      declareAll(node);
    },
    FunctionExpression: declareAll,
    ArrowFunctionExpression: declareAll,
    TSFunctionType: declareAll,
    TSMethodSignature: declareAll,
    CatchClause: (node) => declare(node.param),
    ImportSpecifier: (node) => declare(node.local),
  }).visit(program);
  return names;
}
