import { describe, expect, it } from 'vitest';
import { readEdtf } from '../../src/dataset/edtf.ts';
import { machineDate, machineSpan } from '../../src/export/machine-date.ts';

describe('a date for machines', () => {
  it.each([
    ['2022', '2022'],
    ['0099', '0099'],
    ['2023-11', '2023-11'],
    ['2024-11-16', '2024-11-16'],
    ['2024-11-16T13:05Z', '2024-11-16T13:05Z'],
    ['2024-11-16T13:05:09', '2024-11-16T13:05:09'],
    ['2024-11-16T23:30:00-05:30', '2024-11-16T23:30:00-05:30'],
  ])('%s is %s, as exact as it is known', (edtf, machine) => {
    expect(machineDate(readEdtf(edtf))).toBe(machine);
  });

  it.each([
    '2019~',
    '2019?',
    '2024-11-16%',
    '201X',
    '19XX',
    '2022-21',
    '0000',
    '-0043-03-15',
    'Y170000002',
    '[..2024-11-16]',
    '{2021-04,2022-05}',
    '2022/2024',
  ])('%s is none: a machine would read it as more than is known', (edtf) => {
    expect(machineDate(readEdtf(edtf))).toBeNull();
  });
});

describe('what lasted', () => {
  it.each([
    ['2021-01/2024-11-16', '2021-01', '2024-11-16'],
    ['2024-11-05/..', '2024-11-05', null],
    ['../2024', null, '2024'],
    ['2019~/2024', null, '2024'],
    ['2024-11-16', '2024-11-16', null],
    ['[2025-01-01..2025-01-20]', null, null],
  ])('%s begins %s and ends %s', (edtf, start, end) => {
    expect(machineSpan(readEdtf(edtf))).toEqual({ start, end });
  });
});
