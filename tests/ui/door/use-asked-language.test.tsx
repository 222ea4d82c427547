import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { useAskedLanguage } from '../../../src/ui/door/use-asked-language.ts';

function Page() {
  const { asked, ask } = useAskedLanguage();
  return (
    <button type="button" onClick={() => ask('de')}>
      {asked ?? 'none'}
    </button>
  );
}

const goTo = (address: string) => history.pushState(null, '', address);
const goBack = () =>
  act(async () => {
    const gone = new Promise((resolve) => {
      addEventListener('popstate', resolve, { once: true });
    });
    history.back();
    await gone;
  });

beforeEach(() => goTo('/'));

describe('the language that the address asks for', () => {
  test('is that of its "lang"', () => {
    goTo('/?view=list&lang=en-US');
    render(<Page />);
    screen.getByRole('button', { name: 'en-US' });
  });

  test('is none where there is none', () => {
    render(<Page />);
    screen.getByRole('button', { name: 'none' });
  });

  test('is changed in the address, without an entry in the history', async () => {
    goTo('/?lang=ar&topics=trade');
    render(<Page />);
    const entries = history.length;
    await userEvent.click(screen.getByRole('button', { name: 'ar' }));
    screen.getByRole('button', { name: 'de' });
    expect(location.search).toBe('?topics=trade&lang=de');
    expect(history.length).toBe(entries);
  });

  test('stays the one chosen on the way back, and the older address says so', async () => {
    goTo('/?lang=ar');
    goTo('/?lang=ar&view=list');
    render(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'ar' }));
    await goBack();
    screen.getByRole('button', { name: 'de' });
    expect(location.search).toBe('?lang=de');
  });
});
