import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findAmbient } from './ambient.ts';
import { checkFiles, checkReadmes } from './check-files.ts';
import { checkImports } from './check-imports.ts';
import { readD3Modules } from './d3-modules.ts';
import { findCycles, findRoomCycles } from './find-cycles.ts';
import { show, type SourceFile } from './source-file.ts';
import { FLOOR_FOLDERS } from './table.ts';
import { findTextAsCode } from './text-as-code.ts';

/*
 * Code that breaks each rule on purpose, so that a rule that has stopped to find anything is noticed.
 * It lives only here, as text, beside a few innocent files that it may import.
 */

const d3Modules = await readD3Modules(fileURLToPath(new URL('../../', import.meta.url)));

const NEIGHBOURS: SourceFile[] = [
  'src/base/b.ts',
  'src/dataset/d.ts',
  'src/ingest/i.ts',
  'src/timeline/t.ts',
  'src/state/s.ts',
  'src/ui/u.tsx',
  'src/app/a.tsx',
  'src/embed/e.ts',
  'src/cli/c.ts',
  'src/cli/c.mjs',
  'src/stories/story.ts',
].map((path) => ({ path, text: 'export const x = 1;' }));

const importsOf = (path: string, text: string) =>
  show(checkImports([...NEIGHBOURS, { path, text }], d3Modules));

describe('the table lets pass', () => {
  it.each([
    [
      'src/dataset/x.ts',
      `import { x } from './d.ts'; import * as z from 'zod/mini'; import type { B } from '../base/b.ts';`,
    ],
    [
      'src/timeline/x.ts',
      `import { bisector, scaleUtc, utcDay, type ScaleTime } from 'd3'; export { x } from '../dataset/d.ts';`,
    ],
    ['src/ui/x.tsx', `import { useId, type ReactNode } from 'react'; import { x } from '../state/s.ts';`],
    ['src/ui/chart/zoom-gestures.ts', `import { select, zoom, type D3ZoomEvent } from 'd3';`],
    ['src/app/x.tsx', `import { createRoot } from 'react-dom/client'; import { x } from '../ui/u.tsx';`],
    [
      'src/cli/x.mjs',
      `import fs from 'node:fs'; import { createServer } from 'vite'; import { x } from './c.mjs'; new URL('c.ts', import.meta.url); new URL('../..', import.meta.url);`,
    ],
    ['src/cli/x.ts', `import fs from 'node:fs'; import { x } from '../ingest/i.ts';`],
  ])('what %s may import', (path, text) => {
    expect(importsOf(path, text)).toEqual([]);
  });
});

describe('the table stops', () => {
  it.each([
    [
      'an upward import',
      'src/base/x.ts',
      `import { x } from '../dataset/d.ts';`,
      'imports upward: base (floor 0) from dataset (floor 1)',
    ],
    [
      'an upward import of a type',
      'src/timeline/x.ts',
      `import type { x } from '../ui/u.tsx';`,
      'imports upward',
    ],
    [
      'an upward import of a type in passing',
      'src/base/x.ts',
      `type X = import('../state/s.ts').X;`,
      'imports upward',
    ],
    ['an upward re-export', 'src/state/x.ts', `export * from '../app/a.tsx';`, 'imports upward'],
    ['an upward re-export of a name', 'src/state/x.ts', `export { x } from '../ui/u.tsx';`, 'imports upward'],
    [
      'an upward import at run time',
      'src/dataset/x.ts',
      `const x = await import('../ui/u.tsx');`,
      'imports upward',
    ],
    [
      'an upward worker',
      'src/state/x.ts',
      `new Worker(new URL('../ui/u.tsx', import.meta.url));`,
      'imports upward',
    ],
    [
      'a neighbour on the same floor',
      'src/timeline/x.ts',
      `import { x } from '../ingest/i.ts';`,
      'imports from ingest, which timeline may not use',
    ],
    [
      'a lower floor that is not for it',
      'src/ui/x.tsx',
      `import { x } from '../ingest/i.ts';`,
      'imports from ingest, which ui may not use',
    ],
    ['an import across roofs', 'src/app/x.tsx', `import { x } from '../embed/e.ts';`, 'imports across roofs'],
    [
      'code among the stories',
      'src/app/x.tsx',
      `import { x } from '../stories/story.ts';`,
      'imports from stories',
    ],
    [
      'a way out of src',
      'src/app/x.tsx',
      `import { x } from '../../tests/state/states.ts';`,
      'reaches out of src',
    ],
    ['a file that does not exist', 'src/ui/x.tsx', `import { x } from './nowhere.ts';`, 'does not exist'],
    ['a file without its ending', 'src/ui/x.tsx', `import { x } from './u';`, 'write the name out'],
    ['an import that nobody can read', 'src/app/x.tsx', `const x = await import(name);`, 'not plain text'],
    ['imports of all that fits', 'src/base/x.ts', `import.meta.glob('../app/*.tsx');`, 'not plain text'],
    ['an upward import of plain JavaScript', 'src/base/x.js', `import '../app/a.tsx';`, 'imports upward'],
    ['an upward import in JSX', 'src/ui/x.jsx', `import { x } from '../app/a.tsx';`, 'imports upward'],
    ['React in CommonJS', 'src/base/x.cjs', `require('react');`, 'imports the package react'],
    ['React for a roof of the command line', 'src/cli/x.ts', `import 'react';`, 'imports the package react'],
    ['a folder that is not in the table', 'src/extras/x.ts', ``, 'is in no folder of the table'],
    ['React in logic', 'src/timeline/x.ts', `import { useMemo } from 'react';`, 'imports the package react'],
    [
      "React's types in logic",
      'src/state/x.ts',
      `import type { ReactNode } from 'react';`,
      'imports the package react',
    ],
    [
      'Node in logic',
      'src/ingest/x.ts',
      `import { readFileSync } from 'node:fs';`,
      'imports the package node:fs',
    ],
    ['Node in the page', 'src/app/x.tsx', `import path from 'node:path';`, 'imports the package node:path'],
    ['Node without its prefix', 'src/cli/x.mjs', `import fs from 'fs';`, 'imports the package fs'],
    ['TypeScript for Node', 'src/cli/x.mjs', `import { x } from './c.ts';`, 'is run by Node as it is'],
    [
      'a package of the browser in the command line',
      'src/cli/x.mjs',
      `import { useId } from 'react';`,
      'imports the package react',
    ],
    ['YAML in the page', 'src/ui/x.tsx', `import { parse } from 'yaml';`, 'imports the package yaml'],
    ['the large way into zod', 'src/dataset/x.ts', `import { z } from 'zod';`, 'imports the package zod'],
    [
      'the inside of a package',
      'src/ui/x.tsx',
      `import x from 'react/cjs/react.development.js';`,
      'imports from inside a package',
    ],
    [
      'a package that was never agreed on',
      'src/ui/x.tsx',
      `import _ from 'lodash';`,
      'imports the package lodash',
    ],
    ['D3 in the page', 'src/ui/x.tsx', `import { scaleUtc } from 'd3';`, 'imports the package d3'],
    ['D3 in state', 'src/state/x.ts', `import { extent } from 'd3';`, 'imports the package d3'],
    [
      'a part of D3 past the umbrella',
      'src/timeline/x.ts',
      `import { scaleUtc } from 'd3-scale';`,
      'imports the package d3-scale',
    ],
    [
      'D3 with a DOM in logic',
      'src/timeline/x.ts',
      `import { select, max } from 'd3';`,
      'imports select from d3-selection',
    ],
    [
      'types of D3 with a DOM in logic',
      'src/timeline/x.ts',
      `import type { ZoomTransform } from 'd3';`,
      'imports ZoomTransform from d3-zoom',
    ],
    [
      'other parts of D3 in a gesture hook',
      'src/ui/chart/zoom-gestures.ts',
      `import { scaleUtc } from 'd3';`,
      'imports scaleUtc from d3-scale',
    ],
    ['all of D3', 'src/timeline/x.ts', `import * as d3 from 'd3';`, 'imports all of d3'],
    [
      'a name that D3 does not have',
      'src/timeline/x.ts',
      `import { scaleStar } from 'd3';`,
      'has no such name',
    ],
  ])('%s', (_, path, text, message) => {
    const found = importsOf(path, text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  it('at the line where it stands', () => {
    expect(importsOf('src/base/x.ts', `// one\n\nimport { x } from '../ui/u.tsx';`)[0]).toMatch(
      /^src\/base\/x\.ts:3: /,
    );
  });

  it('what cannot be parsed', () => {
    expect(() => importsOf('src/base/x.ts', 'import {')).toThrow('src/base/x.ts cannot be parsed');
  });
});

describe('a circle is found', () => {
  it.each([
    [
      'of two',
      { a: `import './b.ts';`, b: `import './a.ts';` },
      'src/base/a.ts → src/base/b.ts → src/base/a.ts',
    ],
    [
      'of types only',
      { a: `import type { B } from './b.ts';`, b: `export type { A } from './a.ts';` },
      'a.ts → src/base/b.ts',
    ],
    ['of one', { a: `import './a.ts';` }, 'src/base/a.ts → src/base/a.ts'],
    [
      'behind a way in',
      { a: `import './b.ts';`, b: `import './c.ts';`, c: `import './b.ts';` },
      'src/base/b.ts → src/base/c.ts → src/base/b.ts',
    ],
  ])('%s', (_, sources, circle) => {
    const found = show(findCycles(inBase(sources)));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(circle);
  });

  it('and none where two ways lead to the same file', () => {
    const sources = {
      a: `import './b.ts'; import './c.ts';`,
      b: `import './d.ts';`,
      c: `import './d.ts';`,
      d: '',
    };
    expect(findCycles(inBase(sources))).toEqual([]);
  });
});

describe('rooms in a circle are found', () => {
  const rooms = (sources: Record<string, string>) =>
    Object.entries(sources).map(([name, text]) => ({ path: `src/base/${name}.ts`, text }));

  it('though none of their files is in one', () => {
    const sources = {
      'a/x': `import '../b/y.ts';`,
      'a/z': '',
      'b/y': '',
      'b/w': `import type { Z } from '../a/z.ts';`,
    };
    expect(findCycles(rooms(sources))).toEqual([]);
    expect(show(findRoomCycles(rooms(sources), 'base'))).toEqual([
      'src/base/a: imports in a circle: src/base/a → src/base/b → src/base/a',
    ]);
  });

  it('by way of a file that stands beside them', () => {
    const sources = { 'a/x': `import '../top.ts';`, top: `import './a/z.ts';`, 'a/z': '' };
    expect(findRoomCycles(rooms(sources), 'base')).toHaveLength(1);
  });

  it('and none where they look one way', () => {
    const sources = {
      'a/x': `import './z.ts'; import '../b/y.ts';`,
      'a/z': `import '../b/y.ts';`,
      'b/y': '',
    };
    expect(findRoomCycles(rooms(sources), 'base')).toEqual([]);
  });
});

describe('a file is refused', () => {
  it.each([
    ['src/base/utils.ts', '', 'does not say what it holds'],
    ['src/ui/helpers/row.tsx', '', 'does not say what it holds'],
    ['tests/setup/utils.ts', '', 'does not say what it holds'],
    ['src/ui/EventPanel.tsx', '', 'small letters'],
    ['src/timeline/drawing.tsx', '', 'may not use react'],
    ['src/state/drawing.jsx', '', 'may not use react'],
    ['src/base/long.ts', 'x;\n'.repeat(401), 'has 401 lines'],
    ['src/ui/long.css', 'a {}\n'.repeat(401), 'has 401 lines'],
  ])('%s', (path, text, message) => {
    const found = show(checkFiles([{ path, text }]));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  it('unless it is short and well named', () => {
    const text = 'x;\n'.repeat(400);
    expect(
      checkFiles([
        { path: 'src/ui/event-panel.tsx', text },
        { path: 'tests/ui/a.test.tsx', text },
      ]),
    ).toEqual([]);
  });

  it('where a floor does not say what it is, or at length', () => {
    const readmes = FLOOR_FOLDERS.map((folder) => ({
      path: `src/${folder}/README.md`,
      text: 'One.\n\nTwo.\nThree.\n',
    }));
    expect(checkReadmes(readmes)).toEqual([]);
    expect(show(checkReadmes(readmes.slice(1)))).toEqual(['src/base/README.md: is missing']);
    const long = readmes.map((file, index) => (index === 0 ? { ...file, text: `${file.text}Four.` } : file));
    expect(show(checkReadmes(long))).toEqual(['src/base/README.md: has 4 lines instead of 1 to 3']);
  });
});

describe('logic is stopped from reaching for', () => {
  it.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const now = Date();',
    'const chance = Math.random();',
    'console.log(1);',
    'new Worker(address);',
    'const width = window.innerWidth;',
    'const page = document;',
    'const answer = fetch("x");',
    'const language = globalThis.navigator.language;',
    'const home = process.env.HOME;',
    'const page = { document };',
    'setTimeout(() => {}, 1);',
  ])('%s', (text) => {
    expect(findAmbient([{ path: 'src/timeline/x.ts', text }])).toHaveLength(1);
    expect(findAmbient([{ path: 'src/ui/x.tsx', text }])).toEqual([]);
  });

  it.each([
    'const date = new Date(0);',
    'export function fit(window: Interval) { return window.start; }',
    'export const fit = ({ window }: { window: Interval }) => window.start;',
    'export type Fit = (window: Interval) => void;',
    'const keys = { document: 1, fetch: 2 }; keys.document;',
    'interface Story { history: string; }',
  ])('but not from %s', (text) => {
    expect(show(findAmbient([{ path: 'src/timeline/x.ts', text }]))).toEqual([]);
  });
});

describe('text is stopped from becoming HTML or code by', () => {
  it.each([
    '<p dangerouslySetInnerHTML={{ __html: text }} />;',
    'createElement("p", { dangerouslySetInnerHTML: inner });',
    'element.innerHTML = text;',
    'element["innerHTML"] = text;',
    'element.outerHTML = text;',
    'element.insertAdjacentHTML("beforeend", text);',
    'range.createContextualFragment(text);',
    '<iframe srcDoc={text} />;',
    'select(node).html(text);',
    'document.write(text);',
    'eval(text);',
    'window.eval(text);',
    'new Function(text);',
    'Function(text)();',
    'setTimeout("run()", 1);',
    'setInterval(`run(${text})`, 1);',
  ])('%s', (text) => {
    const found = findTextAsCode([{ path: 'src/ui/x.tsx', text }]);
    expect(found.length).toBeGreaterThan(0);
  });

  it.each([
    'select(node).text(text);',
    'element.textContent = text;',
    'process.stdout.write(text);',
    'setTimeout(run, 1);',
    'const html = 1; // innerHTML, eval(x)',
    'const isFunction = x instanceof Function;',
  ])('but not by %s', (text) => {
    expect(show(findTextAsCode([{ path: 'src/ui/x.tsx', text }]))).toEqual([]);
  });
});

function inBase(sources: Readonly<Record<string, string>>): SourceFile[] {
  return Object.entries(sources).map(([name, text]) => ({ path: `src/base/${name}.ts`, text }));
}
