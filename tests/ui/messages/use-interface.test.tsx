import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { MessagesProvider, useLocale, useMessages } from '../../../src/ui/messages/messages.tsx';
import { useInterface } from '../../../src/ui/messages/use-interface.ts';

vi.mock('../../../src/ui/messages/de.ts', () => {
  throw new Error('the site was published anew, and this file is gone');
});

function Words() {
  return (
    <p>
      {useMessages().views.list} {useLocale()}
    </p>
  );
}

/** A page in the language asked for, which says so while it waits. */
function Page({ asked }: { readonly asked: string | null }) {
  const spoken = useInterface(asked);
  if (spoken === null) return <p>waiting</p>;
  return (
    <MessagesProvider {...spoken}>
      <Words />
    </MessagesProvider>
  );
}

const prefer = (...languages: readonly string[]) =>
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);

afterEach(() => vi.restoreAllMocks());

describe('the interface', () => {
  test('is there at once in English', () => {
    prefer('en-US');
    render(<Page asked={null} />);
    screen.getByText('List en-GB');
  });

  test('waits for the messages of another language, and for no other first', async () => {
    prefer('ar-EG', 'en');
    render(<Page asked={null} />);
    screen.getByText('waiting');
    await screen.findByText('القائمة ar');
  });

  test('stays as it is until the next language is there', async () => {
    prefer('en');
    const { rerender } = render(<Page asked="en-US" />);
    screen.getByText('List en-US');
    rerender(<Page asked="ar" />);
    expect(screen.queryByText('waiting')).toBeNull();
    await screen.findByText('القائمة ar');
    rerender(<Page asked="en" />);
    screen.getByText('List en-GB');
  });

  test('follows the reader who changes the browser’s language', async () => {
    const languages = prefer('en');
    render(<Page asked={null} />);
    languages.mockReturnValue(['ar']);
    act(() => void dispatchEvent(new Event('languagechange')));
    await screen.findByText('القائمة ar');
  });

  test('is in English, dates too, where the messages of a language do not come', async () => {
    prefer('en');
    const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    render(<Page asked="de" />);
    await screen.findByText('List en-GB');
    expect(info).toHaveBeenCalledOnce();
  });
});

test('without a provider everything is in English', () => {
  render(<Words />);
  screen.getByText('List en-GB');
});
