import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { timelineJsonSchemaText } from '../../src/dataset/json-schema.ts';
import { datasetSchema } from '../../src/dataset/schema.ts';
import { smallDataset } from './small-dataset.ts';

const COMMITTED = new URL('../../public/schema/timeline.v1.json', import.meta.url);

interface SchemaNode {
  readonly description?: string;
  readonly additionalProperties?: unknown;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
}

function nodes(node: SchemaNode, path = ''): readonly { path: string; node: SchemaNode }[] {
  const fields = Object.entries(node.properties ?? {}).flatMap(([key, field]) =>
    nodes(field, `${path}.${key}`),
  );
  return [{ path, node }, ...fields, ...(node.items ? nodes(node.items, `${path}[]`) : [])];
}

const schema = JSON.parse(timelineJsonSchemaText()) as SchemaNode & Record<string, unknown>;

describe('the published JSON Schema', () => {
  test('is what the code generates; run "npm run schema" where it is not', () => {
    expect(readFileSync(COMMITTED, 'utf8')).toBe(timelineJsonSchemaText());
  });

  test('says which draft it is written in and what it is called', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['$id']).toContain('timeline.v1');
    expect(schema['title']).toBe('Sourceline timeline');
  });

  test('describes every field', () => {
    expect(
      nodes(schema)
        .filter(({ node }) => !node.description)
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('allows fields that are not ours, everywhere', () => {
    expect(nodes(schema).filter(({ node }) => node.additionalProperties !== undefined)).toEqual([]);
  });

  test('requires what the contract does not let be left out', () => {
    const required = new Map(nodes(schema).map(({ path, node }) => [path, node.required]));
    expect(required.get('.events[]')).toEqual(['id', 'date', 'title', 'topics']);
    expect(required.get('.events[].place')).toEqual(['name']);
    expect(required.get('.quotes[]')).toEqual([
      'id',
      'source',
      'exact',
      'prefix',
      'suffix',
      'start',
      'end',
      'topics',
    ]);
    expect(required.get('.sources[]')).toEqual([
      'id',
      'title',
      'publisher',
      'language',
      'characters',
      'sha256',
    ]);
  });
});

describe('the schema', () => {
  test('accepts a sound file, with fields of others in it', () => {
    const file = { ...smallDataset(), generator: { name: 'another tool' } };
    expect(datasetSchema.safeParse(file).success).toBe(true);
  });

  test('never makes code from text, not even to see whether it may', async () => {
    const functions = globalThis.Function;
    let made = 0;
    vi.resetModules();
    try {
      vi.stubGlobal('Function', function forbidden() {
        made += 1;
        throw new EvalError('forbidden');
      });
      const fresh = await import('../../src/dataset/schema.ts');
      expect(fresh.datasetSchema.safeParse(smallDataset()).success).toBe(true);
    } finally {
      vi.stubGlobal('Function', functions);
    }
    expect(made).toBe(0);
  });
});
