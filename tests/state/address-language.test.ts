import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../src/state/address.ts';
import { readLanguage, writeLanguage } from '../../src/state/address-language.ts';

describe('the language in the address', () => {
  test('is the tag as it stands there', () => {
    expect(readLanguage('?view=list&lang=en-US')).toBe('en-US');
    expect(readLanguage('lang=ar')).toBe('ar');
  });

  test.each(['', '?', '?lang', '?lang=', '?lang=+', '?lang=%E0%A4%A', '?language=de', '?q=lang=de'])(
    'is not given in "%s"',
    (search) => {
      expect(readLanguage(search)).toBeNull();
    },
  );

  test('takes the place of another one, and leaves all else as it is', () => {
    expect(writeLanguage('?utm_source=x%20y&lang=en-US&view=list&lang=fr', 'de')).toBe(
      '?utm_source=x%20y&view=list&lang=de',
    );
    expect(writeLanguage('', 'ar')).toBe('?lang=ar');
  });

  test('stays when the view changes', () => {
    const search = '?topics=trade&lang=ar';
    const state = readAddress(search);
    expect(writeAddress({ ...state, topics: [], view: 'list' }, search)).toBe('?view=list&lang=ar');
  });
});
