import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findAmbient } from './ambient.ts';
import { checkFiles, checkReadmes } from './check-files.ts';
import { checkImports } from './check-imports.ts';
import { readD3Modules } from './d3-modules.ts';
import { findCycles, findRoomCycles } from './find-cycles.ts';
import { readFiles, show } from './source-file.ts';
import { ROOMED_FOLDERS } from './table.ts';
import { findTextAsCode } from './text-as-code.ts';

const TOP = fileURLToPath(new URL('../../', import.meta.url));
const files = readFiles(TOP, ['src']);

describe('the code', () => {
  it('was found', () => {
    expect(files.map((file) => file.path)).toContain('src/base/interval.ts');
  });

  it('imports only what the table lets it', async () => {
    expect(show(checkImports(files, await readD3Modules(TOP)))).toEqual([]);
  });

  it('imports nowhere in a circle', () => {
    expect(show(findCycles(files))).toEqual([]);
  });

  it.each(ROOMED_FOLDERS)('has rooms in %s that import one another nowhere in a circle', (folder) => {
    expect(files.map((file) => file.path).some((path) => path.startsWith(`src/${folder}/`))).toBe(true);
    expect(show(findRoomCycles(files, folder))).toEqual([]);
  });

  it('is in short files with telling names', () => {
    expect(show(checkFiles([...files, ...readFiles(TOP, ['tests'])]))).toEqual([]);
  });

  it('says on each floor in at most three lines what it is', () => {
    expect(show(checkReadmes(files))).toEqual([]);
  });

  it('gets clock, page, network and chance passed in where it is logic', () => {
    expect(show(findAmbient(files))).toEqual([]);
  });

  it('never makes HTML or code out of text', () => {
    expect(show(findTextAsCode(files))).toEqual([]);
  });
});
