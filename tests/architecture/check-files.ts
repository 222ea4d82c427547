import path from 'node:path';
import { rowOf } from './check-imports.ts';
import { isCode, type SourceFile, type Violation } from './source-file.ts';
import { EMPTY_NAMES, FLOOR_FOLDERS, MAX_LINES, MAX_README_LINES } from './table.ts';

const STYLED = /\.css$/;
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*$/;

/** Files that are too long, badly named, or written in JSX where nothing may draw. */
export function checkFiles(files: readonly SourceFile[]): Violation[] {
  return files
    .filter((file) => isCode(file) || STYLED.test(file.path))
    .flatMap((file) => checkFile(file).map((message) => ({ path: file.path, line: 0, message })));
}

function checkFile({ path: where, text }: SourceFile): string[] {
  const messages: string[] = [];
  const name = path.posix.basename(where);
  const [stem = ''] = name.split('.');
  const lines = text.trimEnd().split('\n').length;
  if (lines > MAX_LINES) messages.push(`has ${lines} lines; split it by idea (at most ${MAX_LINES})`);
  if (!KEBAB_CASE.test(name)) messages.push('is not named in small letters with hyphens');
  const folders = path.posix.dirname(where).split('/');
  if ([stem, ...folders].some((part) => EMPTY_NAMES.includes(part))) {
    messages.push('has a name that does not say what it holds');
  }
  const mayDraw = !where.startsWith('src/') || (rowOf(where)?.packages.includes('react') ?? false);
  // JSX imports React without saying so.
  if (/\.[jt]sx$/.test(where) && !mayDraw) messages.push('is JSX in a folder that may not use react');
  return messages;
}

/** Floors without a README, or with one that is too long to be read. */
export function checkReadmes(files: readonly SourceFile[]): Violation[] {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  return FLOOR_FOLDERS.flatMap((folder) => {
    const where = `src/${folder}/README.md`;
    const text = texts.get(where);
    if (text === undefined) return [{ path: where, line: 0, message: 'is missing' }];
    const lines = text.split('\n').filter((line) => line.trim() !== '').length;
    if (lines >= 1 && lines <= MAX_README_LINES) return [];
    return [{ path: where, line: 0, message: `has ${lines} lines instead of 1 to ${MAX_README_LINES}` }];
  });
}
