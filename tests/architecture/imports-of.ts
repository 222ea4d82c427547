import { parseSync, Visitor, type ESTree } from 'vite';
import { isCode, lineAt, type SourceFile } from './source-file.ts';

/** One thing that a file takes from elsewhere, at run time or as a type. */
export interface Import {
  /** As written, without a `?query`; null where it is not plain text, so that nobody can tell what it is. */
  readonly specifier: string | null;
  /** The imported names; `*` for a namespace or everything, `default` for the default. */
  readonly names: readonly string[];
  /** Only its address is taken, as of a worker: somebody else loads it. */
  readonly isAddress: boolean;
  readonly line: number;
}

/** A file that is no valid TypeScript, so that nothing can be said about its imports. */
export class UnreadableSource extends Error {
  constructor(file: SourceFile, reason: string) {
    super(`${file.path} cannot be parsed: ${reason}`);
  }
}

/** The syntax tree of a file, by the parser that builds it. */
export function parse(file: SourceFile): ReturnType<typeof parseSync> {
  const parsed = parseSync(file.path, file.text, { lang: file.path.endsWith('x') ? 'tsx' : 'ts' });
  const [error] = parsed.errors;
  if (error !== undefined) throw new UnreadableSource(file, error.message);
  return parsed;
}

/**
 * All imports of a file: `import`, `import type`, `export … from`, `import('…')` as a value and as a type,
 * `new URL('…', import.meta.url)` (workers), `require('…')` and `import.meta.glob('…')`.
 */
export function importsOf(file: SourceFile): Import[] {
  const { module, program } = parse(file);
  const imports: Import[] = [];
  const add = (specifier: string | null, names: readonly string[], offset: number, isAddress = false) => {
    const plain = specifier === null ? null : specifier.replace(/\?.*$/, '');
    imports.push({ specifier: plain, names, isAddress, line: lineAt(file.text, offset) });
  };

  for (const statement of module.staticImports) {
    const names = statement.entries.map(({ importName }) => nameOf(importName));
    add(statement.moduleRequest.value, names, statement.start);
  }
  for (const statement of module.staticExports) {
    for (const { moduleRequest, importName } of statement.entries) {
      if (moduleRequest !== null) add(moduleRequest.value, [nameOf(importName)], statement.start);
    }
  }
  new Visitor({
    ImportExpression: (node) => add(textOf(node.source), ['*'], node.start),
    TSImportType: (node) => add(textOf(node.source), [qualifierOf(node)], node.start),
    NewExpression: (node) => {
      const worker = workerOf(node);
      if (worker !== null) add(worker, ['*'], node.start, true);
    },
    CallExpression: (node) => {
      if (isNamed(node.callee, 'require')) add(textOf(node.arguments[0]), ['*'], node.start);
      // Vite imports every file that fits, which no table could follow.
      if (isGlob(node.callee)) add(null, ['*'], node.start);
    },
  }).visit(program);
  return imports;
}

/** The code that `new URL('worker.ts', import.meta.url)` names; null for other addresses, such as a folder's. */
function workerOf(node: ESTree.NewExpression): string | null {
  const [address, base] = node.arguments;
  const isOwnAddress = base?.type === 'MemberExpression' && base.object.type === 'MetaProperty';
  const text = textOf(address);
  if (!isNamed(node.callee, 'URL') || !isOwnAddress || text === null || !isCode({ path: text, text: '' }))
    return null;
  return text.startsWith('.') ? text : `./${text}`;
}

/** Vite's `import.meta.glob`. */
function isGlob(node: ESTree.Node): boolean {
  return (
    node.type === 'MemberExpression' &&
    node.object.type === 'MetaProperty' &&
    !node.computed &&
    node.property.name === 'glob'
  );
}

function nameOf(name: { readonly kind: string; readonly name?: string | null | undefined }): string {
  if (name.kind === 'Default') return 'default';
  return name.name ?? '*';
}

function qualifierOf({ qualifier }: ESTree.TSImportType): string {
  return qualifier?.type === 'Identifier' ? qualifier.name : '*';
}

function isNamed(node: ESTree.Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

function textOf(node: ESTree.Node | undefined): string | null {
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}
