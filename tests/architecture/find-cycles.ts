import { targetOf } from './check-imports.ts';
import { importsOf } from './imports-of.ts';
import { isCode, type SourceFile, type Violation } from './source-file.ts';

/**
 * The circles in which files import one another, types included, each once and named at its first file.
 * Depth-first search; the circle is read off the path that is open when it closes.
 */
export function findCycles(files: readonly SourceFile[]): Violation[] {
  const code = files.filter(isCode);
  const paths = new Set(code.map((file) => file.path));
  const edges = new Map(
    code.map((file) => [
      file.path,
      importsOf(file)
        .flatMap(({ specifier }) => (specifier?.startsWith('.') ? [targetOf(file.path, specifier)] : []))
        .filter((target) => paths.has(target)),
    ]),
  );
  const cycles: Violation[] = [];
  const done = new Set<string>();
  const open: string[] = [];

  function visit(file: string): void {
    const start = open.indexOf(file);
    if (start !== -1) {
      const circle = [...open.slice(start), file];
      cycles.push({ path: file, line: 0, message: `imports in a circle: ${circle.join(' → ')}` });
      return;
    }
    if (done.has(file)) return;
    open.push(file);
    for (const target of edges.get(file) ?? []) visit(target);
    open.pop();
    done.add(file);
  }

  for (const { path } of code) visit(path);
  return cycles;
}
