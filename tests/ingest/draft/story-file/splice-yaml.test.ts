import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mappingsIn, scalarIn, YamlSplicer } from '../../../../src/ingest/draft/story-file/splice-yaml.ts';
import { YamlSource } from '../../../../src/ingest/yaml-source.ts';

type Root = NonNullable<ReturnType<YamlSource['readRoot']>>;

function rootOf(text: string): Root {
  const root = new YamlSource('story.yaml', text).readRoot();
  if (root === undefined) throw new Error(`no mapping: ${text}`);
  return root;
}

const item =
  (id: string) =>
  (indent: number): string =>
    `${' '.repeat(indent)}- id: ${id}\n${' '.repeat(indent + 2)}n: 1`;

/** The text with items `x` and `y` added to the list `list` of its root. */
function added(text: string, between?: string): string {
  const splicer = new YamlSplicer(text);
  splicer.addTo(rootOf(text), 'list', [item('x'), item('y')], between);
  return splicer.result();
}

describe('items that are added to a list', () => {
  it.each([
    [
      'in lines, at its column, behind its comments',
      'list:\n- id: a # mine\n  n: 0   # too\n\nother: 1\n',
      'list:\n- id: a # mine\n  n: 0   # too\n- id: x\n  n: 1\n- id: y\n  n: 1\n\nother: 1\n',
    ],
    [
      'that is indented',
      'list:\n    - id: a\n',
      'list:\n    - id: a\n    - id: x\n      n: 1\n    - id: y\n      n: 1\n',
    ],
    [
      'without an end of line',
      'list:\n  - id: a',
      'list:\n  - id: a\n  - id: x\n    n: 1\n  - id: y\n    n: 1',
    ],
    [
      'in brackets',
      'list: [{ id: a }]   # mine\nother: 1\n',
      'list: [{ id: a }, {"id":"x","n":"1"}, {"id":"y","n":"1"}]   # mine\nother: 1\n',
    ],
    [
      'that is empty',
      'list: []   # none yet\nother: 1\n',
      'list:\n  - id: x\n    n: 1\n  - id: y\n    n: 1   # none yet\nother: 1\n',
    ],
    ['that has no value', 'list:\nother: 1\n', 'list:\n  - id: x\n    n: 1\n  - id: y\n    n: 1\nother: 1\n'],
    ['that is null', 'list: null\nother: 1\n', 'list:\n  - id: x\n    n: 1\n  - id: y\n    n: 1\nother: 1\n'],
    [
      'whose colon stands apart',
      'list : []\nother: 1\n',
      'list :\n  - id: x\n    n: 1\n  - id: y\n    n: 1\nother: 1\n',
    ],
    [
      'that is not there',
      'other: 1  # one\n\n# the end\n',
      'other: 1  # one\nlist:\n  - id: x\n    n: 1\n  - id: y\n    n: 1\n\n# the end\n',
    ],
  ])('%s change no other character', (_how, before, after) => {
    expect(added(before)).toBe(after);
    const list: unknown = parse(after, { schema: 'failsafe' });
    expect(list).toMatchObject({
      list: expect.arrayContaining([
        { id: 'x', n: '1' },
        { id: 'y', n: '1' },
      ]),
    });
  });

  it('stand apart where they are to', () => {
    expect(added('list:\n  - id: a\n', '\n\n')).toBe(
      'list:\n  - id: a\n\n  - id: x\n    n: 1\n\n  - id: y\n    n: 1\n',
    );
    expect(added('other: 1\n', '\n\n')).toBe('other: 1\nlist:\n  - id: x\n    n: 1\n\n  - id: y\n    n: 1\n');
    expect(added('list: []\n', '\n\n')).toBe('list:\n  - id: x\n    n: 1\n\n  - id: y\n    n: 1\n');
  });

  it('to several lists of one text stand each in its own, in the order in which they came', () => {
    const text = 'list:\n  - id: a\n    sub: [b]\n  - id: c\n';
    const root = rootOf(text);
    const [first, second] = mappingsIn(root, 'list');
    if (first === undefined || second === undefined) throw new Error('two items');
    const splicer = new YamlSplicer(text);
    splicer.addTo(second, 'sub', [item('s')]);
    splicer.addTo(root, 'list', [item('x')]);
    splicer.addTo(root, 'list', [item('y')]);
    splicer.addTo(first, 'sub', [(indent) => `${' '.repeat(indent)}- t`]);
    expect(splicer.result()).toBe(
      'list:\n  - id: a\n    sub: [b, "t"]\n  - id: c\n    sub:\n      - id: s\n        n: 1\n  - id: x\n    n: 1\n  - id: y\n    n: 1\n',
    );
  });

  it('are none where nothing is added', () => {
    const splicer = new YamlSplicer('list: []\n');
    splicer.addTo(rootOf('list: []\n'), 'list', []);
    expect(splicer.result()).toBe('list: []\n');
  });
});

describe('what stands in a mapping', () => {
  const root = rootOf('list:\n  - id: " a "\n  - plain\n  - n: 2\nscalar: 1\nid: [x]\n');

  it('are the mappings of its list', () => {
    expect(mappingsIn(root, 'list').map((each) => scalarIn(each, 'id'))).toEqual(['a', undefined]);
    expect(mappingsIn(root, 'scalar')).toEqual([]);
    expect(mappingsIn(root, 'missing')).toEqual([]);
  });

  it('are its scalars, without blanks around them', () => {
    expect(scalarIn(root, 'scalar')).toBe('1');
    expect(scalarIn(root, 'id')).toBeUndefined();
    expect(scalarIn(root, 'missing')).toBeUndefined();
  });
});
