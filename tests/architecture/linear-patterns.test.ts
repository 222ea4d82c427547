import { fileURLToPath } from 'node:url';
import { Visitor, type ESTree } from 'vite';
import { describe, expect, it } from 'vitest';
import { parse } from './imports-of.ts';
import { whyNotLinear } from './linear-pattern.ts';
import { identifierName } from './syntax.ts';
import { isCode, lineAt, readFiles } from './source-file.ts';

const TOP = fileURLToPath(new URL('../../', import.meta.url));

/** Files, and a folder, whose expressions are only ever tried on texts of a limited length, and why those are short. */
const BOUNDED: ReadonlyMap<string, string> = new Map([
  ['src/dataset/edtf-reason.ts', 'a date is looked into up to 80 characters'],
  ['src/dataset/parse.ts', 'the digits of a number'],
  ['src/cli/archive/build-archive.ts', 'the digits of a number'],
  ['src/ui/export/file-name.ts', 'a part of a file’s name is cut before'],
  ['src/ui/drafting/save/file-name.ts', 'a file’s name is cut before'],
  ['src/embed/element/script-address.ts', 'the line of a stack that the browser writes'],
  ['src/cli/build-package.ts', 'our own bundle, when the package is built'],
  ['src/cli/isolate-styles.ts', 'our own styles, when the package is built'],
  ['src/state/drafting/event-date.ts', 'a date that an editor types is looked into up to 64 characters'],
  ['src/state/drafting/fresh-id.ts', 'an id is cut to 48 letters before'],
  ['src/ingest/draft/articles/article-id.ts', 'an id is cut to 60 letters before'],
  ['src/ingest/draft/articles/read-furniture.ts', 'a line of at most 220 characters'],
  ['src/ingest/draft/sentences.ts', 'the end of a word, of at most 24 letters'],
  [
    'src/ingest/draft/story-file/passage-selector.ts',
    'the words around a passage, of a length that it chooses',
  ],
  [
    'src/ingest/draft/statements/',
    'what they are tried on lies within a sentence, of which at most 900 characters are read',
  ],
  ['src/ingest/draft/titles/', 'a title is made of a sentence, of which at most 900 characters are read'],
]);

/**
 * Files that make expressions out of constants of their own: when they are loaded, or (false) only when they are used. Each stands before those
 * that import it, which would load it as their own.
 */
const MADE_OF_CONSTANTS: ReadonlyMap<string, boolean> = new Map([
  ['src/dataset/edtf-reason.ts', true],
  ['src/state/story-version.ts', true],
  ['src/ingest/draft/articles/calendar-line.ts', true],
  ['src/ingest/draft/articles/read-furniture.ts', true],
  ['src/ingest/draft/notes.ts', true],
  ['src/ingest/draft/statements/done-before-verb.ts', true],
  ['src/ingest/draft/statements/dates-of-others.ts', true],
  ['src/ingest/draft/titles/trim-ends.ts', true],
  ['src/ingest/draft/titles/fit-title.ts', true],
  ['src/ingest/draft/statements/untold-dates.ts', true],
  // One of the pronouns.
  ['src/ingest/draft/titles/with-name.ts', false],
  // A literal of its own, with another flag.
  ['src/ingest/draft/story-file/yaml-words.ts', false],
]);

const fileOf = (place: string) => place.split(':', 1)[0] ?? '';
/** What excuses an expression, if anything does. */
const excuseOf = (place: string) => [...BOUNDED.keys()].find((path) => fileOf(place).startsWith(path));

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression of the source, and every place that makes one out of text. */
function patternsIn(folders: readonly string[]) {
  const literals: Pattern[] = [];
  const made: string[] = [];
  for (const file of readFiles(TOP, folders).filter(isCode)) {
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

/** The expressions that a file makes out of text when it is loaded. */
async function madeBy(path: string): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const Real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, [source, flags]: [string, string | undefined]) {
      const pattern = new target(source, flags);
      if (new Error().stack?.includes(path) === true)
        made.push({ place: path, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    await import(/* @vite-ignore */ `${TOP}${path}`);
  } finally {
    globalThis.RegExp = Real;
  }
  return made;
}

describe('the regular expressions of the source', async () => {
  const { literals, made } = patternsIn(['src']);
  const atLoad: Pattern[] = [];
  // oxlint-disable-next-line no-await-in-loop -- what is made meanwhile is one file's only when they are loaded one by one
  for (const [path, isAtLoad] of MADE_OF_CONSTANTS) if (isAtLoad) atLoad.push(...(await madeBy(path)));
  const slow = [...literals, ...atLoad].flatMap((pattern) => {
    const why = whyNotLinear(pattern.source, pattern.flags);
    return why === null ? [] : [{ ...pattern, why }];
  });

  it('are found', () => {
    expect(literals.length).toBeGreaterThan(500);
    const loaded = [...MADE_OF_CONSTANTS].flatMap(([path, isAtLoad]) => (isAtLoad ? [path] : []));
    expect(new Set(atLoad.map(({ place }) => place))).toEqual(new Set(loaded));
  });

  it('take linear time on any text', () => {
    const told = slow.filter(({ place }) => excuseOf(place) === undefined);
    expect(told.map(({ place, source, flags, why }) => `${place}: /${source}/${flags} ${why}`)).toEqual([]);
  });

  it('are exponential nowhere, short as a text may be, and read but for those of our own bundle', () => {
    const worse = slow.filter(({ why }) => !why.endsWith('quadratic'));
    expect(worse.map(({ place }) => fileOf(place))).toEqual(['src/cli/build-package.ts']);
  });

  it('are made out of nothing but constants', () => {
    expect(made.filter((place) => !MADE_OF_CONSTANTS.has(fileOf(place)))).toEqual([]);
  });

  it('are excused only where there is something to excuse', () => {
    expect(new Set(slow.map(({ place }) => excuseOf(place)))).toEqual(new Set(BOUNDED.keys()));
    expect(new Set(made.map(fileOf))).toEqual(new Set(MADE_OF_CONSTANTS.keys()));
  });
});

describe('the check of an expression', () => {
  it.each([
    '(a+)+$',
    '(?:a|a)*b',
    '(?:a*)*b',
    '^(?:\\w+\\s?)*$',
    '^(.*)*x',
    '^(?:a{1,3})+$',
    '^(?:—|—)*$',
    'x(?=(a+)+$)',
  ])('finds that %s is exponential', (source) => {
    expect(whyNotLinear(source, '')).toContain('exponential');
  });

  it.each([
    '\\s+$',
    'a+b',
    '^a*a*b',
    '“[^”]*”',
    '\\s*,',
    '^\\d+\\d+$',
    '^x|a+b',
    '—+—+x',
    '(?=a*b)',
    '(?<=ba*)c',
  ])('finds that %s is quadratic', (source) => {
    expect(whyNotLinear(source, '')).toContain('quadratic');
  });

  it.each([
    '^\\s+',
    '\\s+',
    '^[a-z]+(?:-[a-z]+)*$',
    'a|b',
    '^\\d{4}-\\d\\d$',
    '[^a]$',
    '^(?:\\.|%2e){2}$',
    'x?y',
    '^x|^y*',
    '^(?:\\d{1,3},)+$',
    'a(?=b)',
    '^(?=a*b)',
  ])('lets %s pass', (source) => {
    expect(whyNotLinear(source, '')).toBeNull();
  });

  it('lets nothing pass that it does not understand', () => {
    expect(whyNotLinear('(a)\\1', '')).toContain('not understood');
  });
});
