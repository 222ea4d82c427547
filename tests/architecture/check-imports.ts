import path from 'node:path';
import { importsOf, type Import } from './imports-of.ts';
import { isCode, type SourceFile, type Violation } from './source-file.ts';
import { TABLE, type TableRow } from './table.ts';

/** Where a name that `d3` exports comes from (see `readD3Modules`). */
export type D3Modules = ReadonlyMap<string, string>;

/** Everything in some files of `src` that imports what the table does not let it import. */
export function checkImports(files: readonly SourceFile[], d3Modules: D3Modules): Violation[] {
  const paths = new Set(files.map((file) => file.path));
  return files.filter(isCode).flatMap((file) => {
    const row = rowOf(file.path);
    if (row === null) return [{ path: file.path, line: 0, message: 'is in no folder of the table' }];
    return importsOf(file).flatMap((found) => {
      const messages = checkImport(file, row, found, paths, d3Modules);
      return messages.map((message) => ({ path: file.path, line: found.line, message }));
    });
  });
}

/** The row of the table that holds for a file of `src`: the longest that fits. */
export function rowOf(file: string): TableRow | null {
  const inside = file.replace(/^src\//, '');
  const fitting = TABLE.filter(({ where }) => inside === where || inside.startsWith(`${where}/`));
  return fitting.toSorted((a, b) => b.where.length - a.where.length)[0] ?? null;
}

/** The file of `src` that a relative import leads to. */
export function targetOf(file: string, specifier: string): string {
  return path.posix.join(path.posix.dirname(file), specifier);
}

function checkImport(
  file: SourceFile,
  row: TableRow,
  { specifier, names, isAddress }: Import,
  paths: ReadonlySet<string>,
  d3Modules: D3Modules,
): string[] {
  if (specifier === null) return ['imports something whose name is not plain text'];
  if (!specifier.startsWith('.')) return checkPackage(row, specifier, names, d3Modules);
  const target = targetOf(file.path, specifier);
  if (!target.startsWith('src/')) return [`reaches out of src to ${target}`];
  if (!paths.has(target))
    return [`imports ${target}, which does not exist (write the name out, with its ending)`];
  // What Node runs as it is can only import the like; TypeScript it hands to Vite by its address.
  if (file.path.endsWith('.mjs') && !target.endsWith('.mjs') && !isAddress) {
    return [`is run by Node as it is, which cannot read ${target}`];
  }
  return checkFolder(file, row, target);
}

function checkFolder(file: SourceFile, row: TableRow, target: string): string[] {
  const from = folderOf(file.path);
  const to = folderOf(target);
  if (from === to) return [];
  const floor = rowOf(target)?.floor;
  if (floor === undefined) return [`imports ${target}, which is in no folder of the table`];
  if (row.uses.includes(to)) return [];
  if (floor > row.floor) return [`imports upward: ${from} (floor ${row.floor}) from ${to} (floor ${floor})`];
  if (floor === 5 && row.floor === 5) return [`imports across roofs: ${from} from ${to}`];
  return [`imports from ${to}, which ${from} may not use`];
}

function checkPackage(
  row: TableRow,
  specifier: string,
  names: readonly string[],
  d3Modules: D3Modules,
): string[] {
  const isAllowed = specifier.startsWith('node:')
    ? row.packages.includes('node:')
    : row.packages.includes(specifier);
  if (!isAllowed) {
    const near = row.packages.find((allowed) => specifier.startsWith(`${allowed}/`));
    return [
      near === undefined
        ? `imports the package ${specifier}, which ${row.where} may not use`
        : `imports from inside a package: ${specifier}; ${row.where} may use ${near}`,
    ];
  }
  return specifier === 'd3' ? checkD3(row, names, d3Modules) : [];
}

function checkD3(row: TableRow, names: readonly string[], d3Modules: D3Modules): string[] {
  return names.flatMap((name) => {
    if (name === '*' || name === 'default') return ['imports all of d3; import by name what it needs'];
    const part = d3Modules.get(name);
    if (part === undefined) return [`imports ${name} from d3, which has no such name`];
    return row.d3.includes(part) ? [] : [`imports ${name} from ${part}, which ${row.where} may not use`];
  });
}

function folderOf(file: string): string {
  return file.split('/')[1] ?? '';
}
