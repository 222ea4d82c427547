import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DatasetError } from '../../../src/dataset/dataset-error.ts';
import { AlteredVersionError } from '../../../src/ui/data/altered-version-error.ts';
import { ErrorPanel } from '../../../src/ui/data/error-panel.tsx';
import { FetchError } from '../../../src/ui/data/fetch-error.ts';
import { chooseLanguage } from '../../../src/state/interface-language.ts';
import { de } from '../../../src/ui/messages/de.ts';
import { MessagesProvider } from '../../../src/ui/messages/messages.tsx';

afterEach(() => vi.restoreAllMocks());

/** What a German page says of a failure; its raw cause goes to the console. */
function saidOf(error: unknown): string | null {
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  render(
    <MessagesProvider messages={de} language={chooseLanguage('de', [])}>
      <ErrorPanel error={error} onRetry={null} />
    </MessagesProvider>,
  );
  return screen.getByRole('alert').textContent;
}

describe('a failure is told in the interface’s language', () => {
  test.each([
    ['unreadable', de.errors.notReadable],
    ['too-deep', de.errors.notReadable],
    ['wrong-kind', de.errors.otherKind],
    ['too-large', de.errors.tooManyBytes],
  ] as const)('of a document that is %s', (code, said) => {
    expect(saidOf(new DatasetError(code, 'in English'))).toBe(said);
  });

  test('of a newer document, naming both versions', () => {
    const excess = { found: 7, limit: 1 };
    expect(saidOf(new DatasetError('newer-version', 'in English', { excess }))).toMatch(
      /^Die Daten der Zeitleiste haben die Version 7; diese Seite liest Version 1\./,
    );
  });

  test('of too many events, naming how many there may be', () => {
    const excess = { found: 2_000_000, limit: 1_000_000 };
    expect(saidOf(new DatasetError('too-large', 'in English', { excess }))).toContain(
      '2.000.000 Ereignisse, Grenze 1.000.000',
    );
  });

  test('of a download that failed', () => {
    expect(saidOf(new FetchError('offline', 'in English'))).toBe(de.errors.offline);
  });

  test('of a version that is no longer what it was, by its name', () => {
    expect(saidOf(new AlteredVersionError('talks.ab12.json', 'ab12', 'cd34'))).toBe(
      de.errors.altered('talks.ab12.json'),
    );
  });

  test('of what nobody foresaw', () => {
    expect(saidOf(new TypeError('in English'))).toBe(de.errors.unexpected);
  });
});
