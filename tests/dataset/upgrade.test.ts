import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../src/dataset/check.ts';
import { DatasetError } from '../../src/dataset/dataset-error.ts';
import { parseDatasetText } from '../../src/dataset/parse.ts';
import { DATASET_VERSION, upgradeDataset } from '../../src/dataset/upgrade.ts';
import type { Upgrader } from '../../src/dataset/upgrade.ts';

const FIXTURES = new URL('../fixtures/datasets/', import.meta.url);

function fault(json: unknown, current?: number, upgraders?: ReadonlyMap<number, Upgrader>): DatasetError {
  try {
    upgradeDataset(json, current, upgraders);
  } catch (error) {
    if (error instanceof DatasetError) return error;
  }
  throw new Error('it was accepted');
}

describe('the version gate', () => {
  test.each(readdirSync(FIXTURES).filter((name) => name.endsWith('.json')))(
    'lets %s through, as every file that was ever right',
    (name) => {
      const text = readFileSync(new URL(name, FIXTURES), 'utf8');
      const { dataset, notices, eventsInFile } = parseDatasetText(text, { baseUrl: 'https://host.example/' });
      expect(notices).toEqual([]);
      expect(dataset.events).toHaveLength(eventsInFile);
      expect(checkDataset(JSON.parse(text)).filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  test('refuses a newer version and names both', () => {
    const error = fault({ version: DATASET_VERSION + 1, events: [] });
    expect(error.code).toBe('newer-version');
    expect(error.message).toContain(`version ${DATASET_VERSION + 1} `);
    expect(error.message).toContain(`up to version ${DATASET_VERSION}`);
    expect(error.excess).toEqual({ found: DATASET_VERSION + 1, limit: DATASET_VERSION });
  });

  test.each([null, [], 42, 'text', undefined])('takes %j for another kind of data', (json) => {
    expect(fault(json)).toMatchObject({
      code: 'wrong-kind',
      message: 'The timeline data is empty or of another kind.',
    });
  });

  test.each(['1', 0, -1, 1.5])('knows no version %j', (version) => {
    expect(fault({ version, events: [] }).code).toBe('wrong-kind');
  });

  test('takes a file without a version for version 1', () => {
    expect(upgradeDataset({ events: [] })).toEqual({ events: [] });
  });

  test('goes up one step at a time and leaves the old file as it was', () => {
    const upgraders = new Map<number, Upgrader>([
      [1, (file) => ({ ...file, version: 2, title: file['name'] })],
      [2, (file) => ({ ...file, version: 3, count: 7 })],
    ]);
    const old = Object.freeze({ version: 1, name: 'A story' });
    expect(upgradeDataset(old, 3, upgraders)).toMatchObject({ version: 3, title: 'A story', count: 7 });
    expect(upgradeDataset({ version: 2, title: 'B' }, 3, upgraders)).toMatchObject({
      version: 3,
      title: 'B',
    });
    expect(fault(old, 3, new Map([...upgraders].slice(1))).message).toContain('no longer read');
  });
});
