import { targetOf } from './check-imports.ts';
import { importsOf } from './imports-of.ts';
import { isCode, type SourceFile, type Violation } from './source-file.ts';

/** The circles in which files import one another, types included, each once and named at its first file. */
export function findCycles(files: readonly SourceFile[]): Violation[] {
  return circlesOf(importsByFile(files));
}

/**
 * The circles in which the rooms of a folder of `src` import one another. A room is a folder that stands in it, with all that is in there,
 * or a file.
 */
export function findRoomCycles(files: readonly SourceFile[], folder: string): Violation[] {
  const top = `src/${folder}/`;
  const roomOf = (path: string) => top + path.slice(top.length).split('/', 1)[0];
  const rooms = new Map<string, string[]>();
  for (const [path, targets] of importsByFile(files.filter((file) => file.path.startsWith(top)))) {
    const room = roomOf(path);
    const others = targets.map(roomOf).filter((target) => target !== room);
    rooms.set(room, [...(rooms.get(room) ?? []), ...others]);
  }
  return circlesOf(rooms);
}

/** What each file imports of the others. */
function importsByFile(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const code = files.filter(isCode);
  const paths = new Set(code.map((file) => file.path));
  return new Map(
    code.map((file) => [
      file.path,
      importsOf(file)
        .flatMap(({ specifier }) => (specifier?.startsWith('.') ? [targetOf(file.path, specifier)] : []))
        .filter((target) => paths.has(target)),
    ]),
  );
}

/** Depth-first search; a circle is read off the path that is open when it closes. */
function circlesOf(edges: ReadonlyMap<string, readonly string[]>): Violation[] {
  const cycles: Violation[] = [];
  const done = new Set<string>();
  const open: string[] = [];

  function visit(node: string): void {
    const start = open.indexOf(node);
    if (start !== -1) {
      const circle = [...open.slice(start), node];
      cycles.push({ path: node, line: 0, message: `imports in a circle: ${circle.join(' → ')}` });
      return;
    }
    if (done.has(node)) return;
    open.push(node);
    for (const target of edges.get(node) ?? []) visit(target);
    open.pop();
    done.add(node);
  }

  for (const node of edges.keys()) visit(node);
  return cycles;
}
