import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../../src/timeline/filter/filter.ts';
import { EXPORT_KINDS } from '../../../src/ui/export/export-kind.ts';
import { exportFileName } from '../../../src/ui/export/file-name.ts';

test('a file is named for the story, its filters and what it holds', () => {
  const filter = { ...EVERYTHING, topics: ['taiwan', 'trade'], without: ['missiles'], minSources: 2 };
  expect(exportFileName('biden-xi', EVERYTHING, 'svg')).toBe('biden-xi.svg');
  expect(exportFileName('biden-xi', filter, 'events-csv')).toBe(
    'biden-xi-taiwan-trade-without-missiles-2-sources-events.csv',
  );
  expect(exportFileName('biden-xi', { ...EVERYTHING, q: 'Überraschung!' }, 'ics')).toBe(
    'biden-xi-uberraschung.ics',
  );
});

test('a filter that no letter of a file name can say still tells the file from the whole', () => {
  expect(exportFileName('biden-xi', { ...EVERYTHING, q: 'قمة' }, 'json')).toBe('biden-xi-filtered.json');
  expect(exportFileName('قمة', EVERYTHING, 'json')).toBe('timeline.json');
});

test('no file is a device', () => {
  expect(exportFileName('con', EVERYTHING, 'json')).toBe('timeline-con.json');
});

test('whatever the ids are, a name has letters, digits and hyphens, and is short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ maxLength: 90 })), (id, topics) => {
      for (const kind of EXPORT_KINDS) {
        const name = exportFileName(id, { ...EVERYTHING, topics }, kind);
        expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z]+$/);
        expect(name.length).toBeLessThanOrEqual(90);
      }
    }),
    { seed: 42, numRuns: 300 },
  );
});
