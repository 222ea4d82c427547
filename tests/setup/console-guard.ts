import { afterEach, beforeEach, expect, vi } from 'vitest';

let expected: RegExp[] = [];
let unexpected: string[] = [];

/** Lets the test that is running print errors and warnings that match; they are not shown. */
export function expectConsole(...patterns: readonly RegExp[]): void {
  expected.push(...patterns);
}

/** Fails every test of a file that prints an error or a warning that it did not expect. Call it once, in a setup file. */
export function guardConsole(): void {
  beforeEach(() => {
    expected = [];
    unexpected = [];
    for (const method of ['error', 'warn'] as const) {
      vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
        const text = parts.map(String).join(' ');
        if (!expected.some((pattern) => pattern.test(text))) unexpected.push(`console.${method}: ${text}`);
      });
    }
  });

  afterEach(() => {
    vi.restoreAllMocks();
    expect(unexpected, 'errors and warnings that the test did not expect').toEqual([]);
  });
}
