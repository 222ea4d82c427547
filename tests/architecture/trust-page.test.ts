import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withFigures } from '../setup/trust-figures.ts';
import { FAULTS, namedTests, rowNumbers, titlesIn } from './trust-page.ts';

const TOP = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(`${TOP}docs/trust.md`, 'utf8');

describe('the page about trust', () => {
  it('has a row for every fault, in order', () => {
    expect(rowNumbers(page)).toEqual(Array.from({ length: FAULTS }, (_, index) => index + 1));
  });

  it('names a test for every promise and every fault', () => {
    const [listed = ''] = page.split('<!-- figures');
    const rows = listed.split('\n').filter((line) => /^\| (?!---|#|promise)/.test(line));
    expect(rows.length).toBeGreaterThan(FAULTS);
    expect(rows.filter((row) => namedTests(row).length === 0)).toEqual([]);
  });

  it('names no test that is not there', () => {
    const titles = new Map<string, Set<string>>();
    const missing = namedTests(page).filter(({ file, title }) => {
      if (!existsSync(`${TOP}${file}`)) return true;
      const known = titles.get(file) ?? titlesIn({ path: file, text: readFileSync(`${TOP}${file}`, 'utf8') });
      titles.set(file, known);
      return !known.has(title);
    });
    expect(missing).toEqual([]);
  });

  it('has the figures of the runs that were kept (else: npm run fuzz -- --keep, npm run endure -- --keep)', () => {
    expect(withFigures(page)).toBe(page);
  });
});

describe('a test that is named', () => {
  it('is read to the end of its cell', () => {
    expect(namedTests('| a | `tests/x.test.ts` › one, two<br>`tests/y.test.tsx` › %s is “it” |\n')).toEqual([
      { file: 'tests/x.test.ts', title: 'one, two' },
      { file: 'tests/y.test.tsx', title: '%s is “it”' },
    ]);
  });

  it('is a title in its file, as it is written there', () => {
    const text = "it('one', () => {}); it.each([])('%s', () => {}); it(`in ${zone}`, () => {}); call(2);";
    expect([...titlesIn({ path: 'a.test.ts', text })]).toEqual(['one', '%s', 'in ${zone}']);
  });
});
