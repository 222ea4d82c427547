import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file with its path from the repository's top, `/` between folders. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Something that breaks a rule, and where. */
export interface Violation {
  readonly path: string;
  /** From 1; 0 where the file as a whole is meant. */
  readonly line: number;
  readonly message: string;
}

const CODE = /\.[cm]?[jt]sx?$/;

export function isCode(file: SourceFile): boolean {
  return CODE.test(file.path);
}

/** All files below some folders of the repository, in order of path; not those of installed packages. */
export function readFiles(top: string, folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(path.join(top, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((full) => ({
      path: path.relative(top, full).split(path.sep).join('/'),
      full,
    }))
    .filter(({ path: where }) => !where.split('/').includes('node_modules'))
    .map(({ path: where, full }) => ({ path: where, text: readFileSync(full, 'utf8') }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Violations as lines that an editor can jump to: what a failing test shows. */
export function show(violations: readonly Violation[]): string[] {
  return violations.map(
    ({ path: where, line, message }) => `${where}${line > 0 ? `:${line}` : ''}: ${message}`,
  );
}
