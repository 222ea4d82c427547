import { fileURLToPath } from 'node:url';
import { Visitor, type ESTree } from 'vite';
import { describe, expect, it } from 'vitest';
import { parse } from './imports-of.ts';
import { whyNotLinear } from './linear-pattern.ts';
import { identifierName } from './syntax.ts';
import { isCode, lineAt, readFiles } from './source-file.ts';

const TOP = fileURLToPath(new URL('../../', import.meta.url));

/** Files whose expressions are only ever tried on texts of a limited length, and why those are short. */
const BOUNDED: ReadonlyMap<string, string> = new Map([
  ['src/dataset/edtf-reason.ts', 'a date is looked into up to 80 characters'],
  ['src/ui/export/file-name.ts', 'a part of a file’s name is cut before'],
  ['src/embed/element/script-address.ts', 'the line of a stack that the browser writes'],
  ['src/cli/build-package.ts', 'our own bundle, when the package is built'],
  ['src/cli/isolate-styles.ts', 'our own styles, when the package is built'],
]);

/** Files that make expressions out of constants of their own. */
const MADE_OF_CONSTANTS: ReadonlySet<string> = new Set([
  'src/dataset/edtf-reason.ts',
  'src/state/story-version.ts',
]);

const fileOf = (place: string) => place.split(':', 1)[0] ?? '';

/** What an editor's drafts are made by: for that editor alone, at a desk, and by expressions too large for this check. */
const DRAFTING = /^src\/(?:ingest\/draft|state\/drafting|ui\/drafting)\//;

/** Every regular expression of the source, and every place that makes one out of text. */
function patternsIn(folders: readonly string[]) {
  const literals: { readonly place: string; readonly source: string; readonly flags: string }[] = [];
  const made: string[] = [];
  for (const file of readFiles(TOP, folders).filter((one) => isCode(one) && !DRAFTING.test(one.path))) {
    const place = (start: number) => `${file.path}:${lineAt(file.text, start)}`;
    const note = (callee: ESTree.Node, start: number) => {
      if (identifierName(callee) === 'RegExp') made.push(place(start));
    };
    new Visitor({
      Literal: (node) => {
        if (!('regex' in node)) return;
        literals.push({ place: place(node.start), source: node.regex.pattern, flags: node.regex.flags });
      },
      NewExpression: (node) => note(node.callee, node.start),
      CallExpression: (node) => note(node.callee, node.start),
    }).visit(parse(file).program);
  }
  return { literals, made };
}

describe('the regular expressions of the source', () => {
  const { literals, made } = patternsIn(['src']);

  it('are found', () => {
    expect(literals.length).toBeGreaterThan(100);
  });

  it('take linear time on any text', () => {
    const slow = literals.flatMap(({ place, source, flags }) => {
      const why = whyNotLinear(source, flags);
      return why === null || BOUNDED.has(fileOf(place)) ? [] : [`${place}: /${source}/${flags} ${why}`];
    });
    expect(slow).toEqual([]);
  });

  it('are made out of nothing but constants', () => {
    expect(made.filter((place) => !MADE_OF_CONSTANTS.has(fileOf(place)))).toEqual([]);
  });

  it('are excused only where there is something to excuse', () => {
    const slow = literals.filter(({ source, flags }) => whyNotLinear(source, flags) !== null);
    expect(new Set(slow.map(({ place }) => fileOf(place)))).toEqual(new Set(BOUNDED.keys()));
    expect(new Set(made.map(fileOf))).toEqual(MADE_OF_CONSTANTS);
  });
});

describe('the check of an expression', () => {
  it.each(['(a+)+$', '(?:a|a)*b', '(?:a*)*b', '^(?:\\w+\\s?)*$', '^(.*)*x'])(
    'finds that %s is exponential',
    (source) => {
      expect(whyNotLinear(source, '')).toContain('exponential');
    },
  );

  it.each(['\\s+$', 'a+b', '^a*a*b', '“[^”]*”', '\\s*,', '^\\d+\\d+$'])(
    'finds that %s is quadratic',
    (source) => {
      expect(whyNotLinear(source, '')).toContain('quadratic');
    },
  );

  it.each([
    '^\\s+',
    '\\s+',
    '^[a-z]+(?:-[a-z]+)*$',
    'a|b',
    '^\\d{4}-\\d\\d$',
    '[^a]$',
    '^(?:\\.|%2e){2}$',
    'x?y',
  ])('lets %s pass', (source) => {
    expect(whyNotLinear(source, '')).toBeNull();
  });

  it('lets nothing pass that it does not understand', () => {
    expect(whyNotLinear('(a)\\1', '')).toContain('not understood');
  });
});
